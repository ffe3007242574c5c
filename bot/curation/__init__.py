"""What admins do to the library: drafts, publications, what they change, and who did it."""
