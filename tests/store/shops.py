"""Small files of ours, and ways to hurt them."""

import sqlite3
import subprocess
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from smallbiz.store.identity import APPLICATION_ID

SCHEMA = (
    "CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT NOT NULL, notes TEXT)",
    "CREATE TABLE deal (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL"
    " REFERENCES contact(id), value INTEGER)",
    "CREATE TABLE touch (id INTEGER PRIMARY KEY, contact_id INTEGER REFERENCES contact(id))",
    "CREATE INDEX ix_deal_contact ON deal(contact_id)",
    "CREATE VIRTUAL TABLE search USING fts5(name, content='')",
)


def create(connection: sqlite3.Connection) -> None:
    """The tables of a small shop, in an open file."""
    for statement in SCHEMA:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("PRAGMA user_version=1")


def make_shop(path: Path, contacts: int = 100, notes: str = "x" * 50) -> Path:
    """A closed file of ours; every contact has a deal and a touch."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        create(connection)
        add(connection, contacts, notes)
        connection.execute("COMMIT")
    return path


def add(connection: sqlite3.Connection, contacts: int, notes: str = "") -> None:
    """More contacts, each with a deal and a touch."""
    alone = not connection.in_transaction
    if alone:
        connection.execute("BEGIN")
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM contact").fetchone()[0]
    ids = range(first, first + contacts)
    connection.executemany(
        "INSERT INTO contact VALUES (?, ?, ?)", ((i, f"Contact {i}", notes) for i in ids)
    )
    connection.executemany("INSERT INTO deal VALUES (?, ?, ?)", ((i, i, i * 100) for i in ids))
    connection.executemany("INSERT INTO touch VALUES (?, ?)", ((i, i) for i in ids))
    if alone:
        connection.execute("COMMIT")


def live(path: Path) -> sqlite3.Connection:
    """A connection as the window has it: with a write-ahead log."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL").fetchone()
    return connection


def crashed(path: Path, folder: Path) -> Path:
    """The file as a crash leaves it in `folder`: contact 1000 is in its write-ahead log alone."""
    connection = live(path)
    connection.execute("INSERT INTO contact VALUES (1000, 'New', '')")
    folder.mkdir()
    for name in (path.name, path.name + "-wal"):
        (folder / name).write_bytes(path.with_name(name).read_bytes())
    connection.close()
    return folder / path.name


def contacts(path: Path) -> int:
    """How many contacts a file has."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])


def run(path: Path, *statements: str) -> None:
    """Change a closed file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def folder_bytes(folder: Path) -> dict[str, str]:
    """Every file under a folder with its hash."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def flip(path: Path, at: int, content: bytes) -> None:
    """Overwrite some bytes."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def mount(*arguments: str) -> None:
    """Mount something for a test, which is skipped where that is not possible."""
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount here: {done.stderr.strip()}")
