"""What the columns of a table without headers are: countries, and the words of names."""

from collections.abc import Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.looks import Look
from smallbiz.words.text import fold

_STATES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
    ]
)
"""Of the USA; many are the codes of countries as well."""


def country_among(cells: Sequence[Sequence[str]], looks: Sequence[Look | None]) -> int | None:
    """Of the columns that look like countries the one with the longest words; states of the USA are none."""
    words = {
        place: {*filter(None, cells[place])}
        for place, look in enumerate(looks)
        if look == "country"
    }
    alike = [place for place, told in words.items() if len(told) < 2 or not told <= _STATES]
    return max(alike, key=lambda place: max(map(len, words[place])), default=None)


def named_in_addresses(
    columns: list[Column], cells: Sequence[Sequence[str]], looks: Sequence[Look | None]
) -> list[Column]:
    """Without headers: words that the addresses beside them hold are given names, if others follow them."""
    emails = next((cells[column.index] for column in columns if column.meaning == "email"), ())
    named = any(column.meaning in ("name", "given_name", "family_name") for column in columns)
    free = [i for i, column in enumerate(columns) if looks[i] == "word" and not column.meaning]
    for given in [] if named else free:
        rows = [*zip(cells[given], emails, strict=False)]
        held = sum(
            bool(word) and fold(word) in fold(email.partition("@")[0]) for word, email in rows
        )
        if held and 2 * held >= len(rows) and given + 1 in free:
            columns[given] = columns[given].means("given_name", "guess")
            columns[given + 1] = columns[given + 1].means("family_name", "guess")
            break
    return columns


def single_words(columns: list[Column], looks: Sequence[Look | None]) -> list[Column]:
    """Without headers: two columns of single words before all else are given and family name."""
    free = [i for i, column in enumerate(columns) if looks[i] == "word" and not column.meaning]
    named = any(column.meaning in ("name", "company") for column in columns)
    after_postcode = {i + 1 for i, column in enumerate(columns) if column.meaning == "postcode"}
    for i in after_postcode & set(free):
        columns[i] = columns[i].means("city", "guess")
        free.remove(i)
    names = ["given_name", "family_name"] if len(free) > 1 else ["name"]
    for i, meaning in zip(free, [] if named else names, strict=False):
        columns[i] = columns[i].means(meaning, "guess")
    return columns
