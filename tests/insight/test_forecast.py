"""The forecast against sums done by hand, and against simulated businesses whose truth is known."""

from datetime import timedelta
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.ageing import PastDeal, Window, age_group, beliefs
from smallbiz.insight.convolution import Bets, Spread, spread
from smallbiz.insight.forecast import forecast, record
from smallbiz.sales.deals import Deals
from smallbiz.sales.stages import Stages
from smallbiz.words.clock import VARIABLE
from smallbiz.words.periods import Period, month, quarter
from smallbiz.workspace import open_workspace
from tests.files import TODAY, new_demonstration
from tests.insight.pipelines import below_the_middle, held, tried
from tests.insight.shop import Shop

CERTAIN = 1e9
"""A Beta this heavy is as good as a known share."""


@pytest.fixture
def shop(tmp_path: Path):
    shop = Shop(tmp_path)
    yield shop
    shop.store.close()


def known(share: float, *amounts: int) -> Bets:
    return Bets(amounts, CERTAIN * share, CERTAIN * (1 - share))


def by_hand(bets: list[tuple[Fraction, int]]) -> Spread:
    """All ways in which the bets can end, one by one."""
    ways: dict[int, Fraction] = {}
    for ends in product((0, 1), repeat=len(bets)):
        chance, total = Fraction(1), 0
        for won, (share, amount) in zip(ends, bets, strict=True):
            chance *= share if won else 1 - share
            total += won * amount
        ways[total] = ways.get(total, Fraction(0)) + chance
    below, found = Fraction(0), []
    for total in sorted(ways):
        below += ways[total]
        while (
            len(found) < 3
            and below >= (Fraction(1, 10), Fraction(1, 2), Fraction(9, 10))[len(found)]
        ):
            found.append(total)
    return Spread(*found)


def test_two_deals_like_two_coins() -> None:
    assert spread([known(0.5, 100, 100)]) == Spread(0, 100, 200)


def test_nothing_open_brings_nothing() -> None:
    assert spread([]) == spread([Bets((), 1, 1)]) == Spread(0, 0, 0)


@given(
    st.lists(
        st.tuples(st.sampled_from([1, 2, 3, 5, 6, 7]), st.integers(1, 40)), min_size=1, max_size=7
    )
)
def test_known_shares_add_up_as_by_hand(bets: list[tuple[int, int]]) -> None:
    exact = [(Fraction(10 * share + 1, 80), amount * 100) for share, amount in bets]
    assert spread([known(float(share), amount) for share, amount in exact]) == by_hand(exact)


def test_the_prices_of_a_small_shop_are_told_to_the_cent() -> None:
    prices = (4900, 8500, 12900, 162000, 99900, 500000)
    shares = (Fraction(place, 13) for place in (3, 5, 7, 2, 6, 4))
    exact = list(zip(shares, prices, strict=True))
    assert spread([known(float(share), amount) for share, amount in exact]) == by_hand(exact)


def test_an_uncertain_share_makes_the_range_wider() -> None:
    amounts = (100,) * 40
    sure, unsure = spread([known(0.3, *amounts)]), spread([Bets(amounts, 3, 7)])
    assert unsure.low < sure.low < sure.high < unsure.high


def test_amounts_of_any_size_keep_their_mean() -> None:
    found = spread([known(0.999999, 123_456_789, 7, 987_654_321)])
    assert found.low == pytest.approx(1_111_111_117, rel=0.001)


def test_ages_fall_into_their_groups() -> None:
    assert [age_group(days) for days in (-3, 0, 29, 30, 59, 60, 89, 90, 149, 150, 999)] == [
        0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4
    ]  # fmt: skip


def test_a_deal_tells_of_the_days_it_was_open() -> None:
    """Won on day 10, seen long after: of the days 0 to 10, won within 5 days from day 5 on."""
    (a, b), *_others = beliefs([PastDeal(400, 10, won=True)], Window(0, 5)) or []
    overall = (6 / 11 + 1) / 3
    assert (a, b) == pytest.approx((6 / 11 + 4 * overall, 5 / 11 + 4 * (1 - overall)))


def test_a_deal_whose_time_is_not_over_tells_nothing_yet() -> None:
    assert beliefs([PastDeal(4, None, won=False)], Window(0, 5)) is None
    assert beliefs([], Window(0, 5)) is None


def test_a_later_window_counts_only_what_falls_into_it() -> None:
    """Open on days 0 to 10; from day d it is won in 10 − d days: within 3 to 5 from days 5 to 7."""
    (a, _b), *_others = beliefs([PastDeal(400, 10, won=True)], Window(3, 5)) or []
    overall = (3 / 11 + 1) / 3
    assert a == pytest.approx(3 / 11 + 4 * overall)


@pytest.mark.parametrize("period", [month(TODAY), month(TODAY).following(), quarter(TODAY)])
def test_eight_of_ten_ranges_hold_where_the_truth_is_known(period: Period) -> None:
    """Few deals make a sum of big steps, so that the range must hold more; many come close to 8."""
    found = tried(100, period, size=4)
    assert 0.72 <= held(found) <= 0.88
    few = tried(150, period)
    assert len(few) > 120
    assert 0.8 <= held(few) <= 0.96
    assert 0.4 <= below_the_middle(found) <= 0.6


def test_until_enough_has_closed_the_stages_speak(shop: Shop) -> None:
    deals = Deals(shop.store)
    deals.open("A bike", value=80_000, opened_on=TODAY, expected_on=TODAY)
    deals.open("A fleet", value=900_000, opened_on=TODAY, expected_on=TODAY + timedelta(days=40))
    found = forecast(shop.store, month(TODAY))
    assert (found.own_past, found.deals, found.so_far) == (False, 2, 0)
    assert (found.coming.low, found.coming.middle) == (0, 0)
    later = forecast(shop.store, month(TODAY).following())
    assert later.coming.high in (0, 900_000)
    deals.advance(1, Stages(shop.store).named("Agreeing details"))
    assert forecast(shop.store, month(TODAY)).coming == Spread(0, 80_000, 80_000)
    assert record(shop.store) == []


def test_what_came_in_already_is_added(shop: Shop) -> None:
    shop.sell(shop.person("Ana"), "05-02", 12_345)
    shop.sell(None, "04-30", 99_999)
    found = forecast(shop.store, month(TODAY))
    assert found.so_far == 12_345
    assert found.total == Spread(12_345, 12_345, 12_345)
    assert forecast(shop.store, month(TODAY).following()).so_far == 0


def test_the_record_tells_how_past_months_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(TODAY))
    new_demonstration(tmp_path / "demo.smallbiz")
    workspace = open_workspace(tmp_path / "demo.smallbiz")
    kept = record(workspace.store)
    assert len(kept) >= 6
    assert all(kept[n].month == kept[n + 1].month.following() for n in range(len(kept) - 1))
    assert sum(each.held for each in kept) >= 0.5 * len(kept)
    workspace.close()
