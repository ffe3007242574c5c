"""Contacts: the people someone wants to keep talking with, how often, and whether an account is worth it."""
