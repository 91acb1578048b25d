"""The page Marketing plan: activities on lanes per channel, list and editor."""
