"""What efforts have cost in a period: their money and own time, and the lines these are made of."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor
from typing import Any

from smallbiz.insight.efforts import By, Line, Spent, Sum
from smallbiz.insight.grouping import Grouping, grouping
from smallbiz.insight.measures import hours_cost
from smallbiz.insight.reach import days_of
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period

_ACTIVITIES = """
SELECT a.id, CASE WHEN a.status IN ('idea', 'planned') THEN 0 ELSE a.minutes END,
  coalesce(sum(e.amount), 0), coalesce(a.starts_on, min(e.on_day), a.ends_on),
  coalesce(a.ends_on, CASE WHEN a.status = 'running' THEN :today END, max(e.on_day), a.starts_on),
  a.name
FROM activity a LEFT JOIN expense e
  ON e.activity_id = a.id AND NOT e.promised AND e.on_day <= :known GROUP BY a.id
"""
_NEWEST_SALE = "SELECT max(on_day) FROM sale WHERE on_day BETWEEN ? AND ?"
_EXPENSES = """
SELECT amount, on_day, note FROM expense
WHERE activity_id = ? AND NOT promised AND on_day <= ? ORDER BY on_day, id
"""


@dataclass(frozen=True)
class CostLine:
    """Money spent, or own time in `minutes`, and what of it counts in the period, in minor units."""

    activity_id: int
    activity: str
    note: str
    day: date | None
    amount: int
    whole: int
    minutes: Fraction = Fraction()


def beyond(store: Store, period: Period | None, today: date) -> date | None:
    """The day of the newest sale of a period that lies after today, as when the clock was set back."""
    days = days_of(period)
    newest = store.value(_NEWEST_SALE, (max(days.since, today.isoformat()), days.until))
    found = day(newest)
    return found if found and found > today else None


def spent(
    store: Store, period: Period | None, today: date, hourly_value: int = 0
) -> dict[int, Spent]:
    """What each activity has cost up to today, spread evenly over its days, in a period.

    An activity that still runs is spread over the days so far. Own time counts once it has begun.
    Where sales lie after today, so may what was paid until the newest of them.
    """
    rows = _activities(store, today, _known(store, today))
    found = {row[0]: _inside(row, _share(row, period, today), hourly_value) for row in rows}
    return {ident: cost for ident, cost in found.items() if cost != Spent()}


def cost_lines(
    store: Store, period: Period | None, by: By, line: Line, hourly_value: int
) -> list[CostLine]:
    """What the cost of a line is made of, adding up to it exactly; own time at an hourly value."""
    if by is By.RECOMMENDER or line is Sum.NOBODY:
        return []
    with store.snapshot():
        groups, known = grouping(store, by), _known(store, store.today())
        rows = _activities(store, store.today(), known)
        found: list[CostLine] = []
        for activities in _lines(groups, line):
            mine = [row for row in rows if row[0] in activities]
            found += _of_line(store, period, mine, hourly_value, known)
        return found


def _activities(store: Store, today: date, known: date) -> list[Any]:
    days = {"today": today.isoformat(), "known": known.isoformat()}
    return store.rows(_ACTIVITIES, days)


def _known(store: Store, today: date) -> date:
    """The last day whose money counts."""
    return beyond(store, None, today) or today


def _lines(groups: Grouping, line: Line) -> list[Collection[int]]:
    """The efforts of each line that is meant: of one, or of all."""
    lines = groups.efforts.values() if isinstance(line, Sum) else [line]
    return [set(groups.numbers(effort)) for effort in lines]


def _of_line(
    store: Store, period: Period | None, rows: Sequence[Any], hourly_value: int, known: date
) -> list[CostLine]:
    """Money first, then own time."""
    shares = {row[0]: _share(row, period, store.today()) for row in rows}
    inside = [(row, _inside(row, shares[row[0]], hourly_value)) for row in rows]
    money = [line for row in rows for line in _expenses(store, row, shares[row[0]], known)]
    return money + [
        CostLine(
            row[0], row[5], "", None, part.time, hours_cost(row[1], hourly_value), part.minutes
        )
        for row, part in inside
        if part.time
    ]


def _expenses(store: Store, row: Any, share: Fraction, until: date) -> list[CostLine]:
    found = store.rows(_EXPENSES, (row[0], until.isoformat()))
    parts = _parts([amount for amount, _day, _note in found], share)
    return [
        CostLine(row[0], row[5], note, date.fromisoformat(on_day), part, amount)
        for (amount, on_day, note), part in zip(found, parts, strict=True)
        if part
    ]


def _parts(amounts: Sequence[int], share: Fraction) -> list[int]:
    """A share of each amount, by largest remainder, adding up to the rounded share of their sum."""
    exact = [amount * share for amount in amounts]
    parts = [floor(each) for each in exact]
    rest = round(sum(amounts) * share) - sum(parts)
    for place in sorted(range(len(parts)), key=lambda at: parts[at] - exact[at])[:rest]:
        parts[place] += 1
    return parts


def _share(row: Any, period: Period | None, today: date) -> Fraction:
    """The part of its days inside a period; a cost without any day counts whole in every one."""
    _ident, _minutes, _money, starts, ends, _name = row
    if period is None or starts is None:
        return Fraction(1)
    since = date.fromisoformat(starts)
    return Period(since, max(since, min(date.fromisoformat(ends), today))).share(period)


def _inside(row: Any, share: Fraction, hourly_value: int) -> Spent:
    """Rounded once, in whole cents: money and own time together are their exact share."""
    _ident, minutes, money, *_rest = row
    paid, inside = round(money * share), minutes * share
    return Spent(paid, inside, hours_cost(inside, hourly_value, money * share) - paid)
