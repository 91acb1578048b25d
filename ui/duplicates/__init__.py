"""The page Find duplicates: contacts who are kept twice, one pair after the other."""
