"""The page Import: file, columns, check, done."""
