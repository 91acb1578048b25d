"""Two connections that take something back at the same moment: the second sees what the first did."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from smallbiz.store.derived import Touched
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from tests.files import contact, new_store
from tests.patience import SECONDS


class Gate:
    """Holds up a step, with the file locked, until another connection wants to write."""

    tables: Sequence[str] = ("standing",)

    def __init__(self) -> None:
        self.inside, self.wanted = threading.Event(), threading.Event()

    def refresh(self, touched: Touched, today: date) -> None:
        self.inside.set()
        assert self.wanted.wait(SECONDS)

    def rebuild(self, connection: sqlite3.Connection, today: date) -> None:
        raise AssertionError


class Pair:
    """Two open connections to one file with the steps A, B and C."""

    def __init__(self, folder: Path) -> None:
        setup = new_store(folder)
        for name in "ABC":
            contact(setup, name)
        self.gate = Gate()
        self.one, self.other = Store(setup.path, [self.gate]), Store(setup.path)

    def at_once(self, first: Callable[[], object], second: Callable[[], object]) -> None:
        """Do `first` with `one`; once it has the file, begin `second` with `other`."""
        beside = threading.Thread(target=first)
        beside.start()
        assert self.gate.inside.wait(SECONDS)
        self.other.connection.set_trace_callback(self._want)
        try:
            second()
        finally:
            beside.join()

    def _want(self, sql: str) -> None:
        if sql.startswith("BEGIN"):
            self.gate.wanted.set()

    def names(self) -> str:
        return "".join(name for (name,) in self.one.rows("SELECT name FROM contact ORDER BY id"))


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    pair = Pair(tmp_path)
    yield pair
    pair.one.connection.close()
    pair.other.connection.close()


def test_two_undos_take_back_two_steps(pair: Pair) -> None:
    pair.at_once(pair.one.undo, pair.other.undo)
    assert pair.names() == "A"


def test_two_redos_do_two_steps_again(pair: Pair) -> None:
    pair.other.undo()
    pair.other.undo()
    pair.at_once(pair.one.redo, pair.other.redo)
    assert pair.names() == "ABC"
    assert pair.other.redo() is None


def test_an_older_step_is_taken_back_once(pair: Pair) -> None:
    second = pair.one.steps()[1].id
    with pytest.raises(RuleBroken, match="taken back already"):
        pair.at_once(lambda: pair.one.undo_step(second), lambda: pair.other.undo_step(second))
    assert pair.names() == "AC"


def test_a_visit_does_not_swallow_what_came_in_between(pair: Pair) -> None:
    newest, before = (step.id for step in pair.one.steps(2))
    pair.at_once(pair.one.undo, lambda: pair.other.go_on(before))
    assert [step.id for step in pair.one.steps(2)] == [newest, before]
    assert pair.names() == "AB"


def test_nothing_to_take_back_leaves_no_step_behind(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    while store.undo():
        pass
    steps = store.value("SELECT count(*) FROM step")
    assert store.undo() is None and store.value("SELECT count(*) FROM step") == steps
    assert not store.connection.in_transaction
