"""What Sales heard becomes an idea, once, and undo takes it back."""

from collections.abc import Callable
from typing import Any


def test_an_objection_becomes_an_idea(workspace: Any, round_trip: Callable[..., Any]) -> None:
    dear = workspace.objections.named("It is too dear")
    idea = round_trip(lambda: workspace.ideas.answer(dear))
    assert workspace.activities.row(idea).status == "idea"
    assert workspace.activities.row(idea).name == "An answer to “It is too dear”"
    assert workspace.ideas.answered_by(idea) == ["It is too dear"]
    assert workspace.ideas.answering(dear) == idea


def test_it_is_noted_once_until_it_is_dropped(workspace: Any) -> None:
    dear = workspace.objections.named("It is too dear")
    idea = workspace.ideas.answer(dear)
    assert workspace.ideas.answer(dear) == idea
    workspace.activities.set_status(idea, "dropped")
    assert workspace.ideas.answering(dear) is None
    assert workspace.ideas.answer(dear) != idea


def test_nothing_is_left_when_either_goes(workspace: Any, round_trip: Callable[..., Any]) -> None:
    dear, far = workspace.objections.named("Too dear"), workspace.objections.named("Too far")
    first, second = workspace.ideas.answer(dear), workspace.ideas.answer(far)
    round_trip(lambda: workspace.activities.delete(first))
    round_trip(lambda: workspace.objections.delete(far))
    assert workspace.ideas.answered_by(second) == []
    assert workspace.store.value("SELECT count(*) FROM answer") == 0
