"""What stands before a name: how somebody is addressed ("Frau"), and what they are ("Dr. med.")."""

import re

from smallbiz.intake.vocabulary import words
from smallbiz.words.names import is_title
from smallbiz.words.text import fold

_AND = frozenset({"&", "+", "and", "und", "et", "y", "e", "en", "i", "og", "och"})
"""Between two who are addressed: "Mr. & Mrs. Smith"."""

_VOWEL = re.compile("[aeiouyáéíóúäöü]")


def without_address(name: str) -> str:
    """A full name without "Herr", "Mrs", "Mme"; "M. Krause" and "Don Smith" may be called so."""
    rest = name
    while (found := rest.partition(" "))[2] and (
        _is_address(found[0], len(found[2].split())) or (rest != name and found[0] in _AND)
    ):
        rest = found[2].lstrip()
    return rest


def first_of_two(name: str) -> str:
    """The first of several people in a cell, "Herr Meier / Frau Schulz"; any other name as it is."""
    first, *others = map(str.strip, re.split(r"[/;\n]", name))
    return first if others and len(first) > 2 and all(map(_is_name, others)) else name


def _is_name(text: str) -> bool:
    return len(text) > 2 and text[:1].isupper() and not any(map(str.isdigit, text))


def titles_before(name: str) -> int:
    """How many letters of a full name are titles; none where only one word would be left of nothing else."""
    place = 0
    while (found := name[place:].partition(" "))[2] and is_title(found[0]):
        place += len(name[place:]) - len(found[2].lstrip())
    return place


def _is_address(word: str, left: int) -> bool:
    """Whether a word is an address, before `left` others: short ones before one name could be names."""
    bare = fold(word).rstrip(".")
    if bare not in words("honorifics") or is_title(word):
        return False
    short = len(bare) < 4 and _VOWEL.search(bare)
    pointed = word.endswith(".") and len(bare) > 1
    return pointed or len(bare) > 3 or (len(bare) > 1 and not short) or (left > 1 and len(bare) > 2)
