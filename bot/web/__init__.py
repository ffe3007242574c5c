"""What speaks HTTP to us: Telegram's webhook, and the probes and collectors of whoever runs the bot."""
