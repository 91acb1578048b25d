"""Sheets that open above any page: what is new, noted, taken over, won or lost."""
