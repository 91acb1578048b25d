"""What an effort cost and brought; None where there is nothing to divide by."""

from collections.abc import Collection
from fractions import Fraction
from math import floor
from statistics import median

WHOLE = 10_000
"""Margins and tax rates are kept in hundredths of a percent."""
SPEAKING = 3
"""Won deals from which on their days say anything."""


def margin(amount: int, share: int = WHOLE, vat: int = 0) -> int:
    """What is left of a sale for the business, in minor units: amount net of VAT × margin.

    `share` and `vat` in hundredths of a percent; `vat` is 0 when prices are without VAT.
    """
    whole = WHOLE + vat
    left = (2 * abs(amount) * share + whole) // (2 * whole)
    return -left if amount < 0 else left


def hours_cost(minutes: Fraction | int, hourly_value: int, money: Fraction | int = 0) -> int:
    """The owner's own time at its hourly value, with money spent, in minor units."""
    return round(money + Fraction(minutes) * hourly_value / 60)


def profit(credited_margin: int, cost: int) -> int:
    """Credited margin − cost, in minor units."""
    return credited_margin - cost


def return_per_1(credited_margin: int, cost: int) -> float | None:
    """Credited margin / cost: what came back for every 1 spent; None when nothing was spent."""
    return credited_margin / cost if cost else None


def cost_per_head(cost: int, heads: int) -> int | None:
    """Cost per lead or per new customer in minor units; None without a head."""
    return round(Fraction(cost, heads)) if heads else None


def coverage(open_value: int, missing: int) -> float | None:
    """Value of the open deals / what is missing to the goal; None when nothing is missing."""
    return open_value / missing if missing > 0 else None


def cycle(days: Collection[int]) -> int | None:
    """Median days from opening a deal to winning it, halves rounded up; None below three won deals."""
    return floor(median(days) + 0.5) if len(days) >= SPEAKING else None


def rate(won: int, closed: int) -> float | None:
    """Won of closed, open deals excluded; None before the first closed one."""
    return won / closed if closed else None
