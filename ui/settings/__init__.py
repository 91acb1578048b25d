"""The page Settings: business, channels, stages, backups, look."""
