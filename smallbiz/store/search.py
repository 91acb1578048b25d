"""Finding by any part of a word, whatever its case and accents.

One FTS5 table of trigrams over folded texts: every word stands after a space, so three letters and more
are found anywhere and two at the beginning of a word. Measured on 100,000 contacts: 3 ms for 19 of 20
words typed, where LIKE over four columns takes 29; 1.1 s to fill. A SQLite without trigrams gets a plain
table and LIKE with the same answers.
"""

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from smallbiz.store.derived import Touched
from smallbiz.store.entries import Entry, entries_of, spaced
from smallbiz.words.text import digits

SHORTEST = 2
"""Letters that a search needs."""
_ROOM = 1 << 40
_DIAL = re.compile(r"[\d\s()+./-]+")
_ALL = "IS NOT NULL"
_MANY = 1_000
_LOT = 2_000
_STALE = "IN (SELECT id FROM search_stale)"
_INDEX = (
    "CREATE VIRTUAL TABLE search"
    " USING fts5(title, body, columnsize=0, tokenize='trigram case_sensitive 1')"
)
"""Without the lengths of texts, which only a ranking would need: an import writes a quarter less long."""
_HELD_BACK = 8 << 20
"""Bytes of new entries held in memory before they go to the disk; SQLite's own 1 MB makes a large lot
slower by a quarter."""
_PAGES = 50
"""Pages that are merged at once, about 10 ms."""


def further_fields(table: str) -> str:
    """SQL for what an import kept beside the fields of a row, without the names; NULL where that is nothing."""
    texts = f"SELECT group_concat(value, ' ') FROM json_each({table}.extra)"
    return f"CASE WHEN length({table}.extra) > 2 THEN ({texts}) END"


@dataclass(frozen=True)
class Source:
    """Rows of one kind that can be found.

    `sql` yields id, title, text and phone numbers (one a line), with {ids} for the condition on the id.
    `number` tells kinds apart in the file and never changes. `owned` names tables whose rows belong to
    one of this kind, with the column that says to which; `follows` yields ids from the ids {rows} of
    another table's changed rows, `called` from the ids {renamed} of those whose name is another one now.
    """

    kind: str
    number: int
    sql: str
    owned: Mapping[str, str] = field(default_factory=dict)
    follows: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)

    @property
    def first(self) -> int:
        """What is added to an id to make it a row of the index."""
        return self.number * _ROOM

    def stale(self, touched: Touched) -> list[str]:
        """Queries for the ids whose texts a step may have changed."""
        found = [
            sql.format(rows=touched.rows(table))
            for table, sql in self.follows.items()
            if touched.any(table)
        ]
        found += [
            sql.format(renamed=touched.differing(table, "name"))
            for table, sql in self.called.items()
            if touched.any_differing(table, "name")
        ]
        for table, column in self.owned.items():
            if touched.any(table):
                found.append(
                    f'SELECT "{column}" FROM "{table}" WHERE id IN ({touched.rows(table)})'
                )
                if touched.had_before(table):
                    found.append(touched.old(table, column))
        return found


class SearchIndex:
    """Keeps the index of what can be found fresh."""

    tables: Sequence[str] = ("search", "search_plain")

    def __init__(self, sources: Sequence[Source], trigrams: bool | None = None) -> None:
        self.sources = {source.kind: source for source in sources}
        self.trigrams = knows_trigrams() if trigrams is None else trigrams
        self.table = "search" if self.trigrams else "search_plain"

    def prepare(self, connection: sqlite3.Connection, today: date) -> None:
        """Make the index where it is missing, is of an older kind or was left behind by a computer that can't keep it."""
        there = dict(connection.execute("SELECT name, sql FROM sqlite_schema"))
        made = there.get("search") == _INDEX if self.trigrams else "search_plain" in there
        if not made or (self.trigrams and "search_plain" in there):
            self.rebuild(connection, today)

    def rebuild(self, connection: sqlite3.Connection, today: date) -> None:
        """Read all texts anew; automerge off makes an edit cheaper, SQLite then merges in larger lots."""
        connection.execute("DROP TABLE IF EXISTS search_plain")
        if self.trigrams:
            _drop_index(connection)
            connection.execute(_INDEX)
            for setting in (("automerge", 0), ("hashsize", _HELD_BACK)):
                connection.execute("INSERT INTO search (search, rank) VALUES (?, ?)", setting)
        else:
            connection.execute("CREATE TABLE search_plain (title TEXT, body TEXT)")
        for source in self.sources.values():
            self._read(connection, source, _ALL, set())

    def refresh(self, touched: Touched, today: date) -> None:
        """Read the texts anew that a step may have changed."""
        asked: list[str] = []
        any_stale = False
        for source in self.sources.values():
            stale = source.stale(touched)
            if stale != asked:
                asked, any_stale = stale, self._collect(touched.connection, stale)
            if any_stale:
                known = self._known(touched.connection, source)
                gone = self._read(touched.connection, source, _STALE, known)
                if len(gone) > _MANY and 2 * len(gone) > self._size(touched.connection):
                    self.rebuild(touched.connection, today)
                    return
                self._take_out(touched.connection, gone)

    def merge(self, connection: sqlite3.Connection, *, begin: bool) -> bool:
        """Merge some of what many changes left in parts, `begin` being the first time; whether more is left.

        Left alone, SQLite merges all parts at once in the midst of some later edit: 0.5 s of 100,000 contacts.
        """
        if not self.trigrams:
            return False
        before = connection.total_changes
        connection.execute(
            "INSERT INTO search (search, rank) VALUES ('merge', ?)", (-_PAGES if begin else _PAGES,)
        )
        return connection.total_changes - before > 1

    def _known(self, connection: sqlite3.Connection, source: Source) -> set[int]:
        """The rows of the index that may be stale; those of newcomers, mostly the last, aren't sought."""
        newest = connection.execute(
            f"SELECT rowid FROM {self.table} WHERE rowid BETWEEN ? AND ?"
            " ORDER BY rowid DESC LIMIT 1",
            (source.first, source.first + _ROOM - 1),
        ).fetchone()
        rows = connection.execute(
            f"SELECT rowid FROM {self.table} WHERE rowid IN"
            f" (SELECT id + {source.first} FROM search_stale WHERE id <= ?)",
            (newest[0] - source.first if newest else -1,),
        )
        return {row for (row,) in rows}

    def _size(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute(f"SELECT count(*) FROM {self.table}").fetchone()[0])

    def _collect(self, connection: sqlite3.Connection, stale: list[str]) -> bool:
        """Put the ids that the queries yield into a table of their own; whether there are any."""
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS search_stale (id INTEGER PRIMARY KEY)")
        connection.execute("DELETE FROM search_stale")
        added = [
            connection.execute(f"INSERT OR IGNORE INTO search_stale {query}").rowcount
            for query in stale
        ]
        return any(added)

    def _read(
        self, connection: sqlite3.Connection, source: Source, which: str, known: set[int]
    ) -> set[int]:
        """Write what is new or reads differently now; the known rows that are gone."""
        rows = connection.execute(source.sql.format(ids=which))
        sql = f"INSERT INTO {self.table} (rowid, title, body) VALUES (?, ?, ?)"
        while lot := rows.fetchmany(_LOT):
            entries = entries_of(lot, source.first)
            new = self._unknown(connection, entries, known) if known else entries
            connection.executemany(sql, new)
        return known

    def _unknown(
        self, connection: sqlite3.Connection, entries: Iterable[Entry], known: set[int]
    ) -> list[Entry]:
        """The entries that the index lacks; those that read otherwise in it are put right."""
        rows = list(entries)
        connection.executemany(
            f"UPDATE {self.table} SET title = ?2, body = ?3 WHERE rowid = ?1"
            " AND (title IS NOT ?2 OR body IS NOT ?3)",
            [entry for entry in rows if entry[0] in known],
        )
        new = [entry for entry in rows if entry[0] not in known]
        known.difference_update(row for row, _title, _body in rows)
        return new

    def _take_out(self, connection: sqlite3.Connection, rows: Iterable[int]) -> None:
        """In order: whenever a row is lower than the one before, SQLite begins another part of the index."""
        connection.executemany(
            f"DELETE FROM {self.table} WHERE rowid = ?", [(row,) for row in sorted(rows)]
        )


def _drop_index(connection: sqlite3.Connection) -> None:
    """Drop it, emptied before: SQLite would hold all of it in memory, to take back a half-done DROP.

    A savepoint makes it write what it still holds back of new entries, which has no place afterwards.
    """
    connection.execute("SAVEPOINT all_is_written")
    connection.execute("RELEASE all_is_written")
    shadows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'shadow' AND name LIKE 'search\\_%' ESCAPE '\\'"
    ).fetchall()
    for (shadow,) in shadows:
        connection.execute(f'DELETE FROM "{shadow}"')
    connection.execute("DROP TABLE IF EXISTS search")


def sought(text: str) -> list[list[str]]:
    """What a search means: any of these lists, and of a list every part; empty when it is too short."""
    ways = []
    if _DIAL.fullmatch(text):
        number = digits(text.replace("(0)", "")).lstrip("0")
        ways.append([number] if len(number) > SHORTEST else [])
    words = spaced(text).split()
    ways.append([_part(word) for word in words if len(word) >= SHORTEST])
    return [way for way in ways if way]


def _part(word: str) -> str:
    return word if len(word) > SHORTEST else f" {word}"


@cache
def knows_trigrams() -> bool:
    """Whether this SQLite can keep an index of trigrams."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='trigram')")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True
