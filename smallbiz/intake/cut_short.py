"""Headers of which words are cut short with a point: "Nachn.", "Tel. gesch.", "gepl. Kosten"."""

from collections.abc import Mapping, Sequence
from itertools import permutations, repeat

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
    if len(parts) > MOST or not any(map(_is_cut, parts)):
        return None
    found = {
        meaning
        for words_, meaning in phrased.items()
        if len(words_) == len(parts) and any(map(_begin, repeat(parts), permutations(words_)))
    }
    return found.pop() if len(found) == 1 else None


def begins(part: str, word: str) -> bool:
    """Whether a word is this one, or cut short with a point, begins with it."""
    return word.startswith(part[:-1]) if part.endswith(".") else word == part


def _is_cut(part: str) -> bool:
    return part.endswith(".") and len(part) > SHORTEST


def _begin(parts: Sequence[str], whole: Sequence[str]) -> bool:
    return all(map(begins, parts, whole))
