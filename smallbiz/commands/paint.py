"""Painting paper, which only the screen can: the way in passes it to the commands."""

from collections.abc import Callable
from pathlib import Path

from smallbiz.output.sheet import Report

Paint = Callable[[Report, Path, str], None]
"""Writes a weekly page to a PDF on a4 or letter."""
