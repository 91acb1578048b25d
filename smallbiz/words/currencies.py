"""Currencies as people write them beside an amount: "€", "EUR", "Fr.", "US$"."""

import re
import unicodedata
from functools import lru_cache

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

_INVISIBLE = dict.fromkeys([0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])
_MINUS = dict.fromkeys(map(ord, "−‐‑‒–—﹣-"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "’‘`´ʼ＇"), "'")
_SIGNS = {
    "AUD": "$", "BRL": "R$", "CAD": "$", "CNY": "¥", "CZK": "Kč", "DKK": "kr.", "EUR": "€",
    "GBP": "£", "HUF": "Ft", "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "$", "NOK": "kr",
    "NZD": "$", "PLN": "zł", "RUB": "₽", "SEK": "kr", "TRY": "₺", "UAH": "₴", "USD": "$",
}  # fmt: skip


def plain_figures(text: str) -> str:
    """ASCII digits, signs and apostrophes, one kind of space, nothing invisible."""
    text = text.translate(_INVISIBLE).translate(_MINUS).translate(_APOSTROPHES)
    figures = (
        str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char
        for char in text
    )
    return " ".join("".join(figures).split())


def without_currency(plain: str, currency: str, code: str) -> str | None:
    """Plain figures without their currency, None among other words; RuleBroken beside another one."""
    outside = re.sub(r"[\d\s.,'+()٫٬-]+", " ", plain).strip()
    names = {currency.casefold(), *_names(currency, code)}
    for name in sorted(names, key=len, reverse=True):
        sign = _loosely(name)
        match = re.fullmatch(rf"([(+\s-]*){sign}(.*)|(.*\S)\s*{sign}([)\s-]*)", plain, re.I)
        if match:
            before, after, start, end = (part or "" for part in match.groups())
            return (before + after + start + end).strip()
    if outside:
        _refused_if_foreign(outside, currency)
        return None
    return plain


def _loosely(name: str) -> str:
    """A currency sign that ends in a dot may be written without the dot."""
    return re.escape(name.rstrip(".")) + (r"\.?" if name.endswith(".") else "")


@lru_cache
def _names(currency: str, code: str) -> frozenset[str]:
    from babel.numbers import get_currency_symbol

    wide = get_currency_symbol(currency, locale=code)
    narrow = {wide, _SIGNS.get(currency, wide), get_currency_symbol(currency, locale="en")}
    francs = {"fr.", "sfr."} if currency == "CHF" else set()
    return frozenset(plain_figures(name).casefold() for name in narrow | francs)


def _refused_if_foreign(outside: str, currency: str) -> None:
    from babel.numbers import is_currency

    if outside in _SIGNS.values() or is_currency(outside.upper()):
        told = _("This amount is in {other}, but you count in {currency}. Change it to {currency}.")
        raise RuleBroken(told.format(other=outside, currency=currency))
