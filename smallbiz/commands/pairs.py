"""Rows that may be somebody known, told by an import on the command line: nobody is put together there."""

from collections.abc import Iterator, Mapping
from typing import Any

from smallbiz.intake.imports import Import
from smallbiz.intake.pairs import RowPair, RowPairs, row_pairs
from smallbiz.people.reasons import because
from smallbiz.store.disk import quiet
from smallbiz.words.formats import number
from smallbiz.words.translation import _, ngettext

AT_MOST = 20_000
"""People who are compared by a real import: with more, looking for pairs takes longer than the import."""

SHOWN = 20
"""Pairs that are printed; the JSON has the first 1,000."""


class Pairs:
    """The pairs that a file brings, and what the people in them are called."""

    def __init__(self, pairs: RowPairs, names: Mapping[int, str]) -> None:
        self._pairs, self._names = pairs, names

    def as_objects(self) -> list[dict[str, Any]]:
        """The pairs as scripts read them: `other` is on an earlier line, or has an id in the file."""
        return [
            {
                "line": pair.row.line,
                "name": pair.row.name,
                "other": self._other(pair),
                "how_likely": pair.likeness.level,
                "because": because(pair.likeness),
            }
            for pair in self._pairs
        ]

    @property
    def more(self) -> int:
        """How many there are besides."""
        return self._pairs.more

    def as_lines(self) -> Iterator[str]:
        """The pairs for reading in a terminal."""
        told = _("Line {line}: {name} may be {other}. {because}")
        for pair in self._pairs[:SHOWN]:
            yield told.format(
                line=pair.row.line,
                name=pair.row.name,
                other=self._words(pair),
                because=because(pair.likeness),
            )
        more = max(len(self._pairs) - SHOWN, 0) + self.more
        if more:
            further = ngettext("and {count} more pair", "and {count} more pairs", more)
            yield further.format(count=number(more))

    def _other(self, pair: RowPair) -> dict[str, Any]:
        if pair.earlier is not None:
            return {"line": pair.earlier.line, "name": pair.earlier.name}
        ident = pair.other.contact or 0
        return {"id": ident, "name": self._names[ident]}

    def _words(self, pair: RowPair) -> str:
        other = self._other(pair)
        if "line" in other:
            return _("{name}, line {n}").format(name=other["name"], n=other["line"])
        return _("{name}, in your list").format(name=other["name"])


def pairs_of(file: Import, *, all_of_them: bool) -> Pairs | None:
    """The pairs of a file that is not taken in yet; None where there are too many people to compare."""
    there = int(file.store.value("SELECT count(*) FROM contact"))
    if not all_of_them and there + file.table.row_count > AT_MOST:
        return None
    pairs = row_pairs(file, quiet)
    ids = {pair.other.contact for pair in pairs if pair.other.contact}
    sql = "SELECT name FROM contact WHERE id = ?"
    return Pairs(pairs, {ident: str(file.store.value(sql, (ident,))) for ident in ids})
