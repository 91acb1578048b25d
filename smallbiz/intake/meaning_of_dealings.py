"""What columns of deals, touches, activities and sales mean beside one another and by their values."""

from collections.abc import Iterable, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.dates import is_day
from smallbiz.intake.endings import ended_as
from smallbiz.intake.said import answered_in, mostly
from smallbiz.intake.values import answer_of
from smallbiz.intake.vocabulary import answers, header_key, meanings, words
from smallbiz.words.text import fold

_DAYS_BESIDE = frozenset({"delivered_on", "expected_on", "won_on", "lost_on", "close_date"})
"""Days that a row need not have: "Sent" can also be answered by yes."""


def of_dealings(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> Column:
    """Settles what a list of dealings leaves open; what fits neither its neighbours nor its cells is kept."""
    match column.meaning:
        case "stage":
            return _of_stages(column, columns, cells)
        case "contact":
            return _of_contacts(column, columns, cells)
        case "effort" | "campaign":
            return _of_efforts(column, columns, cells)
        case "about" | "what":
            return _of_texts(column, columns, cells[column.index])
        case "kept":
            return column.means(None)
    return column if _fits(column, cells[column.index]) else column.means(None)


def _of_stages(column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> Column:
    """Of two stages the one that says won or lost is how the deal ended."""
    here = cells[column.index]
    if _closes(here):
        return column.means("closing_stage", column.certainty)
    others = [each for each in columns if each.meaning == "stage" and each is not column]
    ended = _ends(here) and others and not any(_ends(cells[other.index]) for other in others)
    return column.means("outcome", "likely") if ended else column


def _of_contacts(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> Column:
    """A customer beside a person to talk to may be a company; "Nome" beside "Cognome" is a given name."""
    family = any(each.meaning == "contact_family_name" for each in columns)
    if family and _is_a_given_name(column):
        return column.means("contact_given_name", column.certainty)
    beside = _has_a_person_beside(column, columns, cells)
    return column.means("contact_or_company", column.certainty) if beside else column


def _of_efforts(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> Column:
    """A campaign is what a plan is of where nothing else is; "Event" can also be what happened."""
    told = {each.meaning for each in columns}
    if column.meaning == "campaign":
        return column if "name" in told else column.means("name", column.certainty)
    happened = "kind" not in told and _says_what_it_was(column, columns, cells)
    return column.means("kind", "likely") if happened else column


def _of_texts(column: Column, columns: Sequence[Column], here: Sequence[str]) -> Column:
    """A description is the title where there is none; "what" is the kind of a touch, or what was said."""
    told = {each.meaning for each in columns}
    if column.meaning == "about":
        return column.means(None if told & {"title", "product"} else "title", "likely")
    known = mostly(here, answer_of("touch"), share=0.5)
    return column.means("kind" if known else None if "note" in told else "note", "likely")


def _fits(column: Column, here: Sequence[str]) -> bool:
    """Whether cells say what a header promises; our own names promise nothing, and a call's outcome is no deal's."""
    if column.meaning == "outcome" and (told := answered_in(here)):
        return not told.isdisjoint(_endings())
    if column.meaning == "attended":
        return any(map(_says_yes, here))
    ours = column.name == column.meaning
    return ours or column.meaning not in _DAYS_BESIDE or not _is_no_day(here)


def _is_no_day(cells: Iterable[str]) -> bool:
    """Whether a column is filled, and with no day at all."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and not any(map(is_day, filled))


def _closes(cells: Iterable[str]) -> bool:
    """Whether "closed" can only be won: others are lost, and none says won."""
    told = answered_in(cells)
    return not told.isdisjoint(words("closed")) and {ended_as(one) for one in told} == {"", "lost"}


def _says_yes(cell: str) -> bool:
    return fold(cell.strip()) in words("yes")


def _has_a_person_beside(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> bool:
    """Whether a column is of customers, as another one is of the people to talk to there."""
    others = [each for each in columns if each.meaning == "contact" and any(cells[each.index])]
    return (
        not _is_of_persons(column)
        and any(map(_is_of_persons, others))
        and all(each.meaning != "company" for each in columns)
    )


def _is_a_given_name(column: Column) -> bool:
    """Whether a header can mean a given name: "Nome" beside "Cognome"."""
    return meanings("contacts").get(header_key(column.name)) == "name_or_given_name"


def _says_what_it_was(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> bool:
    """Whether cells tell kinds of touches, as another column tells what brought somebody: "Clicked Email"."""
    told = [each.meaning for each in columns]
    here = cells[column.index]
    if told.count("effort") < 2 or "date" not in told or not any(here):
        return False
    return mostly(here, answer_of("touch"))


def _is_of_persons(column: Column) -> bool:
    return meanings("contacts").get(header_key(column.name)) == "contact_person"


def _ends(cells: Iterable[str]) -> bool:
    """Whether the cells say won or lost, and of the others no more than that they are open."""
    told = answered_in(cells)
    return any(map(ended_as, told)) and all(ended_as(one) or one in _endings() for one in told)


def _endings() -> set[str]:
    """Every word for how a deal ended, or that it has not."""
    return {*answers("stage"), *answers("outcome")}
