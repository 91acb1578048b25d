"""Rows of a list of people and companies into contact candidates."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from smallbiz.intake.addresses import addresses
from smallbiz.intake.answers import consent_of, opt_out_of, yes_or_no
from smallbiz.intake.birthdays import birthdays
from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.in_names import reached_by, take_out
from smallbiz.intake.naming import Named, name_rows
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import (
    answer_reader,
    each_number_once,
    emails_of,
    has_number,
    link_of,
    listed,
    no_number,
    phones_of,
    tags_of,
)

Texts = tuple[str, ...]

UNREACHED: tuple[Texts, Texts] = ((), ())
"""The e-mails and phones of somebody who told none."""

FAX = ("fax", "факс", "ファ", "傳真", "传真", "팩스")
"""What the sort of a number says in some language where nobody can be called."""


def contact_candidates(rows: Rows) -> Iterator[ContactCandidate]:
    """One candidate for each row of a block, in order."""
    beside = take_out(rows)
    emails = _together(rows, email=emails_of, emails=emails_of)
    phones = _phones(rows)
    for more in (*rows.read_all("email_and_phone", reached_by, UNREACHED), beside):
        if more:
            emails, phones = _and_beside(emails, phones, more)
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        *_names(rows, emails, phones),
        rows.text("job_title"),
        emails,
        phones,
        *addresses(rows),
        rows.read("website", str if rows.columns.ours else link_of, ""),
        birthdays(rows),
        rows.text("notes"),
        _together(rows, tags=listed if rows.columns.ours else tags_of),
        rows.text("stage"),
        rows.text("found_us_by"),
        _consent(rows),
        rows.read("do_not_contact", answer_reader(yes_or_no), None),
        _created(rows),
    )
    return map(ContactCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def _and_beside(
    emails: Sequence[Texts], phones: Sequence[Texts], beside: Iterable[tuple[Texts, Texts]]
) -> tuple[Sequence[Texts], Sequence[Texts]]:
    """The e-mails and phones of each row, and those beside its name."""
    more, further = zip(*beside, strict=True)
    return (
        [tuple(dict.fromkeys((*a, *b))) for a, b in zip(emails, more, strict=True)],
        [tuple(dict.fromkeys((*a, *b))) for a, b in zip(phones, further, strict=True)],
    )


def _together(rows: Rows, **readers: Callable[[str], Texts]) -> Sequence[Texts]:
    """What several columns list, without repeating: two e-mail columns, tags and labels."""
    none: Texts = ()
    columns = [
        values for meaning, read in readers.items() for values in rows.read_all(meaning, read, none)
    ]
    if len(columns) < 2:
        return columns[0] if columns else [none] * len(rows.lines)
    return [tuple(dict.fromkeys(chain(*lists))) for lists in zip(*columns, strict=True)]


def _phones(rows: Rows) -> Sequence[Texts]:
    """All numbers of each row; our own export repeats the first of its `phones` as `phone`."""
    _with_area_codes(rows)
    together = _without_words(rows, _together(rows, phone=phones_of, phones=listed))
    together = _without_faxes(rows, together)
    if not rows.columns.ours and len(rows.columns.of("phone")) > 1:
        together = [each_number_once(numbers) for numbers in together]
    if not rows.columns.of("phones"):
        return together
    first, numbered = rows.text("phone"), _together(rows, phones=listed)
    return [
        numbers if text in numbers else every
        for text, numbers, every in zip(first, numbered, together, strict=True)
    ]


def _with_area_codes(rows: Rows) -> None:
    """Joins a column of area codes to the numbers that stand in the column behind it."""
    for codes in rows.columns.of("area_code"):
        behind = [column for column in rows.columns.of("phone") if column.index == codes.index + 1]
        for column in behind:
            pairs = zip(rows.cells(codes), rows.cells(column), strict=True)
            joined = [f"{code} {number}" if code and number else number for code, number in pairs]
            rows.write(column, joined)


def _without_words(rows: Rows, phones: Sequence[Texts]) -> Sequence[Texts]:
    """The numbers of a foreign list without what is none, which is kept and told: "call me"."""
    column = next(iter(rows.columns.of("phones")), None)
    if column is None or rows.columns.ours:
        return phones
    found, cells = list(phones), rows.cells(column)
    for row, told in enumerate(phones):
        words = [each for each in told if not has_number(each)]
        if words:
            found[row] = tuple(each for each in told if each not in words)
            reason = no_number() if len(words) == len(told) else no_number(", ".join(words))
            rows.tell(row, column, cells[row], reason)
            rows.keep(row, column.called, "; ".join(words))
    return found


def _without_faxes(rows: Rows, phones: Sequence[Texts]) -> Sequence[Texts]:
    """The numbers without those that a column beside them calls a fax, which are kept."""
    none: Texts = ()
    found = list(phones)
    for column in rows.columns.of("phone"):
        sort, numbers = (
            rows.columns.sort_beside(column),
            rows.columns.values(column, phones_of, none),
        )
        for row, told in enumerate(rows.cells(sort) if sort else ()):
            text = rows.cells(column)[row]
            if numbers[text] and any(word in told.casefold() for word in FAX):
                rows.keep(row, column.name, text)
                found[row] = tuple(each for each in found[row] if each not in numbers[text])
    return found


def _names(rows: Rows, emails: Sequence[Texts], phones: Sequence[Texts]) -> Iterable[Sequence[str]]:
    """Kind, name, given name, family name and company; who has no name goes by e-mail or phone."""
    named = (
        who if who.name else _by_address(who, mails, numbers)
        for who, mails, numbers in zip(name_rows(rows), emails, phones, strict=True)
    )
    return zip(*named, strict=True)


def _by_address(who: Named, emails: Texts, phones: Texts) -> Named:
    return who._replace(name=next(chain(emails, phones), ""))


def _created(rows: Rows) -> Sequence[date | None]:
    """Since when each is known: for want of another day, since they signed up for letters."""
    days = rows.days("created_on")
    if rows.columns.of("created_on") or not rows.columns.of("consented_on"):
        return days
    signed = rows.columns.of("consented_on")[0]
    how = rows.columns.understood.dates[signed.index]
    return [how.read(text) if text else None for text in rows.cells(signed)]


def _consent(rows: Rows) -> Sequence[bool | None]:
    """Whether each may be e-mailed: one "no" outweighs every "yes"."""
    yes = rows.read_all("consent", answer_reader(consent_of), None)
    yes += rows.read_all("consented_on", answer_reader(consent_of), None)
    out = rows.read_all("opt_out", answer_reader(opt_out_of), None)
    columns = [*yes, *out]
    if len(columns) < 2:
        return columns[0] if columns else [None] * len(rows.lines)
    return [
        False if False in answers else (True if True in answers else None)
        for answers in zip(*columns, strict=True)
    ]
