"""The database: one engine for SQLite and PostgreSQL, and the few places where they differ."""
