"""What columns mean beside one another and by their values, where the header alone leaves it open."""

from collections.abc import Callable, Iterable, Sequence

from smallbiz.intake.answers import consent_of, is_company, opt_out_of
from smallbiz.intake.columns import Column
from smallbiz.intake.looks import Look
from smallbiz.intake.meaning_of_dealings import of_dealings
from smallbiz.intake.rivals import each_once
from smallbiz.intake.said import mostly, said_in
from smallbiz.intake.suggestion import suggest
from smallbiz.intake.vocabulary import Kind, words
from smallbiz.words.text import fold


def settle(
    columns: Sequence[Column],
    kind: Kind,
    cells: Sequence[Sequence[str]],
    looks: Sequence[Look | None],
    headless: bool,
) -> list[Column]:
    """The columns with every open question answered, no field filled twice that holds one value."""
    settled = [
        _by_neighbours(column, columns, cells[column.index])
        if kind == "contacts"
        else of_dealings(column, columns, cells)
        for column in columns
    ]
    return suggest(each_once(settled, cells), kind, cells, looks, headless)


def _by_neighbours(column: Column, columns: Sequence[Column], cells: Sequence[str]) -> Column:
    """Settles headers such as "Name" or "Title" that mean one thing or another."""
    taken = {other.meaning for other in columns if other is not column}
    match column.meaning:
        case "contact_person" | "name" | "name_or_family_name" | "name_or_given_name":
            return _of_names(column, taken)
        case "job_title_or_honorific":
            spoken = mostly(cells, lambda text: fold(text).rstrip(".") in words("honorifics"))
            job = "job_title" not in taken and not spoken
            return column.means("job_title" if job else None, "likely")
        case "opt_out" if not _answered(column, cells, opt_out_of):
            return column.means(None)
        case "consent" if not _answered(column, cells, consent_of):
            return column.means(None)
        case "status":
            told = mostly(cells, consent_of) and _tells_of_letters(cells)
            return column.means("consent" if told else None, "likely")
        case "person_or_company" | "type":
            told = mostly(cells, is_company)
            return column.means("person_or_company" if told else None, "certain")
        case "birthday" if column.name != "birthday" and all(len(cell) < 3 for cell in cells):
            return column.means("birth_day" if "birth_year" in taken else None, "certain")
        case "kept" | "honorific":
            return column.means(None)
    return column


def _of_names(column: Column, taken: set[str | None]) -> Column:
    """Settles whose name a column holds, and which part of it."""
    match column.meaning:
        case "contact_person":
            return column.means("name", "certain")
        case "name" | "name_or_family_name" if _stands_beside_a_person(taken):
            return column.means("customer", "certain")
        case "name_or_family_name":
            beside = "given_name" in taken and "family_name" not in taken
            return column.means("family_name" if beside else "name", "certain")
        case "name_or_given_name":
            family = taken & {"family_name", "name_or_family_name"}
            beside = bool(family) and "given_name" not in taken
            return column.means("given_name" if beside else "name", "certain")
    return column


def _stands_beside_a_person(taken: set[str | None]) -> bool:
    """Whether a column of names is of customers, as another one is of the people to talk to there."""
    return "contact_person" in taken and taken.isdisjoint({"company", "given_name", "family_name"})


def _answered(column: Column, cells: Sequence[str], test: Callable[[str], object]) -> bool:
    """Whether at least half of the cells say yes or no; how many letters somebody got is neither."""
    counted = column.certainty == "guess" and all(map(str.isdigit, filter(None, cells)))
    return not counted and mostly(cells, test, share=0.5)


def _tells_of_letters(cells: Iterable[str]) -> bool:
    """Whether any cell says subscribed or unsubscribed: "active" alone can be said of anything."""
    said = said_in(cells)
    return not said.isdisjoint(words("subscribed") | words("unsubscribed"))
