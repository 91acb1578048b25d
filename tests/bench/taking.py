"""An import of 100,000 rows × 12 columns, everything on, beside the sqlite3 program doing it in SQL.

The floor reads the file, matches by e-mail, writes contacts, addresses and numbers with their indexes,
and fills the same full-text index from the same words; it checks nothing, keeps no log and asks nobody.
"""

import csv
import shutil
import sqlite3
import statistics
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from smallbiz.intake.imports import open_import, take_in
from smallbiz.intake.options import Options
from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.workspace import create_workspace
from tests.bench.figures import Line, cpu, cpu_of_child, median
from tests.bench.large import CITIES, GIVEN, SYLLABLES, TODAY

ROWS = 100_000
ROUNDS = 3
"""Fewer than elsewhere: one round takes many seconds, and both sides swing alike."""
HEADS = (
    "given_name", "family_name", "company", "job_title", "email", "phone", "street", "postcode", "city",
    "country", "tags", "notes",
)  # fmt: skip

FLOOR = """
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;
CREATE TABLE contact (id INTEGER PRIMARY KEY, kind, name, given_name, family_name, company_id, job_title,
  street, postcode, city, country, notes, created_on);
CREATE INDEX contact_company ON contact (company_id);
CREATE TABLE email (id INTEGER PRIMARY KEY, contact_id, address, key);
CREATE INDEX email_contact ON email (contact_id); CREATE INDEX email_key ON email (key);
CREATE TABLE phone (id INTEGER PRIMARY KEY, contact_id, number, key);
CREATE INDEX phone_contact ON phone (contact_id); CREATE INDEX phone_key ON phone (key);
CREATE TABLE tag (id INTEGER PRIMARY KEY, contact_id, name);
CREATE INDEX tag_contact ON tag (contact_id); CREATE INDEX tag_name ON tag (name);
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize='trigram case_sensitive 1');
BEGIN;
.mode csv
.import {file} raw
CREATE INDEX raw_mail ON raw (email COLLATE NOCASE);
INSERT INTO contact (kind, name, created_on)
  SELECT DISTINCT 'company', company, '2026-05-13' FROM raw WHERE company <> '';
CREATE INDEX contact_name ON contact (name);
INSERT INTO contact (id, kind, name, given_name, family_name, company_id, job_title, street, postcode,
    city, country, notes, created_on)
  SELECT 1000000 + r.rowid, 'person', given_name || ' ' || family_name, given_name, family_name,
    (SELECT id FROM contact c WHERE c.name = r.company AND c.kind = 'company'), job_title, street,
    postcode, city, country, notes, '2026-05-13'
  FROM raw r WHERE NOT EXISTS (SELECT 1 FROM email e WHERE e.key = lower(r.email));
INSERT INTO email (contact_id, address, key) SELECT 1000000 + rowid, email, lower(email) FROM raw;
INSERT INTO phone (contact_id, number, key) SELECT 1000000 + rowid, phone, replace(phone, ' ', '') FROM raw;
INSERT INTO tag (contact_id, name) SELECT 1000000 + rowid, tags FROM raw;
INSERT INTO search (rowid, title, body)
  SELECT 1000000 + rowid, lower(' ' || given_name || ' ' || family_name), lower(' ' || company || ' ' ||
    email || ' ' || tags || ' ' || given_name || ' ' || family_name || ' ' || job_title || ' ' || street ||
    ' ' || postcode || ' ' || city || ' ' || country || ' ' || notes || ' ' || phone) FROM raw;
DROP TABLE raw;
COMMIT;
"""


def write_file(path: Path, rows: int = ROWS) -> None:
    """The file that is imported, the same every time."""
    dice, parts, given = Random(11), SYLLABLES.split(), GIVEN.split()
    families = ["".join(dice.choices(parts, k=3)).capitalize() for _ in range(9_000)]
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADS)
        for row in range(1, rows + 1):
            first, family = dice.choice(given), dice.choice(families)
            firm = f"{dice.choice(families)} & Co" if row % 10 == 0 else ""
            out.writerow(
                (first, family, firm, "owner" if firm else "", f"p{row}.{family}@example.org",
                 f"0171 {row:07}", f"{family} street {row % 90}", f"{row % 99999:05}",
                 dice.choice(CITIES.split()), "DE", "import", f"Asked about a {family.lower()} bike")
            )  # fmt: skip


def lines(folder: Path) -> list[Line]:
    """The median of some rounds, each into a new file."""
    file = folder / "people.csv"
    write_file(file)
    floor = median(lambda: _by_hand(file, folder / "floor.sqlite"), ROUNDS)
    rounds = [_ours(file, folder / "import.smallbiz") for _ in range(ROUNDS)]
    ours, undo = (statistics.median(spent) for spent in zip(*rounds, strict=True))
    name = "Import of 100,000 × 12, all on"
    return [
        Line(name, "sqlite3: match, indexes, FTS", floor, ours, 2.5, 1.2),
        Line("Undo of that import", "the import", ours, undo, 1.0, 0.5),
        _glimpse(file, folder / "glimpse.smallbiz"),
    ]


def _glimpse(file: Path, into: Path) -> Line:
    """What the first 2 % of the file show, beside all of it."""
    workspace = create_workspace(into, By.COMMAND_LINE, today=fixed(TODAY))
    coming = open_import(workspace.store, file)
    first = cpu(lambda: coming.glimpse and coming.glimpse.preview())
    whole = cpu(coming.preview)
    workspace.close()
    into.unlink()
    return Line("Its first rows, provisional", "the whole preview", whole, first, 0.1, 0.05)


def _ours(file: Path, into: Path) -> tuple[float, float]:
    """Milliseconds of processor time for the import, without the backup before it, and for its undo."""
    workspace = create_workspace(into, By.COMMAND_LINE, today=fixed(TODAY))
    spent = cpu(lambda: take_in(workspace.store, file, Options(), backup=False))
    many = workspace.listing.total()
    undo = cpu(workspace.store.undo)
    left = workspace.listing.total()
    workspace.close()
    into.unlink()
    if many < ROWS or left:
        raise SystemExit(f"{many} contacts came in, {left} were left by the undo")
    return spent, undo


def _by_hand(file: Path, into: Path) -> float:
    """The same by the sqlite3 program, or by Python's where there is none."""
    program = shutil.which("sqlite3")
    script = FLOOR.format(file=file)
    spent = cpu_of_child([program, str(into)], script) if program else cpu(_in_python(file, into))
    for path in into.parent.glob(into.name + "*"):
        path.unlink()
    return spent


def _in_python(file: Path, into: Path) -> Callable[[], None]:
    before, after = FLOOR.split(".mode csv\n.import {file} raw\n")

    def run() -> None:
        with closing(sqlite3.connect(into)) as database, file.open(encoding="utf-8") as source:
            database.executescript(before)
            rows = csv.reader(source)
            columns = ", ".join(next(rows))
            database.execute(f"CREATE TABLE raw ({columns})")
            marks = ", ".join("?" * len(HEADS))
            database.executemany(f"INSERT INTO raw VALUES ({marks})", rows)
            database.executescript(after)

    return run
