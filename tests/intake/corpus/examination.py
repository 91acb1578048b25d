"""Takes a file of the corpus into a new smallbiz file and compares what came of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.output.exports import export
from smallbiz.words.errors import RuleBroken
from tests.files import new_workspace
from tests.intake.corpus import (
    abroad,
    accounts,
    address_books,
    asked,
    bookings,
    cards,
    crms,
    dealings,
    drawers,
    encounters,
    far_away,
    farther,
    further,
    grids,
    hands,
    home_made,
    leads,
    letters,
    members,
    offices,
    order_books,
    permissions,
    pipelines,
    programs,
    sellers,
    shops,
    spreadsheets,
    statements,
    takings,
    tills,
    tongues,
    traps,
)
from tests.intake.corpus.example import Example

EXAMPLES: tuple[Example, ...] = (
    *address_books.EXAMPLES,
    *letters.EXAMPLES,
    *crms.EXAMPLES,
    *shops.EXAMPLES,
    *accounts.EXAMPLES,
    *home_made.EXAMPLES,
    *dealings.EXAMPLES,
    *spreadsheets.EXAMPLES,
    *cards.EXAMPLES,
    *traps.EXAMPLES,
    *further.EXAMPLES,
    *abroad.EXAMPLES,
    *sellers.EXAMPLES,
    *programs.EXAMPLES,
    *grids.EXAMPLES,
    *leads.EXAMPLES,
    *hands.EXAMPLES,
    *offices.EXAMPLES,
    *asked.EXAMPLES,
    *tills.EXAMPLES,
    *bookings.EXAMPLES,
    *members.EXAMPLES,
    *takings.EXAMPLES,
    *order_books.EXAMPLES,
    *statements.EXAMPLES,
    *pipelines.EXAMPLES,
    *encounters.EXAMPLES,
    *farther.EXAMPLES,
    *drawers.EXAMPLES,
    *far_away.EXAMPLES,
    *permissions.EXAMPLES,
    *tongues.EXAMPLES,
)
COUNTS = ("rows", "created", "skipped", "rejected")


@dataclass(frozen=True)
class Result:
    """How a file was read: its encoding and rows, and what was wrong, nothing if it was right."""

    encoding: str
    rows: int
    wrong: tuple[str, ...]


def examine(example: Example) -> Result:
    """Take the file into a new one; what differs from the expectation is told in words."""
    with TemporaryDirectory() as folder:
        return _examined(example, Path(folder))


def _examined(example: Example, folder: Path) -> Result:
    path = folder / example.name
    path.write_bytes(example.data)
    workspace = new_workspace(folder / "shop.smallbiz")
    try:
        options = Options(kind=example.kind)  # type: ignore[arg-type]
        outcome = take_in(workspace.store, path, options, backup=False)
        told = folder / "told.json"
        export(workspace.store, example.kind, told)
        records = json.loads(told.read_text("utf-8"))
    except RuleBroken as broken:
        return Result("", 0, (f"refused: {broken}",) if example.rows else ())
    finally:
        workspace.close()
    return Result(outcome.encoding or "", outcome.rows, tuple(_wrong(example, outcome, records)))


def _wrong(example: Example, outcome: Outcome, records: list[dict[str, Any]]) -> Iterator[str]:
    if example.encoding and not _same_text(example, outcome.encoding):
        yield f"encoding {outcome.encoding}, expected {example.encoding}"
    if example.delimiter and outcome.delimiter != example.delimiter:
        yield f"delimiter {outcome.delimiter!r}, expected {example.delimiter!r}"
    for count in COUNTS:
        if (found := getattr(outcome, count)) != getattr(example, count):
            yield f"{count} {found}, expected {getattr(example, count)}"
    if outcome.rejected != example.rejected:
        yield from (f"line {line}: {reason}" for line, reason in outcome.problems[:3])
    fields = {column.name: column.field for column in outcome.columns}
    for name, field in example.fields.items():
        if fields.get(name, "no such column") != field:
            yield f"column {name!r} is {fields.get(name, 'missing')}, expected {field}"
    for record in example.records:
        yield from _differences(record, records)


def _same_text(example: Example, encoding: str) -> bool:
    """Whether the encoding found gives the same text: many files are the same in several."""
    try:
        found = example.data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return False
    return found.lstrip("\ufeff") == example.data.decode(str(example.encoding)).lstrip("\ufeff")


def _differences(record: Mapping[str, object], records: list[dict[str, Any]]) -> Iterator[str]:
    """How the record that is most like the expected one differs from it."""
    if not records:
        yield "nothing is in the file"
        return
    found = min((_unlike(record, each) for each in records), key=len)
    who = record.get("name") or record.get("title") or next(iter(record.values()))
    yield from (f"{who}: {field} {found[field]!r}, expected {record[field]!r}" for field in found)


def _unlike(record: Mapping[str, object], other: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: other.get(name) for name, value in record.items() if not _like(value, other.get(name))
    }


def _like(expected: object, found: Any) -> bool:
    if isinstance(expected, Mapping):
        return expected.items() <= (found or {}).items()
    return bool(expected == found)
