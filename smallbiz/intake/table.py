"""Any file as one table: its headers, and its rows again and again without holding them."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from smallbiz.intake.furniture import WIDEST, Furniture
from smallbiz.intake.grid import Cells, Listed, Sheet
from smallbiz.intake.header import name_columns
from smallbiz.intake.layout import Layout, in_groups, layout_of
from smallbiz.intake.opening import open_cells
from smallbiz.intake.source import Source, read_source
from smallbiz.intake.tables import as_one_table
from smallbiz.intake.text.decoding import Repair
from smallbiz.intake.text.delimited import Record
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

BLOCK = 2_000


class Block(NamedTuple):
    """Some rows turned on their side: the line each begins on, and their cells column by column."""

    lines: Sequence[int]
    columns: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Table:
    """A file understood as far as its cells.

    row_count == len(skipped) + len(broken) + the rows that `blocks` gives.
    """

    file: str
    """Its name without the folder."""
    encoding: str
    """Python's name: "utf-8", "cp1252" …; empty where the format itself says it."""
    delimiter: str
    """Empty where no sign stands between cells."""
    header: tuple[str, ...]
    """One name for each column, none twice; "Column 3" where the file has none."""
    header_line: int | None
    """Counted from 1; 0 where the format itself names its columns, None when there is no row of headers."""
    row_count: int
    """All rows below the headers but empty lines at the end."""
    skipped: Mapping[int, str]
    """Line → why it holds no data: blank, total, footer, headers again."""
    broken: Mapping[int, str]
    """Line → why its cells cannot be told apart."""
    notes: tuple[str, ...]
    """What the owner should know of the file as a whole."""
    records: Callable[[], Iterable[Record]]
    """All rows below the headers, read anew at each call."""
    sheet: str = ""
    """Of a workbook: the one that is read."""
    sheets: tuple[Sheet, ...] = ()
    """All sheets of a workbook."""
    above: tuple[tuple[str, ...], ...] = ()
    """What stands above the headers, row by row: a title, a period."""
    repair: Repair | None = None
    """Letters that look written twice over, and the encoding that would put them right."""

    def rows(self, wanted: Container[int] | None = None) -> Iterator[Record]:
        """Rows as they stand in the file, `wanted` lines only: for the file of rejected rows."""
        for line, cells in islice(self.records(), self.row_count):
            if wanted is None or line in wanted:
                yield line, cells

    def blocks(self, size: int = BLOCK) -> Iterator[Block]:
        """The rows that hold data, as wide as the headers, some thousand at a time."""
        left_out = self.skipped.keys() | self.broken.keys()
        rows = islice(self.records(), self.row_count)
        usable = (row for row in rows if row[0] not in left_out) if left_out else rows
        while block := list(islice(usable, size)):
            yield self._turned(block)

    def sample(self, size: int = BLOCK) -> Block:
        """The first rows with data."""
        empty = Block([], [()] * len(self.header))
        return next(self.blocks(size), empty)

    def corrected(self, cells: Mapping[tuple[int, str], str]) -> "Table":
        """The same table with other texts in some cells, by line and column."""
        if not cells:
            return self
        changed: dict[int, dict[int, str]] = {}
        for (line, column), text in cells.items():
            if column in self.header:
                changed.setdefault(line, {})[self.header.index(column)] = text
        return replace(self, records=partial(_corrected, self.records, changed))

    def only(self, lines: Container[int]) -> "Table":
        """Just these rows."""
        rows = [record for record in islice(self.records(), self.row_count) if record[0] in lines]
        return replace(self, row_count=len(rows), records=lambda: rows)

    def _turned(self, block: list[Record]) -> Block:
        width = len(self.header)
        lines, rows = zip(*block, strict=True)
        even = [row if len(row) == width else (row + [""] * width)[:width] for row in rows]
        return Block(lines, list(zip(*even, strict=True)))


def read_table(
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    headings: int | None = None,
    sheet: str | None = None,
) -> Table:
    """The table in a file; RuleBroken says in plain words why there is none."""
    return table_of(read_source(path), encoding, delimiter, headings, sheet)


def table_of(
    source: Source,
    encoding: str | None = None,
    delimiter: str | None = None,
    headings: int | None = None,
    sheet: str | None = None,
) -> Table:
    """The table in bytes that were read already; what is not told is found.

    `headings` is the line of the row of headers, 0 where there is none; `sheet` a name or a number from 1.
    """
    cells = open_cells(source, encoding, delimiter, sheet)
    if cells.listed:
        return _listed_table(source, cells, cells.listed)
    return _found_table(source, cells, headings)


def _listed_table(source: Source, cells: Cells, listed: Listed) -> Table:
    """A table whose format says what its columns and rows are."""
    return Table(
        file=source.name,
        encoding=cells.encoding,
        delimiter=cells.delimiter,
        header=listed.header,
        header_line=0,
        row_count=listed.count,
        skipped=listed.skipped,
        broken=listed.broken,
        notes=cells.notes,
        records=cells.records,
        repair=cells.repair,
    )


def _found_table(source: Source, cells: Cells, headings: int | None) -> Table:
    """A table whose headers and furniture are looked for."""
    layout = layout_of(cells, headings)
    if len(layout.headers) > WIDEST:
        told = _("{file} falls into more than 2,000 columns. It may be no table.")
        raise RuleBroken(told.format(file=source.name))
    layout = in_groups(layout)
    furniture = _furniture_of(source, layout)
    if furniture.holds_others:
        layout = as_one_table(layout, furniture.tables)
        furniture = _furniture_of(source, layout)
    margin, below = furniture.margin, layout.below
    return Table(
        file=source.name,
        encoding=cells.encoding,
        delimiter=cells.delimiter,
        header=name_columns(layout.headers[margin:], furniture.width - margin),
        header_line=layout.header_line,
        row_count=furniture.rows,
        skipped=furniture.skipped,
        broken=furniture.broken,
        notes=cells.notes,
        records=(lambda: ((line, row[margin:]) for line, row in below())) if margin else below,
        sheet=cells.sheet,
        sheets=cells.sheets,
        above=layout.above,
        repair=cells.repair,
    )


def _furniture_of(source: Source, layout: Layout) -> Furniture:
    """What is no data below the headers; RuleBroken when all of it is none."""
    furniture = Furniture(layout.headers)
    furniture.look_at(layout.below())
    if furniture.rows == len(furniture.skipped):
        raise RuleBroken(
            _("{file} has no rows below its headers. Choose another file.").format(file=source.name)
        )
    return furniture


def _corrected(
    records: Callable[[], Iterable[Record]], changed: Mapping[int, Mapping[int, str]]
) -> Iterator[Record]:
    for line, cells in records():
        if line in changed:
            last = max(changed[line])
            cells = [*cells, *[""] * (last + 1 - len(cells))]
            cells = [changed[line].get(place, cell) for place, cell in enumerate(cells)]
        yield line, cells
