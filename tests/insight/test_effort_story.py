"""The story of an activity: leads, what became of them, what Sales heard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from smallbiz.insight.effort_story import Heard, Said
from smallbiz.insight.worked import worked
from smallbiz.sales.followups import NextStep
from smallbiz.workspace import Workspace, open_workspace
from tests.files import TODAY, new_demonstration, new_workspace


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_workspace(tmp_path / "shop.smallbiz")
    yield opened
    opened.close()


def came(shop: Workspace, activity: int, *names: str) -> list[int]:
    shop.touches.came_from(names, activity, on=date(2026, 5, 1))
    rows = shop.store.rows("SELECT id, name FROM contact")
    known = {name: ident for ident, name in rows}
    return [known[name] for name in names]


def test_leads_are_counted_by_what_became_of_them(shop: Workspace) -> None:
    market = shop.activities.plan("Market", "done", starts_on=TODAY)
    shop.budget.spend(market, 10_000)
    shop.budget.spend(market, 5_000, promised=True)
    anna, ben, cleo, _dora = came(shop, market, "Anna", "Ben", "Cleo", "Dora")
    shop.handovers.take_over(anna, NextStep("Call", TODAY), title="Bike", value=20_000)
    shop.handovers.let_go(ben, "too_far")
    shop.handovers.send_back(cleo, "later")
    story = shop.effort_story(market)
    assert (story.leads, story.taken_over, story.sent_back, story.not_a_fit) == (4, 1, 1, 1)
    assert (story.spoken_to, story.spent, story.per_lead) == (3, 10_000, 2_500)
    assert story.heard == (
        Heard(Said.NOT_A_FIT, "Too far away", 1),
        Heard(Said.SENT_BACK, "Wants it later", 1),
    )


def test_a_lead_taken_over_later_is_no_longer_sent_back(shop: Workspace) -> None:
    market = shop.activities.plan("Market", "done", starts_on=TODAY)
    (anna,) = came(shop, market, "Anna")
    shop.handovers.send_back(anna, "later")
    shop.handovers.take_over(anna, NextStep("Call", TODAY))
    story = shop.effort_story(market)
    assert (story.taken_over, story.sent_back, story.spoken_to) == (1, 0, 1)


def test_objections_and_lost_reasons_come_by_how_often_they_were_heard(shop: Workspace) -> None:
    market = shop.activities.plan("Market", "done", starts_on=TODAY)
    for person in came(shop, market, "Anna", "Ben"):
        deal = shop.deals.open("Bike", contact_id=person, value=20_000)
        shop.deals.hear(deal, shop.objections.named("I could not tell what it costs"))
    shop.deals.lose(deal, "other", note="Moved to the coast")
    assert shop.effort_story(market).heard == (
        Heard(Said.OBJECTION, "I could not tell what it costs", 2, 1),
        Heard(Said.LOST, "Moved to the coast", 1),
    )


def test_an_unknown_activity_has_an_empty_story(shop: Workspace) -> None:
    story = shop.effort_story(99)
    assert (story.leads, story.sales, story.revenue, story.per_lead) == (0, 0, 0, None)


def test_sales_of_a_company_count_for_what_its_people_saw(shop: Workspace) -> None:
    market = shop.activities.plan("Market", "done", starts_on=TODAY)
    firm = shop.contacts.add("Hill Ltd", kind="company")
    (anna,) = came(shop, market, "Anna")
    shop.contacts.set_company(anna, "Hill Ltd")
    shop.sales.note(30_000, contact_id=firm, on=TODAY, product="Bike")
    story = shop.effort_story(market)
    assert (story.sales, story.revenue) == (1, 30_000)


def test_a_sale_the_owner_gave_to_an_activity_is_in_its_story(shop: Workspace) -> None:
    fair = shop.activities.plan("Fair", status="done", starts_on=TODAY)
    ada = shop.contacts.add("Ada")
    sales = [shop.sales.note(90001, contact_id=who, on=TODAY) for who in (ada, None)]
    for sale in sales:
        shop.crediting.overrule(sale, [fair])
    story = shop.effort_story(fair)
    result = worked(shop.store).results[0]
    assert (story.sales, story.revenue) == (result.sales, result.revenue) == (2, 180002)


def test_stories_agree_with_what_worked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALLBIZ_TODAY", TODAY.isoformat())
    new_demonstration(tmp_path / "demo.smallbiz")
    demo = open_workspace(tmp_path / "demo.smallbiz")
    results = [each for each in worked(demo.store).results if each.effort.kind == "activity"]
    assert len(results) > 20
    for result in results:
        story = demo.effort_story(result.effort.id or 0)
        assert (story.sales, story.revenue) == (result.sales, result.revenue)
        assert story.leads == result.leads
    demo.close()
