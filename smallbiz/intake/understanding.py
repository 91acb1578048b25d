"""A table understood for one kind of rows: its columns, how they write dates and numbers, what is unsure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from smallbiz.intake.above import Period, event_of, period_of, year_of
from smallbiz.intake.amounts import decide_amounts, usual_decimal
from smallbiz.intake.assignment import understand_columns
from smallbiz.intake.calls import CALL, is_of_calls
from smallbiz.intake.columns import Column
from smallbiz.intake.dates import Order, agreed, decide_format, is_of_weeks, usual_order, with_weeks
from smallbiz.intake.doubts import (
    MONEY,
    Amounts,
    Cells,
    Days,
    Question,
    currencies,
    distinct,
    doubts,
)
from smallbiz.intake.orders import Sums, sums_of
from smallbiz.intake.states import is_american
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import Kind, family_first, long_families, second_names
from smallbiz.intake.wording import wording_of
from smallbiz.words.money import digits

DATES = {
    "birthday", "created_on", "consented_on", "opened_on", "expected_on", "closed_on", "close_date", "won_on",
    "lost_on", "starts_on", "ends_on", "date", "date_otherwise", "delivered_on", "sent_day",
    "opened_day", "clicked_day",
}  # fmt: skip
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
class Understanding:
    """All that is needed to turn the rows of a table into candidates of one kind."""

    kind: Kind
    columns: tuple[Column, ...]
    habits: Habits
    dates: Days
    amounts: Amounts
    questions: tuple[Question, ...]
    family_first: bool = False
    """Whether its language begins full names with the family name."""
    long_families: frozenset[str] | None = None
    """Family names of two signs where the language has them of one; None where it has no such rule."""
    second_names: frozenset[str] | None = None
    """Given names that stand second where its people have two family names; None in other languages."""
    sums: Sums = "order"
    """What the amounts of a list of sales are."""
    touch: str = ""
    """The kind of touch of every row that names none, where the program that wrote the file tells it."""
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Meaning → what the program writes in such a cell → the words for it: "1" → "incoming"."""
    period: Period | None = None
    """The days that a report is about, where it tells them above its headers."""
    event: str = ""
    """What the people of a list came to, likewise."""


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
    habits, wording = habits or Habits(), wording_of(table.header)
    columns = understand_columns(table, kind, overrides or {})
    cells = distinct(table, [c.index for c in columns if c.meaning in DATES | AMOUNTS])
    usual: Order = "mdy" if is_american(table, columns) else usual_order(habits.locale)
    days = _days(columns, cells, usual, dates, year_of(table.above, table.file))
    amounts = _amounts(columns, cells, habits)
    sums, unsure = sums_of(table, columns) if kind == "sales" else ("order", False)
    return Understanding(
        kind,
        columns,
        habits,
        days,
        amounts,
        (
            *doubts(columns, days, amounts, unsure),
            *currencies(table, columns, cells, habits.currency),
        ),
        sums=sums,
        family_first=family_first(wording.language),
        long_families=long_families(wording.language),
        second_names=second_names(wording.language),
        touch=wording.written_by.touch
        if wording.written_by
        else CALL
        if is_of_calls(table)
        else "",
        codes=wording.written_by.codes if wording.written_by else {},
        period=period_of(table.above, usual),
        event=event_of(table.above),
    )


def _days(
    columns: Iterable[Column], cells: Cells, usual: Order, told: Order | None, year: int | None
) -> Days:
    """How each column of days writes them; a birthday lies in the past, a week of a plan near its other days."""
    found = agreed(
        {
            c.index: decide_format(
                cells[c.index],
                usual,
                past=c.meaning in ("birthday", "created_on", "consented_on"),
                order=told,
            )
            for c in columns
            if c.meaning in DATES
        }
    )
    weeks = {
        c.index: with_weeks(
            found[c.index],
            [*cells[c.index]],
            header=c.name,
            ending=c.meaning == "ends_on",
            year=year,
        )
        for c in columns
        if c.meaning in ("starts_on", "ends_on") or (c.meaning == "date" and is_of_weeks(c.name))
    }
    return found | weeks


def _amounts(columns: Iterable[Column], cells: Cells, habits: Habits) -> Amounts:
    """How each column of numbers writes them; only money has cents."""
    sign, places = usual_decimal(habits.locale), digits(habits.currency)
    return {
        c.index: decide_amounts(cells[c.index], sign, places if c.meaning in MONEY else None)
        for c in columns
        if c.meaning in AMOUNTS
    }
