"""The page Follow-ups: overdue, today, this week, later."""
