"""What columns mean beside one another and by their values, where the header alone leaves it open."""

import re
from collections.abc import Callable, Iterable, Sequence

from smallbiz.intake.answers import answers_yes_or_no, consent_of, is_company, opt_out_of
from smallbiz.intake.columns import Column
from smallbiz.intake.dates import is_day
from smallbiz.intake.looks import Look
from smallbiz.intake.meaning_of_dealings import of_dealings
from smallbiz.intake.rivals import each_once
from smallbiz.intake.said import mostly, said_in
from smallbiz.intake.suggestion import suggest
from smallbiz.intake.vocabulary import Kind, answer_key, answers, header_key, meanings, words
from smallbiz.words.text import fold

_POSTCODE_BEFORE = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}\s+[^\W\d_]{2}|\d{4}\s?[A-Z]{2}\s+\w")
"""A town with its postcode: "4020 Linz", "D-26723 Emden", "1012 VC Amsterdam"."""


def settle(
    columns: Sequence[Column],
    kind: Kind,
    cells: Sequence[Sequence[str]],
    looks: Sequence[Look | None],
    headless: bool,
) -> list[Column]:
    """The columns with every open question answered, no field filled twice that holds one value."""
    named = [_without_answers(column, cells[column.index]) for column in columns]
    filled = [
        column
        for column in named
        if column.meaning != "job_title" or any(map(str.strip, cells[column.index]))
    ]
    settled = [
        _by_neighbours(column, filled, cells[column.index])
        if kind == "contacts"
        else of_dealings(column, columns, cells)
        for column in named
    ]
    return suggest(each_once(settled, cells), kind, cells, looks, headless)


def _without_answers(column: Column, cells: Sequence[str]) -> Column:
    """The column; without a meaning where its cells answer a question and it should hold names: "Is my contact"."""
    foreign = column.name != column.meaning and any(cells)
    named = foreign and column.meaning in ("contact_person", "name", "job_title")
    return column.means(None) if named and mostly(cells, _answers) else column


def _answers(cell: str) -> bool:
    """Whether it says yes or no, or by what way somebody wants to be reached: "Preferred contact"."""
    way = fold(cell) in words("ways") or meanings("contacts").get(header_key(cell)) in (
        "email",
        "phone",
    )
    return way or answers_yes_or_no(cell)


def _by_neighbours(column: Column, columns: Sequence[Column], cells: Sequence[str]) -> Column:
    """Settles headers such as "Name" or "Suburb" that mean one thing or another."""
    taken = {other.meaning for other in columns if other is not column}
    match column.meaning:
        case "contact_person" | "name" | "name_or_family_name" | "name_or_given_name":
            return _of_names(column, taken, cells)
        case "company_or_name":
            beside = "given_name" in taken and "family_name" not in taken
            return column.means("company_or_family_name" if beside else "company", "likely")
        case "person_given_name" | "person_family_name":
            alone = column.meaning.removeprefix("person_")
            return column if alone in taken else column.means(alone, "certain")
        case "suburb":
            return column.means("street_more" if "city" in taken else "city", "certain")
        case "code":
            beside = any(each.group == column.group and each.meaning == "city" for each in columns)
            return column.means("postcode" if beside and column.group else None, "likely")
        case "kept" | "honorific":
            return column.means(None)
    return _by_cells(column, taken, cells)


def _by_cells(column: Column, taken: set[str | None], cells: Sequence[str]) -> Column:
    """Settles headers that hold only with cells that fit: an answer, a day, a link."""
    promised = column.name != column.meaning and any(cells)
    match column.meaning:
        case "job_title_or_honorific":
            spoken = mostly(cells, lambda text: fold(text).rstrip(".") in words("honorifics"))
            job = "job_title" not in taken and not spoken
            return column.means("job_title" if job else None, "likely")
        case "city" if "postcode" not in taken and (held := _postcode_in(cells, promised)):
            return column.means(held, "likely")
        case "status":
            told = mostly(cells, consent_of) and _tells_of_letters(cells)
            return column.means("consent" if told else None, "likely")
        case "person_or_company" | "type":
            told = mostly(cells, is_company)
            return column.means("person_or_company" if told else None, "certain")
        case "consent" if promised and mostly(cells, _says_day):
            return column.means("consented_on", column.certainty)
        case "country" | "company" | "job_title" if promised and mostly(cells, str.isdigit):
            return column.means(None)
        case "company" if promised and mostly(cells, answers_yes_or_no):
            return column.means("person_or_company", "likely")
        case "job_title" if promised and mostly(cells, _says_stage):
            return column.means(None)
        case "birthday" if column.name != "birthday" and all(len(cell) < 3 for cell in cells):
            return column.means("birth_day" if "birth_year" in taken else None, "certain")
    return column if _fits(column, cells) else column.means(None)


def _fits(column: Column, cells: Sequence[str]) -> bool:
    """Whether cells say what a header promises; our own names promise nothing."""
    match column.meaning:
        case "opt_out":
            return _answered(column, cells, opt_out_of)
        case "consent":
            return _answered(column, cells, consent_of)
        case "website":
            return column.name == "website" or any(map(_is_link, cells))
        case "created_on":
            return column.name == "created_on" or any(map(is_day, cells))
    return True


def _postcode_in(cells: Sequence[str], promised: bool) -> str | None:
    """What a column of towns is if postcodes stand there: before each town, or alone."""
    if any(cells) and mostly(cells, _holds_postcode):
        return "postcode_and_city"
    return "postcode" if promised and mostly(cells, str.isdigit) else None


def _holds_postcode(cell: str) -> bool:
    """Whether a town has its postcode before it."""
    return _POSTCODE_BEFORE.match(cell) is not None


def _is_link(cell: str) -> bool:
    """Whether a cell has an address of the web; an empty one leaves it open."""
    return not cell.strip() or "." in cell


def _says_day(cell: str) -> bool:
    """Whether a cell is a day, no mere number."""
    return not cell.isdigit() and is_day(cell)


def _says_stage(cell: str) -> bool:
    """Whether a cell tells how far somebody has come with us, "customer", and no profession."""
    return answer_key(cell) in answers("lifecycle")


def _of_names(column: Column, taken: set[str | None], cells: Sequence[str]) -> Column:
    """Settles whose name a column holds, and which part of it."""
    match column.meaning:
        case "contact_person":
            return column.means("name", "certain")
        case "name" | "name_or_family_name" if _stands_beside_a_person(taken):
            return column.means("customer", "certain")
        case "name" if _is_a_family_name(taken, cells):
            return column.means("family_name", "likely")
        case "name_or_family_name":
            if "given_name" in taken:
                return column.means("name" if "family_name" in taken else "family_name", "certain")
            one = "family_name" in taken and not any(" " in cell.strip() for cell in cells)
            return column.means("given_name" if one else "name", "certain")
        case "name_or_given_name":
            family = taken & {"family_name", "name_or_family_name"}
            beside = bool(family) and "given_name" not in taken
            return column.means("given_name" if beside else "name", "certain")
    return column


def _is_a_family_name(taken: set[str | None], cells: Sequence[str]) -> bool:
    """Whether a column of names has the given ones beside it, and one word in each cell."""
    given = taken & {"given_name", "person_given_name"}
    alone = taken.isdisjoint({"family_name", "person_family_name", "name_or_family_name"})
    return bool(given) and alone and any(cells) and not any(" " in cell.strip() for cell in cells)


def _stands_beside_a_person(taken: set[str | None]) -> bool:
    """Whether a column of names is of customers, as another one is of the people to talk to there."""
    told = taken & {"contact_person", "person_given_name", "person_family_name"}
    return bool(told) and taken.isdisjoint({"company", "given_name", "family_name"})


def _answered(column: Column, cells: Sequence[str], test: Callable[[str], object]) -> bool:
    """Whether at least half of the cells say yes or no; how many letters somebody got is neither."""
    counted = column.certainty == "guess" and all(map(str.isdigit, filter(None, cells)))
    return not counted and mostly(cells, test, share=0.5)


def _tells_of_letters(cells: Iterable[str]) -> bool:
    """Whether any cell says subscribed or unsubscribed: "active" alone can be said of anything."""
    said = said_in(cells)
    return not said.isdisjoint(words("subscribed") | words("unsubscribed"))
