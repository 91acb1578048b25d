"""Old steps are forgotten; what they changed stays, and the newer ones can still be undone."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from smallbiz.store.forgetting import LATELY, forget_old_steps
from smallbiz.words.errors import RuleBroken


def named(workspace: Any) -> list[str]:
    return [name for (name,) in workspace.store.rows("SELECT name FROM contact ORDER BY id")]


def add(workspace: Any, *names: str) -> None:
    for name in names:
        workspace.contacts.add(name=name)


def test_a_young_and_short_log_is_kept(workspace: Any) -> None:
    add(workspace, "Ada", "Ben")
    assert forget_old_steps(workspace.store, 2) == 0
    assert len(workspace.store.steps()) == 2


def test_more_changes_than_kept_go_with_their_steps(workspace: Any) -> None:
    add(workspace, "Ada", "Ben", "Cem")
    assert forget_old_steps(workspace.store, 2, changes=2) == 1
    assert [step.label for step in workspace.store.steps()] == ["Add Cem", "Add Ben"]
    assert named(workspace) == ["Ada", "Ben", "Cem"]
    assert workspace.undo()
    assert workspace.undo()
    assert workspace.undo() is None
    assert named(workspace) == ["Ada"]


def did(workspace: Any, *years: int) -> None:
    """Somebody added in each of these years, and then enough of late."""
    for year in years:
        add(workspace, f"Ada {year}")
        with workspace.store.transaction():
            workspace.store.connection.execute(
                "UPDATE step SET at = ? || substr(at, 5) WHERE id = (SELECT max(id) FROM step)",
                (str(year),),
            )


NOW = datetime.now(UTC).year


@pytest.mark.parametrize(("years", "gone"), [(1, 3), (2, 2), (5, 1), (None, 0)])
def test_years_old_steps_go_unless_they_are_kept_for_ever(
    workspace: Any, years: int | None, gone: int
) -> None:
    did(workspace, NOW - 7, NOW - 4, NOW - 2, *[NOW] * LATELY)
    assert forget_old_steps(workspace.store, years) == gone
    assert len(workspace.store.steps()) == LATELY + 3 - gone


def test_what_was_done_while_the_clock_went_wrong_makes_nothing_else_old(workspace: Any) -> None:
    did(workspace, *[NOW] * LATELY, 1970, 2099, NOW, 2099)
    workspace.store.today = lambda: date(2099, 1, 1)
    assert forget_old_steps(workspace.store, 1) == 0


def test_the_owner_says_how_long(workspace: Any, round_trip: Any) -> None:
    assert workspace.business.read().undo_years == 2
    round_trip(lambda: workspace.business.change(undo_years=None))
    with pytest.raises(RuleBroken):
        workspace.business.change(undo_years=0)


def test_a_step_that_a_kept_undo_refers_to_stays(workspace: Any) -> None:
    add(workspace, "Ada", "Ben")
    workspace.undo()
    assert forget_old_steps(workspace.store, 2, changes=1) == 1
    assert workspace.redo()
    assert named(workspace) == ["Ada", "Ben"]
