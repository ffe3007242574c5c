"""Every table of every room, gathered in one metadata for migrations, export and erasure."""

from sqlmodel import SQLModel

import bot.contacts.tables
import bot.conversation.tables
import bot.goals.tables
import bot.nudges.tables
import bot.profiles.tables

metadata = SQLModel.metadata
ROOMS = (bot.profiles.tables, bot.conversation.tables, bot.goals.tables, bot.contacts.tables, bot.nudges.tables)
