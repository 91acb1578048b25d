"""Cards of phones and address books in: vCards of every version, as rows of a table."""
