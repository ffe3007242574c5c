"""Every table of every room, gathered in one metadata for migrations, export and erasure."""

from sqlmodel import SQLModel

import bot.profiles.tables

metadata = SQLModel.metadata
ROOMS = (bot.profiles.tables,)
