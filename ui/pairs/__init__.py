"""Two people who may be one, as the import and Find duplicates show them."""
