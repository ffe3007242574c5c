"""Everything that knows Telegram: updates in, messages out."""

import os

# Without it python-telegram-bot warns at every look at how long Telegram asks us to wait.
os.environ.setdefault("PTB_TIMEDELTA", "true")
