"""Thin: an update in, a noun's function called, its result rendered. One file a noun."""
