"""The page Today: goals, the baton strip, what each hat does now."""
