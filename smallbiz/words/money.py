"""Money as integer minor units (cents) of one currency: exact, and split without loss."""

import copy
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import TYPE_CHECKING

from smallbiz.words import locales
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, locale_code

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

LARGEST = 10**15 - 1
"""In minor units; the file's 64 bits hold the sum of 9,000 such amounts."""


@lru_cache
def digits(currency: str) -> int:
    """How many digits follow the decimal sign: 2 for EUR, 0 for JPY, 3 for KWD."""
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(currency))


def decimal_text(minor: int, currency: str) -> str:
    """The amount as JSON and the command line write it in every language: "12.50"."""
    places = digits(currency)
    whole, rest = divmod(abs(minor), 10**places)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest:0{places}}" if places else f"{sign}{whole}"


def show_money(
    minor: int, currency: str, *, cents: bool | None = None, locale: str | None = None
) -> str:
    """The amount as the owner writes it: "€1,620", "€13.93".

    `cents`: True always, False rounded to whole units, None left out of whole amounts.
    """
    unit = 10 ** digits(currency)
    shown = bool(minor % unit) if cents is None else cents
    amount = Decimal(decimal_text(minor, currency))
    code = locale or locale_code()
    pattern = _pattern(code, digits(currency) if shown else 0)
    text: str = pattern.apply(
        amount, locales.locale(code), currency=currency, currency_digits=False
    )
    return text


def split(amount: int, weights: Sequence[int | Fraction]) -> list[int]:
    """Shares by weight that add up to the amount exactly (largest remainder, ties to the first).

    A negative amount (a refund) splits like its opposite and then takes the sign.
    ValueError when no weight is above zero or one is below.
    """
    if min(weights, default=0) < 0 or not any(weights):
        raise ValueError("split needs weights that are not negative and not all zero")
    if min(weights) == max(weights):
        return _split_evenly(amount, len(weights))
    scale = lcm(*(weight.denominator for weight in weights))
    whole = [int(weight * scale) for weight in weights]
    total = sum(whole)
    parts = [divmod(abs(amount) * weight, total) for weight in whole]
    shares = [share for share, _rest in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: (-parts[i][1], i))
    for i in by_remainder[: abs(amount) - sum(shares)]:
        shares[i] += 1
    return [-share for share in shares] if amount < 0 else shares


def _split_evenly(amount: int, parts: int) -> list[int]:
    share, rest = divmod(abs(amount), parts)
    shares = [share + 1] * rest + [share] * (parts - rest)
    return [-share for share in shares] if amount < 0 else shares


def within_bounds(minor: int) -> int:
    """The amount itself; RuleBroken when it is so large that sums would not fit."""
    if abs(minor) > LARGEST:
        raise RuleBroken(_("This amount is too large to keep. Check for digits too many."))
    return minor


@lru_cache
def _pattern(code: str, places: int) -> "NumberPattern":
    pattern: NumberPattern = copy.copy(locales.locale(code).currency_formats["standard"])
    pattern.frac_prec = (places, places)
    return pattern
