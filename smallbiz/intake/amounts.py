"""Numbers and money of one column: its decimal sign decided over all its cells, then read exactly."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from smallbiz.words.money import LARGEST, digits

Sign = Literal[".", ","]
SIGNS: tuple[Sign, ...] = (".", ",")

_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u202f\u2009'’\u2019"))
_FIGURES = re.compile(r"\d[\d.,]*|[.,]\d+", re.ASCII)
_LETTERS = re.compile(r"[^\W\d_]{1,4}\.?|[$€£¥₹₽₺₩₪฿₴]|[,.][-—]+$")
_AT_THE_END = re.compile(r"[\s(\[](?:([A-Z]{3})|([€$£¥₹₽₺]))[)\]]?$")
_CODE = re.compile(r"\b([A-Z]{3})\b")
_BY_SIGN = {"€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₺": "TRY", "zł": "PLN", "Kč": "CZK", "R$": "BRL", "Ft": "HUF"}  # fmt: skip

DOLLARS = frozenset(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"])
"""Currencies whose sign is "$"."""


@dataclass(frozen=True)
class AmountFormat:
    """How a column writes numbers; `doubtful` when "1.500" could be either over a thousand or 1.5."""

    decimal: Sign = "."
    doubtful: bool = False

    def read(self, text: str) -> Decimal | None:
        """The number in a cell, its currency left out; None when it is no number."""
        plain = text.translate(_SPACES).replace("−", "-").replace("–", "-")
        negative = plain.startswith("-") or plain.endswith("-") or plain[:1] == "("
        bare = _LETTERS.sub("", plain).strip("-+()")
        if not _FIGURES.fullmatch(bare):
            return None
        figures = self._grouped(bare)
        if figures is None:
            return None
        return Decimal("-" + figures if negative and not plain.endswith(",-") else figures)

    def _grouped(self, bare: str) -> str | None:
        """Python's way of writing the figures; None when the groups make no sense."""
        group = "," if self.decimal == "." else "."
        whole, _sign, fraction = bare.partition(self.decimal)
        if self.decimal in fraction or group in fraction:
            return None
        parts = whole.split(group)
        if len(parts) > 1 and (not 1 <= len(parts[0]) <= 3 or not _are_groups(parts[1:])):
            return None
        return f"{''.join(parts) or '0'}.{fraction or '0'}"


def _are_groups(parts: list[str]) -> bool:
    """Groups of three, or of two before the last three as in India."""
    return len(parts[-1]) == 3 and all(len(part) in (2, 3) for part in parts[:-1])


def decide_amounts(cells: Iterable[str], usual: Sign, places: int | None = None) -> AmountFormat:
    """The format of a column; where its cells leave it open, the `usual` decimal sign of the country.

    `places` is the number of digits after a currency's decimal sign: with fewer than three, "1.500" can
    only be over a thousand.
    """
    seen = Counter(map(_evidence, set(cells)))
    if seen["."] or seen[","]:
        return AmountFormat("." if seen["."] >= seen[","] else ",", bool(seen["."] and seen[","]))
    groups = {sign for sign in SIGNS if seen["open" + sign]}
    if places is not None and places < 3 and len(groups) == 1:
        decimal: Sign = "," if groups == {"."} else "."
        return AmountFormat(decimal, doubtful=decimal != usual)
    return AmountFormat(usual, doubtful=bool(groups))


def _evidence(cell: str) -> str | None:
    """The decimal sign that a cell proves; "open." for "1.500"; None when it holds no sign."""
    found = _FIGURES.search(cell.translate(_SPACES))
    signs = re.findall(r"[.,]", found[0]) if found else []
    if not found or not signs:
        return None
    last: Sign = "." if signs[-1] == "." else ","
    other: Sign = "," if last == "." else "."
    if len(set(signs)) == 2:
        return last
    if len(signs) > 1:
        return other
    whole, fraction = found[0].split(last)
    opened = len(fraction) == 3 and 1 <= len(whole) <= 3 and whole != "0"
    return f"open{last}" if opened else last


def usual_decimal(locale: str) -> Sign:
    """The decimal sign of a locale such as "de_DE"."""
    from babel.numbers import get_decimal_symbol

    return "," if get_decimal_symbol(locale) == "," else "."


@lru_cache(maxsize=4096)
def currency_in(text: str, dollar: str = "USD") -> str:
    """The ISO code of the currency that a cell names beside its number, else ""; `dollar` for "$"."""
    from babel.numbers import is_currency

    code = _CODE.search(text.upper())
    if code and is_currency(code[1]):
        return code[1]
    found = next((name for sign, name in _BY_SIGN.items() if sign in text), "")
    return found or (dollar if "$" in text else "")


def named_in(header: str, dollar: str = "USD") -> str:
    """The currency that a header ends with, "Betrag (EUR)" or "Umsatz in €", else ""."""
    from babel.numbers import is_currency

    found = _AT_THE_END.search(header)
    if found and found[1]:
        return found[1] if is_currency(found[1]) else ""
    return currency_in(found[2], dollar) if found else ""


def minor_units(amount: Decimal, currency: str) -> int | None:
    """Whole cents; None when it is finer than a cent or too large to keep."""
    minor = amount.scaleb(digits(currency))
    if minor != minor.to_integral_value() or abs(minor) > LARGEST:
        return None
    return int(minor)
