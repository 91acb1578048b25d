"""What in a table can be read in two ways, and how it is read unless the owner objects."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from smallbiz.intake.amounts import AmountFormat, currency_in
from smallbiz.intake.columns import Column
from smallbiz.intake.dates import DateFormat
from smallbiz.intake.table import Table
from smallbiz.words.translation import _

MONEY = frozenset([
    "value", "amount", "adjusted", "line_amount", "unit_price", "refunded", "planned_cost", "actual_cost",
    "line_more", "line_less",
])  # fmt: skip
"""Meanings of columns that hold money."""

Days = Mapping[int, DateFormat]
"""How columns write days, by their index."""
Amounts = Mapping[int, AmountFormat]
"""How columns write numbers, by their index."""
Cells = Mapping[int, set[str]]
"""The different texts of columns, by their index."""


@dataclass(frozen=True)
class Question:
    """Something in a column that can be read in two ways, and how it is read unless the owner objects."""

    column: str
    text: str
    called: str
    """What the owner calls the column."""


def distinct(table: Table, indexes: Sequence[int]) -> dict[int, set[str]]:
    """All different cells of some columns."""
    found: dict[int, set[str]] = {index: set() for index in indexes}
    for block in table.blocks() if found else ():
        for index, cells in found.items():
            cells.update(block.columns[index])
    return found


def doubts(
    columns: Sequence[Column],
    days: Days,
    amounts: Amounts,
    once: bool,
) -> Iterator[Question]:
    """What the owner should look at before the import."""
    orders = {"dmy": _("day first"), "mdy": _("month first"), "ymd": _("year first")}
    for column in columns:
        day, amount = days.get(column.index), amounts.get(column.index)
        if day and day.doubtful:
            text = _(
                "These dates could be read in two ways. They are read {order}, as is usual with you."
            )
            yield Question(column.name, text.format(order=orders[day.order]), column.called)
        if amount and amount.doubtful:
            text = _(
                "Amounts like 1.500 could be read in two ways. “{sign}” is read as decimal sign."
            )
            yield Question(column.name, text.format(sign=amount.decimal), column.called)
        if once and column.meaning == "amount":
            yield Question(
                column.name,
                _("Every row of an order says the same amount. It is counted once for each order."),
                column.called,
            )


def currencies(
    table: Table, columns: Sequence[Column], cells: Cells, ours: str
) -> Iterator[Question]:
    """Which currencies a list of deals or sales holds, if they are several."""
    column = next((c for c in columns if c.meaning == "currency"), None)
    told = distinct(table, [column.index]) if column else {}
    money = [
        c
        for c in columns
        if c.meaning in MONEY and c.meaning not in ("planned_cost", "actual_cost")
    ]
    texts = chain.from_iterable([*told.values(), *(cells[c.index] for c in money)])
    codes = sorted({currency_in(text, ours) for text in texts} - {""})
    if len(codes) > 1:
        text = _("There is money in {currencies}. Only {ours} is counted.")
        named = column or money[0]
        told_of = text.format(currencies=", ".join(codes), ours=ours)
        yield Question(named.name, told_of, named.called)
