"""Nudges: one message a local day at the person's hour, sent once, late, or not at all, and never in a burst."""
