"""A piece of advice as a row of a table: when, which hat, how sure, what it says, why, and where to go.

The words may name {n}, {of}, {long} (the days), {worth}, {cost}, {stake} and {name} of the matter,
and what the rule tells `more` of.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from smallbiz.insight.matters import Facts, Matter

ENOUGH = 5
"""Below so many a share says nothing."""

Words = Callable[[Matter], str]


class Way(StrEnum):
    """How advice is followed: a page or a sheet is opened, or something is done at once."""

    PAGE = "page"
    SHEET = "sheet"
    DEED = "deed"


@dataclass(frozen=True)
class Go:
    """A button's words, and the page, sheet or deed that it leads to.

    `of` is the name under which that gets the matter's `first`, else its `subject`; "" for none.
    `segment` is the part of the contacts that is shown.
    """

    words: Words
    name: str
    of: str = ""
    way: Way = Way.PAGE
    segment: str = ""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One piece of advice; what is `urgent` may be said two days running.

    `certainty` is how likely the money at stake comes or stays when it is followed, 0 to 1: advice
    that rests on a verdict takes the verdict's, all other is cautious judgement.
    """

    key: str
    hat: str
    finds: Callable[[Facts], Iterable[Matter]]
    certainty: float
    title: Callable[[], str]
    says: Words
    why: Words
    go: Go
    urgent: Callable[[Matter], bool] = lambda matter: False
    more: Callable[[Facts], dict[str, str]] = lambda facts: {}


def present(matter: Matter) -> list[Matter]:
    """The matter, if there is anything to it."""
    return [matter] if matter.count else []


def most(matters: Iterable[Matter]) -> list[Matter]:
    """The one with the most at stake."""
    return sorted(matters, key=lambda matter: -matter.stake)[:1]
