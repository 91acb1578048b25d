"""Contacts who are kept twice: looked for in the whole file, put together, or told apart for good."""

from __future__ import annotations

from collections.abc import Iterable

from smallbiz.people import records
from smallbiz.people.everyone import everyone, kept_apart
from smallbiz.people.likely import Pair
from smallbiz.people.pairing import Progress, likely_pairs
from smallbiz.store.store import Store
from smallbiz.words.translation import _


class Doubles:
    """Answers who may be the same; only the owner decides."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, progress: Progress) -> list[Pair]:
        """Every pair that may be one person, the likeliest first; none the owner told apart."""
        with self._store.snapshot():
            people = everyone(self._store.connection)
            apart = kept_apart(self._store.connection)
        return likely_pairs(people, progress, apart=apart)

    def keep_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Remember that the two of each pair are not the same, so that nobody asks again."""
        with self._store.work(_("Not the same person")) as work:
            known = kept_apart(work.connection)
            for pair in pairs:
                one, other = sorted(pair)
                if (one, other) not in known:
                    work.add(records.KeptApart(one_id=one, other_id=other))
