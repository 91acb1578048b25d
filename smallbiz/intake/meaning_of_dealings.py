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
    """Settles what a list of dealings leaves open.

    "What" is the kind of a touch, or what was said; of two stages the one that says won or lost is how
    the deal ended; the outcome of a call is none of a deal.
    """
    if column.meaning == "stage" and _closes(cells[column.index]):
        return column.means("closing_stage", column.certainty)
    if column.meaning == "stage" and _ends(cells[column.index]):
        others = [each for each in columns if each.meaning == "stage" and each is not column]
        ended = bool(others) and not any(_ends(cells[other.index]) for other in others)
        return column.means("outcome", "likely") if ended else column
    if column.meaning == "campaign" and all(each.meaning != "name" for each in columns):
        return column.means("name", column.certainty)
    if column.meaning == "contact" and _has_a_person_beside(column, columns, cells):
        return column.means("contact_or_company", column.certainty)
    if column.meaning == "outcome" and (told := answered_in(cells[column.index])):
        return column.means(None) if told.isdisjoint(_endings()) else column
    if column.meaning in _DAYS_BESIDE and _is_no_day(cells[column.index]):
        return column.means(None)
    if column.meaning == "attended":
        return column if any(map(_says_yes, cells[column.index])) else column.means(None)
    if column.meaning == "what":
        known = mostly(cells[column.index], answer_of("touch"), share=0.5)
        free = all(other.meaning != "note" for other in columns)
        return column.means("kind" if known else "note" if free else None, "likely")
    return column.means(None) if column.meaning == "kept" else column


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


def _is_of_persons(column: Column) -> bool:
    return meanings("contacts").get(header_key(column.name)) == "contact_person"


def _ends(cells: Iterable[str]) -> bool:
    """Whether the cells say won or lost, and of the others no more than that they are open."""
    told = answered_in(cells)
    return any(map(ended_as, told)) and all(ended_as(one) or one in _endings() for one in told)


def _endings() -> set[str]:
    """Every word for how a deal ended, or that it has not."""
    return {*answers("stage"), *answers("outcome")}
