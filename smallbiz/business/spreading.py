"""A longer goal spread over its months: what is set for a month counts, the rest is shared evenly."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from smallbiz.words.periods import Period, month, quarter, year


class Span(IntEnum):
    """For how long a goal is, in months."""

    MONTH = 1
    QUARTER = 3
    YEAR = 12


WHOLE = {Span.MONTH: month, Span.QUARTER: quarter, Span.YEAR: year}
"""The days of each span around a day."""


def span_of(days: Period) -> Span | None:
    """Whether these days are a whole month, quarter or year; None when they are neither."""
    return next((span for span, whole in WHOLE.items() if days == whole(days.since)), None)


class Part(NamedTuple):
    """A month's goal, and the span of the goal that it comes from."""

    amount: int
    source: Span


def spread(
    months: Mapping[int, int], quarters: Mapping[int, int], whole: int | None
) -> dict[int, Part]:
    """The goals of a year's months (1 to 12) that are known, from what was set for months, for
    quarters (by their first month) and for the year.

    A month keeps its own; what is left of its quarter's, and then of the year's, is spread evenly
    over the months without, and is nothing where the others already come to more.
    """
    found = {place: Part(amount, Span.MONTH) for place, amount in months.items()}
    for place, amount in quarters.items():
        _fill(found, range(place, place + 3), amount, Span.QUARTER)
    if whole is not None:
        _fill(found, range(1, 13), whole, Span.YEAR)
    return found


def evenly(amount: int, parts: int) -> list[int]:
    """Parts that differ by one at most, never bunch up, and add up exactly."""
    ends = [amount * place // parts for place in range(parts + 1)]
    return [end - begin for begin, end in pairwise(ends)]


def _fill(found: dict[int, Part], places: Sequence[int], amount: int, source: Span) -> None:
    free = [place for place in places if place not in found]
    rest = amount - sum(found[place].amount for place in places if place in found)
    for place, part in zip(free, evenly(max(0, rest), len(free) or 1), strict=False):
        found[place] = Part(part, source)
