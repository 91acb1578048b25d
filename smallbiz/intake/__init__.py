"""Any file in: read, columns understood, people matched, previewed, one undoable change."""
