"""Credit: the worked examples of the numbers paper, and what must hold for any journey."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.credit import Step, View, credit, known_by, weights

FLYER, MARKET, LETTER, VOUCHER = 1, 2, 3, 4


def journey(*efforts: int, start: str = "2026-03-01") -> list[Step]:
    """One step a day, in the order given."""
    first = date.fromisoformat(start)
    return [
        Step((first + timedelta(days=i)).isoformat(), i + 1, effort)
        for i, effort in enumerate(efforts)
    ]


FOUR = journey(FLYER, MARKET, LETTER, MARKET)


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View.FIRST, {FLYER: 1000}),
        (View.LAST, {MARKET: 1000}),
        (View.EVEN, {FLYER: 334, MARKET: 333, LETTER: 333}),
        (View.POSITION, {FLYER: 400, MARKET: 500, LETTER: 100}),
    ],
)
def test_four_steps_three_efforts(view: View, expected: dict[int, int]) -> None:
    assert credit(view, 1000, FOUR, "2026-03-09") == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, [100]),
        (2, [50, 50]),
        (3, [40, 20, 40]),
        (4, [40, 10, 10, 40]),
        (7, [40, 4, 4, 4, 4, 4, 40]),
    ],
)
def test_first_and_last_most_by_length(count: int, expected: list[int]) -> None:
    shared = credit(View.POSITION, 100, journey(*range(1, count + 1)), "2026-04-01")
    assert list(shared.values()) == expected


def test_a_sale_without_a_touch_has_no_touch_noted() -> None:
    assert credit(View.EVEN, 4200, [], "2026-03-09") == {None: 4200}


def test_a_touch_after_the_sale_counts_for_nothing() -> None:
    assert credit(View.LAST, 500, journey(FLYER, MARKET), "2026-03-01") == {FLYER: 500}


def test_a_touch_on_the_day_of_the_sale_counts() -> None:
    assert credit(View.LAST, 500, journey(FLYER, MARKET), "2026-03-02") == {MARKET: 500}


def test_only_touches_since_the_previous_sale_count() -> None:
    assert credit(View.EVEN, 900, FOUR, "2026-03-09", "2026-03-02") == {LETTER: 450, MARKET: 450}


def test_without_a_touch_since_the_previous_sale_all_count() -> None:
    shared = credit(View.EVEN, 900, FOUR, "2026-05-01", "2026-04-01")
    assert shared == {FLYER: 300, MARKET: 300, LETTER: 300}


def test_first_contact_looks_behind_the_previous_sale() -> None:
    assert credit(View.FIRST, 900, FOUR, "2026-03-09", "2026-03-02") == {FLYER: 900}


def test_a_refund_takes_back_what_the_sale_gave() -> None:
    sale = credit(View.EVEN, 1000, FOUR, "2026-03-09")
    refund = credit(View.EVEN, -1000, FOUR, "2026-03-09")
    assert refund == {effort: -share for effort, share in sale.items()}


def test_same_day_steps_follow_their_entry() -> None:
    steps = [Step("2026-03-01", 2, MARKET), Step("2026-03-01", 1, FLYER)]
    assert credit(View.FIRST, 10, steps, "2026-03-01") == {FLYER: 10}
    assert credit(View.LAST, 10, steps, "2026-03-01") == {MARKET: 10}


days = st.dates(date(2025, 1, 1), date(2026, 12, 31)).map(date.isoformat)
steps = st.lists(st.tuples(days, st.integers(1, 6)), max_size=25).map(
    lambda rows: [Step(day, entry, effort) for entry, (day, effort) in enumerate(rows)]
)
amounts = st.integers(-(10**15), 10**15)
views = st.sampled_from(View)


@given(views, amounts, steps, days, st.none() | days)
def test_shares_add_up_to_the_sale(
    view: View, amount: int, touches: list[Step], day: str, previous: str | None
) -> None:
    shared = credit(view, amount, touches, day, previous)
    assert sum(shared.values()) == amount
    assert all(share * amount >= 0 for share in shared.values())


@given(views, amounts, steps, days, st.none() | days, st.randoms())
def test_row_order_does_not_matter(view, amount, touches, day, previous, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = random.sample(touches, len(touches))
    expected = credit(view, amount, touches, day, previous)
    assert credit(view, amount, shuffled, day, previous) == expected


@given(steps, days, st.none() | days)
def test_every_view_names_efforts_of_the_journey(
    touches: list[Step], day: str, previous: str | None
) -> None:
    known = known_by(sorted(touches), day)
    seen = {step.effort for step in known}
    for view in View:
        found = weights(view, known, previous)
        assert set(found) <= seen
        assert bool(found) == bool(seen)
        assert all(weight > 0 for weight in found.values())
