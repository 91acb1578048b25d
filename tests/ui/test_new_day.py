"""A window that is open over night turns to the new day by itself."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from smallbiz.store.backups import make_backup
from smallbiz.store.shelf import Reason
from smallbiz.words.formats import day_and_month
from smallbiz.workspace import Workspace
from tests.files import TODAY
from ui.kit.floating import Overlay
from ui.new_day import DayWatch
from ui.today.page import TodayPage
from ui.window import Window

OpenShop = Callable[..., Window]
TOMORROW = TODAY + timedelta(days=1)


def shop(workspace: Workspace) -> None:
    """A call that is due tomorrow, a lead who may be asked again then, and the report day."""
    ines = workspace.contacts.add("Ines")
    workspace.follow_ups.plan("Call", TODAY, contact_id=ines)
    tom = workspace.contacts.add("Tom")
    workspace.touches.note(tom, "asked", on=TODAY - timedelta(days=2))
    workspace.handovers.send_back(tom, "later", again_on=TOMORROW)
    workspace.business.change(report_weekday=TOMORROW.weekday())


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(shop, "today")


@pytest.fixture
def watch(window: Window) -> DayWatch:
    return DayWatch(window)


def sleep(window: Window) -> None:
    window.desk.workspace.store.today = lambda: TOMORROW


def test_it_turns_once_to_the_new_day(window: Window, watch: DayWatch) -> None:
    page = window.page
    assert isinstance(page, TodayPage)
    watch.look()
    assert page.head._day.text().startswith("Wednesday 13 May")
    assert page.sales._late.words == ""
    sleep(window)
    watch.look()
    assert page.head._day.text().startswith("Thursday 14 May")
    assert page.sales._late.words == "1 late"
    assert page.baton._waiting.text() == "1 new lead waits for Sales"
    assert window.sidebar.pages.entries.counts["weekly"] == ("1", "Your week is ready")
    assert page.report.isVisible()


def test_the_day_of_an_older_backup_is_seen_whole(window: Window) -> None:
    path = window.desk.workspace.path
    made = make_backup(path, Reason.DAILY).backup.made_at
    window.desk.workspace.store.today = lambda: (made + timedelta(days=1)).date()
    window.standing.tell_saved()
    saved = window.sidebar._saved
    assert saved.text() == f"Saved here. Backup {day_and_month(made)}"
    assert saved.fontMetrics().horizontalAdvance(saved.text()) <= saved.width()


def test_it_waits_until_a_sheet_is_closed(window: Window, watch: DayWatch) -> None:
    sleep(window)
    window.sheet("routine")
    watch.look()
    assert window.page.head._day.text().startswith("Wednesday")
    Overlay.current(window).leave()
    watch.look()
    assert window.page.head._day.text().startswith("Thursday")


def test_it_is_there_once_a_file_was_looked_after(window: Window) -> None:
    from ui import opening

    opening._look_after(window, window.desk)
    assert window.desk.findChild(DayWatch) is not None
