"""Mesure: a Telegram bot for growing an account at a pace that holds."""
