"""Old steps are forgotten; what they changed stays, and the newer ones can still be undone."""

from datetime import date
from typing import Any

from smallbiz.store.forgetting import forget_old_steps


def named(workspace: Any) -> list[str]:
    return [name for (name,) in workspace.store.rows("SELECT name FROM contact ORDER BY id")]


def add(workspace: Any, *names: str) -> None:
    for name in names:
        workspace.contacts.add(name=name)


def test_a_young_and_short_log_is_kept(workspace: Any) -> None:
    add(workspace, "Ada", "Ben")
    assert forget_old_steps(workspace.store) == 0
    assert len(workspace.store.steps()) == 2


def test_more_changes_than_kept_go_with_their_steps(workspace: Any) -> None:
    add(workspace, "Ada", "Ben", "Cem")
    assert forget_old_steps(workspace.store, changes=2) == 1
    assert [step.label for step in workspace.store.steps()] == ["Add Cem", "Add Ben"]
    assert named(workspace) == ["Ada", "Ben", "Cem"]
    assert workspace.undo()
    assert workspace.undo()
    assert workspace.undo() is None
    assert named(workspace) == ["Ada"]


def test_years_old_steps_go(workspace: Any) -> None:
    add(workspace, "Ada")
    with workspace.store.transaction():
        workspace.store.connection.execute("UPDATE step SET at = '2020-01-01T10:00:00+00:00'")
    add(workspace, "Ben")
    workspace.store.today = lambda: date(2026, 5, 13)
    assert forget_old_steps(workspace.store) == 1
    assert [step.label for step in workspace.store.steps()] == ["Add Ben"]


def test_a_step_that_a_kept_undo_refers_to_stays(workspace: Any) -> None:
    add(workspace, "Ada", "Ben")
    workspace.undo()
    assert forget_old_steps(workspace.store, changes=1) == 1
    assert workspace.redo()
    assert named(workspace) == ["Ada", "Ben"]
