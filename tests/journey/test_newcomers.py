"""Somebody new, and how they heard of us."""

from collections.abc import Callable
from typing import Any

import pytest

from smallbiz.journey.newcomers import Answer
from smallbiz.people.contacts import Reach
from smallbiz.words.errors import RuleBroken
from tests.conftest import dump


def test_somebody_new_with_an_answer_is_one_step(
    workspace: Any, round_trip: Callable[[Callable[[], Any]], Any]
) -> None:
    channel = workspace.channels.called("Google")
    who = round_trip(
        lambda: workspace.newcomers.add(
            "Ann Bell",
            company="Bell Ltd",
            reach=Reach(emails=["ann@bell.ie"]),
            answer=Answer("a search", channel_id=channel),
        )
    )
    card = workspace.cards.card(who)
    assert (card.name, card.company, card.found_us_by) == ("Ann Bell", "Bell Ltd", "a search")
    assert (card.stage, card.found_by) == ("lead", "Google")


def test_without_an_answer_there_is_no_touch(workspace: Any) -> None:
    who = workspace.newcomers.add("Ann Bell")
    assert workspace.journey(who) == []


def test_a_wrong_address_leaves_nothing_behind(workspace: Any) -> None:
    before = dump(workspace)
    with pytest.raises(RuleBroken):
        workspace.newcomers.add("Ann Bell", reach=Reach(emails=["nowhere"]))
    assert dump(workspace) == before
