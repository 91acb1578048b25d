"""What the plan says, without a window."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.insight.effort_story import EffortStory, Heard, Said
from smallbiz.marketing.budget import MonthBudget
from smallbiz.marketing.campaigns import CampaignRow
from smallbiz.marketing.efforts import ActivityRow
from ui.plan import telling
from ui.plan.bars import bar, lane_words, money_details, span
from ui.plan.listing import table_row
from ui.plan.sentence import of_campaign, of_month
from ui.plan.weeks import Weeks

TODAY = date(2026, 5, 13)
LEAFLET = ActivityRow(
    1, "Spring leaflet", 1, "Leaflets", "newspaper", 7, "Spring", "Families",
    date(2026, 4, 20), date(2026, 5, 17), "running", 18_000, 4_000, 0, 240, 12, 9, "", None,
)  # fmt: skip
STORY = EffortStory(9, 6, 1, 1, 8, 1, 8_500, 21_800, ())

pytestmark = pytest.mark.usefixtures("english_in_ireland")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Running, 4 days left"),
        ({"ends_on": TODAY}, "Running, last day"),
        ({"ends_on": None}, "Running"),
        ({"status": "planned", "starts_on": date(2026, 5, 15)}, "Planned, begins Fri 15"),
        ({"status": "idea"}, "Idea"),
        ({"status": "done"}, "Done"),
    ],
)
def test_the_badge_says_how_far_it_is(fields: dict[str, object], words: str) -> None:
    assert telling.status_words(replace(LEAFLET, **fields), TODAY) == words


def test_money_is_told_with_what_is_left_over_promised_and_own_time() -> None:
    assert telling.money_words(LEAFLET, "EUR") == "€40 of €180"
    assert telling.money_words(replace(LEAFLET, planned=None), "EUR") == "€40"
    said = telling.money_notes(replace(LEAFLET, promised=5_000), [], "EUR")
    assert said == "€140 still planned. €50 promised. Your time: 4 h."
    over = replace(LEAFLET, spent=21_800, minutes=0)
    assert telling.is_over(over)
    assert telling.money_notes(over, [], "EUR") == "€38 over plan."
    assert telling.money_notes(over, ["print", "second run."], "EUR") == "€38 over: second run."
    assert telling.money_notes(replace(LEAFLET, planned=None, minutes=0), [], "EUR") == ""


@given(st.none() | st.integers(0, 10**9), st.integers(-(10**6), 10**9))
def test_the_money_bar_is_never_longer_than_whole(planned: int | None, spent: int) -> None:
    parts = telling.money_parts(replace(LEAFLET, planned=planned, spent=spent))
    assert all(0 <= share <= 1 for share, _tone in parts)
    assert sum(share for share, _tone in parts) <= 1 + 1e-9


def test_the_way_from_lead_to_sale_in_words() -> None:
    assert telling.story_words(STORY, "EUR") == "9 leads, 6 taken over, 1 sale, €85"
    assert telling.rest_words(STORY) == "1 sent back and 1 not a fit"
    assert telling.rest_words(replace(STORY, sent_back=0, not_a_fit=0)) == ""


def test_what_sales_heard_names_how_many_of_those_it_spoke_to() -> None:
    heard = (
        Heard(Said.OBJECTION, "I could not tell what it costs.", 4),
        Heard(Said.NOT_A_FIT, "Too far away", 2),
        Heard(Said.SENT_BACK, "Wants it later", 1),
        Heard(Said.LOST, "Price", 1),
        Heard(Said.LOST, "No answer", 1),
    )
    assert telling.heard_lines(replace(STORY, heard=heard)) == [
        "4 of 8 said: “I could not tell what it costs.”",
        "2 of 8 were not a fit: Too far away",
        "1 of 8 went back to Marketing: Wants it later",
        "1 of 8 did not buy: Price",
    ]


def test_one_alone_was_not_a_fit() -> None:
    heard = (Heard(Said.NOT_A_FIT, "Too far away", 1),)
    assert telling.heard_lines(replace(STORY, heard=heard)) == [
        "1 of 8 was not a fit: Too far away"
    ]


def test_a_bar_has_its_money_in_fewer_and_fewer_words() -> None:
    assert money_details(LEAFLET, "EUR") == ["€40 of €180 · 9 leads", "€40 of €180", "€40"]
    assert money_details(replace(LEAFLET, spent=0, leads=1), "EUR") == ["€180 · 1 lead", "€180"]
    assert money_details(replace(LEAFLET, spent=0, planned=None, leads=0), "EUR") == ["no cost"]


def test_a_bar_is_spoken_whole_and_needs_a_day() -> None:
    made = bar(LEAFLET, "EUR")
    assert made is not None
    assert made.spoken == (
        "Spring leaflet, Leaflets, Running, 20 April to 17 May, €40 of €180 · 9 leads"
    )
    assert bar(replace(LEAFLET, starts_on=None, ends_on=None), "EUR") is None
    assert span(replace(LEAFLET, starts_on=None)) == "No day yet"
    one_day = bar(replace(LEAFLET, ends_on=None), "EUR")
    assert one_day is not None and one_day.ends_on == LEAFLET.starts_on


def test_months_of_another_year_are_written_with_it() -> None:
    names = lane_words(TODAY)
    assert (names.month(TODAY), names.month(date(2027, 1, 4))) == ("May", "January 2027")
    assert (names.week(date(2026, 5, 11), True), names.week(TODAY, False)) == ("11 – 17", "13")


def test_the_month_is_told_only_with_a_budget() -> None:
    assert of_month("May", MonthBudget(None, 100, 0), "EUR") == ""
    left = of_month("May", MonthBudget(50_000, 20_000, 1_800), "EUR")
    assert left == "May has €282 of its budget of €500 left."
    over = of_month("May", MonthBudget(50_000, 60_000, 0), "EUR")
    assert over == "May is €100 over its budget of €500."


def test_a_campaign_is_told_with_its_budget_where_it_has_one() -> None:
    spring = CampaignRow(7, "Spring", "", None, None, 150_000, 1, 18_000, 65_500, 0)
    said = of_campaign(spring, [LEAFLET, replace(LEAFLET, campaign_id=None)], "EUR")
    assert said == "Spring: €655 spent, €140 still planned, of a €1,500 budget"
    said = of_campaign(replace(spring, budget=None), [], "EUR")
    assert said == "Spring: €655 spent, €0 still planned"


def test_a_dropped_activity_is_a_quiet_row() -> None:
    made = table_row(replace(LEAFLET, status="dropped", starts_on=None, ends_on=None), "EUR")
    assert made.quiet
    assert made.spoken == "Spring leaflet, Leaflets, Dropped, No day yet, €40"


def test_weeks_step_by_four_and_follow_the_start_of_the_week() -> None:
    weeks = Weeks.around(TODAY)
    assert weeks.first == date(2026, 4, 6)
    assert weeks.stepped(1).stepped(-1) == weeks
    assert weeks.starting(6).first == date(2026, 4, 5)
    assert weeks.starting(0) is weeks


def test_weeks_move_only_for_what_they_do_not_show() -> None:
    weeks = Weeks.around(TODAY)
    assert weeks.with_(LEAFLET) is weeks
    assert weeks.with_(replace(LEAFLET, starts_on=None)) is weeks
    far = replace(LEAFLET, starts_on=date(2026, 6, 29), ends_on=date(2026, 7, 3))
    assert weeks.with_(far).first == date(2026, 6, 22)
    edge = replace(LEAFLET, starts_on=date(2026, 6, 28), ends_on=date(2026, 7, 3))
    assert weeks.with_(edge) is weeks
