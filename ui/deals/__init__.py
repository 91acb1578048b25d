"""The page Deals: the board and the deal pane."""
