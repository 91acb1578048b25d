"""A year's goal in its months: what is set counts, the rest is spread, and nothing is lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.business.spreading import Part, Span, evenly, span_of, spread
from smallbiz.words.periods import Period, month, quarter, year

MAY = date(2026, 5, 13)


def test_a_year_is_spread_over_its_months() -> None:
    found = spread({}, {}, 120)
    assert found == {place: Part(10, Span.YEAR) for place in range(1, 13)}


def test_a_month_that_is_set_counts_and_the_others_share_the_rest() -> None:
    found = spread({12: 32}, {}, 120)
    assert found[12] == Part(32, Span.MONTH)
    assert {found[place] for place in range(1, 12)} == {Part(8, Span.YEAR)}


def test_a_quarter_stands_between_its_months_and_the_year() -> None:
    found = spread({4: 20}, {4: 60}, 150)
    assert [found[place] for place in (4, 5, 6)] == [
        Part(20, Span.MONTH), Part(20, Span.QUARTER), Part(20, Span.QUARTER),
    ]  # fmt: skip
    assert {found[place] for place in (1, 2, 3, 7, 8, 9, 10, 11, 12)} == {Part(10, Span.YEAR)}


def test_months_above_the_year_leave_nothing_for_the_others() -> None:
    found = spread({1: 100, 2: 50}, {}, 120)
    assert (found[1].amount, found[3]) == (100, Part(0, Span.YEAR))


def test_without_a_year_only_what_is_set_is_known() -> None:
    assert spread({1: 100}, {7: 9}, None) == {
        1: Part(100, Span.MONTH),
        **{place: Part(3, Span.QUARTER) for place in (7, 8, 9)},
    }


@given(
    st.dictionaries(st.integers(1, 12), st.integers(0, 10**9), max_size=11),
    st.dictionaries(st.sampled_from((1, 4, 7, 10)), st.integers(0, 10**9)),
    st.integers(0, 10**11),
)
def test_the_months_add_up_to_the_year(
    months: dict[int, int], quarters: dict[int, int], whole: int
) -> None:
    fixed = spread(months, quarters, None)
    found = spread(months, quarters, whole)
    told = sum(part.amount for part in fixed.values())
    assert {place: found[place] for place in fixed} == fixed
    if len(fixed) < 12:
        assert sum(part.amount for part in found.values()) == max(whole, told)


@given(st.integers(0, 10**12), st.integers(1, 12))
def test_parts_are_even_and_add_up(amount: int, parts: int) -> None:
    found = evenly(amount, parts)
    assert sum(found) == amount
    assert max(found) - min(found) <= 1


def test_a_few_customers_a_year_do_not_all_come_in_spring() -> None:
    assert evenly(4, 12) == [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]


@pytest.mark.parametrize(
    ("days", "span"),
    [
        (month(MAY), Span.MONTH),
        (quarter(MAY), Span.QUARTER),
        (year(MAY), Span.YEAR),
        (Period(date(2026, 5, 2), date(2026, 5, 31)), None),
    ],
)
def test_whole_months_quarters_and_years_are_known(days: Period, span: Span | None) -> None:
    assert span_of(days) is span
