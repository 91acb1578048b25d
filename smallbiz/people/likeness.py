"""How alike two names are: the same, spelled otherwise, a pet form, a slip of the keys, an initial."""

import re
from typing import Literal

from rapidfuzz.distance import OSA

from smallbiz.people.spelling import Spelled, pet_forms

Alikeness = Literal["same", "spelling", "nickname", "typo", "part", "initial"]
"""What two names have in common, the surest first."""

ORDER: tuple[Alikeness, ...] = ("same", "spelling", "nickname", "typo", "part", "initial")
SHORTEST_TYPO, SHORTEST_TWO = 4, 8
"""Letters of a word in which one slip, or two, can be told from another word."""
SHORTEST_JOINED = 6
"""Letters of a name that is still the same when it is written in more or fewer words."""
_TWICE = re.compile(r"(.)\1+")


def alikeness(one: Spelled, other: Spelled) -> Alikeness | None:
    """How alike two names of which the words are spelled plainly are; None for two different names."""
    if not one or not other:
        return None
    if one == other:
        return "spelling"
    if len(one) != len(other) and _are_joined(one, other):
        return "spelling"
    few, many = sorted((one, other), key=len)
    return _paired(list(few), list(many))


def _paired(few: list[str], many: list[str]) -> Alikeness | None:
    """The worst of what the words of the shorter name have in common with one each of the longer."""
    length = len(few)
    for word in tuple(few):
        if word in many:
            few.remove(word)
            many.remove(word)
    equal = length - len(few)
    if not equal and length > 1 and len(few) > 2:
        return None
    found = [_take_partner(word, many) for word in few]
    if None in found or (many and (not equal or "initial" in found)):
        return None
    if many:
        found.append("part")
    return max((each for each in found if each), key=ORDER.index, default="spelling")


def _take_partner(word: str, others: list[str]) -> Alikeness | None:
    """The best partner of a word, which is taken out of the others."""
    found = [(ORDER.index(how), place) for place, how in _partners(word, others)]
    if not found:
        return None
    best, place = min(found)
    others.pop(place)
    return ORDER[best]


def _partners(word: str, others: list[str]) -> list[tuple[int, Alikeness]]:
    return [(place, how) for place, each in enumerate(others) if (how := _of_words(word, each))]


def _of_words(one: str, other: str) -> Alikeness | None:
    if len(one) == 1 or len(other) == 1:
        return "initial" if one[:1] == other[:1] else None
    if not pet_forms(one).isdisjoint(pet_forms(other)):
        return "nickname"
    if _TWICE.sub(r"\1", one) == _TWICE.sub(r"\1", other):
        return "spelling"
    return "typo" if _is_slip(one, other) else None


def _is_slip(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    if shorter < SHORTEST_TYPO or not (one.isascii() and one.isalpha() and other.isalpha()):
        return False
    slips = 2 if shorter >= SHORTEST_TWO else 1
    return bool(OSA.distance(one, other, score_cutoff=slips) <= slips)


def _are_joined(one: Spelled, other: Spelled) -> bool:
    """Whether one name is the other with words written together: their letters are the same."""
    letters, others = "".join(one), "".join(other)
    enough = len(letters) >= SHORTEST_JOINED or not letters.isascii()
    return enough and sorted(letters) == sorted(others)
