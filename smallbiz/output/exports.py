"""The way out: all rows of a kind as a file for other programs."""

from collections.abc import Iterator
from pathlib import Path

from smallbiz.output.csv_file import csv_pieces
from smallbiz.output.json_file import json_pieces
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.store import Store
from smallbiz.store.whole import write_whole
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

_WRITERS = {".csv": csv_pieces, ".json": json_pieces}
_OFTEN = 1_000


def export(store: Store, kind: str, path: Path, progress: Progress = quiet) -> None:
    """Write all rows of a kind (see `tables.TABLES`) to a .csv or .json file.

    It is written whole or not at all: StorageProblem then. RuleBroken for any other ending.
    """
    pieces = _WRITERS.get(path.suffix.lower())
    if pieces is None:
        told = _("{name} can't be written. Choose a name that ends in .csv or .json.")
        raise RuleBroken(told.format(name=path.name))
    with store.snapshot():
        write_whole(path, _watched(pieces(store, kind), progress))


def _watched(pieces: Iterator[bytes], progress: Progress) -> Iterator[bytes]:
    for done, piece in enumerate(pieces):
        if done % _OFTEN == 0:
            progress(done, 0)
        yield piece
