"""Text in: its encoding found, its cells told apart, however a program or a person wrote it."""
