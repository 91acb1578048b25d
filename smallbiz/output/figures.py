"""Money as What worked writes it: whole units in columns, cents for what came back per 1."""

from smallbiz.insight.results import Result
from smallbiz.words.formats import DASH
from smallbiz.words.money import digits, show_money
from smallbiz.words.translation import _


def whole(minor: int, currency: str) -> str:
    """An amount in minor units, rounded to whole ones: "€1,552"."""
    return show_money(minor, currency, cents=False)


def one(currency: str) -> str:
    """One whole unit, "€1"; a hundred where a currency has nothing smaller: "¥100"."""
    return whole(_unit(currency), currency)


def per_1(back: float, currency: str) -> str:
    """What came back for one: "€13.93"; from a hundred on without cents."""
    return show_money(round(back * _unit(currency)), currency, cents=abs(back) < 100)


def came_back(result: Result, currency: str) -> str:
    """What came back for one: a dash without cost, and words where nothing was sold."""
    back = result.return_per_1
    if back is None:
        return DASH
    return per_1(back, currency) if result.sales else _("no sale")


def _unit(currency: str) -> int:
    """What returns are told per, in minor units: large enough to show what came back for it."""
    places = digits(currency) or 2
    return int(10**places)


def next_time(result: Result, currency: str) -> str:
    """What to expect of an effort next time; nothing where it reached nobody in these days."""
    low, high = result.judged.low, result.judged.high
    if low is None or not high:
        return ""
    told = _(
        "Next time, expect {low} to {high} back for every {money} in the end, 8 times out of 10."
    )
    return told.format(low=per_1(low, currency), high=per_1(high, currency), money=one(currency))
