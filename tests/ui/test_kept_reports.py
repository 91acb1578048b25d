"""Weekly reports are kept by themselves, in a folder that the owner chose; Today and Settings tell of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.keeping import look_after
from ui.kit.buttons import Button
from ui.settings.reports import ReportsSection
from ui.today.report import ReportNote
from ui.window import Window

OpenShop = Callable[..., Window]
READY = "Your week is ready. What was sold, what worked and what comes next, on one page."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


def of(folder: Path) -> Callable[[Workspace], None]:
    """Sales in the week before, and the folder."""

    def fill(workspace: Workspace) -> None:
        workspace.sales.note(4200, on=TODAY.replace(day=6), product="Pump")
        workspace.business.change(report_folder=str(folder), report_weekday=TODAY.weekday())

    return fill


def names(folder: Path) -> list[str]:
    """What lies there, without the drafts that a file being written has beside it."""
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".pdf")


def says(note: ReportNote) -> list[str]:
    return [note._lay.itemAt(at).widget().accessibleName() for at in range(note._lay.count())]


def section(window: Window) -> ReportsSection:
    window.desk.go("settings", section="reports")
    found = window.findChild(ReportsSection)
    assert isinstance(found, ReportsSection)
    return found


def test_looking_after_the_file_writes_the_week(open_shop: OpenShop, folder: Path, qtbot) -> None:
    window = open_shop(of(folder), "plan")
    look_after(window)
    qtbot.waitUntil(lambda: names(folder) == ["shop 2026-W19.pdf"])
    pdf = (folder / "shop 2026-W19.pdf").read_bytes()
    assert pdf.startswith(b"%PDF") and len(pdf) > 5000


def test_opening_the_weekly_page_writes_it_too_and_only_once(
    open_shop: OpenShop, folder: Path, qtbot
) -> None:
    window = open_shop(of(folder), "weekly")
    qtbot.waitUntil(lambda: len(names(folder)) == 1)
    written = (folder / names(folder)[0]).stat().st_mtime_ns
    with qtbot.waitSignal(window.desk.reports.changed):
        window.desk.reports.keep()
    assert (folder / names(folder)[0]).stat().st_mtime_ns == written


def test_without_a_folder_nothing_is_written(open_shop: OpenShop, folder: Path, qtbot) -> None:
    window = open_shop(None, "weekly")
    with qtbot.waitSignal(window.desk.reports.changed):
        window.desk.reports.keep()
    assert names(folder) == []
    assert window.desk.reports.problem == ""


def test_a_folder_that_is_gone_is_told_and_made_up_for(
    open_shop: OpenShop, folder: Path, qtbot
) -> None:
    window = open_shop(of(folder), "today")
    folder.rmdir()
    window.desk.reports.keep()
    note = window.page.report
    qtbot.waitUntil(lambda: any("is not there" in told for told in says(note)))
    assert any("Nothing is lost" in told for told in says(note))
    assert_accessible(window.page)
    window.findChild(Button, "today_report_trouble").click()
    assert section(window)._wrong.isVisible()
    folder.mkdir()
    window.desk.reports.keep()
    qtbot.waitUntil(lambda: len(names(folder)) == 1)
    qtbot.waitUntil(lambda: not section(window)._wrong.isVisible())
    window.go("today")
    assert says(note) == [READY]


def test_a_folder_is_chosen_in_the_settings_and_given_up(
    open_shop: OpenShop, folder: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_shop(lambda workspace: workspace.sales.note(4200, product="Pump"))
    settings = section(window)
    assert settings._where.text() == "Not kept so far."
    assert_accessible(settings)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    window.findChild(Button, "reports_choose").click()
    qtbot.waitUntil(lambda: settings._many.text() == "1 report is there.")
    assert settings._where.text() == str(folder)
    window.findChild(Button, "reports_stop").click()
    assert settings._where.text() == "Not kept so far."
    assert len(names(folder)) == 1
    window.undo()
    assert window.desk.workspace.business.read().report_folder == str(folder)


def test_today_reminds_until_the_week_was_read(open_shop: OpenShop, folder: Path, qtbot) -> None:
    window = open_shop(of(folder), "today")
    today = window.page
    assert says(today.report) == [READY]
    assert_accessible(today)
    window.findChild(Button, "today_report").click()
    assert window.stack.key == "weekly"
    window.go("today")
    qtbot.waitUntil(lambda: today.report.isHidden())


def test_on_other_days_today_reminds_of_nothing(open_shop: OpenShop) -> None:
    window = open_shop(None, "today")
    assert window.page.report.isHidden()


def test_the_week_waits_for_somebody_who_was_away_on_the_day(open_shop: OpenShop) -> None:
    window = open_shop(None, "plan")
    window.preferences.report_seen_on = TODAY.replace(day=4)
    window.go("today")
    assert says(window.page.report) == [READY]
