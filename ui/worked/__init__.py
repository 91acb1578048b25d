"""The page What worked: which efforts turned into sales."""
