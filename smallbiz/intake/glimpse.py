"""The beginning of a large file, from which it is shown while the rest is still being read."""

from smallbiz.intake.formats import format_of
from smallbiz.intake.source import Source, looks_wide

LARGE = 5_000_000
"""Bytes; a smaller file is read as a whole soon enough."""
SHARE = 0.02
"""How much of it is looked at first."""


def beginning_of(source: Source) -> Source | None:
    """The first lines of a large text file; None where its beginning is no file of its own."""
    data = source.data
    if len(data) < LARGE or format_of(source) != "text" or looks_wide(data):
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    end = data.rfind(b"\n", 0, int(len(data) * SHARE)) + 1
    return Source(source.name, data[:end]) if end else None
