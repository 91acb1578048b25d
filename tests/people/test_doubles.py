"""Contacts who are kept twice: found, told apart for good, put together field by field."""

from typing import Any

import pytest

from smallbiz.journey.naming import counted_rows
from smallbiz.people.comparison import Line, compared, side_of
from smallbiz.people.contacts import Reach
from smallbiz.people.likely import Pair
from smallbiz.people.reasons import because


@pytest.fixture
def jan(workspace: Any) -> int:
    reach = Reach(["jan@petersen.ie"], ["0341 5550123"], ["VIP"])
    return int(workspace.contacts.add("Jan Petersen", reach=reach, city="Cork", postcode="04179"))


@pytest.fixture
def double(workspace: Any) -> int:
    reach = Reach(["j.p@work.ie"], ["+49 341 5550123"], ["Bikes"])
    return int(workspace.contacts.add("Jan Peterson", reach=reach, city="Bandon", notes="Tall"))


def found(workspace: Any) -> list[Pair]:
    told: list[tuple[int, int]] = []
    pairs: list[Pair] = workspace.doubles.find(lambda *at: told.append(at))
    assert told[-1][0] == told[-1][1]
    return pairs


def test_somebody_kept_twice_is_found_with_the_reason(
    workspace: Any, jan: int, double: int
) -> None:
    workspace.contacts.add("Ole Brandt")
    (pair,) = found(workspace)
    assert (pair.one, pair.other, pair.likeness.level) == (jan, double, "very likely")
    assert because(pair.likeness) == "Same phone number, nearly the same name."


def test_not_the_same_is_never_asked_again(
    workspace: Any, jan: int, double: int, round_trip: Any
) -> None:
    round_trip(lambda: workspace.doubles.keep_apart([(double, jan)]))
    assert found(workspace) == []
    step = workspace.store.tally(workspace.undoable().id)
    assert [counted_rows(table, n) for table, n in step.items()] == ["1 pair told apart"]
    workspace.doubles.keep_apart([(jan, double)])
    assert workspace.store.value("SELECT count(*) FROM kept_apart") == 1
    workspace.undo()
    assert len(found(workspace)) == 1


def test_what_was_told_of_one_who_goes_holds_for_the_one_who_stays(
    workspace: Any, jan: int, double: int, round_trip: Any
) -> None:
    third = workspace.contacts.add("Jan Petersen", reach=Reach(phones=["0341 5550123"]))
    workspace.doubles.keep_apart([(double, third), (jan, double)])
    round_trip(lambda: workspace.merging.merge(jan, double))
    assert found(workspace) == []
    assert workspace.store.rows("SELECT one_id, other_id FROM kept_apart") == [(jan, third)]


def test_one_number_written_with_and_without_its_country_is_the_same() -> None:
    numbers = {"phone": ("0761 8877",)}, {"phone": ("0049 761 8877",)}
    assert [line.same for line in compared(*numbers, "DE")] == [True]
    assert [line.same for line in compared(*numbers, "AT")] == [False]


def test_a_pair_side_by_side(workspace: Any, jan: int, double: int) -> None:
    mine, theirs = (side_of(workspace.cards.card(ident)) for ident in (jan, double))
    lines = {line.field: line for line in compared(mine, theirs, "DE")}
    assert lines["postcode"] == Line("postcode", ("04179",), (), "mine", ("mine",), same=False)
    assert (lines["notes"].take, lines["notes"].ways) == ("theirs", ("mine", "theirs"))
    assert (lines["email"].take, lines["email"].ways) == ("both", ("mine", "theirs", "both"))
    assert (lines["city"].take, lines["city"].ways) == ("mine", ("mine", "theirs"))
    assert lines["phone"].same
    assert "company" not in lines
    over = {line.field: line for line in compared(mine, theirs, "DE", over=True, adds=True)}
    assert (over["city"].take, over["email"].ways) == ("theirs", ("mine", "both"))


def test_an_opt_out_is_not_chosen_away(workspace: Any, jan: int, double: int) -> None:
    workspace.contacts.consent(jan, True)
    workspace.contacts.consent(double, False)
    mine, theirs = (side_of(workspace.cards.card(ident)) for ident in (jan, double))
    line = next(line for line in compared(mine, theirs, "DE") if line.field == "consent")
    assert (line.take, line.ways) == ("theirs", ("theirs",))


def test_they_are_put_together_as_chosen(
    workspace: Any, jan: int, double: int, round_trip: Any
) -> None:
    take = {"name": "theirs", "city": "theirs", "email": "theirs", "phone": "mine", "notes": "mine"}
    round_trip(lambda: workspace.merging.merge(jan, double, take))
    card = workspace.cards.card(jan)
    assert (card.name, card.family_name, card.city) == ("Jan Peterson", "Peterson", "Bandon")
    assert [way.text for way in card.emails] == ["j.p@work.ie"]
    assert [way.text for way in card.phones] == ["0341 5550123"]
    assert (card.notes, card.tags) == ("", ("VIP", "Bikes"))
