"""The screen: window, pages and the kit they are made of."""
