"""Contacts who are kept twice: looked for in the whole file, put together, or told apart for good."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from smallbiz.people import records
from smallbiz.people.comparison import Take
from smallbiz.people.everyone import everyone, kept_apart
from smallbiz.people.likely import Pair
from smallbiz.people.merging import Merging
from smallbiz.people.pairing import Progress, likely_pairs
from smallbiz.store.store import Store
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext


class Doubles:
    """Answers who may be the same; only the owner decides."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._merging = Merging(store)

    def find(self, progress: Progress) -> list[Pair]:
        """Every pair that may be one person, the likeliest first; none the owner told apart."""
        with self._store.snapshot():
            people = everyone(self._store.connection)
            apart = kept_apart(self._store.connection)
        return likely_pairs(people, progress, apart=apart)

    def names(self, pairs: Iterable[Pair]) -> dict[int, str]:
        """What the first of each pair is called."""
        ids = json.dumps([pair.one for pair in pairs])
        sql = "SELECT id, name FROM contact WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._store.rows(sql, (ids,)))

    def put_together(
        self,
        pairs: Sequence[tuple[int, int]],
        take: Mapping[str, Take] = {},
    ) -> dict[int, int]:
        """Give everything of the second of each pair to the first, as one step.

        `take` is for the first pair only, see `Merging.merge`. Returns who is in whom by now.
        """
        n = len(pairs)
        label = ngettext(
            "Put {n} pair of contacts together", "Put {n} pairs of contacts together", n
        )
        now: dict[int, int] = {}
        with self._store.work(counted(label, n)):
            for place, (one, other) in enumerate(pairs):
                stays, goes = _last(now, one), _last(now, other)
                if stays != goes:
                    self._merging.merge(stays, goes, {} if place else take)
                    now[goes] = stays
        return {ident: _last(now, ident) for ident in now}

    def keep_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Remember that the two of each pair are not the same, so that nobody asks again."""
        with self._store.work(_("Not the same person")) as work:
            known = kept_apart(work.connection)
            for pair in pairs:
                one, other = sorted(pair)
                if (one, other) not in known:
                    work.add(records.KeptApart(one_id=one, other_id=other))


def _last(now: Mapping[int, int], ident: int) -> int:
    while ident in now:
        ident = now[ident]
    return ident
