"""Whether a list was written in the United States, by its addresses or phones."""

import re
from collections.abc import Mapping, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.said import mostly
from smallbiz.intake.table import Table

_PHONE = re.compile(
    r"(?:\+1[\s.-]?\(?[2-9]\d{2}\)?[\s.-]?|(?:1[\s.-])?(?:\([2-9]\d{2}\)[\s.-]?|[2-9]\d{2}[\s.-]))"
    r"[2-9]\d{2}[\s.-]?\d{4}(?:\s*(?:x|ext).*)?",
    re.IGNORECASE,
)
"""Written in groups; ten bare digits are a phone in India, too."""
LONGEST = 100
"""Letters of a town with its state and postcode, or of a phone."""

_CITY_AND_ZIP = re.compile(
    r"(?P<city>[^\d,]+?),?\s+(?P<state>[A-Z]{2})\.?,?\s+(?P<zip>\d{5}(?:-\d{4})?)"
)
_STATES: Mapping[str, str] = {
    "0": "CT MA ME NH NJ RI VT", "1": "DE NY PA", "2": "DC MD NC SC VA WV", "3": "AL FL GA MS TN",
    "4": "IN KY MI OH", "5": "IA MN MT ND SD WI", "6": "IL KS MO NE", "7": "AR LA OK TX",
    "8": "AZ CO ID NM NV UT WY", "9": "AK CA HI OR WA",
}  # fmt: skip
"""The first digit of a postcode → the states it is of."""


def is_american(table: Table, columns: Sequence[Column]) -> bool:
    """Whether states and postcodes or, in lists without any, phones are those of the United States.

    Both must agree: Milan and Palermo are in provinces MI and PA.
    """
    cells = table.sample().columns
    told: dict[str | None, Sequence[str]] = {}
    for column in columns:
        if any(cells[column.index]):
            told.setdefault(column.meaning, cells[column.index])
    if not told.keys() & {"region", "postcode", "postcode_and_city"}:
        return "phone" in told and mostly(told["phone"], _is_phone)
    apart = zip(told.get("region", ()), told.get("postcode", ()), strict=False)
    pairs = {f"{state} {code}" for state, code in apart if state and code}
    pairs |= {*map(_state_and_zip, told.get("postcode_and_city", ()))} - {""}
    return bool(pairs) and mostly(pairs, _agree)


def _is_phone(text: str) -> bool:
    return len(text) < LONGEST and _PHONE.fullmatch(text) is not None


def _state_and_zip(text: str) -> str:
    found = city_state_zip(text)
    return " ".join(found[1:]) if found else text


def _agree(text: str) -> bool:
    """Whether a postcode, which stands behind a state, is one of that state."""
    state, _space, code = text.partition(" ")
    code = code.zfill(5)  # a spreadsheet leaves out the zero of Boston
    return code[:5].isdecimal() and state in _STATES.get(code[0], "").split()


def city_state_zip(text: str) -> tuple[str, str, str] | None:
    """City, state and postcode of "Raleigh, NC 27601"; None for any other text."""
    found = _CITY_AND_ZIP.fullmatch(text) if len(text) < LONGEST else None
    if found is None or found["state"] not in " ".join(_STATES.values()).split():
        return None
    return found["city"].strip(), found["state"], found["zip"]
