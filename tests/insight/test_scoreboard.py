"""Everybody's scores: a change looks at few, and finds what a look at everybody would find."""

from datetime import timedelta
from typing import Any

import pytest

from smallbiz.insight.score import score_deals, score_leads
from smallbiz.insight.scoreboard import Board, basis, looked_again, read_board, touched
from smallbiz.words.changes import Changes
from tests.files import TODAY


@pytest.fixture
def people(workspace: Any) -> list[int]:
    """A stranger, two leads, and somebody with two open deals."""
    found = [workspace.contacts.add(name) for name in ("Ada", "Bo", "Cy", "Di")]
    workspace.touches.note(found[1], "asked", on=TODAY)
    workspace.touches.note(found[2], "came", on=TODAY - timedelta(days=70))
    workspace.deals.open("Bike", contact_id=found[3], budget="900")
    workspace.deals.open("Bell", contact_id=found[3])
    workspace.deals.open("Nobody's")
    return found


def board(workspace: Any) -> Board:
    return read_board(workspace.store, basis(workspace.store).towns)


def test_leads_and_the_best_of_the_open_deals_have_a_score(
    workspace: Any, people: list[int]
) -> None:
    known = basis(workspace.store)
    scores = board(workspace).scores(known)
    leads = score_leads(workspace.store, people[1:3], known.leads)
    deals = score_deals(workspace.store, [1, 2], known.deals)
    assert scores == {
        people[1]: leads[people[1]].value,
        people[2]: leads[people[2]].value,
        people[3]: max(score.value for score in deals.values()),
    }


def test_a_look_at_whom_a_step_touched_is_as_good_as_one_at_everybody(
    workspace: Any, people: list[int]
) -> None:
    heard: list[Changes] = []
    workspace.listen(heard.append)
    ada, bo, cy, _di = people
    steps = (
        lambda: workspace.touches.note(ada, "asked", on=TODAY),
        lambda: workspace.contacts.change(bo, recommended_by_id=ada),
        lambda: workspace.deals.change(2, need="Ringing", budget="20", timing="May"),
        lambda: workspace.deals.lose(1, "price"),
        lambda: workspace.deals.open("Tandem", contact_id=cy),
        lambda: workspace.deals.change(2, contact_id=ada),
        lambda: workspace.deals.change(2, contact_id=None),
        lambda: workspace.deals.change(2, contact_id=bo),
        lambda: workspace.deals.win(2),
        lambda: workspace.sales.note(500, contact_id=bo),
    )
    known = board(workspace)
    for step in steps:
        heard.clear()
        step()
        (changes,) = heard
        whom = touched(workspace.store, changes)
        assert whom
        known = looked_again(workspace.store, known, whom)
        assert known == board(workspace)


def test_what_is_gone_or_too_much_does_not_say_whom_it_touched(
    workspace: Any, people: list[int]
) -> None:
    heard: list[Changes] = []
    workspace.deals.open("Tandem", contact_id=people[0])
    workspace.listen(heard.append)
    workspace.undo()
    assert touched(workspace.store, heard[-1]) is None
    assert touched(workspace.store, Changes({"touch": None})) is None
    assert touched(workspace.store, Changes({"goal": frozenset([1])})) == set()
