"""Countries by their names in the owner's language."""

from functools import lru_cache

from smallbiz.words.text import fold
from smallbiz.words.translation import locale_code

_NONE = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes that CLDR has beside those of countries: unions, outlying islands, what is unknown or a trial."""


def country_name(code: str) -> str:
    """The name of an ISO 3166 code; what is none stays as it is."""
    return _names(locale_code()).get(code, code)


def countries() -> list[tuple[str, str]]:
    """Code and name of every country, by name."""
    named = ((code, name) for code, name in _names(locale_code()).items() if code not in _NONE)
    return sorted(named, key=lambda each: fold(each[1]))


def country_of(text: str) -> str:
    """The code of a country's name in the owner's language or of the code itself; else the words as they are."""
    wanted = fold(text.strip())
    for code, name in _names(locale_code()).items():
        if wanted in (fold(name), code.lower()):
            return code
    return text.strip()


@lru_cache
def _names(locale: str) -> dict[str, str]:
    from babel import Locale

    territories = Locale.parse(locale).territories
    return {
        code: str(name) for code, name in territories.items() if len(code) == 2 and code.isalpha()
    }
