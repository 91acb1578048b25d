"""The lines of the table: which are shown in what order, and what each says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from smallbiz.insight.efforts import By, Effort, Line, Sum
from smallbiz.insight.results import Result, Worked
from smallbiz.insight.verdicts import Verdict
from ui.kit.table_model import Row
from ui.worked.cells import effort_row, more_row, no_touch_row, total_row

MORE, NO_TOUCH, TOTAL = -1, -2, -3
"""Ids of the lines that are no effort."""
_SUMS = {NO_TOUCH: Sum.NOBODY, TOTAL: Sum.TOTAL}
BOTH = 2
"""So many lines can be compared."""
AT_ONCE, FIRST = 9, 6
"""More lines than this are cut to the first few of the order, until the owner asks for all."""

_KINDS = {kind: place for place, kind in enumerate(By)}
_VERDICTS = {verdict: place for place, verdict in enumerate(reversed(Verdict))}
_VALUES: dict[str, Callable[[Result], float | str | None]] = {
    "effort": lambda result: result.effort.name.casefold(),
    "cost": lambda result: result.cost,
    "leads": lambda result: result.leads,
    "sales": lambda result: result.sales,
    "revenue": lambda result: result.revenue,
    "profit": lambda result: result.profit,
    "back": lambda result: result.return_per_1,
    "won": lambda result: result.win_rate,
    "verdict": lambda result: _VERDICTS[result.verdict],
}


def id_of(effort: Effort) -> int:
    """The id of an effort's line, the same whatever else is listed."""
    return (effort.id or 0) * len(_KINDS) + _KINDS[effort.kind]


@dataclass
class Lines:
    """The source of the table; nothing before the first figures have come."""

    found: Worked | None = None
    currency: str = "EUR"
    whole: bool = False
    marked: list[int] = field(default_factory=list)
    """The lines that are to be compared, the one marked last at the end."""
    _hidden: frozenset[int] = frozenset()
    _order: tuple[str, bool] = ("back", True)

    def show(self, found: Worked, currency: str) -> None:
        """Take new figures."""
        self.found, self.currency = found, currency
        self.marked = [each for each in self.marked if self.result(each) is not None]

    def mark(self, line: int) -> None:
        """Mark an effort for the comparison or unmark it; a third one takes the place of the first."""
        if line in self.marked:
            self.marked.remove(line)
        elif self.result(line) is not None:
            self.marked = [*self.marked, line][-BOTH:]

    @property
    def cut(self) -> bool:
        """Whether there are so many efforts that only the first are shown."""
        return self.found is not None and len(self.found.results) > AT_ONCE

    def result(self, line: int) -> Result | None:
        """The effort of a line."""
        results = self.found.results if self.found else ()
        return next((result for result in results if id_of(result.effort) == line), None)

    def line(self, ident: int) -> Line | None:
        """What a line stands for; None for the one that adds up those that are not shown."""
        if ident in _SUMS:
            return _SUMS[ident]
        result = self.result(ident)
        return result.effort if result else None

    def ids(self, key: str, descending: bool) -> Sequence[int]:
        """The lines in the order of a column; the sums stand last in every order."""
        if self.found is None:
            return ()
        self._order = (key, descending)
        ids = [id_of(result.effort) for result in _ordered(self.found.results, key, descending)]
        self._hidden = frozenset(ids[FIRST:] if self.cut and not self.whole else ())
        shown = [each for each in ids if each not in self._hidden]
        return [*shown, *([MORE] if self._hidden else []), NO_TOUCH, TOTAL]

    def ordered(self) -> list[Result]:
        """All efforts in the order that was last asked for, hidden ones too."""
        results = self.found.results if self.found else ()
        return _ordered(results, *self._order)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The lines with these ids."""
        return [row for each in ids if (row := self._row(each)) is not None]

    def _row(self, line: int) -> Row | None:
        found = self.found
        if found is None:
            return None
        if line == NO_TOUCH:
            return no_touch_row(line, found, self.currency)
        if line == TOTAL:
            return total_row(line, found, self.currency)
        if line == MORE:
            hidden = [each for each in found.results if id_of(each.effort) in self._hidden]
            return more_row(line, hidden, found.by, self.currency)
        result = self.result(line)
        marked = line in self.marked
        return effort_row(line, result, found, self.currency, marked) if result else None


def _ordered(results: Sequence[Result], key: str, descending: bool) -> list[Result]:
    """Ordered by a column; what has no value there stands last either way."""
    value = _VALUES[key]
    known = [result for result in results if value(result) is not None]
    known.sort(key=value, reverse=descending)  # type: ignore[arg-type]
    return known + [result for result in results if value(result) is None]
