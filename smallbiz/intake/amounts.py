"""Numbers and money of one column: its decimal sign decided over all its cells, then read exactly."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal
from unicodedata import normalize

from smallbiz.intake.units import currency_codes, unit_in
from smallbiz.words.money import LARGEST, digits
from smallbiz.words.text import fold

Sign = Literal[".", ","]
SIGNS: tuple[Sign, ...] = (".", ",")

_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u202f\u2009'’\u2019"))
_FIGURES = re.compile(r"\d[\d.,]*|[.,]\d+", re.ASCII)
_BOTH_SIGNS = re.compile(r"(?<![\d.,])\d{1,3}([.,'’])\d{3}(?:\1\d{3})*([.,])\d{1,2}(?![\d.,])")
_NO_CENTS = re.compile(r"[.,][-—]{1,2}(?=\D*$)|/[-=](?=\D*$)")
_BESIDE = re.compile(r"[^\W\d_]+\.?|[$€£¥₹₽₺₩₪฿₴₫]")
_UNITS = frozenset({
    "euro", "euros", "fr", "sfr", "kr", "zl", "kc", "ft", "lei", "rs", "r", "us", "a", "c", "tl", "руб",
    "р", "円", "元", "h", "std", "hrs", "hours", "stunden", "x", "st", "stk", "pcs", "pc", "kpl", "db",
    "szt", "ks", "лв", "грн", "원", "kn", "ευρω", "евро", "рублей", "бр", "шт", "τεμ", "tk", "vnt", "gab",
    "kom", "kos", "buc", "adet", "件", "个", "個", "개", "枚",
})  # fmt: skip
"""Words beside a number that change nothing of it; "k" and "Mio." do."""
_CODE = re.compile(r"\b([A-Z]{3})\b")
_BY_SIGN = {
    "€": "EUR", "euro": "EUR", "₹": "INR", "₽": "RUB", "руб": "RUB", "₺": "TRY", "zł": "PLN", "kč": "CZK",
    "r$": "BRL", "ft": "HUF", "₩": "KRW", "₪": "ILS", "฿": "THB", "₴": "UAH", "₫": "VND", "円": "JPY",
    "元": "CNY", "лв": "BGN", "грн": "UAH", "원": "KRW", "lei": "RON",
    "us$": "USD", "a$": "AUD", "c$": "CAD", "sfr": "CHF", "fr.": "CHF",
    "us dollar": "USD", "sterling": "GBP",
}  # fmt: skip
_SHARED = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "£": ("GBP", "EGP", "LBP", "GIP"),
    "¥": ("JPY", "CNY"),
}
"""Signs of several currencies: the business's own if it is among them, else the first."""


@dataclass(frozen=True)
class AmountFormat:
    """How a column writes numbers; `doubtful` when "1.500" could be either over a thousand or 1.5."""

    decimal: Sign = "."
    doubtful: bool = False

    def read(self, text: str) -> Decimal | None:
        """The number in a cell, its currency left out; None when it is no number."""
        if not text.isascii():
            text = normalize("NFKC", text).replace("−", "-").replace("–", "-")
        plain = _NO_CENTS.sub("", text.translate(_SPACES))
        beside = _BESIDE.findall(plain)
        if beside and not all(map(_changes_nothing, beside)):
            return None
        bare = _BESIDE.sub("", plain)
        figures = bare.strip("-+()")
        if not _FIGURES.fullmatch(figures):
            return None
        found = _grouped(figures, _proven(text) or self.decimal)
        negative = bare.startswith(("-", "(")) or bare.endswith("-")
        return None if found is None else Decimal("-" + found if negative else found)


def _grouped(bare: str, decimal: Sign) -> str | None:
    """Python's way of writing the figures; None when the groups make no sense."""
    group = "," if decimal == "." else "."
    whole, _sign, fraction = bare.partition(decimal)
    if decimal in fraction or group in fraction:
        return None
    parts = whole.split(group)
    if len(parts) > 1 and (not 1 <= len(parts[0]) <= 3 or not _are_groups(parts[1:])):
        return None
    return f"{''.join(parts) or '0'}.{fraction or '0'}"


def _proven(text: str) -> Sign | None:
    """The decimal sign of a cell that can only be read in one way: "1'234.50", "1,234.50"."""
    found = _BOTH_SIGNS.search(text)
    return next((sign for sign in SIGNS if found and found[1] != sign == found[2]), None)


@lru_cache(maxsize=1024)
def _changes_nothing(beside: str) -> bool:
    """Whether it is a currency or a unit, such as "EUR", "zł", "Std."."""
    word = fold(beside).rstrip(".")
    return not word.isalpha() or word in _UNITS or word.upper() in currency_codes()


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
def currency_in(text: str, usual: str = "") -> str:
    """The ISO code of the currency that a cell names beside its number, else ""; `usual` is the business's."""
    if text.isascii() and not text.strip("0123456789.,-+ '()"):
        return ""
    code = _CODE.search(text.upper())
    if code and code[1] in currency_codes():
        return code[1]
    lower = normalize("NFKC", text).lower()
    for sign, name in _BY_SIGN.items():
        if sign in lower:
            return name
    shared = next((codes for sign, codes in _SHARED.items() if sign in lower), ())
    return usual if usual in shared else next(iter(shared), "")


def named_in(header: str, usual: str = "") -> str:
    """The currency that a header ends with, "Betrag (EUR)" or "Umsatz in €", else ""."""
    return currency_in(unit_in(header), usual)


def minor_units(amount: Decimal, currency: str) -> int | None:
    """Whole cents; None when it is finer than a cent or too large to keep."""
    minor = amount.scaleb(digits(currency))
    if minor != minor.to_integral_value() or abs(minor) > LARGEST:
        return None
    return int(minor)
