"""Headers of which words are cut short with a point: "Nachn.", "Tel. gesch.", "gepl. Kosten"."""

from collections.abc import Mapping, Sequence
from itertools import permutations, repeat

from smallbiz.intake.vocabulary import words

Phrases = Mapping[tuple[str, ...], str]
"""The words of headers in the order of the alphabet → meaning."""

SHORTEST = 3
"""Letters before the point of a word cut short: "Tel.", "gepl."; "no." is a number."""

MOST = 4
"""Words of a header that are tried in any order."""


def whole_of(parts: Sequence[str], phrased: Phrases) -> str | None:
    """The meaning of the only known header of which these words, some ending with a point, are the beginnings.

    One of them must have more than a letter or two: "F. nac." is "Fecha de nacimiento", "F. n." is not.
    """
    if len(parts) > MOST or not any(part.endswith(".") for part in parts):
        return None
    if any(map(_tells, parts)):
        found = {
            meaning
            for words_, meaning in phrased.items()
            if len(words_) == len(parts) and any(map(_begin, repeat(parts), permutations(words_)))
        }
        found = found - {"kept"} or found
        if found:
            return found.pop() if len(found) == 1 else None
    return _compound(*parts, phrased=phrased) if len(parts) == 2 else None


def _compound(first: str, last: str, *, phrased: Phrases) -> str | None:
    """The meaning of the only compound word of which these are the beginning and the end: "Reg.dato"."""
    if not first.endswith(".") or last.endswith(".") or len(last) < SHORTEST:
        return None
    found = {
        meaning
        for words_, meaning in phrased.items()
        if len(words_) == 1 and words_[0].startswith(first[:-1]) and words_[0].endswith(last)
    }
    return found.pop() if len(found) == 1 else None


def begins(part: str, word: str) -> bool:
    """Whether a word is this one, or cut short with a point, begins with it; "no." is a number."""
    cut = part.endswith(".") and part[:-1] not in words("numbers")
    return word.startswith(part[:-1]) if cut else word == part.rstrip(".")


def _tells(part: str) -> bool:
    """Whether it is more than a letter or two of a word."""
    return len(part.rstrip(".")) >= SHORTEST


def _begin(parts: Sequence[str], whole: Sequence[str]) -> bool:
    return all(map(begins, parts, whole))
