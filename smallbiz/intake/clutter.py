"""What stands in cells and says nothing: signs that nobody sees, "n/a" in a gap, a spreadsheet's errors."""

import re
from collections.abc import Sequence
from html import unescape
from unicodedata import is_normalized, normalize

from smallbiz.intake.vocabulary import words
from smallbiz.words.cells import unguard
from smallbiz.words.text import clean, fold, fold_all

LONGEST_FILLER = 20
"""Characters; a longer cell is no filler of a gap."""

_NULLS = frozenset({"NULL", "null"})
"""As a database writes it: Jennifer Null has a name."""

_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_FLOAT = re.compile(r"\d{3,15}\.0", re.ASCII)
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00a0\u202f\u2007]")
"""Characters without width, and spaces that hold words together: text from web pages brings them along."""


def tidy(cells: Sequence[str], foreign: bool = False) -> list[str]:
    """Cells without spaces around them, control characters and an export's guarding apostrophes.

    In a `foreign` file "&#39;" and "&uuml;" are letters that a shop wrote as its web pages need them, and
    NULs at the end of a cell only fill it.
    """
    together = "".join(cells)
    if foreign and "&" in together and _ENTITY.search(together):
        cells = [_ENTITY.sub(_letter, cell) for cell in cells]
        together = "".join(cells)
    if not (together.isprintable() and is_normalized("NFC", together)):
        if foreign and "\0" in together:
            cells = [cell.strip("\0 ") for cell in cells]
        if foreign and _UNSEEN.search(together):
            cells = [_UNSEEN.sub(_seen, cell) for cell in cells]
        cells = list(map(clean, cells))
    if "'" in together:
        cells = list(map(unguard, cells))
    return list(map(str.strip, cells))


def _seen(unseen: re.Match[str]) -> str:
    return " " if unseen[0].isspace() else ""


def _letter(entity: re.Match[str]) -> str:
    return unescape(entity[0])


def in_plain_signs(cells: list[str]) -> list[str]:
    """Numbers and addresses with the signs of an English keyboard: "０３−１２３４", "jiro＠example.jp"; a
    whole number without the ".0" of a program that counts with it."""
    together = "".join(cells)
    if not together.isascii():
        cells = [normalize("NFKC", cell).replace("−", "-") for cell in cells]
    return [_whole(cell) for cell in cells] if ".0" in together else cells


def _whole(cell: str) -> str:
    return cell[:-2] if _FLOAT.fullmatch(cell) else cell


def without_gaps(cells: list[str]) -> list[str]:
    """Cells of which those that only fill a gap are empty: "n/a", "-", a database's NULL."""
    short = [cell for cell in {*cells} if len(cell) < LONGEST_FILLER]
    known = words("fillers")
    fillers = {
        cell
        for cell, folded in zip(short, fold_all(short), strict=True)
        if folded in known or cell in _NULLS
    }
    return ["" if cell in fillers else cell for cell in cells] if fillers else cells


def is_error(text: str) -> bool:
    """Whether a spreadsheet says in any language that it could not work it out, or show it: "#####"."""
    return text[:1] == "#" and (
        fold(text) in words("errors") or (len(text) > 2 and not text.strip("#"))
    )
