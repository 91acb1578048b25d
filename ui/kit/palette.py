"""What can be found or done, and which of it fits what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One thing to find or do; `avatar` is a person's name, otherwise `icon` leads the row.

    `found` entries were searched for by the provider and are shown whatever is typed.
    """

    key: object
    words: str
    section: str
    sub: str = ""
    icon: str = "arrow-right"
    tone: str = "accent_text"
    avatar: str = ""
    trail: str = ""
    found: bool = False

    @property
    def spoken(self) -> str:
        """The whole row as a sentence."""
        return ", ".join(part for part in (self.words, self.sub, self.trail) if part)


Provide = Callable[[str], Sequence[Entry]]
"""What is typed -> entries, asked anew after every key."""


def closeness(typed: str, words: str) -> int:
    """How well words fit what is typed: 0 not at all, 1 letters in order … 4 the beginning."""
    sought, text = typed.casefold().strip(), words.casefold()
    if text.startswith(sought):
        return 4
    if f" {sought}" in text:
        return 3
    if sought in text:
        return 2
    letters = iter(text)
    return int(all(letter in letters for letter in sought if not letter.isspace()))


def fitting(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that fit, by section; sections and entries with the best fit come first."""
    scored = [(4 if e.found else closeness(typed, e.words), e) for e in entries]
    best: dict[str, int] = {}
    for score, entry in scored:
        best[entry.section] = max(score, best.get(entry.section, 0))
    sections = sorted(best, key=lambda section: -best[section])
    kept = [one for one in scored if one[0]]
    kept.sort(key=lambda one: (sections.index(one[1].section), -one[0]))
    return [entry for _, entry in kept]
