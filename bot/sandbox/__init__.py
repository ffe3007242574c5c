"""Telegram on your own machine: a local Bot API and a chat page, so that the bot can be tried without a token."""

from bot.sandbox.clock import MovableClock
from bot.sandbox.server import PortUnavailable, Server, create_app
from bot.sandbox.state import Sandbox

__all__ = ["MovableClock", "PortUnavailable", "Sandbox", "Server", "create_app"]
