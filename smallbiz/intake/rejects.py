"""Rows that could not be used, as a CSV that can be corrected and imported again."""

import csv
import io
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from smallbiz.intake.assignment import REJECTED
from smallbiz.intake.table import Table
from smallbiz.store.disk import writable
from smallbiz.store.whole import write_whole
from smallbiz.words.cells import guard
from smallbiz.words.errors import StorageProblem

SUFFIX = ".rejected.csv"


def write_rejects(
    table: Table, rejected: Mapping[int, str], source: Path, otherwise: Path
) -> Path | None:
    """Write the rows beside the source, or beside `otherwise` where that can't be; None when it can't.

    No other file is ever replaced; a file with just these rows is left as it is.
    """
    if not rejected:
        return None
    content = "".join(_lines(table, rejected)).encode("utf-8-sig", "replace")
    for folder in dict.fromkeys((source.absolute().parent, otherwise.absolute().parent)):
        if writable(folder / SUFFIX):
            with suppress(StorageProblem):
                return _write(folder, source.stem, content)
    return None


def _write(folder: Path, stem: str, content: bytes) -> Path:
    for number in count(1):
        path = folder / f"{stem}{'' if number == 1 else f' {number}'}{SUFFIX}"
        if path.is_file() and path.read_bytes() == content:
            return path
        if not path.exists():
            write_whole(path, [content], over=False)
            return path
    raise AssertionError("numbers never end")


def _lines(table: Table, rejected: Mapping[int, str]) -> Iterator[str]:
    header = table.header[:-2] if table.header[-2:] == REJECTED else table.header
    delimiter = table.delimiter or ","
    yield _line([*header, *REJECTED], delimiter)
    for line, cells in table.rows(rejected):
        even = (cells + [""] * len(header))[: max(len(header), 1)]
        texts = [*map(guard, even), str(line), rejected[line]]
        yield _line(texts, delimiter)


def _line(cells: list[str], delimiter: str) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
    return text.getvalue()
