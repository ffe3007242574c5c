"""Everything that knows Telegram: updates in, messages out."""
