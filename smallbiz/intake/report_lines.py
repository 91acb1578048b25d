"""Lines that a report prints beside its rows: sums, and what stands below the table."""

import re
from collections.abc import Sequence

from smallbiz.intake.groups import says_total
from smallbiz.intake.vocabulary import words
from smallbiz.words.text import fold

LONGEST_COUNT = 2
"""Cells of a line that only says how many rows there are: "12", "records downloaded"."""

_SUM = re.compile(r"(?:[^\W\d]{1,3}\s?)?[$€£¥]?\s?-?\d[\d\s.,'’]*(?:[$€£¥%]|\s?[^\W\d]{1,3}\.?)?")
"""A number by itself, or an amount."""
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}")
"""The one way to write a day that looks like a number."""
_TITLED = re.compile(r"\s*[:–-]\s.*", re.DOTALL)
_TOTAL_OF = re.compile(r"([^\W\d_]+)(?: [^\W\d_]+)?:? \d[\d.,]*(?: [^\W\d_]+)*")
"""A total that tells of how many: "Total of 2 campaigns"."""
_NUMBERS = re.compile(r"(?:[A-Z]{3}\s)?[\d\s.,:%€$£()+'’-]*(?:[A-Z]{3})?")
_COUNTED = re.compile(r"\(\d[\d.,]* [^\W\d_]+(?: [^\W\d_]+)?\)")
"""How many there are, as databases print it: "(2 rows)"."""
_COUNT = re.compile(r"\([^)]*\)|[\s:=*]+$|\b\d[\d.,]*\b")


def trimmed(cells: Sequence[str]) -> list[str]:
    """Without empty cells at the end."""
    width = next((i for i in range(len(cells), 0, -1) if cells[i - 1].strip()), 0)
    return [cell.strip() for cell in cells[:width]]


def is_bare_sum(cells: Sequence[str], filled: Sequence[str]) -> bool:
    """Whether there is no more in a row than a few numbers that are no days, and nothing where a row begins."""
    few = not cells[0].strip() and 3 * len(filled) <= len(cells)
    return few and all(_SUM.fullmatch(text) and not _DAY.fullmatch(text) for text in filled)


def is_total(cells: Sequence[str], loosely: bool = False) -> bool:
    """Whether the first filled cell says "total" and all others are numbers, one at least."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return False
    if loosely and fold(_TITLED.sub("", filled[0])) in words("totals") and len(filled) > 2:
        return True
    counted = _TOTAL_OF.fullmatch(filled[0]) if loosely else None
    first = counted[1] if counted else filled[0]
    first = _COUNT.sub("", first).strip() if loosely else first
    if fold(first.rstrip(" :=")) not in words("totals") and not (loosely and says_total(filled[0])):
        return False
    return (len(filled) > 1 or loosely) and all(map(_NUMBERS.fullmatch, filled[1:]))


def is_footer(cells: Sequence[str], width: int, after_blank: bool, begun: bool) -> bool:
    """A lonely cell that begins as footers do, a sentence after a blank row, or what follows either."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if after_blank and width > 2 * LONGEST_COUNT and _counts_rows(filled):
        return True
    if len(filled) != 1 or "@" in filled[0]:
        return False
    told = fold(filled[0]).startswith(tuple(words("footers"))) or _COUNTED.fullmatch(filled[0])
    return bool(told) or (after_blank and width > 2 and (begun or len(filled[0].split()) > 2))


def _counts_rows(filled: Sequence[str]) -> bool:
    """Whether a line says no more than how many of something there are."""
    return (
        len(filled) == LONGEST_COUNT
        and filled[0].isdigit()
        and not any(map(str.isdigit, filled[1]))
    )
