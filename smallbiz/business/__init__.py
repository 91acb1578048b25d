"""What both hats need: the owner's business, goals, products, competitors, objections."""
