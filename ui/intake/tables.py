"""Tables of an outcome: the first rows, what changes, what is wrong, what was left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from smallbiz.intake.entry.ledger import Change, Remark
from smallbiz.intake.entry.ledger import Row as Taken
from smallbiz.intake.field_words import field_words
from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.intake.fields import value_words
from ui.kit.cells import Cell, IconText, Label, Money, Text
from ui.kit.table import Table
from ui.kit.table_model import Column, Row, Source

T = TypeVar("T")
FIELDS_SHOWN = 9
"""Those at the right leave where there is no room for them."""
WIDTHS = {"name": 190, "email": 220, "company": 180, "phone": 150}
FATES = {"created": ("good", "plus"), "updated": ("accent", "pencil"), "unchanged": ("plain", "")}


def first_rows(outcome: Outcome) -> Table:
    """The first rows as they will look, with the fields that any of them has."""
    fields = list(dict.fromkeys(name for row in outcome.first for name, _text in row.texts))
    shown = fields[:FIELDS_SHOWN]
    columns = [
        _line_column(),
        Column("fate", "", 112, sortable=False),
        *(
            Column(
                name,
                field_words(name),
                WIDTHS.get(name, 130),
                sortable=False,
                leaves=place,
                stretch=not place,
            )
            for place, name in enumerate(shown)
        ),
    ]

    def cells(taken: Taken) -> list[Cell | None]:
        texts = dict(taken.texts)
        return [Money(number(taken.line), "muted"), _fate(taken), *_texts(texts, shown)]

    return _table("intake_first", _("First rows"), columns, outcome.first, cells)


def updates(outcome: Outcome) -> Table:
    """Each field that changes, before and after."""
    rows = list(_changes(outcome))
    columns = [
        _line_column(),
        Column("who", _("Who"), 180, stretch=True, sortable=False),
        Column("field", _("What"), 130, sortable=False),
        Column("before", _("Before"), 190, sortable=False),
        Column("after", _("After"), 220, sortable=False),
    ]

    def cells(change: tuple[Taken, Change]) -> list[Cell | None]:
        row, (field, before, after) = change
        return [
            Money(number(row.line), "muted"),
            Text(row.title),
            Text(field_words(field), "muted"),
            Text(value_words(field, before), "text" if before else "faint"),
            IconText("arrow-right", value_words(field, after), "accent_text"),
        ]

    return _table("intake_updates", _("Updates"), columns, rows, cells)


def remarks(name: str, title: str, found: Sequence[Remark], unusable: Sequence[int]) -> Table:
    """Lines and reasons; those in `unusable` do not come in."""
    lost = frozenset(unusable)
    columns = [
        _line_column(),
        Column("fate", "", 130, sortable=False),
        Column("reason", _("Why"), 300, stretch=True, sortable=False),
    ]

    def cells(remark: Remark) -> list[Cell | None]:
        gone = Label(_("not usable"), "bad", "circle-x")
        taken = Label(_("comes in"), "warn", "triangle-alert")
        return [
            Money(number(remark.line), "muted"),
            gone if remark.line in lost else taken,
            Text(remark.reason),
        ]

    return _table(name, title, columns, found, cells)


def left_out(outcome: Outcome) -> Table:
    """Rows without anything of their own, and why."""
    columns = [_line_column(), Column("reason", _("Why"), 300, stretch=True, sortable=False)]

    def cells(remark: Remark) -> list[Cell | None]:
        return [Money(number(remark.line), "muted"), Text(remark.reason)]

    return _table("intake_left_out", _("Skipped"), columns, outcome.left_out, cells)


def _table(
    name: str,
    title: str,
    columns: Sequence[Column],
    things: Sequence[T],
    cells: Callable[[T], Sequence[Cell | None]],
) -> Table:
    def rows(places: Sequence[int]) -> list[Row]:
        return [_row(place, cells(things[place]), columns) for place in places]

    made = Table(title, columns, Source(lambda _key, _down: range(len(things)), rows))
    made.setObjectName(name)
    made.refresh()
    return made


def _row(place: int, cells: Sequence[Cell | None], columns: Sequence[Column]) -> Row:
    pairs = zip(columns, cells, strict=True)
    told = (f"{column.title} {cell.text}".strip() for column, cell in pairs if cell and cell.text)
    return Row(place, cells, ", ".join(told))


def _changes(outcome: Outcome) -> Iterator[tuple[Taken, Change]]:
    for row in outcome.updates:
        for change in row.changes:
            yield row, change


def _texts(texts: dict[str, str], fields: Sequence[str]) -> list[Cell | None]:
    return [Text(value_words(name, texts[name])) if name in texts else None for name in fields]


def _fate(taken: Taken) -> Label:
    tone, icon = FATES.get(taken.fate, ("plain", ""))
    words = {"created": _("new"), "updated": _("updated"), "unchanged": _("unchanged")}
    return Label(words.get(taken.fate, taken.fate), tone, icon)


def _line_column() -> Column:
    return Column("line", _("Line"), 76, right=True, sortable=False)
