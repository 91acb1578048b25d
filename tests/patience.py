"""How long a test waits for what happens beside it: so long that no busy computer fails one."""

SECONDS = 45
"""For threads and events; a test that waits in vain for longer is cut off as one that hangs."""
