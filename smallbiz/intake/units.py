"""What a header says of its numbers beside their name: a currency, and thousands: "Umsatz (in T€)"."""

import re

_TIMES = {"t": 1_000, "k": 1_000, "tsd": 1_000, "tys": 1_000, "tis": 1_000, "тыс": 1_000,
          "m": 1_000_000, "mio": 1_000_000, "mln": 1_000_000, "млн": 1_000_000}  # fmt: skip

_UNIT = re.compile(
    r"(?:[\s,]+|\s*[(\[（]\s*)(?:in\s+|w\s+|en\s+|v\s+|в\s+)?"
    r"(?P<times>[TkKM]|(?i:tsd|tys|tis|mio|mln|тыс|млн)\.?\s*)?"
    r"(?P<unit>[A-Z]{3}|[€$£¥₹₽₺₴₩]|(?i:zł|kč|kr|руб|р|грн|rs|ft|tl|лв|s?fr)\.?|[円元])\s*[)\]）]?$"
)


def without_unit(header: str) -> str:
    """The header as it would be without the currency behind it: "Betrag (EUR)", "Сумма, руб."."""
    return _UNIT.sub("", header)


def times_in(header: str) -> int:
    """How many each one of its numbers stands for: 1,000 in "Umsatz (in T€)", else 1."""
    found = _UNIT.search(header)
    told = (found["times"] or "") if found else ""
    return _TIMES.get(told.strip(" .").lower(), 1)


def unit_in(header: str) -> str:
    """The currency behind a header as it is written there, else ""."""
    found = _UNIT.search(header)
    return found["unit"] if found else ""
