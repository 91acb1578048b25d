"""The page Weekly report: the page as it prints, PDF and printer."""
