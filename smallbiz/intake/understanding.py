"""A table understood for one kind of rows: its columns, how they write dates and numbers, what is unsure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from smallbiz.intake.amounts import AmountFormat, currency_in, decide_amounts, usual_decimal
from smallbiz.intake.assignment import understand_columns
from smallbiz.intake.columns import Column
from smallbiz.intake.dates import DateFormat, Order, decide_format, usual_order
from smallbiz.intake.orders import Sums, sums_of
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import Kind, family_first, long_families
from smallbiz.intake.wording import wording_of
from smallbiz.words.money import digits
from smallbiz.words.translation import _

DATES = {
    "birthday", "created_on", "opened_on", "expected_on", "closed_on", "close_date", "won_on",
    "lost_on", "starts_on", "ends_on", "date", "date_otherwise", "delivered_on",
}  # fmt: skip
MONEY = frozenset([
    "value", "amount", "adjusted", "line_amount", "unit_price", "refunded", "planned_cost", "actual_cost",
])  # fmt: skip
AMOUNTS = MONEY | {"hours", "expected_leads", "quantity"}


@dataclass(frozen=True)
class Habits:
    """How the owner's country writes, where a file leaves it open."""

    locale: str = "en_IE"
    currency: str = "EUR"


def locale_in(country: str | None) -> str:
    """The locale that is commonest in a country, "de_AT"; empty where that is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(f"und_{country}")) if country else ""
    except (UnknownLocaleError, ValueError):
        return ""


@dataclass(frozen=True)
class Question:
    """Something in a column that can be read in two ways, and how it is read unless the owner objects."""

    column: str
    text: str
    called: str
    """What the owner calls the column."""


@dataclass(frozen=True)
class Understanding:
    """All that is needed to turn the rows of a table into candidates of one kind."""

    kind: Kind
    columns: tuple[Column, ...]
    habits: Habits
    dates: Mapping[int, DateFormat]
    """By column index."""
    amounts: Mapping[int, AmountFormat]
    questions: tuple[Question, ...]
    family_first: bool = False
    """Whether its language begins full names with the family name."""
    long_families: frozenset[str] | None = None
    """Family names of two signs where the language has them of one; None where it has no such rule."""
    sums: Sums = "order"
    """What the amounts of a list of sales are."""
    touch: str = ""
    """The kind of touch of every row that names none, where the program that wrote the file tells it."""


def understand(
    table: Table,
    kind: Kind = "contacts",
    overrides: Mapping[str, str] | None = None,
    habits: Habits | None = None,
    dates: Order | None = None,
) -> Understanding:
    """Every column understood by header, values and neighbours; formats decided over all rows.

    `overrides` maps a column's name to a field, or to "" for "keep it as a further field"; RuleBroken
    when there is no such column or field. `dates` is the order the owner says all dates have.
    """
    habits = habits or Habits()
    columns = understand_columns(table, kind, overrides or {})
    cells = _distinct(table, [c.index for c in columns if c.meaning in DATES | AMOUNTS])
    usual, sign = usual_order(habits.locale), usual_decimal(habits.locale)
    days = {
        c.index: decide_format(
            cells[c.index], usual, past=c.meaning in ("birthday", "created_on"), order=dates
        )
        for c in columns
        if c.meaning in DATES
    }
    places = digits(habits.currency)
    amounts = {
        c.index: decide_amounts(cells[c.index], sign, places if c.meaning in MONEY else None)
        for c in columns
        if c.meaning in AMOUNTS
    }
    sums, unsure = sums_of(table, columns) if kind == "sales" else ("order", False)
    questions = (
        *_questions(columns, days, amounts, unsure),
        *_of_money(table, columns, cells, habits.currency),
    )
    wording = wording_of(table.header)
    return Understanding(
        kind,
        columns,
        habits,
        days,
        amounts,
        questions,
        sums=sums,
        family_first=family_first(wording.language),
        long_families=long_families(wording.language),
        touch=wording.written_by.touch if wording.written_by else "",
    )


def _distinct(table: Table, indexes: Sequence[int]) -> dict[int, set[str]]:
    """All different cells of some columns."""
    found: dict[int, set[str]] = {index: set() for index in indexes}
    for block in table.blocks() if found else ():
        for index, cells in found.items():
            cells.update(block.columns[index])
    return found


def _of_money(
    table: Table, columns: Sequence[Column], cells: Mapping[int, set[str]], ours: str
) -> Iterator[Question]:
    """Which currencies a list of deals or sales holds, if they are several."""
    column = next((c for c in columns if c.meaning == "currency"), None)
    told = _distinct(table, [column.index]) if column else {}
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


def _questions(
    columns: Sequence[Column],
    days: Mapping[int, DateFormat],
    amounts: Mapping[int, AmountFormat],
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
