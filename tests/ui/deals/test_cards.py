"""What the board says, without a window."""

from datetime import timedelta

import pytest

from smallbiz.sales.board import Closed, DealCard
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.deals.shop import bikes
from ui.deals import cards


def deal(ident: int, ahead: int | None = 1, **fields: object) -> DealCard:
    step = None if ahead is None else TODAY + timedelta(days=ahead)
    kind = None if ahead is None else "call"
    values = {
        "title": "Bike",
        "contact_id": 1,
        "contact": "Ann",
        "stage_id": 1,
        "value": 100000,
        "days": 9,
        "late": True,
        "next_kind": kind,
        "next_what": kind and "Call",
        "next_on": step,
    }
    return DealCard(id=ident, **{**values, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (None, ("Nothing planned", "Plan the next step", "warn")),
        (-2, ("Call", "2 days late", "bad")),
        (0, ("Call", "Today", "muted")),
        (2, ("Call", "Fri 15", "muted")),
    ],
)
def test_the_next_step_is_late_due_or_missing(ahead: int | None, said: tuple[str, ...]) -> None:
    card = deal(1, ahead)
    assert cards.step_of(card, TODAY) == said
    assert cards.neglected(card, TODAY) == (said[2] != "muted")


def test_a_card_says_everything_in_one_sentence() -> None:
    card = cards.card_of(deal(1), cards.money_words("EUR"), TODAY)
    assert (card.value, card.age, card.aged) == ("€1,000", "9 days", True)
    assert card.spoken == "Bike, Ann, €1,000, 9 days in this stage, Call, Tomorrow"


def test_the_head_counts_and_adds_up(workspace: Workspace) -> None:
    bikes(workspace)
    columns = workspace.board.columns()
    assert cards.sentence(columns, "EUR") == "4 open, worth €6,755"
    sent = cards.column_of(columns[2], columns[2].cards, "EUR", TODAY, {})
    assert (sent.title, sent.count, sent.total, sent.total_note) == (
        "Offer sent",
        "1",
        "€3,900",
        "× 50% = €1,950",
    )
    empty = cards.column_of(columns[3], (), "EUR", TODAY, {})
    assert (empty.total, empty.empty) == ("", "Nothing here")
    filtered = cards.column_of(columns[1], (), "EUR", TODAY, {})
    assert (filtered.count, filtered.empty) == ("1", "Every deal here has its next step")


def test_what_was_won_and_lost_this_month() -> None:
    money = cards.money_words("EUR")
    won = cards.won_target(Closed(1, 162000, (("City e-bike", 162000),)), money, TODAY)
    assert (won.headline, won.note, won.lines) == (
        "€1,620",
        "1 deal in May",
        [("City e-bike", "€1,620")],
    )
    lost = cards.lost_target(Closed(0, 0, ()), money, TODAY)
    assert (lost.headline, lost.note, lost.lines) == ("€0", "0 deals in May", [])


@pytest.mark.parametrize(
    ("shown", "position", "expected"),
    [("ace", 0, 0), ("ace", 1, 2), ("ace", 2, 4), ("ace", 3, 5), ("", 0, 5), ("bd", 1, 3)],
)
def test_a_place_among_filtered_cards_is_one_of_the_whole_column(
    shown: str, position: int, expected: int
) -> None:
    column = {name: deal(place) for place, name in enumerate("abcde")}
    kept = [column[name] for name in shown]
    assert cards.full_position(list(column.values()), kept, 99, position) == expected


def test_the_moved_card_itself_does_not_count() -> None:
    column = [deal(1), deal(2), deal(3)]
    assert cards.full_position(column, column, 1, 1) == 1
    assert cards.full_position(column, column, 1, 2) == 2
