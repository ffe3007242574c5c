"""One file a step, numbered in order; see `python -m bot.migrations`."""
