"""Whose sale was it? Four views of credit as whole weights, and money split by them exactly."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from smallbiz.words.money import split


class View(StrEnum):
    """How the credit of a sale is shared among the efforts that touched the buyer."""

    FIRST = "first"
    LAST = "last"
    EVEN = "even"
    POSITION = "position"


class Step(NamedTuple):
    """One touch linked to an effort; sorts by day (ISO text, as in the file), then by entry."""

    day: str
    entry: int
    effort: int


_LATEST = float("inf")


def known_by(steps: Sequence[Step], day: str) -> Sequence[Step]:
    """The steps, given in order, up to and including a day."""
    if steps and steps[-1].day <= day:
        return steps
    return steps[: bisect_right(steps, (day, _LATEST))]


def eligible(known: Sequence[Step], previous: str | None) -> Sequence[Step]:
    """Those after the day of the previous sale on an earlier day; when there are none, all."""
    if previous is None:
        return known
    return known[bisect_right(known, (previous, _LATEST)) :] or known


def weights(view: View, known: Sequence[Step], previous: str | None) -> dict[int, int]:
    """The whole-number weight of each effort in the journey to a sale, in order of appearance.

    `known` are the buyer's steps up to the day of the sale, in order. First: the very first of all
    of them. Last: the last. Even: every different effort the same. Position: 0.4 to the first and
    the last step, 0.2 shared by those between (two steps: half each).
    """
    if not known:
        return {}
    if view is View.FIRST:
        return {known[0].effort: 1}
    if view is View.LAST:
        return {known[-1].effort: 1}
    steps = eligible(known, previous)
    if view is View.EVEN:
        return dict.fromkeys((step.effort for step in steps), 1)
    return _by_position(steps)


def _by_position(steps: Sequence[Step]) -> dict[int, int]:
    """40-20-40 times 5·(n − 2), so that every weight is whole."""
    between = len(steps) - 2
    end = max(1, 2 * between)
    found: dict[int, int] = {}
    for place, step in enumerate(steps):
        weight = end if place in (0, len(steps) - 1) else 1
        found[step.effort] = found.get(step.effort, 0) + weight
    return found


def shares(amount: int, weighed: Mapping[int, int]) -> dict[int, int]:
    """An amount in minor units split by largest remainder, so that the shares add up to it exactly.

    A refund splits its absolute amount and then takes the sign.
    """
    if len(weighed) == 1:
        return dict.fromkeys(weighed, amount)
    return dict(zip(weighed, split(amount, list(weighed.values())), strict=True))


def credit(
    view: View, amount: int, touches: Iterable[Step], day: str, previous: str | None = None
) -> dict[int | None, int]:
    """Each effort's share of one sale in minor units; None holds what no touch was noted for."""
    weighed = weights(view, known_by(sorted(touches), day), previous)
    return dict(shares(amount, weighed).items()) if weighed else {None: amount}
