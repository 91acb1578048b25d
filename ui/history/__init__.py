"""The page History: every step, undone one by one."""
