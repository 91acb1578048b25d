"""What the owner decided about a file with the same headers, for the next one like it.

It is read from the imports that the file's history keeps, taken back or not: no table of its own.
"""

from typing import Any

from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import Kind
from smallbiz.store.store import Store

LOOKED_AT = 200
"""So many imports are looked through, the newest first."""


def as_last_time(store: Store, table: Table, kind: Kind | None = None) -> Options | None:
    """What was decided last for these headers; None when no such file has come in, or it has no headers.

    `kind` is what the owner says the rows are; another decision about the same headers is not meant then.
    """
    wanted = set(table.header)
    for step in store.steps(LOOKED_AT, origin="import") if table.header_line else ():
        detail: dict[str, Any] = dict(step.detail)
        if "told" in detail and set(detail["columns"]) == wanted and kind in (None, detail["kind"]):
            told, dates = detail["told"], detail["dates"]
            return Options(
                kind=detail["kind"],
                columns=told,
                dates=dates,
                as_last_time=bool(told or dates),
            )
    return None


def detail_of(outcome: Outcome, options: Options) -> dict[str, Any]:
    """What the history keeps of an import, for its reader and for the next file like it."""
    return {
        "file": outcome.file,
        "kind": outcome.kind,
        "rows": outcome.rows,
        **outcome.counts,
        "on_match": options.on_match,
        "effort": options.effort,
        "columns": {column.name: column.field for column in outcome.columns},
        "told": dict(options.columns),
        "dates": options.dates,
    }
