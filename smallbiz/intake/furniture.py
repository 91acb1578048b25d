"""Lines of a file that are no data: blank ones, sums, what a report prints below, headers again."""

import re
from collections import deque
from collections.abc import Iterable, Sequence

from smallbiz.intake.groups import Heading, Stranger, Sum
from smallbiz.intake.header import are_headers
from smallbiz.intake.report_lines import is_bare_sum, is_footer, is_total, trimmed
from smallbiz.intake.text.delimited import Record, Unclosed
from smallbiz.intake.vocabulary import words
from smallbiz.words.translation import _

WIDEST = 2_000
"""Cells of a line; where there are more, another sign stands between the cells, or none."""

LAST = 12
"""Rows at the end among which footers are looked for."""

_RULE = re.compile(r"\s*(?::?-+:?|=+|\+|[-+]{2,}|[=+]{2,}|_{2,})?\s*")
_RULES = frozenset("-=:+_")
"""What a line that only divides begins with."""


class Furniture:
    """One pass over all rows below the headers: how many, how wide, and which hold no data."""

    def __init__(self, headers: Sequence[str]) -> None:
        self.headers = trimmed(headers)
        self.width = len(self.headers)
        self.margin = next((i for i, cell in enumerate(self.headers) if cell), 0)
        """Empty columns before the first one."""
        self.rows = 0
        self.tables: dict[int, list[str]] = {}
        """Headers behind a blank row, of further tables or once more of this one, by line; empty for a title."""
        self._title = 0
        self.skipped: dict[int, str] = {}
        self.broken: dict[int, str] = {}

    def look_at(self, rows: Iterable[Record]) -> None:
        """Counts the rows and marks those that hold no data."""
        last: deque[Record] = deque(maxlen=LAST)
        before: Record = (0, [])
        ending: list[int] = []
        begins = 0
        suspects = {"", *words("totals"), *(name.strip().lower() for name in self.headers[:1])}
        for record in rows:
            line, cells = record
            self.rows += 1
            self._mark_before(before, cells)
            before = record
            if not cells:
                begins = 2
                ending.append(line)
                if len(ending) > 1:
                    continue
            elif ending:
                self.skipped |= dict.fromkeys(ending, _("Blank row"))
                ending.clear()
            last.append(record)
            if begins and cells:
                begins = self._look_for_table(line, cells, begins)
            first = cells[0].strip().lower() if cells else ""
            if first == "" and not any(map(str.strip, cells)):
                begins = 2
            if first in suspects or first[:1] in _RULES or type(cells) is not list:
                self._mark(line, cells)
            elif self.margin or len(cells) > self.width:
                self._measure(line, cells)
        self._forget(ending)
        self._mark_before(before, [])
        self._mark_footers(last)

    @property
    def holds_others(self) -> bool:
        """Whether tables with other headers follow."""
        return any(cells and trimmed(cells) != self.headers for cells in self.tables.values())

    def _look_for_table(self, line: int, cells: list[str], rows: int) -> int:
        """Notes headers behind a blank row; in how many rows they may still come, below a title."""
        if are_headers(cells):
            if rows == 1:
                self.tables[self._title] = []
            self.tables[line] = cells
        elif rows > 1 and len(trimmed(cells)) == 1:
            self._title = line
            return 1
        return 0

    def _mark_before(self, record: Record, below: list[str]) -> None:
        """Marks what a row is by the one below it: sums above a gap, a name above headers once more."""
        blank = not any(map(str.strip, below))
        line, cells = record
        marked = line in self.skipped or line in self.broken
        if marked or not (blank or self._are_headers(below)):
            return
        filled = [cell.strip() for cell in cells if cell.strip()]
        if blank and filled and is_bare_sum(cells, filled):
            self.skipped[line] = _("A line of totals")
        elif not blank and len(filled) == 1:
            self.skipped[line] = _("It only names the rows below.")

    def _are_headers(self, cells: list[str]) -> bool:
        """Whether it is the headers once more; most rows differ in the first cell already."""
        return self.headers[:1] == [cells[0].strip()] and trimmed(cells) == self.headers

    def _mark(self, line: int, cells: list[str]) -> None:
        if not any(map(str.strip, cells)):
            self.skipped[line] = _("Blank row")
        elif type(cells) is Unclosed:
            self.broken[line] = _("A quotation mark opens on this line and is never closed.")
        elif self._are_headers(cells):
            self.skipped[line] = _("The headers once more")
        elif type(cells) is Heading:
            self.skipped[line] = _("It only names the rows below.")
        elif type(cells) is Stranger:
            self.broken[line] = _("It stands below other headers than the first rows.")
        elif type(cells) is Sum or is_total(cells):
            self.skipped[line] = _("A line of totals")
        elif all(map(_RULE.fullmatch, cells)):
            self.skipped[line] = _("A line that only divides")
        else:
            self._measure(line, cells)

    def _measure(self, line: int, cells: list[str]) -> None:
        """How wide the table is, and where it begins, with a row that holds data."""
        width = len(trimmed(cells))
        if width > WIDEST:
            self.broken[line] = _("This line falls into more than 2,000 cells.")
            return
        self.width = max(self.width, width)
        while self.margin and any(map(str.strip, cells[: self.margin])):
            self.margin -= 1

    def _forget(self, ending: list[int]) -> None:
        """Empty lines that end a file are no rows."""
        self.rows -= len(ending)
        for line in ending:
            self.skipped.pop(line, None)

    def _mark_footers(self, last: Iterable[Record]) -> None:
        """Marks what a report prints below its rows."""
        after_blank, found = False, list[int]()
        for line, cells in last:
            if line in self.skipped or not cells:
                after_blank = True
            elif is_total(cells, loosely=True) or is_footer(
                cells, self.width, after_blank, begun=bool(found)
            ):
                found.append(line)
            else:
                after_blank = False
                found.clear()
        for line in found:
            self.broken.pop(line, None)
            self.skipped[line] = _("A line below the table")
