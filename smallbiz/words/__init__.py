"""Values without a database: money, periods, text, formats, changes, errors, translation."""
