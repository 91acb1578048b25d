"""Every figure of every odd business: right, or a dash with a sentence, and the same everywhere."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from smallbiz.commands.results import as_objects, as_table
from smallbiz.insight import score
from smallbiz.insight.behind import Basis, behind
from smallbiz.insight.buying_again import due_again
from smallbiz.insight.credit import View
from smallbiz.insight.effort_story import effort_story
from smallbiz.insight.efforts import By
from smallbiz.insight.funnel import funnel
from smallbiz.insight.funnel_words import weakest_words
from smallbiz.insight.month import month_of
from smallbiz.insight.needs_words import needs_words
from smallbiz.insight.outlook import outlook
from smallbiz.insight.outlook_words import basis_words, coming_words, goal_words, record_words
from smallbiz.insight.passing import all_days
from smallbiz.insight.today import today
from smallbiz.insight.verdict_cards import verdict_cards
from smallbiz.insight.week import week_of
from smallbiz.insight.worked import worked
from smallbiz.output.html import report_html
from smallbiz.output.monthly import monthly_page
from smallbiz.output.weekly import weekly_page
from smallbiz.words.periods import Period, last_days, month, quarter, week, year
from smallbiz.workspace import Workspace
from tests.odd_businesses import ODD

pytestmark = pytest.mark.no_cover

NO_FIGURE = re.compile(r"\b(nan|inf|infinity|none|null)\b|\{|\}", re.IGNORECASE)
STYLE = re.compile(r"<style>.*?</style>")


@pytest.fixture(params=ODD)
def odd(request: pytest.FixtureRequest, tmp_path) -> Iterator[Workspace]:  # type: ignore[no-untyped-def]
    workspace = ODD[request.param].open(tmp_path / "odd.smallbiz")
    yield workspace
    workspace.close()


def periods(today: date) -> tuple[Period | None, ...]:
    return (
        None,
        Period(today, today),
        week(today),
        month(today),
        quarter(today),
        year(today),
        last_days(90, today),
        Period(date.min, date.max),
    )


def test_what_worked_adds_up_and_can_be_told(odd: Workspace) -> None:
    for period in periods(odd.today):
        for view, by in (*((view, By.ACTIVITY) for view in View), *((View.EVEN, by) for by in By)):
            found = worked(odd.store, period, view, by)
            shared = sum(result.revenue for result in found.results)
            assert shared + found.no_touch.revenue == found.total.revenue
            json.dumps(as_objects(found, "EUR"), allow_nan=False)
            assert not NO_FIGURE.search(as_table(found, "EUR"))
            verdict_cards(found, "EUR")


def test_the_sales_behind_each_line_are_its_revenue(odd: Workspace) -> None:
    for view in View:
        lines, parts = worked(odd.store, view=view), behind(odd.store, view=view)
        for result in lines.results:
            basis = parts.get(result.effort, Basis())
            assert sum(part.share for part in basis.sales) == result.revenue
            assert len(basis.customers) == result.buyers.new


def test_nobody_goes_on_who_was_not_there(odd: Workspace) -> None:
    for period in (*filter(None, periods(odd.today)), all_days(odd.store)):
        found = funnel(odd.store, period)
        assert all(0 <= stage.moved.on <= stage.moved.entered for stage in found.stages)
        assert all(stage.days is None or stage.days >= 0 for stage in found.stages)
        weakest_words(found)


def test_what_is_coming_can_be_told(odd: Workspace) -> None:
    found = outlook(odd.store)
    for each in found.expected:
        coming = each.forecast.coming
        assert 0 <= coming.low <= coming.middle <= coming.high
        said = [coming_words(each.forecast, "EUR"), goal_words(each, "EUR")]
        assert said[0]
        assert basis_words(each.forecast)
        assert not NO_FIGURE.search(" ".join(said))
    record_words(found)
    if found.needs:
        assert not NO_FIGURE.search(needs_words(found.needs, "EUR"))


def test_scores_lie_between_0_and_100(odd: Workspace) -> None:
    for table, scores, scale in (
        ("contact", score.score_leads, score.lead_scale),
        ("deal", score.score_deals, score.deal_scale),
    ):
        ids = [ident for (ident,) in odd.store.rows(f"SELECT id FROM {table}")]
        found = scores(odd.store, ids, scale(odd.store))
        assert set(found) == set(ids)
        for each in found.values():
            added = each.start + sum(reason.points for reason in each.reasons)
            assert each.value == min(100, max(0, added))


def test_any_week_and_month_is_a_page_without_gaps(odd: Workspace) -> None:
    starts = odd.business.read().week_start
    for moved in (0, -7, -14, 7, 400, -400):
        day = odd.today + timedelta(days=moved)
        for page in (
            weekly_page(week_of(odd.store, week(day, starts)), "Ours", "EUR"),
            monthly_page(month_of(odd.store, month(day)), "Ours", "EUR"),
        ):
            assert page.sentence
            assert not NO_FIGURE.search(STYLE.sub("", report_html(page)))


def by_hand(workspace: Workspace, period: Period) -> tuple[int, int]:
    """Money and new customers of a period, sale by sale."""
    rows = workspace.store.rows("SELECT contact_id, on_day, amount FROM sale")
    sales = [(who, date.fromisoformat(day), amount) for who, day, amount in rows]
    first: dict[int, date] = {}
    for who, day, amount in sales:
        if who is not None and amount > 0:
            first[who] = min(day, first.get(who, day))
    money = sum(amount for _who, day, amount in sales if day in period)
    return money, sum(day in period for day in first.values())


def test_today_the_week_the_month_and_what_worked_tell_the_same(odd: Workspace) -> None:
    store, day = odd.store, odd.today
    so_far = Period(month(day).since, day)
    at_a_glance, lines = today(store), worked(store, so_far).total
    expected = by_hand(odd, so_far)
    assert (at_a_glance.revenue.reached, at_a_glance.new_customers.reached) == expected
    assert (lines.revenue, lines.buyers.new) == expected
    week_to_today = week_of(store, last_days(7, day))
    assert (
        week_to_today.month_so_far.revenue,
        week_to_today.month_so_far.new_customers,
    ) == expected
    now, whole = week_to_today.now, month_of(store, month(day)).now
    assert (now.revenue, now.new_customers) == by_hand(odd, last_days(7, day))
    assert (whole.revenue, whole.new_customers) == by_hand(odd, month(day))
    assert outlook(store).this_month.forecast.so_far == whole.revenue


def test_who_is_due_again_has_bought_and_the_latest_buyers_come_first(odd: Workspace) -> None:
    due = due_again(odd.store)
    buyers = {who for (who,) in odd.store.rows("SELECT contact_id FROM sale WHERE amount > 0")}
    assert {each.contact_id for each in due} <= buyers
    assert [each.last_on for each in due] == sorted((each.last_on for each in due), reverse=True)
    assert all(each.usual > 0 and each.due_on > each.last_on for each in due)


def test_the_story_of_an_effort_counts_each_lead_once(odd: Workspace) -> None:
    spent = "SELECT coalesce(sum(amount), 0) FROM expense WHERE activity_id = ? AND NOT promised"
    for (activity,) in odd.store.rows("SELECT id FROM activity LIMIT 3"):
        story = effort_story(odd.store, activity)
        handed = story.taken_over + story.sent_back + story.not_a_fit
        assert 0 <= handed <= story.spoken_to <= story.leads
        assert story.spent == odd.store.value(spent, (activity,))
        assert (story.per_lead is None) == (story.leads == 0)
