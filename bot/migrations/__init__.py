"""Alembic's home: how the tables came to be, step by step. Only `runner` is for others."""
