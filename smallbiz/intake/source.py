"""A file as bytes: read once, from a plain file that keeps still meanwhile."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

LARGEST = 1_000_000_000
"""Bytes; a bigger file would not fit the memory of a small computer."""

TABLE_SUFFIXES = frozenset(
    {
        ".csv",
        ".tsv",
        ".txt",
        ".tab",
        ".xlsx",
        ".xlsm",
        ".xls",
        ".ods",
        ".vcf",
        ".vcard",
        ".json",
        ".xml",
        ".htm",
        ".html",
        "",
    }
)

_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe opens at once, and is refused then, instead of waiting for somebody to write into it."""

_NO_TEXT = [chr(code) for code in (*range(9), *range(14, 32), 0xFFFD, 0xFFFF)]


@dataclass(frozen=True)
class Source:
    """One file's name (without its folder) and content."""

    name: str
    data: bytes


def read_source(path: Path) -> Source:
    """The file's bytes; RuleBroken when it is missing, no plain file, too big, empty or being changed."""
    if path.is_dir():
        raise RuleBroken(_("{file} is a folder. Choose a file in it.").format(file=path.name))
    try:
        data = _bytes(path)
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
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RuleBroken(_("{file} is empty. Choose the file again.").format(file=path.name))
    return Source(path.name, data)


def _bytes(path: Path) -> bytes:
    """Reads at most `LARGEST` bytes, so that a file growing meanwhile cannot fill the memory."""
    with open(os.open(path, os.O_RDONLY | _NO_WAITING), "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            told = _("{file} is no file that can be read again. Save the list as a file first.")
            raise RuleBroken(told.format(file=path.name))
        data = file.read(LARGEST + 1)
        after = os.fstat(file.fileno())
    if len(data) > LARGEST:
        told = _("{file} is larger than 1 GB. Split it into smaller files.")
        raise RuleBroken(told.format(file=path.name))
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        told = _("{file} was changed while it was read. Wait until it is finished and try again.")
        raise RuleBroken(told.format(file=path.name))
    return data


def looks_wide(data: bytes) -> str | None:
    """The UTF-16 byte order told by NULs on one side of the pairs (text without a mark).

    Commas and line ends have one in any language; four of them and one pair in 20 are enough.
    """
    head = data[: min(len(data), 4000) // 2 * 2]
    enough = max(len(head) // 40, 4)
    sides = (("utf-16-be", head[::2].count(0)), ("utf-16-le", head[1::2].count(0)))
    (_other, fewer), (name, more) = sorted(sides, key=lambda side: side[1])
    if more < enough or fewer * 15 > more:
        return None
    try:
        text = head.decode(name)
    except UnicodeDecodeError:
        text = head[:-2].decode(name, "replace")
    broken = sum(map(text.count, _NO_TEXT))
    return None if broken * 50 > len(text) else name
