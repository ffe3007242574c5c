"""The README's pictures, taken from the real page and the real bot."""
