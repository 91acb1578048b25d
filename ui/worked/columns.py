"""The columns of the table; where room is short, what was won leaves first, then leads, sales, profit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from smallbiz.insight.efforts import By
from smallbiz.output.figures import one
from smallbiz.output.worked_words import line_name
from smallbiz.words.translation import _, pgettext
from ui.kit import ink
from ui.kit.cells import Cell, Label, Range, TwoLines
from ui.kit.table_model import Column, Row
from ui.kit.table_paint import wanted
from ui.kit.table_parts import PADDING
from ui.kit.theme import theme

ARROW = 18
"""Room for the arrow of the column that is sorted."""


def columns(currency: str, margin_is_set: bool, by: By = By.ACTIVITY) -> list[Column]:
    """The columns, each with a tip that says what it counts."""
    back, unit = _back_tip(margin_is_set), one(currency)
    helped = _("Sales it had a part in. They count for everyone who helped and do not add up.")
    return [
        Column("effort", line_name(by), 170, stretch=True),
        _figure("cost", _("Cost"), 112, _("Money spent in these days, and your own hours.")),
        _figure(
            "leads",
            _("Leads"),
            72,
            _("People whose first touch it was, with interest or not yet."),
            leaves=3,
        ),
        _figure("sales", pgettext("what was sold", "Sales"), 72, helped, leaves=2),
        _figure("revenue", _("Revenue"), 94, _("Its share of the sales. It adds up.")),
        _figure(
            "profit", _("Profit"), 90, _("Its share of what you earned, less its cost."), leaves=1
        ),
        Column(
            "back",
            _("Back per {money}").format(money=unit),
            208,
            falls_first=True,
            tip=back.format(money=unit),
        ),
        _figure("won", _("Won"), 80, _("Deals won of those that were closed."), leaves=4),
        Column("verdict", _("Verdict"), 166, falls_first=True),
    ]


def fitted(found: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, all but the name as wide as the widest thing in them."""
    return [
        column if column.stretch else replace(column, width=_widest(column, rows, place))
        for place, column in enumerate(found)
    ]


def _widest(column: Column, rows: Sequence[Row], place: int) -> int:
    """In px at a text size of 100 %; the title keeps room for its arrow."""
    title = ink.width(column.title, "caption_strong") + ARROW
    cells = [cell for row in rows if (cell := row.cells[place]) is not None]
    widest = max((_width(cell) for cell in cells), default=0.0)
    return max(column.width, ceil((max(widest, title) + 1) / theme().scale) + 2 * PADDING)


def _width(cell: Cell) -> float:
    """Figures stand under one another, which makes them wider than the same ones in a sentence."""
    if isinstance(cell, TwoLines):
        return max(ink.width(cell.first, "body", tabular=True), wanted(cell))
    if isinstance(cell, Label | Range):
        return wanted(cell)
    return ink.width(cell.text, "medium", tabular=True)


def _figure(key: str, title: str, width: int, tip: str, leaves: int = 0) -> Column:
    return Column(key, title, width, right=True, leaves=leaves, falls_first=True, tip=tip)


def _back_tip(margin_is_set: bool) -> str:
    tip = _(
        "What came back for every {money} spent. Line: break-even. Dot: what was counted."
        " Bar: what to expect next time, 8 times out of 10."
    )
    return tip if margin_is_set else tip + " " + _("Before cost of goods: no margin is set.")
