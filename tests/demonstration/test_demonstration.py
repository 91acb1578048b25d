"""The demonstration business: the same every time, whole, and honest about what worked."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from smallbiz.demonstration import write_demonstration
from smallbiz.demonstration.efforts import Place
from smallbiz.insight.behind import behind
from smallbiz.insight.efforts import By, Sum
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.worked import worked
from smallbiz.store.health import check
from smallbiz.store.migrations import newest_version
from smallbiz.words.errors import StorageProblem
from smallbiz.words.periods import Period, month
from smallbiz.workspace import Workspace, open_workspace
from tests.conftest import dump
from tests.files import TODAY, new_demonstration

pytestmark = pytest.mark.no_cover

COUNTS = {"contact": 430, "activity": 60, "touch": 1900, "deal": 260}
DAYS = [
    date(2026, 5, 13),
    date(2026, 3, 1),
    date(2024, 2, 29),
    date(2026, 12, 31),
    date(2027, 1, 1),
]


def written(path: Path, monkeypatch: pytest.MonkeyPatch, day: date = TODAY) -> Workspace:
    """The demonstration as it is on a day, open."""
    monkeypatch.setenv("SMALLBIZ_TODAY", day.isoformat())
    write_demonstration(path)
    return open_workspace(path)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("SMALLBIZ_TODAY", TODAY.isoformat())
    shop = open_workspace(new_demonstration(tmp_path / "demo.smallbiz"))
    yield shop
    shop.close()


def test_the_same_day_tells_the_same_story(
    shop: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = written(tmp_path / "again.smallbiz", monkeypatch)
    assert dump(again) == dump(shop)
    again.close()


@pytest.mark.parametrize("day", DAYS)
def test_on_any_day_it_is_whole(day: date, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = written(tmp_path / "demo.smallbiz", monkeypatch, day)
    ask = shop.store.value
    assert {table: ask(f"SELECT count(*) FROM {table}") for table in COUNTS} == COUNTS
    assert ask("SELECT count(*) FROM deal WHERE status = 'open'") == 10
    today = day.isoformat()
    for table, column in (("touch", "on_day"), ("sale", "on_day"), ("deal", "closed_on"),
                          ("deal", "opened_on"), ("handover", "on_day"), ("contact", "created_on"),
                          ("offer", "on_day"), ("deal_objection", "heard_on"),
                          ("follow_up", "done_on"), ("sale", "delivered_on")):  # fmt: skip
        assert ask(f"SELECT max({column}) FROM {table}") <= today, (table, column)
    assert ask("SELECT min(on_day) FROM touch") < (day - timedelta(690)).isoformat()
    assert not shop.store.rows("PRAGMA foreign_key_check")
    before = dump(shop)
    shop.store.rebuild()
    assert dump(shop) == before
    shop.close()
    assert check(tmp_path / "demo.smallbiz", newest_version()).healthy


def test_buyers_were_asked_how_satisfied_they_are(shop: Workspace) -> None:
    asked = behind(shop.store)[Sum.TOTAL].satisfied
    assert asked.asked > 20
    assert asked.average is not None
    assert 7.5 < asked.average < 9.5
    assert not shop.store.rows(
        "SELECT 1 FROM satisfaction s JOIN sale b ON b.id = s.sale_id WHERE s.asked_on <= b.on_day"
    )


@pytest.mark.parametrize("day", DAYS)
def test_nobody_met_an_effort_before_it_began(
    day: date, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = written(tmp_path / "demo.smallbiz", monkeypatch, day)
    early = (
        "SELECT a.name, t.on_day FROM touch t JOIN activity a ON a.id = t.activity_id"
        " WHERE t.on_day < a.starts_on"
    )
    assert shop.store.rows(early) == []
    shop.close()


def test_every_rule_of_the_house_holds(shop: Workspace) -> None:
    rows = shop.store.rows
    assert not rows(
        "SELECT id FROM deal d WHERE (status = 'won') <>"
        " (SELECT count(*) FROM sale s WHERE s.deal_id = d.id AND s.amount = d.value"
        "  AND s.contact_id = d.contact_id AND s.on_day = d.closed_on)"
    )
    assert not rows("SELECT id FROM deal WHERE (status = 'lost') <> (lost_reason IS NOT NULL)")
    assert not rows("SELECT id FROM deal WHERE closed_on < opened_on")
    assert not rows("SELECT id FROM deal WHERE (status = 'open') <> (closed_on IS NULL)")
    assert not rows(
        "SELECT d.id FROM deal d JOIN deal_line l ON l.deal_id = d.id GROUP BY d.id"
        " HAVING sum(l.quantity * l.unit_price) / 1000 <> d.value"
    )
    assert not rows("SELECT id FROM touch WHERE activity_id > 0 AND channel_id > 0")
    assert not rows("SELECT id FROM handover WHERE lead_since > on_day")
    assert not rows("SELECT number FROM offer GROUP BY number HAVING count(*) > 1")
    assert not rows("SELECT name FROM contact GROUP BY name HAVING count(*) > 1")
    assert not rows("SELECT address FROM email WHERE address NOT LIKE '%_@example.org'")
    assert not rows(
        "SELECT number FROM phone WHERE key NOT LIKE '+494066969___'"
        " AND key NOT LIKE '+4917139200__'"
    )
    assert not shop.undoable()


def test_the_channels_are_those_of_a_new_file(shop: Workspace) -> None:
    icons = {channel.id: channel.icon for channel in shop.channels.all()}
    assert icons[Place.LEAFLETS] == "newspaper"
    assert icons[Place.MOUTH] == "gift"
    assert icons[Place.WALK_IN] == "store"
    assert len(icons) == len(Place)


def test_today_there_is_something_to_do(shop: Workspace) -> None:
    waiting = {lead.name: lead.days for lead in shop.handovers.waiting()}
    assert waiting == {"Tom Lindqvist": 0, "Sofia Marino": 1, "Agnes Kowalczyk": 3}
    due = [(step.due_on - TODAY).days for step in shop.follow_ups.open()]
    assert due.count(0) == 2
    assert sum(days < 0 for days in due) == 2
    assert any(0 < days < 7 for days in due) and any(days > 30 for days in due)
    columns = shop.board.columns()
    assert [len(column.cards) for column in columns] == [3, 2, 3, 2]
    assert sum(card.next_on is None for column in columns for card in column.cards) == 1
    this = month(TODAY)
    assert shop.goals.of_month(TODAY).is_set
    assert 0 < shop.budget.of_month(TODAY).spent < 70000
    assert shop.board.won(this).count and shop.board.lost(this).count


def test_the_numbers_tell_an_honest_story(shop: Workspace) -> None:
    quarter = Period(TODAY - timedelta(90), TODAY)
    said = {each.effort.name: each.verdict for each in worked(shop.store, quarter).results}
    assert said["Bring-a-friend voucher"] is Verdict.CLEARLY_WORKS
    assert said["Spring tune-up leaflet"] is Verdict.LOSES_MONEY
    assert said["Commuter weeks"] is Verdict.TOO_EARLY
    assert sum(verdict is Verdict.TOO_EARLY for verdict in said.values()) >= 3
    channels = worked(shop.store, quarter, by=By.CHANNEL)
    icons = {each.effort.icon: each.verdict for each in channels.results}
    assert icons["mail"] is icons["gift"] is Verdict.CLEARLY_WORKS
    assert icons["newspaper"] is Verdict.LOSES_MONEY
    everything = worked(shop.store)
    assert everything.no_touch.revenue > 0
    assert sum(each.revenue for each in everything.results) + everything.no_touch.revenue == (
        everything.total.revenue
    )
    heard = shop.store.rows(
        "SELECT o.text, count(*) FROM deal_objection h JOIN objection o ON o.id = h.objection_id"
        " GROUP BY 1 ORDER BY 2 DESC"
    )
    assert heard[0][0] == "I could not tell what it costs"


def test_a_file_that_is_there_stays_as_it_is(shop: Workspace) -> None:
    with pytest.raises(StorageProblem):
        write_demonstration(shop.path)
    with sqlite3.connect(shop.path) as other:
        assert other.execute("SELECT count(*) FROM contact").fetchone() == (430,)
    other.close()
