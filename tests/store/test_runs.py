"""Rows that are noted together are in every way like rows that are noted one by one."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import smallbiz.journey.records  # noqa: F401  (every table)
from smallbiz.store.database import connect, settle
from smallbiz.store.derived import Touched
from smallbiz.store.field_changes import changes_of_row
from smallbiz.store.noted_together import insert_many
from smallbiz.store.numbers import go_on_from_log, last_number, was_given
from smallbiz.store.runs import runs_of
from smallbiz.store.schema import create_schema
from smallbiz.store.store import Store
from smallbiz.words.changes import Changes

TABLES = ("contact", "email", "deal")
SEEDS = st.integers(0, 2**32)


class Hearer:
    """Keeps what is told of the rows of each step."""

    tables: Sequence[str] = ()

    def __init__(self) -> None:
        self.heard: list[object] = []

    def refresh(self, touched: Touched, today: date) -> None:
        """Ask for all rows, and for those of another name."""
        asked = [*map(touched.rows, TABLES), touched.differing("contact", "name")]
        run = touched.connection.execute
        self.heard.append(tuple({row for (row,) in run(sql)} for sql in asked))

    def rebuild(self, connection: Any, today: date) -> None:
        """Nothing is kept."""


@cache
def empty() -> bytes:
    """A file with nothing in it but a stage for deals."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.smallbiz"
        path.touch()
        with closing(connect(path)) as connection:
            create_schema(connection)
            connection.execute(
                "INSERT INTO stage (name, chance, expected_days, position) VALUES ('New', 10, 3, 1)"
            )
            settle(connection)
        return path.read_bytes()


class Shop:
    """A file, what was told of it, and whether rows come in together."""

    def __init__(self, path: Path, together: bool) -> None:
        path.write_bytes(empty())
        self.together, self.hearer = together, Hearer()
        self.told: list[Changes] = []
        self.store = Store(path, [self.hearer], listeners=[self.told.append])
        self.store.connection.execute("PRAGMA synchronous=OFF")

    def bring(self, table: str, columns: dict[str, list[Any]]) -> None:
        """New rows of a table."""
        if self.together:
            insert_many(self.store.connection, table, columns)
            return
        marks = ", ".join("?" * len(columns))
        sql = f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({marks})'
        self.store.connection.executemany(sql, zip(*columns.values(), strict=True))

    def everything(self) -> dict[str, Any]:
        """Whatever can be asked of the file and its log."""
        rows = self.store.rows
        found = {table: rows(f"SELECT * FROM {table} ORDER BY id") for table in TABLES}
        standing = [each.id for each in self.store.steps() if not each.undone]
        ever = {table: last_number(self.store.connection, table) for table in TABLES}
        return {
            **found,
            "ever": ever,
            "given": [was_given(self.store.connection, "contact", n) for n in range(ever["contact"] + 2)],
            "tallies": {each: self.store.tally(each) for each in standing},
            "long": [self.store.is_long(each) for each in self.store.steps()],
            "would keep": {each: self.store.would_keep(each) for each in standing},
            "history": [self._history(table, row[0]) for table in TABLES for row in found[table]],
            "told": [(told.rows, told.label) for told in self.told],
            "heard": self.hearer.heard,
        }  # fmt: skip

    def _history(self, table: str, ident: int) -> list[tuple[object, ...]]:
        """What was done to a row, but when: the clock goes on from the one file to the other."""
        told = changes_of_row(self.store, table, ident)
        return [(step, label, *what) for step, label, _at, *what in told]


@contextmanager
def shops() -> Iterator[list[Shop]]:
    with TemporaryDirectory() as folder:
        pair = [
            Shop(Path(folder) / f"{name}.smallbiz", name == "runs") for name in ("runs", "rows")
        ]
        yield pair
        for shop in pair:
            shop.store.connection.close()


def people(ids: list[int]) -> dict[str, list[Any]]:
    texts = (
        "given_name", "family_name", "job_title", "street", "postcode", "city", "region", "country",
        "website", "likes", "dislikes", "notes", "found_us_by", "consent_source",
    )  # fmt: skip
    fixed = {"kind": "person", "created_on": "2026-05-13", "extra": "{}", "do_not_contact": 0}
    return {
        "id": ids,
        "name": [f"Person {ident}" for ident in ids],
        **{name: [""] * len(ids) for name in texts},
        **{name: [value] * len(ids) for name, value in fixed.items()},
    }


def come(shop: Shop, dice: Random) -> None:
    """People with addresses, with gaps between their numbers, some changed or gone in the same step."""
    first = last_number(shop.store.connection, "contact") + 1
    ids = [ident for ident in range(first, first + dice.randint(1, 9)) if dice.random() < 0.9] or [
        first
    ]
    mail = last_number(shop.store.connection, "email") + 1
    with shop.store.work("Import"):
        shop.bring("contact", people(ids))
        owners = [dice.choice(ids) for _ in range(dice.randint(1, 6))]
        texts = [f"{n}@example.org" for n in range(len(owners))]
        numbers = [*range(mail, mail + len(owners))]
        shop.bring("email", {"id": numbers, "contact_id": owners, "address": texts, "key": texts})
        if dice.random() < 0.4:
            _change(shop, dice.choice(ids))
        if dice.random() < 0.2:
            _delete(shop, "email", dice.choice(numbers))


def edit(shop: Shop, dice: Random) -> None:
    if some := _some(shop, "contact", dice):
        with shop.store.work("Edit"):
            _change(shop, some)


def sell(shop: Shop, dice: Random) -> None:
    """A deal uses whoever it is with."""
    if some := _some(shop, "contact", dice):
        with shop.store.work("Sell") as work:
            work.execute(
                "INSERT INTO deal (contact_id, title, stage_id, status, value, product, opened_on,"
                " stage_since, lost_note, wants, holds_back, need, budget, authority, timing, fit, notes,"
                " position, extra) VALUES (?, 'Bike', 1, 'open', 1, '', '2026-05-13', '2026-05-13',"
                " '', '', '', '', '', '', '', '', '', 1, '{}')",
                (some,),
            )


def remove(shop: Shop, dice: Random) -> None:
    table = dice.choice(["contact", "email"])
    some = _some(shop, table, dice)
    used = table == "contact" and shop.store.rows(
        "SELECT 1 FROM deal WHERE contact_id = ?", (some,)
    )
    if some and not used:
        with shop.store.work("Delete"):
            _delete(shop, table, some)


def undo(shop: Shop, dice: Random) -> None:
    shop.store.undo()


def redo(shop: Shop, dice: Random) -> None:
    shop.store.redo()


def undo_older(shop: Shop, dice: Random) -> None:
    standing = [each.id for each in shop.store.steps() if not each.undone]
    if standing:
        shop.hearer.heard.append(shop.store.undo_step(dice.choice(standing)).kept)


def _some(shop: Shop, table: str, dice: Random) -> int:
    ids = [row for (row,) in shop.store.rows(f"SELECT id FROM {table} ORDER BY id")]
    return dice.choice(ids) if ids else 0


def _change(shop: Shop, ident: int) -> None:
    sql = "UPDATE contact SET name = name || '!', company_id = NULL WHERE id = ?"
    shop.store.connection.execute(sql, (ident,))


def _delete(shop: Shop, table: str, ident: int) -> None:
    shop.store.connection.execute(f"DELETE FROM {table} WHERE id = ?", (ident,))


ACTIONS = (come, come, edit, sell, remove, undo, redo, undo_older)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), SEEDS), min_size=3, max_size=12))
def test_whatever_is_done_it_is_the_same(actions: list[tuple[Any, int]]) -> None:
    with shops() as (runs, rows):
        for shop in (runs, rows):
            come(shop, Random(1))
        for action, seed in actions:
            for shop in (runs, rows):
                action(shop, Random(seed))
            assert runs.everything() == rows.everything()


def test_a_run_is_one_note() -> None:
    with shops() as (runs, rows):
        for shop in (runs, rows):
            with shop.store.work("Import"):
                shop.bring("contact", people([*range(3, 3_000), 4_000]))
        told = "SELECT row_id, last_id FROM change ORDER BY row_id"
        assert runs.store.rows(told) == [(3, 2_999), (4_000, None)]
        assert len(rows.store.rows(told)) == 2_998


@pytest.mark.parametrize(
    ("ids", "found"),
    [
        ([], []),
        ([7], [(7, None)]),
        ([3, 1, 2, 2, 9], [(1, 3), (9, None)]),
        ([1, 3, 4], [(1, None), (3, 4)]),
    ],
)
def test_what_is_a_run(ids: list[int], found: list[tuple[int, int | None]]) -> None:
    assert runs_of(ids) == found


def test_numbers_go_on_behind_the_end_of_a_run() -> None:
    with shops() as (runs, _rows):
        with runs.store.work("Import"):
            runs.bring("contact", people([5, 6, 7]))
        connection = runs.store.connection
        connection.execute("DELETE FROM sqlite_sequence")
        go_on_from_log(connection)
        assert last_number(connection, "contact") == 7


def test_an_id_in_a_run_is_not_given_again_once_its_deletion_is_forgotten() -> None:
    with shops() as (runs, _rows):
        with runs.store.work("Import"):
            runs.bring("contact", people([5, 6, 7]))
        with runs.store.work("Delete"):
            _delete(runs, "contact", 7)
        runs.store.connection.execute("DELETE FROM step WHERE label = 'Delete'")
        given_out = [was_given(runs.store.connection, "contact", each) for each in (4, 5, 7, 8)]
        assert given_out == [False, True, True, False]
