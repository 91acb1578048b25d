"""Every change of every row, recorded by the database itself.

TEMP triggers are made from the tables of the file when it is opened, so no code path can write past
them. A step is a label, a time and its changes; a change holds the row as it was before.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from smallbiz.words.text import clean

SCHEMA = """
CREATE TABLE IF NOT EXISTS step (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'do' CHECK (kind IN ('do', 'undo', 'redo')),
    standing INTEGER NOT NULL DEFAULT 1,
    reverses INTEGER REFERENCES step(id),
    origin TEXT,
    detail TEXT
);
CREATE TABLE IF NOT EXISTS change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    before TEXT,
    last_id INTEGER
);
CREATE INDEX IF NOT EXISTS ix_change_step ON change(step_id, tbl, row_id);
CREATE INDEX IF NOT EXISTS ix_change_row ON change(tbl, row_id);
CREATE INDEX IF NOT EXISTS ix_change_run ON change(step_id, tbl, row_id, last_id)
    WHERE last_id IS NOT NULL;
"""
"""`before` is a JSON array of the row's columns in table order; NULL for an inserted row. `last_id` is
there where the rows from `row_id` to it came in together (see `runs`)."""


def create_log(connection: sqlite3.Connection) -> None:
    """Make the log's own tables."""
    for statement in SCHEMA.split(";"):
        if statement.strip():
            connection.execute(statement)


def watch(connection: sqlite3.Connection, tables: Mapping[str, list[str]]) -> None:
    """Install the triggers on tables with these columns; from now on a write outside a step fails."""
    connection.execute("CREATE TEMP TABLE current_step (id INTEGER NOT NULL)")
    for table, columns in tables.items():
        for statement in _triggers(table, columns):
            connection.execute(statement)


def _triggers(table: str, columns: list[str]) -> list[str]:
    return [
        on_insert(table),
        on_update(table, columns),
        on_delete(table, columns),
    ]


def on_insert(table: str) -> str:
    """The trigger that notes new rows."""
    return _trigger(table, "INSERT", "NEW", "'I', NULL")


def on_update(table: str, columns: Sequence[str]) -> str:
    """The trigger that notes rows as they were before a change; one that changes nothing is no change."""
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    return _trigger(table, "UPDATE", "OLD", f"'U', {row_of('OLD', columns)}", f"WHEN {differs}")


def on_delete(table: str, columns: Sequence[str]) -> str:
    """The trigger that notes rows before they go."""
    return _trigger(table, "DELETE", "OLD", f"'D', {row_of('OLD', columns)}")


def row_of(side: str, columns: Sequence[str]) -> str:
    """SQL for a row as the log holds it: its values in their order."""
    return "json_array(" + ", ".join(f'{side}."{name}"' for name in columns) + ")"


def _trigger(table: str, event: str, side: str, values: str, condition: str = "") -> str:
    return (
        f'CREATE TEMP TRIGGER IF NOT EXISTS "log_{table}_{event}" AFTER {event} ON main."{table}" {condition} BEGIN'
        f" INSERT INTO change (step_id, tbl, row_id, op, before)"
        f" VALUES ((SELECT id FROM current_step), '{table}', {side}.id, {values}); END"
    )


def begin_step(
    connection: sqlite3.Connection, label: str, kind: str = "do", reverses: int | None = None
) -> int:
    """Start recording under a label; the step's id."""
    cursor = connection.execute(
        "INSERT INTO step (label, at, kind, reverses) VALUES (?, ?, ?, ?)",
        (clean(label), datetime.now(UTC).isoformat(timespec="seconds"), kind, reverses),
    )
    step = int(cursor.lastrowid or 0)
    connection.execute("DELETE FROM current_step")
    connection.execute("INSERT INTO current_step VALUES (?)", (step,))
    return step


def end_step(connection: sqlite3.Connection, step: int) -> bool:
    """Stop recording; a step that changed nothing is forgotten and answers False."""
    connection.execute("DELETE FROM current_step")
    changed = connection.execute("SELECT 1 FROM change WHERE step_id = ? LIMIT 1", (step,))
    if changed.fetchone():
        return True
    connection.execute("DELETE FROM step WHERE id = ?", (step,))
    return False


def join_steps(connection: sqlite3.Connection, first: int, second: int) -> None:
    """Let the first of two steps have the changes of the second, which is forgotten."""
    connection.execute("UPDATE change SET step_id = ? WHERE step_id = ?", (first, second))
    connection.execute("DELETE FROM step WHERE id = ?", (second,))
