"""How satisfied buyers are is kept for each sale."""

from typing import Any

import pytest

from smallbiz.words.errors import RuleBroken
from tests.files import TODAY


@pytest.fixture
def sale(workspace: Any) -> int:
    return int(workspace.sales.note(100, contact_id=workspace.contacts.add("Ines"), product="Bell"))


def test_a_score_and_words_are_kept_and_replaced(
    workspace: Any, sale: int, round_trip: Any
) -> None:
    said = workspace.satisfactions
    assert said.of(sale) is None
    round_trip(lambda: said.note(sale, 9, " Very happy "))
    assert (said.of(sale).score, said.of(sale).words, said.of(sale).asked_on) == (
        9,
        "Very happy",
        TODAY,
    )
    round_trip(lambda: said.note(sale, 4))
    assert said.scores() == {sale: 4}
    round_trip(lambda: said.forget(sale))
    assert said.of(sale) is None


@pytest.mark.parametrize("score", [-1, 11, None])
def test_a_score_lies_between_0_and_10(workspace: Any, sale: int, score: int | None) -> None:
    with pytest.raises(RuleBroken) as refused:
        workspace.satisfactions.note(sale, score)
    assert refused.value.field == "score"


def test_it_goes_with_its_sale_and_comes_back(workspace: Any, sale: int, round_trip: Any) -> None:
    workspace.satisfactions.note(sale, 0, "Never again")
    round_trip(lambda: workspace.sales.delete(sale))
    assert workspace.satisfactions.scores() == {}
    workspace.undo()
    assert workspace.satisfactions.of(sale).words == "Never again"


def test_only_the_question_how_satisfied_asks_about_its_sale(workspace: Any) -> None:
    workspace.aftercare.switch(on=True)
    ines = workspace.contacts.add("Ines")
    first = workspace.sales.note(100, contact_id=ines)
    workspace.sales.note(200, contact_id=ines)
    asked = [
        (step.origin, workspace.satisfactions.asked_by(step.id))
        for step in workspace.follow_ups.of_contact(ines)
    ]
    assert asked[0] == ("fine", None)
    assert asked[2] == ("satisfaction", first)


def test_a_question_without_its_sale_is_about_the_newest(workspace: Any, sale: int) -> None:
    (ines,) = workspace.listing.ids()
    own = workspace.follow_ups.plan("Fine?", TODAY, contact_id=ines, origin="satisfaction")
    assert workspace.satisfactions.asked_by(own) == sale


def test_it_stands_with_the_sale_in_the_journey(workspace: Any, sale: int) -> None:
    (ines,) = workspace.listing.ids()
    assert workspace.journey(ines)[0].key == ""
    workspace.satisfactions.note(sale, 10, "Great")
    moment = workspace.journey(ines)[0]
    assert (moment.what, moment.key, moment.note) == ("sale", "10", "Great")
