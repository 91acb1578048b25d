"""Rows as JSON: one list of objects.

A company says `"kind": "company"` after its fields, so that an import tells it from a person.
"""

import json
from collections.abc import Iterator

from smallbiz.output.tables import TABLES, rows
from smallbiz.store.store import Store


def json_pieces(store: Store, kind: str) -> Iterator[bytes]:
    """The file piece by piece."""
    between = b"[\n"
    for row, extra, sort in rows(store, kind):
        told = {**row, "extra": extra} if extra or TABLES[kind].always_extra else row
        told |= {"kind": sort} if sort == "company" else {}
        yield between + json.dumps(told, ensure_ascii=False).encode()
        between = b",\n"
    yield b"[]\n" if between == b"[\n" else b"\n]\n"
