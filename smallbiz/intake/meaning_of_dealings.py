"""What columns of deals, touches, activities and sales mean beside one another and by their values."""

from collections.abc import Iterable, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.said import mostly, said_in
from smallbiz.intake.values import answer_of
from smallbiz.intake.vocabulary import answers


def of_dealings(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> Column:
    """Settles what a list of dealings leaves open.

    "What" is the kind of a touch, or what was said; of two stages the one that says won or lost is how
    the deal ended; the outcome of a call is none of a deal.
    """
    if column.meaning == "stage" and _ends(cells[column.index]):
        others = [each for each in columns if each.meaning == "stage" and each is not column]
        ended = bool(others) and not any(_ends(cells[other.index]) for other in others)
        return column.means("outcome", "likely") if ended else column
    if column.meaning == "outcome" and (told := said_in(cells[column.index])):
        return column.means(None) if told.isdisjoint(_endings()) else column
    if column.meaning == "what":
        known = mostly(cells[column.index], answer_of("touch"), share=0.5)
        free = all(other.meaning != "note" for other in columns)
        return column.means("kind" if known else "note" if free else None, "likely")
    return column.means(None) if column.meaning == "kept" else column


def _ends(cells: Iterable[str]) -> bool:
    """Whether the cells say won or lost, and of the others no more than that they are open."""
    told = said_in(cells)
    return any(map(answers("stage").get, told)) and told <= _endings()


def _endings() -> set[str]:
    """Every word for how a deal ended, or that it has not."""
    return {*answers("stage"), *answers("outcome")}
