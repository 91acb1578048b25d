"""The marketing hat: channels, campaigns, activities and their money."""
