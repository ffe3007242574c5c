"""Which reply a message deserves."""
