"""Amounts and numbers read from what an owner types, "1.500,25" or "(12.50)": exact or refused."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from smallbiz.words.currencies import plain_figures, without_currency
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import LARGEST, digits, show_money, within_bounds
from smallbiz.words.translation import _, locale_code, ngettext

_NO_CENTS = re.compile(r"(?<=\d)[.,]-{1,2}$")
_ABROAD = re.compile(r"(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*|\d*)(?!\2)[.,](\d{1,2})")
"""One or two figures after the last sign can only be its decimals, whatever the country."""
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

    "1.234" is over a thousand in Germany and refused in Ireland, as nothing is rounded or guessed;
    "12.50" and "12,50" are the same everywhere. RuleBroken says what is wrong and how to write it.
    """
    code = locale or locale_code()
    plain = plain_figures(text)
    if not plain:
        told = _("Type an amount, like {example}.")
        raise RuleBroken(told.format(example=_example(currency, code)))
    negative, body = _without_sign(without_currency(plain, currency, code) or "")
    parts = _parts(_NO_CENTS.sub("", body), code)
    if parts is None:
        raise _unreadable(text, currency, code)
    if _could_be_groups(*parts, currency):
        raise _two_ways(text, *parts, currency, code)
    return _minor(negative, *parts, currency)


def parse_number(text: str, locale: str | None = None) -> Decimal | None:
    """A number as the locale writes it, by the same rules as an amount; None when it is none."""
    negative, body = _without_sign(plain_figures(text))
    parts = _parts(body, locale or locale_code())
    if parts is None:
        return None
    found = Decimal(f"{parts[0] or '0'}.{parts[1] or '0'}")
    return -found if negative else found


def _minor(negative: bool, whole: str, fraction: str, currency: str) -> int:
    places = digits(currency)
    kept, extra = fraction[:places].ljust(places, "0"), fraction[places:]
    if extra.strip("0"):
        raise _too_fine(currency, places)
    figures = (whole + kept).lstrip("0") or "0"
    amount = int(figures) if len(figures) < _LONGEST else LARGEST + 1
    return within_bounds(-amount if negative else amount)


def _could_be_groups(whole: str, fraction: str, currency: str) -> bool:
    """Whether "1.234" is finer than the currency and would be thousands elsewhere."""
    fine = bool(fraction[digits(currency) :].strip("0"))
    return fine and len(fraction) == 3 and len(whole) <= 3 and not whole.startswith("0")


def _two_ways(text: str, whole: str, fraction: str, currency: str, code: str) -> RuleBroken:
    places = digits(currency)
    many = show_money(int(whole + fraction) * 10**places, currency, locale=code)
    few = show_money(int(whole + fraction[:places]), currency, locale=code)
    told = _("“{text}” could be {many} or {few}. Write one of them.")
    return RuleBroken(told.format(text=_short(text), many=many, few=few))


def _too_fine(currency: str, places: int) -> RuleBroken:
    told = ngettext(
        "{currency} has {places} digit after the decimal sign. Leave the others out.",
        "{currency} has {places} digits after the decimal sign. Leave the others out.",
        places,
    )
    none = _("{currency} has no cents. Leave out what follows the decimal sign.")
    return RuleBroken((told if places else none).format(currency=currency, places=places))


def _without_sign(body: str) -> tuple[bool, str]:
    """Whether it is negative ("-5", "5-" or "(5)"), and the rest."""
    if body.startswith("(") and body.endswith(")"):
        return True, body[1:-1].strip()
    if body.startswith(("-", "+")):
        return body[0] == "-", body[1:].strip()
    if re.search(r"\d-$", body):
        return True, body[:-1]
    return False, body


def _parts(body: str, code: str) -> tuple[str, str] | None:
    """The whole and the decimal figures, or None when it cannot be read in exactly one way."""
    signs = _signs(code)
    match = re.fullmatch(rf"([^{signs.decimal}]*)(?:[{signs.decimal}](\d+))?", body)
    whole, fraction = match.groups(default="") if match else ("", "")
    if signs.whole().fullmatch(whole) or (fraction and not whole):
        return re.sub(r"\D", "", whole), fraction
    abroad = _ABROAD.fullmatch(body)
    return (re.sub(r"\D", "", abroad[1]), abroad[3]) if abroad else None


@lru_cache
def _signs(code: str) -> _Signs:
    from babel import Locale

    locale = Locale.parse(code)
    latin = locale.number_symbols["latn"]
    decimals = {latin["decimal"], latin.get("currencyDecimal"), "٫"} - {None}
    groups = {latin["group"], latin.get("currencyGroup"), "٬", "'", " "} - {None} - decimals
    signs = "".join(sorted({plain_figures(sign) or " " for sign in groups}))
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
