"""What can be found or done, and which of it fits what is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True)
class Entry:
    """One thing to find or do; `initials` are a person's, otherwise `icon` leads the row.

    `also` are other words that find it, set apart by commas, never shown.
    `found` entries were searched for by the provider: it says how well they fit (see `closeness`).
    """

    key: object
    words: str
    section: str
    sub: str = ""
    icon: str = "arrow-right"
    tone: str = "accent_text"
    initials: str = ""
    trail: str = ""
    found: int = 0
    also: str = ""

    @property
    def spoken(self) -> str:
        """The whole row as a sentence."""
        return ", ".join(part for part in (self.words, self.sub, self.trail) if part)


Provide = Callable[[str], Sequence[Entry]]
"""What is typed -> entries, asked anew after every key."""


def closeness(typed: str, words: str, also: str = "", small: Collection[str] = frozenset()) -> int:
    """How well words fit what is typed: 0 not at all, 1 letters in order … 4 the beginning.

    `also` are other words for the same, set apart by commas; `small` words are passed over.
    """
    sought, text = typed.casefold().strip(), words.casefold()
    others = [each.strip() for each in also.casefold().split(",")]
    if text.startswith(sought):
        return 4
    if f" {sought}" in text or any(each.startswith(sought) for each in others):
        return 3
    if _begun(sought, f"{text} {also.casefold()}", small):
        return 2
    if sought in text:
        return 2
    letters = iter(text)
    return int(all(letter in letters for letter in sought if not letter.isspace()))


def fitting(
    typed: str, entries: Sequence[Entry], small: Collection[str] = frozenset()
) -> list[Entry]:
    """The entries that fit, by section; sections and entries with the best fit come first.

    Where anything fits by words, what has only the letters in order is left out.
    """
    scored = [(_score(typed, entry, small), entry) for entry in entries]
    best: dict[str, int] = {}
    for score, entry in scored:
        best[entry.section] = max(score, best.get(entry.section, 0))
    sections = sorted(best, key=lambda section: -best[section])
    least = min(2, max(best.values(), default=0)) or 1
    kept = [one for one in scored if one[0] >= least]
    kept.sort(key=lambda one: (sections.index(one[1].section), -one[0]))
    return [entry for _, entry in kept]


def _score(typed: str, entry: Entry, small: Collection[str]) -> int:
    return entry.found or closeness(typed, entry.words, entry.also, small)


def _begun(sought: str, text: str, small: Collection[str]) -> bool:
    """Whether every word that is typed begins one of these."""
    typed = [word for word in _WORDS.findall(sought) if word not in small]
    known = _WORDS.findall(text)
    return bool(typed) and all(any(one.startswith(word) for one in known) for word in typed)
