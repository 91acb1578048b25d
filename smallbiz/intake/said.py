"""What the cells of a column say, each different text once."""

from collections.abc import Callable, Iterable

from smallbiz.intake.answers import consent_of, is_company, opt_out_of
from smallbiz.intake.vocabulary import answer_key
from smallbiz.words.text import fold


def said_in(cells: Iterable[str]) -> set[str]:
    """The different words of the cells, folded."""
    return {fold(cell.strip()) for cell in cells if cell.strip()}


def answered_in(cells: Iterable[str]) -> set[str]:
    """The different words of the cells as answers are compared."""
    return {answer_key(cell) for cell in cells if cell.strip()}


def mostly(cells: Iterable[str], test: Callable[[str], object], share: float = 0.8) -> bool:
    """Whether at least a share of the different filled cells pass; a ValueError does not.

    A test that merely answers without complaint passes: "no" is an answer as well as "yes".
    """
    filled = {cell.strip() for cell in cells if cell.strip()}
    return sum(_passes(test, cell) for cell in filled) >= share * len(filled)


def _passes(test: Callable[[str], object], cell: str) -> bool:
    try:
        answer = test(cell)
    except ValueError:
        return False
    return answer is not False or test in (consent_of, opt_out_of, is_company)
