"""The way out: all rows of a kind as a file for other programs."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from smallbiz.output.csv_file import csv_pieces
from smallbiz.output.json_file import json_pieces
from smallbiz.output.presets import PRESETS
from smallbiz.output.vcard_file import vcard_pieces
from smallbiz.output.xlsx_file import xlsx_pieces
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.store import Store
from smallbiz.store.whole import write_whole
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import listed
from smallbiz.words.translation import _

Writer = Callable[[Store, str], Iterator[bytes]]

_TABLES: Mapping[str, Writer] = {"xlsx": xlsx_pieces, "csv": csv_pieces, "json": json_pieces}
_PEOPLE: Mapping[str, Writer] = {
    "vcf": lambda store, _kind: vcard_pieces(store),
    "vcf3": lambda store, _kind: vcard_pieces(store, "3.0"),
    **PRESETS,
}
_SUFFIXES = {"vcf3": ".vcf", **dict.fromkeys(PRESETS, ".csv")}
FOR_MAILING = frozenset({"mailchimp"})
"""Forms that hold only people who may be written to: `mailing` tells how many and who is left out."""
_OFTEN = 1_000


def forms(kind: str) -> tuple[str, ...]:
    """What rows of a kind can be written as, as `export` takes it."""
    return (*_TABLES, *_PEOPLE) if kind == "contacts" else (*_TABLES,)


def suffix(form: str) -> str:
    """How the name of a file of a form ends."""
    return _SUFFIXES.get(form, f".{form}")


def export(
    store: Store, kind: str, path: Path, progress: Progress = quiet, form: str | None = None
) -> None:
    """Write all rows of a kind (see `tables.TABLES`) into a file of a form; its ending tells which.

    It is written whole or not at all: StorageProblem then. RuleBroken for any other ending.
    """
    form = form or path.suffix.lower().removeprefix(".")
    if form not in forms(kind) or path.suffix.lower() != suffix(form):
        raise RuleBroken(_no_such_form(kind, path, form))
    writer = {**_TABLES, **_PEOPLE}[form]
    with store.snapshot():
        write_whole(path, _watched(writer(store, kind), progress))


def _no_such_form(kind: str, path: Path, form: str) -> str:
    told = _("{name} can't be written. Choose a name that ends in {endings}.")
    fitting = [suffix(form)] if form in forms(kind) else map(suffix, forms(kind))
    return told.format(name=path.name, endings=listed(dict.fromkeys(fitting), last="or"))


def _watched(pieces: Iterator[bytes], progress: Progress) -> Iterator[bytes]:
    for done, piece in enumerate(pieces):
        if done % _OFTEN == 0:
            progress(done, 0)
        yield piece
