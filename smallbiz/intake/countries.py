"""Names of countries in many languages as ISO codes."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from smallbiz.words.text import fold

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "cs", "da", "sv", "nb")
FURTHER = (
    "fi", "hu", "ro", "sl", "hr", "sk", "el", "tr", "uk", "zh", "zh_Hant", "ko", "bg", "et", "lt", "lv", "ca",
    "he", "ar", "id", "vi", "sr_Latn",
)  # fmt: skip
"""Languages that are asked only where a column is known to hold countries: reading them all takes a while."""

_ALSO = {
    "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "u.k.": "GB", "u.s.": "US", "u.s.a.": "US", "us of a": "US",
    "united states of america": "US", "america": "US", "holland": "NL", "the netherlands": "NL",
    "republic of ireland": "IE", "eire": "IE", "brd": "DE", "deutschland": "DE", "korea": "KR",
    "south korea": "KR", "russia": "RU", "czech republic": "CZ", "tschechische republik": "CZ",
    "uae": "AE", "vae": "AE", "slovak republic": "SK", "macedonia": "MK", "turkey": "TR",
    "ee. uu.": "US", "ee.uu.": "US", "eeuu": "US", "états unis": "US", "chili": "CL", "viet nam": "VN",
    "الإمارات": "AE", "السعودية": "SA", "emirates": "AE", "ksa": "SA",
}  # fmt: skip

_CAR = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU", "P": "PT"}
"""The letters on cars, as German lists of addresses have them."""


@lru_cache(maxsize=4096)
def country_code(text: str) -> str | None:
    """The ISO code of a country's name, ISO code or car sign; None when it is none."""
    text = text.strip()
    if len(text) == 1:
        return _CAR.get(text.upper())
    return _names().get(_key(text))


def country_in_any_language(text: str) -> str | None:
    """Like `country_code`, in less common languages too: "Suomi"."""
    return country_code(text) or _further_names().get(_key(text.strip()))


def _key(name: str) -> str:
    return fold(name).rstrip(".")


@lru_cache
def _names() -> Mapping[str, str]:
    from babel.core import get_global

    aliases = get_global("territory_aliases").items()
    alpha3 = {code.lower(): now[0] for code, now in aliases if len(code) == 3 and code.isalpha()}
    names = {_key(name): code for name, code in _ALSO.items()}
    for code, name in _territories(LANGUAGES):
        names.setdefault(fold(name), code)
        names.setdefault(code.lower(), code)
    return {**alpha3, **names}


@lru_cache
def _further_names() -> Mapping[str, str]:
    return {_key(name): code for code, name in _territories(FURTHER)}


def _territories(languages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Code and name of every country in each language."""
    from babel import Locale

    for language in languages:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield code, str(name)
