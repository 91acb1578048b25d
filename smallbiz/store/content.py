"""What kind of file it is, told from its first bytes."""

import codecs
from pathlib import Path

from smallbiz.words.translation import _

HEADER = 100
"""Bytes of SQLite's file header (its pages on the file format name every field)."""


def first_bytes(path: Path) -> bytes:
    """The header of a file that nobody in this process has open."""
    with path.open("rb") as file:
        return file.read(HEADER)


def described(first: bytes) -> str:
    """A sentence on what these first bytes are; empty when they tell nothing."""
    if first.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")):
        return _("It is a picture.")
    if first.startswith(b"PK\x03\x04"):
        return _("It is a ZIP or Excel file. A list of people can be imported.")
    if first.startswith(b"%PDF"):
        return _("It is a PDF.")
    if _is_text(first):
        return _("It is a text file. A list of people can be imported.")
    return ""


def _is_text(first: bytes) -> bool:
    if first.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(first)
    except UnicodeDecodeError:
        return False
    return len(text) > 1 and all(sign.isprintable() or sign in "\t\r\n" for sign in text)
