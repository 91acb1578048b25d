"""Files that the owner may mean: tables in the usual folders, the newest first, and what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from smallbiz.intake.guessing import likely_kind
from smallbiz.intake.source import TABLE_SUFFIXES
from smallbiz.intake.table import read_table
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.errors import RuleBroken

SHOWN = 6
LARGEST = 30_000_000
"""Bytes; what is in a bigger file is only seen when it is chosen."""
PACKED = frozenset({".xlsx", ".xlsm", ".ods"})
"""Of these a tenth of that: they are ten times as large inside."""


_SUFFIXES = TABLE_SUFFIXES - {"", ".xml", ".htm", ".html"}
"""Saved web pages and settings of programs are seldom lists."""


@dataclass(frozen=True)
class Likely:
    """A file that can probably be imported."""

    path: Path
    at: datetime
    """When it was changed last."""
    size: int


@dataclass(frozen=True)
class Verdict:
    """What a file holds, or why it can't be read."""

    rows: int = 0
    kind: Kind = "contacts"
    reason: str = ""


def usual_folders() -> list[Path]:
    """Where files land: downloads, documents, desktop."""
    kinds = QStandardPaths.StandardLocation
    places = (kinds.DownloadLocation, kinds.DocumentsLocation, kinds.DesktopLocation)
    found = (QStandardPaths.writableLocation(place) for place in places)
    return [Path(folder) for folder in dict.fromkeys(found) if folder]


def likely_files(folders: Iterable[Path]) -> list[Likely]:
    """The newest tables in some folders; folders that can't be read have none."""
    found = {each.path: each for folder in folders for each in _tables_in(folder)}
    return sorted(found.values(), key=lambda each: each.at, reverse=True)[:SHOWN]


def look_into(file: Likely) -> Verdict:
    """Read a file as an import would; one that is very big is only named."""
    if file.size > LARGEST // (10 if file.path.suffix.lower() in PACKED else 1):
        return Verdict()
    try:
        table = read_table(file.path)
    except RuleBroken as broken:
        return Verdict(reason=broken.message)
    return Verdict(table.row_count, likely_kind(table))


def _tables_in(folder: Path) -> Iterator[Likely]:
    with suppress(OSError):
        for path in folder.iterdir():
            if path.suffix.lower() in _SUFFIXES and path.is_file():
                about = path.stat()
                at = datetime.fromtimestamp(about.st_mtime)
                yield Likely(path, at, about.st_size)
