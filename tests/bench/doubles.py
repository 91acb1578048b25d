"""The duplicate finder over the large file, beside the sorted neighbourhood method in plain Python.

The floor reads the same people, joins those with an equal address, number or name, sorts all names from
both ends, and compares each with the next ten by rapidfuzz (Hernández and Stolfo 1995). It knows no pet
forms, scripts, companies, postcodes or birthdays, and gives no reasons.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from rapidfuzz.distance import OSA

from smallbiz.store.disk import quiet
from smallbiz.words.text import fold
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, cpu, paired

ROUNDS = 3
NEXT = 10
FEW = 20
"""People with one key; more tell nobody apart, in the program as well."""
_KEYS = (
    "SELECT key, contact_id FROM email WHERE key <> '' ORDER BY key",
    "SELECT key, contact_id FROM phone WHERE key <> '' ORDER BY key",
)


def lines(workspace: Workspace) -> list[Line]:
    """The median of some rounds, in which both look through the same file."""
    floor, ours = paired(
        lambda: cpu(lambda: _neighbours(workspace)),
        lambda: cpu(lambda: workspace.doubles.find(quiet)),
        ROUNDS,
    )
    name = "Looking for duplicates among 100,000"
    return [Line(name, "sorted neighbourhood", floor, ours, 8.0, 4.0)]


def _neighbours(workspace: Workspace) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for sql in _KEYS:
        found.update(_equal(workspace.store.rows(sql)))
    names = [
        (fold(name), ident) for name, ident in workspace.store.rows("SELECT name, id FROM contact")
    ]
    found.update(_equal(sorted(names)))
    for order in (names, [(name[::-1], ident) for name, ident in names]):
        found.update(_near(sorted(order)))
    return found


def _equal(keys: Iterable[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    held: dict[str, list[int]] = {}
    for key, ident in keys:
        held.setdefault(key, []).append(ident)
    for ids in held.values():
        if 1 < len(ids) <= FEW:
            yield from combinations(ids, 2)


def _near(names: list[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    for place, (name, ident) in enumerate(names):
        for other, other_ident in names[place + 1 : place + 1 + NEXT]:
            if name != other and OSA.distance(name, other, score_cutoff=1) <= 1:
                yield ident, other_ident
