"""Currencies by name in the owner's language (CLDR through Babel), and that of a country."""

from functools import lru_cache

from smallbiz.words.text import fold
from smallbiz.words.translation import locale_code


def currencies() -> list[tuple[str, str]]:
    """ISO code and name of every currency in use today, by name: "Euro (EUR)"."""
    return _currencies(locale_code())


def currency_of(country: str) -> str:
    """The currency of a country by its ISO code; euro where none is known."""
    from babel.numbers import get_territory_currencies

    found: list[str] = get_territory_currencies(country)
    return found[0] if found else "EUR"


@lru_cache(maxsize=4)
def _currencies(code: str) -> list[tuple[str, str]]:
    from babel import Locale
    from babel.core import get_global

    in_use = {
        entry[0]
        for entries in get_global("territory_currencies").values()
        for entry in entries
        if entry[2] is None and entry[3]
    }
    names = Locale.parse(code).currencies
    known = [(key, f"{names.get(key, key)} ({key})") for key in in_use if key in names]
    return sorted(known, key=lambda currency: fold(currency[1]))
