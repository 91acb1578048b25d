"""Asking the search index: which rows, how many of each kind, and the best ones first."""

from collections.abc import Sequence
from dataclasses import dataclass

from smallbiz.store.entries import spaced
from smallbiz.store.search import SearchIndex, Source, sought
from smallbiz.store.store import Store
from smallbiz.words.text import like

_CANDIDATES = 200
"""So many of a kind are looked at to find the best."""


@dataclass(frozen=True)
class Hit:
    """Something found; `kind` is its source's."""

    kind: str
    id: int
    title: str


@dataclass(frozen=True)
class Found:
    """What was found of one kind: how many, and the best of them."""

    kind: str
    count: int
    hits: tuple[Hit, ...]


class Search:
    """Answers what a text typed into a search field means."""

    def __init__(self, store: Store, index: SearchIndex) -> None:
        self._store = store
        self._index = index

    def ids(self, kinds: Sequence[str], text: str) -> list[int]:
        """Every row of these kinds in which all words of the text occur; none below two letters."""
        condition, values = self._condition(text)
        if not condition:
            return []
        return [
            ident - source.first
            for source in map(self._index.sources.__getitem__, kinds)
            for (ident,) in self._store.rows(
                f"SELECT rowid FROM {self._index.table} WHERE {_range(source)} AND ({condition})",
                values,
            )
        ]

    def find(self, text: str, limit: int = 5, kinds: Sequence[str] = ()) -> list[Found]:
        """What the text finds, kind by kind in the order of the sources; kinds without hits are left out.

        `kinds` limits it to some of them.
        """
        sources = [each for each in self._index.sources.values() if not kinds or each.kind in kinds]
        found = [self._of_kind(source, text, limit) for source in sources]
        return [each for each in found if each.count]

    def _of_kind(self, source: Source, text: str, limit: int) -> Found:
        ids = self.ids([source.kind], text)
        if not ids:
            return Found(source.kind, 0, ())
        best = self._titled(source, text)[:limit]
        best += [ident for ident in ids[: 2 * limit] if ident not in best][: limit - len(best)]
        return Found(source.kind, len(ids), tuple(self._hits(source, best)))

    def _titled(self, source: Source, text: str) -> list[int]:
        """The ids with all words in the title: beginnings of titles first, then short titles."""
        condition, values = self._condition(text, "title")
        rows = self._store.rows(
            f"SELECT rowid, title FROM {self._index.table} WHERE {_range(source)}"
            f" AND ({condition}) LIMIT {_CANDIDATES}",
            values,
        )
        start = spaced(text)
        rows.sort(key=lambda row: (not row[1].startswith(start), len(row[1]), row[1]))
        return [ident - source.first for ident, _title in rows]

    def _hits(self, source: Source, ids: list[int]) -> list[Hit]:
        listed = ", ".join(map(str, ids))
        rows = self._store.rows(source.sql.format(ids=f"IN ({listed})"))
        titles = {row[0]: row[1] for row in rows}
        return [Hit(source.kind, ident, titles[ident]) for ident in ids if ident in titles]

    def _condition(self, text: str, column: str = "") -> tuple[str, list[str]]:
        """The condition on the index and its values, "" when the text is too short."""
        ways = sought(text)
        if not ways:
            return "", []
        if self._index.trigrams:
            scope = f"{{{column}}} : " if column else ""
            phrases = [" AND ".join(f'"{part}"' for part in way) for way in ways]
            both = " OR ".join(f"({phrase})" for phrase in phrases)
            return f"{self._index.table} MATCH ?", [f"{scope}({both})"]
        text_sql = column or "title || char(10) || body"
        every = [" AND ".join([f"{text_sql} LIKE ? ESCAPE '\\'"] * len(way)) for way in ways]
        values = [f"%{like(part)}%" for way in ways for part in way]
        return " OR ".join(f"({each})" for each in every), values


def _range(source: Source) -> str:
    return f"rowid BETWEEN {source.first} AND {source.first + (1 << 40) - 1}"
