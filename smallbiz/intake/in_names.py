"""What an owner writes beside a name in one cell: "Sandra (0151 11122233)", "Ann Bell <ann@bell.ie>"."""

import re

from smallbiz.intake.rows import Rows
from smallbiz.words.emails import emails_in
from smallbiz.words.translation import _

_PHONE = re.compile(
    r"(?<![\d-])(?:(?:\+\d|\(?0\d)[\d\s()/.–-]{4,22}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d))"
)
"""No part of a longer number: "Room 101-2020-1234" has none."""
_EDGE = " ,;:–-/()<>[]"
_BEFORE = re.compile(r"[\s,;(]+(?:tel|telefon|phone|mobil|handy|mob|t|m)\.?:?\s*$", re.IGNORECASE)

Texts = tuple[str, ...]


def take_out(rows: Rows) -> list[tuple[Texts, Texts]] | None:
    """The e-mails and phones of each row that stand in its name, which then has none; None without any."""
    column = next(iter(rows.columns.of("name")), None)
    if column is None or rows.columns.ours:
        return None
    cells = rows.cells(column)
    together = "\n".join(cells)
    if not ("@" in together or _PHONE.search(together)):
        return None
    found = [_apart(cell) for cell in cells]
    rows.write(column, [name for name, _mails, _numbers in found])
    for row, (name, _mails, _numbers) in enumerate(found):
        if name != cells[row]:
            rows.keep(row, column.name, cells[row])
    return [(emails, phones) for _name, emails, phones in found]


def reached_by(cell: str) -> tuple[Texts, Texts]:
    """The e-mails and phones of a cell that holds both; ValueError when it holds none."""
    emails = tuple(emails_in(cell))
    phones = tuple(_PHONE.findall(cell))
    if not emails and not phones:
        raise ValueError(_("This is neither an e-mail address nor a phone number."))
    return emails, phones


def _apart(cell: str) -> tuple[str, Texts, Texts]:
    """A name, its e-mails and its phones; a cell that is nothing but these stays as it is."""
    emails = tuple(emails_in(cell)) if "@" in cell else ()
    phones = tuple(text if ")" in text else text.lstrip("(") for text in _PHONE.findall(cell))
    name = cell
    for text in (*emails, *phones):
        before, _text, after = name.partition(text)
        name = f"{_BEFORE.sub('', before).rstrip(_EDGE)} {after.lstrip(_EDGE)}"
    name = name.strip(_EDGE)
    if not any(map(str.isalpha, name)):
        return cell, (), ()
    return (name, emails, phones) if emails or phones else (cell, (), ())
