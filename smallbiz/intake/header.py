"""Where a table begins: its row of headers, below any preamble, or none at all."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from smallbiz.intake.vocabulary import known_headers, words
from smallbiz.intake.wording import wording_of
from smallbiz.words.emails import is_email
from smallbiz.words.text import clean, fold
from smallbiz.words.translation import _

LOOKED_AT = 40
"""Rows at the top among which the headers are looked for."""

LONGEST_SPAN = 40
"""Letters; a longer cell above the headers is a title, no word for several of them."""

SURELY = 8
"""Different known headers in one row, from which on it is one however many others it has."""

_VALUE = re.compile(
    r".*@.*\..*|[-+]?[\d\s.,:/()%€$£-]*\d[\d\s.,:/()%€$£-]*|https?://.*|www\..*|"
    r"\d{4}-\d\d-\d\d.*|true|false|yes|no|ja|nein|oui|non",
    re.IGNORECASE,
)


_FULL_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]*\.?(?: [^\W\d_a-z][^\W\d_]*\.?){1,2}")


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """The index of the row of headers among the first rows; None when the table has none."""
    filled = {i: _filled(row) for i, row in enumerate(rows) if any(map(str.strip, row))}
    if not filled:
        return None
    known = {
        i: 0 if any(map(is_email, cells)) else known_headers(cells) for i, cells in filled.items()
    }
    written = [i for i, cells in filled.items() if wording_of(cells).written_by]
    if written:
        return max(written, key=lambda i: (known[i], -i))
    best = max(known, key=lambda i: (known[i], -i))
    share = known[best] / len(filled[best])
    if known[best] >= SURELY or (share > 0.3 and (known[best] > 1 or len(filled[best]) < 4)):
        return next((i for i in filled if i < best and _heads_people(rows[i:best])), best)
    width = Counter(map(len, filled.values())).most_common(1)[0][0]
    first = next(i for i, cells in filled.items() if len(cells) >= width - width // 3)
    return first if _is_header(filled[first], rows[first], rows[first + 1 :]) else None


def _heads_people(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row holds headers, and one below it an address under one of them: a first table."""
    return are_headers(rows[0]) and any(
        len(row) > 1 and any("@" in cell for cell in row) for row in rows[1:]
    )


def are_headers(row: Sequence[str]) -> bool:
    """Whether two cells at least, and half of them, are known headers, and none is a value."""
    cells = _filled(row)
    known = known_headers(cells) if len(cells) > 1 else 0
    return known > 1 and known * 2 >= len(cells) and not any(map(_VALUE.fullmatch, cells))


def _filled(row: Iterable[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _is_header(cells: list[str], row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether unknown words are headers: no values among them, all different, none found below."""
    if any(len(cell) > 60 or _VALUE.fullmatch(cell) for cell in cells):
        return False
    if len(cells) == 1 and _are_names([cells, *map(_filled, below)]):
        return False
    again = sum(
        any(other[column : column + 1] == [cell] for other in map(list, below))
        for column, cell in enumerate(row)
        if cell.strip()
    )
    return len(set(cells)) == len(cells) and again == 0 and any(map(any, below))


def _are_names(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row is the full name of somebody and nothing else, the first one as well."""
    lone = [row[0] for row in rows if row]
    return len(lone) > 2 and all(map(_FULL_NAME.fullmatch, lone)) and max(map(len, rows)) == 1


def with_groups(headers: Sequence[str], above: Sequence[str]) -> list[str]:
    """Headers that occur twice, with the word of the row above that spans each: "Billing Street"."""
    spans, group = list[str](), ""
    for place, _name in enumerate(headers):
        group = (above[place].strip() if place < len(above) else "") or group
        spans.append(group)
    names = Counter(name.strip() for name in headers if name.strip())
    if len(set(filter(None, spans))) < 2 or any(len(span) > LONGEST_SPAN for span in spans):
        return [*headers]
    return [
        f"{span} {name}" if names[name.strip()] > 1 and span not in ("", name) else name
        for name, span in zip(headers, spans, strict=True)
    ]


def continued(headers: Sequence[str], below: Sequence[str]) -> list[str] | None:
    """Headers that go on in the row below, as of surveys: "Likes", "" above "Service", "Prices".

    None where the row below is one of the rows: it fills a column that ends a question by itself, but
    for a word that every free answer has there ("Response").
    """
    width = max(len(headers), len(below))
    names, more = _wide(headers, width), _wide(below, width)
    if (
        not names[0]
        or more[0]
        or not any(sub and not name for name, sub in zip(names, more, strict=True))
    ):
        return None
    found, spanning = list[str](), ""
    for place, (name, sub) in enumerate(zip(names, more, strict=True)):
        spanning = name or spanning
        alone = bool(name) and (place + 1 == width or bool(names[place + 1]))
        answered = alone and fold(sub) not in words("free_answers")
        if sub and (
            _VALUE.fullmatch(sub) or answered or (name and known_headers([name]) and not alone)
        ):
            return None
        found.append(name if alone or not sub else f"{spanning} - {sub}")
    return found


def _wide(row: Sequence[str], width: int) -> list[str]:
    return [cell.strip() for cell in row] + [""] * (width - len(row))


def name_columns(row: Sequence[str], width: int) -> tuple[str, ...]:
    """One name for each column, none twice: "Phone", "Phone (2)", and "Column 3" where there is none."""
    names: list[str] = []
    taken: set[str] = set()
    for place in range(width):
        given = " ".join(clean(row[place]).split()) if place < len(row) else ""
        name = _free(given or _("Column {n}").format(n=place + 1), taken)
        names.append(name)
        taken.add(name)
    return tuple(names)


def _free(name: str, taken: set[str]) -> str:
    again, free = 1, name
    while free in taken:
        again += 1
        free = f"{name} ({again})"
    return free
