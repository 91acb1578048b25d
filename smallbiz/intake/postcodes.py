"""Postcodes whose leading zeros a spreadsheet took away, put right where the country is known."""

import re
from collections.abc import Sequence

DIGITS = {
    "DE": (5, 4), "FR": (5, 4), "ES": (5, 4), "TR": (5, 4), "MX": (5, 4), "MY": (5, 4), "KR": (5, 4),
    "UA": (5, 4), "US": (5, 3), "IT": (5, 3), "FI": (5, 3), "NO": (4, 3), "DK": (4, 3), "AU": (4, 3),
    "NZ": (4, 3), "CN": (6, 5), "RO": (6, 5), "SG": (6, 5), "KZ": (6, 5), "BR": (8, 7),
}  # fmt: skip
"""Country → how many digits every postcode has there, and how few of them zeros in front can leave.

Only countries where postcodes are nothing but digits and some begin with a zero.
"""


PLATES = {
    "D": "DE", "A": "AT", "CH": "CH", "F": "FR", "I": "IT", "B": "BE", "L": "LU", "NL": "NL", "DK": "DK", "S": "SE",
    "N": "NO", "FIN": "FI", "E": "ES", "P": "PT", "PL": "PL", "CZ": "CZ", "SK": "SK", "H": "HU", "SLO": "SI",
    "HR": "HR", "DE": "DE", "AT": "AT", "FR": "FR", "IT": "IT", "BE": "BE", "LU": "LU", "SE": "SE", "FI": "FI",
    "ES": "ES", "PT": "PT", "HU": "HU", "SI": "SI", "RO": "RO", "BG": "BG", "GR": "GR",
}  # fmt: skip
"""The letters of a country before a postcode, which is none of it: "D-26723"."""

_PLATE = re.compile(r"([A-Z]{1,3})\s?[-–]\s?(\d[\d ]{2,6}\d?(?:\s?[A-Z]{2})?)")


def without_plate(postcode: str) -> tuple[str, str]:
    """A postcode as its own country writes it, and that country: "D-26723" → 26723, DE."""
    found = _PLATE.fullmatch(postcode)
    country = PLATES.get(found[1], "") if found else ""
    return (found[2], country) if found and country else (postcode, "")


def with_zeros(postcodes: Sequence[str], countries: Sequence[str]) -> list[str]:
    """The postcodes as their own row's country writes them; without a country they stay as they are."""
    return [
        _whole(postcode, *DIGITS[country]) if country in DIGITS else postcode
        for postcode, country in zip(postcodes, countries, strict=True)
    ]


def _whole(postcode: str, length: int, fewest: int) -> str:
    if fewest <= len(postcode) < length and postcode.isascii() and postcode.isdigit():
        return postcode.zfill(length)
    return postcode
