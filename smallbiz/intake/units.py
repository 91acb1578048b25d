"""What a header says of its numbers beside their name: a currency, and thousands: "Umsatz (in T€)"."""

import re
from functools import lru_cache

_TIMES = {"t": 1_000, "k": 1_000, "tsd": 1_000, "tys": 1_000, "tis": 1_000, "тыс": 1_000,
          "m": 1_000_000, "mio": 1_000_000, "mln": 1_000_000, "млн": 1_000_000}  # fmt: skip

_UNIT = re.compile(
    r"(?:[\s,]+|\s*[(\[（]\s*)(?:in\s+|w\s+|en\s+|v\s+|в\s+)?"
    r"(?P<times>[TkKM]|(?i:tsd|tys|tis|mio|mln|тыс|млн)\.?\s*)?"
    r"(?P<unit>[A-Z]{3}|[€$£¥₹₽₺₴₩₫]|(?i:zł|kč|kr|руб|р|грн|rs|ft|tl|лв|lei|s?fr)\.?|[円元원])\s*[)\]）]?$"
)
_CODE = re.compile(r"[A-Z]{3}")

_COUNTED_IN = frozenset({
    "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "RUB", "UAH", "TRY", "JPY",
    "CNY", "KRW", "INR", "CAD", "AUD", "BRL", "ZAR",
})  # fmt: skip
"""Before these a letter says thousands or millions, "TEUR"; "MWST" is a tax and "MARS" a month."""


def without_unit(header: str) -> str:
    """The header as it would be without the currency behind it: "Betrag (EUR)", "Сумма, руб."."""
    found = _unit(header)
    return header[: found.start()] if found else header


def times_in(header: str) -> int:
    """How many each one of its numbers stands for: 1,000 in "Umsatz (in T€)", else 1."""
    found = _unit(header)
    told = (found["times"] or "") if found else ""
    return _TIMES.get(told.strip(" .").lower(), 1)


def unit_in(header: str) -> str:
    """The currency behind a header as it is written there, else ""."""
    found = _unit(header)
    return found["unit"] if found else ""


@lru_cache
def currency_codes() -> frozenset[str]:
    """Every code of a currency, of bygone ones too."""
    from babel.core import get_global

    return frozenset(get_global("all_currencies"))


def _unit(header: str) -> re.Match[str] | None:
    """What stands behind a header, if it is a currency; three capitals may be a tax: "IMPORTE IVA"."""
    found = _UNIT.search(header)
    if found is None or not _CODE.fullmatch(found["unit"]):
        return found
    glued = len((found["times"] or "").strip(" .")) == 1
    return found if found["unit"] in (_COUNTED_IN if glued else currency_codes()) else None
