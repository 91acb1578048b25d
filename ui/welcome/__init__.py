"""The page Welcome: a new owner's first minutes."""
