"""Candidates into the file: who is that already, what is new, and what becomes of every row."""
