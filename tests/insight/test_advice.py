"""Which advice comes first, which one Today shows, and what rests."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.business.asides import NOT_NOW, Aside
from smallbiz.insight.advice import CLEARLY, Advice, advise, for_today, left_over
from smallbiz.insight.matters import Facts, Matter
from tests.files import TODAY

YESTERDAY = TODAY - timedelta(days=1)


def advice(**stakes: int) -> list[Advice]:
    """Advice about matters with so much at stake, none of it urgent."""
    facts = Facts(
        today=TODAY, **{key: Matter(count=2, stake=stake) for key, stake in stakes.items()}
    )
    return advise(facts, "EUR")


def keys(found: list[Advice]) -> list[str]:
    return [each.key for each in found]


def test_money_times_certainty_orders_them() -> None:
    found = advice(stuck=30000, again=30000, offers=50000)
    assert keys(found) == ["offers", "stuck", "again"]
    assert [each.gain for each in found] == [15000, 9000, 7500]


def test_without_money_the_table_orders_them() -> None:
    assert keys(advice(again=0, stuck=0, waiting=0)) == ["waiting", "stuck", "again"]


def test_the_best_is_shown_and_stays_all_day() -> None:
    found = advice(stuck=30000, offers=35000)
    assert for_today(found, TODAY, {}) is found[0]
    assert for_today(found, TODAY, {TODAY: "stuck"}) is found[1]
    assert for_today([], TODAY, {}) is None


def test_the_next_day_has_another_one() -> None:
    found = advice(stuck=30000, offers=35000)
    assert for_today(found, TODAY, {YESTERDAY: "offers"}) is found[1]
    assert for_today(found, TODAY, {YESTERDAY: "stuck"}) is found[0]
    assert for_today(found, TODAY, {TODAY - timedelta(days=2): "offers"}) is found[0]


def test_the_same_comes_again_when_it_matters() -> None:
    much_larger = advice(stuck=10000, offers=10000 * CLEARLY)
    assert for_today(much_larger, TODAY, {YESTERDAY: "offers"}) is much_larger[0]
    alone = advice(stuck=10000)
    assert for_today(alone, TODAY, {YESTERDAY: "stuck"}) is alone[0]
    facts = Facts(
        today=TODAY, late=Matter(count=1, days=9, stake=101), stuck=Matter(count=1, stake=100)
    )
    late = advise(facts, "EUR")
    assert for_today(late, TODAY, {YESTERDAY: "late"}) is late[0]


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["stuck", "offers", "again", "waiting"]),
            st.integers(0, 10**6),
            min_size=2,
        ),
        min_size=2,
        max_size=8,
    )
)
def test_never_the_same_two_days_running_unless_it_matters(days: list[dict[str, int]]) -> None:
    said: dict[date, str] = {}
    for place, stakes in enumerate(days):
        today, found = TODAY + timedelta(days=place), advice(**stakes)
        shown = for_today(found, today, said)
        assert shown is not None
        if shown.key == said.get(today - timedelta(days=1)):
            assert shown is found[0] and shown.gain >= CLEARLY * found[1].gain
        said[today] = shown.key
        assert for_today(found, today, said) is shown


def test_what_is_put_aside_rests_until_its_day() -> None:
    found = advice(stuck=30000, offers=35000)
    aside = Aside(1, "offers", None, TODAY + NOT_NOW, 35000, 2)
    assert keys(left_over(found, [aside], TODAY)) == ["stuck"]
    assert keys(left_over(found, [replace(aside, until=TODAY)], TODAY)) == ["offers", "stuck"]


def test_it_comes_back_sooner_when_the_figures_have_doubled() -> None:
    found = advice(offers=35000)
    aside = Aside(1, "offers", None, TODAY + NOT_NOW, 35000, 2)
    assert not left_over(found, [aside], TODAY)
    assert left_over(found, [replace(aside, stake=17000)], TODAY)
    assert left_over(found, [replace(aside, count=0)], TODAY)
    assert not left_over(found, [replace(aside, stake=17000, until=None)], TODAY)


def test_another_subject_is_another_matter() -> None:
    facts = Facts(today=TODAY, unhappy=(Matter(subject=3, count=4), Matter(subject=4, count=5)))
    asides = [Aside(1, "unhappy", 3, None, 0, 4)]
    assert keys(left_over(advise(facts, "EUR"), asides, TODAY)) == ["unhappy 4"]
