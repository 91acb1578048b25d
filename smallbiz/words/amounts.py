"""Amounts read from what an owner or a file writes, "1.500,25" or "(12.50)": exact or refused."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import LARGEST, digits, show_money, within_bounds
from smallbiz.words.translation import _, locale_code, ngettext

_INVISIBLE = dict.fromkeys([0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])
_MINUS = dict.fromkeys(map(ord, "−‐‑‒–—﹣-"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "’‘`´ʼ＇"), "'")
_PLAIN = re.compile(r"([+-]?)(\d+)(?:\.(\d+))?", re.ASCII)
_NO_CENTS = re.compile(r"(?<=\d)[.,]-{1,2}$")
_LONGEST = len(str(LARGEST)) + 20


@dataclass(frozen=True)
class _Signs:
    """A locale's decimal signs, its signs between groups and the size of its upper groups."""

    decimal: str
    group: str
    upper: str

    def whole(self) -> re.Pattern[str]:
        """Digits without groups, or groups that all use one and the same sign."""
        return re.compile(rf"\d+|\d{{1,3}}([{self.group}])(?:\d{{{self.upper}}}\1)*\d{{3}}")


def parse_amount(text: str, currency: str, locale: str | None = None) -> int:
    """Minor units of an amount as the locale writes it, its currency before, after or left out.

    "1.234" is over a thousand in Germany and refused in Ireland, as nothing is rounded or guessed.
    RuleBroken says what is wrong and how to write it.
    """
    code = locale or locale_code()
    plain = _plain(text)
    if not plain:
        told = _("Type an amount, like {example}.")
        raise RuleBroken(told.format(example=_example(currency, code)))
    negative, body = _without_sign(_without_currency(plain, text, currency, code))
    body = _NO_CENTS.sub("", body)
    parts = _parts(body, _signs(code))
    if parts is None:
        raise _unreadable(text, currency, code)
    return _minor(negative, *parts, currency)


def parse_decimal(text: str, currency: str) -> int:
    """Minor units of "12.50" or "-3", as JSON and the command line write it; else RuleBroken."""
    match = _PLAIN.fullmatch(text.strip())
    if match is None:
        told = _("“{text}” is not an amount. Write it like 1250.50.")
        raise RuleBroken(told.format(text=_short(text)))
    sign, whole, fraction = match.groups(default="")
    return _minor(sign == "-", whole, fraction, currency)


def _minor(negative: bool, whole: str, fraction: str, currency: str) -> int:
    places = digits(currency)
    kept, extra = fraction[:places].ljust(places, "0"), fraction[places:]
    if extra.strip("0"):
        raise _too_fine(currency, places)
    figures = (whole + kept).lstrip("0") or "0"
    amount = int(figures) if len(figures) < _LONGEST else LARGEST + 1
    return within_bounds(-amount if negative else amount)


def _too_fine(currency: str, places: int) -> RuleBroken:
    told = ngettext(
        "{currency} has {places} digit after the decimal sign. Leave the others out.",
        "{currency} has {places} digits after the decimal sign. Leave the others out.",
        places,
    )
    none = _("{currency} has no cents. Leave out what follows the decimal sign.")
    return RuleBroken((told if places else none).format(currency=currency, places=places))


def _plain(text: str) -> str:
    """ASCII digits, signs and apostrophes, one kind of space, nothing invisible."""
    text = text.translate(_INVISIBLE).translate(_MINUS).translate(_APOSTROPHES)
    figures = (
        str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char
        for char in text
    )
    return " ".join("".join(figures).split())


def _without_currency(plain: str, text: str, currency: str, code: str) -> str:
    """The amount without its currency; RuleBroken when it names another one."""
    outside = re.sub(r"[\d\s.,'+()٫٬-]+", " ", plain).strip()
    names = {currency.casefold(), *_names(currency, code)}
    for name in sorted(names, key=len, reverse=True):
        sign = _loosely(name)
        match = re.fullmatch(rf"([(+\s-]*){sign}(.*)|(.*\S)\s*{sign}([)\s-]*)", plain, re.I)
        if match:
            before, after, start, end = (part or "" for part in match.groups())
            return (before + after + start + end).strip()
    if outside:
        raise _foreign(outside, currency) or _unreadable(text, currency, code)
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
    return frozenset(_plain(name).casefold() for name in narrow | francs)


_SIGNS = {
    "AUD": "$", "BRL": "R$", "CAD": "$", "CNY": "¥", "CZK": "Kč", "DKK": "kr.", "EUR": "€",
    "GBP": "£", "HUF": "Ft", "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "$", "NOK": "kr",
    "NZD": "$", "PLN": "zł", "RUB": "₽", "SEK": "kr", "TRY": "₺", "UAH": "₴", "USD": "$",
}  # fmt: skip


def _foreign(outside: str, currency: str) -> RuleBroken | None:
    from babel.numbers import is_currency

    if outside in _SIGNS.values() or is_currency(outside.upper()):
        told = _("This amount is in {other}, but you count in {currency}. Change it to {currency}.")
        return RuleBroken(told.format(other=outside, currency=currency))
    return None


def _without_sign(body: str) -> tuple[bool, str]:
    """Whether it is negative ("-5", "5-" or "(5)"), and the rest."""
    if body.startswith("(") and body.endswith(")"):
        return True, body[1:-1].strip()
    if body.startswith(("-", "+")):
        return body[0] == "-", body[1:].strip()
    if re.search(r"\d-$", body):
        return True, body[:-1]
    return False, body


def _parts(body: str, signs: _Signs) -> tuple[str, str] | None:
    """The whole and the decimal figures, or None when it cannot be read in exactly one way."""
    match = re.fullmatch(rf"([^{signs.decimal}]*)(?:[{signs.decimal}](\d+))?", body)
    if match is None:
        return None
    whole, fraction = match.groups(default="")
    if not (signs.whole().fullmatch(whole) or (fraction and not whole)):
        return None
    return re.sub(r"\D", "", whole), fraction


@lru_cache
def _signs(code: str) -> _Signs:
    from babel import Locale

    locale = Locale.parse(code)
    latin = locale.number_symbols["latn"]
    decimals = {latin["decimal"], latin.get("currencyDecimal"), "٫"} - {None}
    groups = {latin["group"], latin.get("currencyGroup"), "٬", "'", " "} - {None} - decimals
    signs = "".join(sorted({_plain(sign) or " " for sign in groups}))
    upper = "2,3" if locale.currency_formats["standard"].grouping[1] == 2 else "3"
    return _Signs(re.escape("".join(sorted(decimals))), re.escape(signs), upper)


def _unreadable(text: str, currency: str, code: str) -> RuleBroken:
    told = _("“{text}” is not an amount as written here. Write it like {example}.")
    return RuleBroken(told.format(text=_short(text), example=_example(currency, code)))


def _example(currency: str, code: str) -> str:
    unit: int = 10 ** digits(currency)
    return show_money(1500 * unit + unit // 4, currency, locale=code)


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 30 else text[:29] + "…"
