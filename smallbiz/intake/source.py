"""A file as bytes: read once, and refused in one plain sentence when it is no table."""

from dataclasses import dataclass
from pathlib import Path

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

LARGEST = 1_000_000_000
"""Bytes; a bigger file would not fit the memory of a small computer."""

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".tab", ""})


@dataclass(frozen=True)
class Source:
    """One file's name (without its folder) and content."""

    name: str
    data: bytes


def read_source(path: Path) -> Source:
    """The file's bytes; RuleBroken when it is missing, a folder, empty, too big or no text."""
    data = _bytes(path)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RuleBroken(_("{file} is empty. Choose the file again.").format(file=path.name))
    known = _format(data)
    if known:
        raise RuleBroken(known.format(file=path.name))
    return Source(path.name, data)


def _bytes(path: Path) -> bytes:
    """Reads at most `LARGEST` bytes, so that a file growing meanwhile cannot fill the memory."""
    try:
        if path.is_dir():
            raise RuleBroken(_("{file} is a folder. Choose a file in it.").format(file=path.name))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise RuleBroken(
            _("{file} is not there (any more). Check its name and folder.").format(file=path)
        ) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise RuleBroken(
            _("{file} cannot be read: {reason}. Copy it to your own folder and try again.").format(
                file=path.name, reason=reason
            )
        ) from None
    if len(data) > LARGEST:
        raise RuleBroken(
            _("{file} is larger than 1 GB. Split it into smaller files.").format(file=path.name)
        )
    return data


def _format(data: bytes) -> str | None:
    """A sentence for a file of another format, told by its first bytes; None for text."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _("{file} is a spreadsheet or archive, not a CSV file. Save it as CSV first.")
    if data.startswith(b"SQLite format 3\x00"):
        return _("{file} is a database. Open it instead of importing it.")
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").upper().startswith(b"BEGIN:VCARD"):
        return _("{file} holds vCards, not a table. Export the people as CSV.")
    if data[:1024].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<!doctype", b"<html")):
        return _("{file} is a web page, not a table. Download the CSV file itself.")
    if data.startswith(_PICTURES_AND_PAPERS) or _is_binary(data):
        return _("{file} holds no text. Choose a CSV file.")
    return None


_PICTURES_AND_PAPERS = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF",
    b"\x1f\x8b",
    b"7z\xbc",
    b"{\\rtf",
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1a\x1b"))


def _is_binary(data: bytes) -> bool:
    """More than one control character in 50, in text that is not UTF-16 or UTF-32."""
    head = data[:100_000]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_wide(head):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > max(len(head) // 50, 8)


def looks_wide(data: bytes) -> str | None:
    """The UTF-16 byte order told by NULs on one side of the pairs (text without a mark)."""
    head = data[:4000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    pairs = max(len(head) // 2, 1)
    if odd > 0.3 * pairs and even < 0.02 * pairs:
        return "utf-16-le"
    if even > 0.3 * pairs and odd < 0.02 * pairs:
        return "utf-16-be"
    return None
