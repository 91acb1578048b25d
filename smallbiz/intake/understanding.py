"""A table understood for one kind of rows: its columns, how they write dates and numbers, what is unsure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from smallbiz.intake.amounts import AmountFormat, decide_amounts, usual_decimal
from smallbiz.intake.columns import Column
from smallbiz.intake.dates import DateFormat, Order, decide_format, usual_order
from smallbiz.intake.looks import Look, looks_of
from smallbiz.intake.lookup import look_up
from smallbiz.intake.meaning import settle
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import FIELDS, Kind, header_key, meanings
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import digits
from smallbiz.words.translation import _

DATES = frozenset(
    [
        "birthday",
        "created_on",
        "opened_on",
        "expected_on",
        "closed_on",
        "close_date",
        "won_on",
        "lost_on",
        "starts_on",
        "ends_on",
        "date",
        "delivered_on",
    ]
)
MONEY = frozenset(["value", "amount", "planned_cost", "actual_cost"])
AMOUNTS = MONEY | {"hours", "expected_leads"}


@dataclass(frozen=True)
class Habits:
    """How the owner's country writes, where a file leaves it open."""

    locale: str = "en_IE"
    currency: str = "EUR"


@dataclass(frozen=True)
class Question:
    """Something in a column that can be read in two ways, and how it is read unless the owner objects."""

    column: str
    text: str


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
    questions = tuple(_questions(columns, days, amounts))
    return Understanding(kind, columns, habits, days, amounts, questions)


def understand_columns(
    table: Table, kind: Kind, overrides: Mapping[str, str]
) -> tuple[Column, ...]:
    """Every column in the order of the file."""
    told = _told(table, kind, overrides)
    cells = table.sample().columns
    looks = [looks_of(column) for column in cells]
    columns = [
        told.get(i) or _by_header(i, name, kind, table, looks[i])
        for i, name in enumerate(table.header)
    ]
    settled = settle(columns, kind, cells, looks, headless=table.header_line is None)
    return tuple(told.get(column.index, column) for column in settled)


def _by_header(index: int, name: str, kind: Kind, table: Table, look: Look | None) -> Column:
    """What a header says by itself; our own field names mean themselves."""
    column = Column(index, name)
    if name in FIELDS[kind] and (name != "id" or _is_our_export(table, kind)):
        return column.means(name, "certain")
    if name.startswith("extra.") or name == "id" or table.header_line is None:
        return column
    found = look_up(name, kind)
    if found is None or (found.by_values and look and not found.meaning.endswith(look)):
        return column
    return Column(index, name, found.meaning, found.certainty, found.group)


def _is_our_export(table: Table, kind: Kind) -> bool:
    """Whether `id` is ours, not a shop's: at least half of all headers are the fields of the kind."""
    ours = sum(name in FIELDS[kind] or name.startswith("extra.") for name in table.header)
    return ours > 2 and 2 * ours >= len(table.header)


def _told(table: Table, kind: Kind, overrides: Mapping[str, str]) -> dict[int, Column]:
    """The columns that the owner decided about."""
    places = {header_key(name): i for i, name in reversed([*enumerate(table.header)])}
    places |= {name: i for i, name in enumerate(table.header)}
    told = {}
    for name, field in overrides.items():
        place = places.get(name, places.get(header_key(name)))
        if place is None:
            message = _("There is no column “{column}”. The file has: {columns}.")
            raise RuleBroken(message.format(column=name, columns=", ".join(table.header)), "map")
        if field and field not in FIELDS[kind] and field not in set(meanings(kind).values()):
            message = _("There is no field “{field}”. Choose one of: {fields}.")
            raise RuleBroken(message.format(field=field, fields=", ".join(FIELDS[kind])), "map")
        told[place] = Column(place, table.header[place]).means(field or None, "certain")
    return told


def _distinct(table: Table, indexes: Sequence[int]) -> dict[int, set[str]]:
    """All different cells of some columns."""
    found: dict[int, set[str]] = {index: set() for index in indexes}
    for block in table.blocks() if found else ():
        for index, cells in found.items():
            cells.update(block.columns[index])
    return found


def _questions(
    columns: Sequence[Column], days: Mapping[int, DateFormat], amounts: Mapping[int, AmountFormat]
) -> Iterator[Question]:
    """What the owner should look at before the import."""
    orders = {"dmy": _("day first"), "mdy": _("month first"), "ymd": _("year first")}
    for column in columns:
        day, amount = days.get(column.index), amounts.get(column.index)
        if day and day.doubtful:
            text = _("Dates could be read day first or month first. They are read {order}.")
            yield Question(column.name, text.format(order=orders[day.order]))
        if amount and amount.doubtful:
            text = _(
                "Amounts like 1.500 could be read in two ways. “{sign}” is read as decimal sign."
            )
            yield Question(column.name, text.format(sign=amount.decimal))
