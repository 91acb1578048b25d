"""Whether a list was written in the United States, by its addresses or phones."""

import re
from collections.abc import Callable, Mapping, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.said import mostly
from smallbiz.intake.table import Table

_PHONE = re.compile(
    r"(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]?[2-9]\d{2}[\s.-]?\d{4}(?:\s*(?:x|ext).*)?",
    re.IGNORECASE,
)
LONGEST = 100
"""Letters of a town with its state and postcode."""

_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_CITY_AND_ZIP = re.compile(
    r"(?P<city>[^\d,]+?),?\s+(?P<state>[A-Z]{2})\.?,?\s+(?P<zip>\d{5}(?:-\d{4})?)"
)
_STATE = re.compile(
    r"A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)

_TESTS: Mapping[str, Callable[[str], bool]] = {
    "region": lambda text: _STATE.fullmatch(text) is not None,
    "postcode": lambda text: _ZIP.fullmatch(text) is not None,
    "postcode_and_city": lambda text: city_state_zip(text) is not None,
    "phone": lambda text: _PHONE.fullmatch(text) is not None,
}


def is_american(table: Table, columns: Sequence[Column]) -> bool:
    """Whether states and postcodes or, in lists without any, phones are those of the United States."""
    cells = table.sample().columns
    told: dict[str, Sequence[str]] = {}
    for column in columns:
        meaning = column.meaning or ""
        if meaning in _TESTS and any(cells[column.index]):
            told.setdefault(meaning, cells[column.index])
    fits = {meaning: mostly(texts, _TESTS[meaning]) for meaning, texts in told.items()}
    if fits.keys() <= {"phone"}:
        return fits.get("phone", False)
    return fits.get("postcode_and_city", False) or (
        fits.get("region", False) and fits.get("postcode", False)
    )


def city_state_zip(text: str) -> tuple[str, str, str] | None:
    """City, state and postcode of "Raleigh, NC 27601"; None for any other text."""
    found = _CITY_AND_ZIP.fullmatch(text) if len(text) < LONGEST else None
    if found is None or not _STATE.fullmatch(found["state"]):
        return None
    return found["city"].strip(), found["state"], found["zip"]
