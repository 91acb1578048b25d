"""What can be done from a terminal, with words and JSON that scripts rely on."""
