"""A person who writes to us: language, time zone, and everything we keep about them."""
