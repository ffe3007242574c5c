"""Every table of every room, gathered in one metadata for migrations, export and erasure."""

from sqlmodel import SQLModel

import bot.contacts.tables
import bot.conversation.tables
import bot.curation.tables
import bot.goals.habit_tables
import bot.goals.tables
import bot.nudges.tables
import bot.profiles.tables

metadata = SQLModel.metadata
ROOMS = (
    bot.profiles.tables,
    bot.conversation.tables,
    bot.goals.tables,
    bot.goals.habit_tables,
    bot.contacts.tables,
    bot.curation.tables,
    bot.nudges.tables,
)
