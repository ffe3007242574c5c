"""Goals, weeks and habits as pictures for a phone; `drawing` is the way in."""
