"""The table of a web page: what many programs write and call .xls."""

import re
from html.parser import HTMLParser

from smallbiz.intake.grid import Cells, pack
from smallbiz.intake.source import Source
from smallbiz.intake.text.decoding import decode
from smallbiz.intake.text.encoding import known_encoding
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

WIDEST = 1_000
"""Columns that one cell may reach over."""

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


def read_page(source: Source, encoding: str | None) -> Cells:
    """The rows of the largest table; RuleBroken when there is none with two rows."""
    text = decode(source, encoding or _declared(source.data))
    page = _Page()
    page.feed(text.content)
    page.close()
    rows = max(page.tables, key=len, default=[])
    if len(rows) < 2:
        told = _("{file} is a web page, not a table. Download the CSV file itself.")
        raise RuleBroken(told.format(file=source.name))
    grid = pack(row if any(row) else [] for row in rows)
    return Cells(grid.records, text.encoding, notes=text.notes, repair=text.repair)


def _declared(data: bytes) -> str | None:
    """The encoding that the page names, unless it is plainly another one."""
    found = _CHARSET.search(data[:4096])
    try:
        name = known_encoding(found[1].decode()) if found else None
        data.decode(name or "utf-8")
    except (RuleBroken, UnicodeDecodeError):
        return None
    return name


class _Page(HTMLParser):
    """Collects the cells of all tables; a table in a cell stands for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._wide = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Tables, rows and cells; what was not closed ends here."""
        if tag == "table":
            self._end_cell()
            self._open.append([])
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            told = dict(attrs).get("colspan") or ""
            self._cell, self._wide = [], min(int(told), WIDEST) if told.isdecimal() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """The end of a cell or of a table."""
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        if tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Text of the open cell; line ends of the page are none of the text."""
        if self._cell is not None:
            self._cell.append(re.sub(r"\s+", " ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        if self._open and self._open[-1]:
            text = "\n".join(line.strip() for line in "".join(self._cell).split("\n")).strip()
            self._open[-1][-1] += [text, *[""] * (self._wide - 1)]
        self._cell = None
