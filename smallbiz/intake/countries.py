"""Names of countries in many languages as ISO codes."""

from collections.abc import Mapping
from functools import lru_cache

from smallbiz.words.text import fold

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "cs", "da", "sv", "nb")

_ALSO = {
    "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "u.k.": "GB", "u.s.": "US", "u.s.a.": "US", "us of a": "US",
    "united states of america": "US", "america": "US", "holland": "NL", "the netherlands": "NL",
    "republic of ireland": "IE", "eire": "IE", "brd": "DE", "deutschland": "DE", "korea": "KR",
    "south korea": "KR", "russia": "RU", "czech republic": "CZ", "tschechische republik": "CZ",
    "uae": "AE", "vae": "AE", "slovak republic": "SK", "macedonia": "MK", "turkey": "TR",
    "ee. uu.": "US", "ee.uu.": "US", "eeuu": "US", "états unis": "US", "chili": "CL", "viet nam": "VN",
}  # fmt: skip

_CAR = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU", "P": "PT"}
"""The letters on cars, as German lists of addresses have them."""


@lru_cache(maxsize=4096)
def country_code(text: str) -> str | None:
    """The ISO code of a country's name, ISO code or car sign; None when it is none."""
    text = text.strip()
    if len(text) == 1:
        return _CAR.get(text.upper())
    return _names().get(fold(text).rstrip("."))


@lru_cache
def _names() -> Mapping[str, str]:
    from babel import Locale
    from babel.core import get_global

    aliases = get_global("territory_aliases").items()
    alpha3 = {code.lower(): now[0] for code, now in aliases if len(code) == 3 and code.isalpha()}
    names = {fold(name).rstrip("."): code for name, code in _ALSO.items()}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names.setdefault(fold(str(name)), code)
                names.setdefault(code.lower(), code)
    return {**alpha3, **names}
