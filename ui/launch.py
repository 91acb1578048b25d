"""The quick way into the window: nothing is collected and nothing is looked at while it is imported."""

import builtins
import gc
from pathlib import Path


def run(path: Path | None) -> int:
    """Open the window on a file, else on the last one, else for a new owner; the exit status.

    PySide6 looks at every import for switches that this program does not use, and the collector at
    everything new, though nothing is garbage yet; without both the window is there a third sooner.
    """
    gc.disable()
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
    from ui.app import run

    return run(path)
