"""The weekly report: chosen, seen, saved and printed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from smallbiz.insight.totals import totals
from smallbiz.output.weekly import weekly_page
from smallbiz.words.errors import StorageProblem
from smallbiz.words.periods import Period, month
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.output.weeks import a_week
from tests.ui.accessibility import assert_accessible
from tests.ui.shops import a_spring, ago
from ui.paper.page import Paper
from ui.paper.printing import paint_to
from ui.paper.report import pages_of
from ui.preferences import Preferences
from ui.weekly.preview import Preview
from ui.weekly.printing import save_html, save_pdf
from ui.weekly.reports import Kind, name_of
from ui.weekly.wishes import read_wishes
from ui.window import Window

OpenShop = Callable[..., Window]

pytestmark = pytest.mark.usefixtures("english_in_ireland")


def fill(workspace: Workspace) -> None:
    a_spring(workspace)
    workspace.business.change(name="Chain & Bell", trade="Bicycle workshop")
    workspace.follow_ups.plan("call back", TODAY, contact_id=11)


@pytest.fixture
def weekly(open_shop: OpenShop, qtbot) -> Window:
    return opened(open_shop, qtbot, fill)


def opened(open_shop: OpenShop, qtbot, fill, **more) -> Window:
    window = open_shop(fill, "weekly", **more)
    qtbot.waitUntil(lambda: spoken(window) != "")
    return window


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def spoken(window: Window) -> str:
    """The words of the page that is shown."""
    return part(window, "weekly_preview").accessibleDescription()


def click(window: Window, name: str) -> None:
    QTest.mouseClick(part(window, name), Qt.MouseButton.LeftButton)


def labels(window: Window) -> list[str]:
    return [each.text() for each in window.page.findChildren(QLabel)]


def type_sentence(window: Window, words: str) -> None:
    field = part(window, "weekly_sentence")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def test_the_last_full_week_is_shown_first(weekly: Window) -> None:
    assert "Week 19, 4 to 10 May 2026" in spoken(weekly)
    assert "Week 19, 4 to 10 May" in labels(weekly)
    assert "Bell, €7" in spoken(weekly)


def test_weeks_go_back_and_forth_up_to_this_one(weekly: Window, qtbot) -> None:
    click(weekly, "weekly_back")
    qtbot.waitUntil(lambda: "Week 18, 27 April to 3 May 2026" in spoken(weekly))
    assert "Lamp, Leaflet 0" in spoken(weekly)
    click(weekly, "weekly_forth")
    click(weekly, "weekly_forth")
    qtbot.waitUntil(lambda: "Week 20, 11 to 17 May 2026" in spoken(weekly))
    assert not part(weekly, "weekly_forth").isEnabled()


def test_a_part_left_out_stays_out_the_next_time(weekly: Window) -> None:
    assert "What worked" in spoken(weekly)
    click(weekly, "weekly_worked")
    click(weekly, "weekly_initials")
    assert "What worked" not in spoken(weekly)
    assert "call back" in spoken(weekly)
    assert "Ada" not in spoken(weekly)
    kept = read_wishes(Preferences(), "DE").choices[Kind.WEEK]
    assert (kept.worked, kept.initials, kept.closed) == (False, True, True)


def test_the_plan_of_the_next_weeks_is_a_second_page(
    weekly: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "The next four weeks" not in spoken(weekly)
    click(weekly, "weekly_plan")
    assert "The next four weeks. 11 May to 7 June 2026" in spoken(weekly)
    preview = part(weekly, "weekly_preview")
    assert isinstance(preview, Preview)
    first, second = preview._sheets()
    assert first.right() < second.left()
    assert second.right() < preview.width()
    preview.turn()
    first, second = preview._sheets()
    assert first.bottom() < second.top()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *told: (str(tmp_path / "week.pdf"), "")
    )
    click(weekly, "weekly_pdf")
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "week.pdf").read_bytes())) == 2
    assert read_wishes(Preferences(), "DE").choices[Kind.WEEK].plan


def test_the_month_is_a_report_of_its_own(weekly: Window, qtbot) -> None:
    click(weekly, "weekly_kind_1")
    qtbot.waitUntil(lambda: "The month in one page" in spoken(weekly))
    assert "April 2026" in labels(weekly)
    assert "Coming in May" in spoken(weekly)
    assert not part(weekly, "weekly_follow_ups").isVisible()
    click(weekly, "monthly_coming")
    assert "Coming in May" not in spoken(weekly)
    assert not read_wishes(Preferences(), "DE").choices[Kind.MONTH].coming
    click(weekly, "weekly_forth")
    qtbot.waitUntil(lambda: "The month is not over" in spoken(weekly))
    assert not part(weekly, "weekly_forth").isEnabled()
    store = weekly.desk.workspace.store
    came = totals(store, month(TODAY)).revenue
    assert f"Revenue: €{came // 100:,}" in spoken(weekly)
    click(weekly, "weekly_kind_0")
    qtbot.waitUntil(lambda: "The week in one page" in spoken(weekly))


def test_a_sentence_of_the_month_leaves_the_week_alone(weekly: Window, qtbot) -> None:
    type_sentence(weekly, "Our week.")
    click(weekly, "weekly_kind_1")
    qtbot.waitUntil(lambda: "The month in one page" in spoken(weekly))
    assert "Our week." not in spoken(weekly)
    click(weekly, "weekly_kind_0")
    qtbot.waitUntil(lambda: "Our week." in spoken(weekly))


def test_the_paper_is_that_of_the_country_until_chosen(weekly: Window) -> None:
    assert read_wishes(Preferences(), "DE").paper is Paper.A4
    assert read_wishes(Preferences(), "US").paper is Paper.LETTER
    click(weekly, "weekly_paper_1")
    assert read_wishes(Preferences(), "DE").paper is Paper.LETTER


def test_the_first_sentence_can_be_ones_own_and_taken_back(weekly: Window, qtbot) -> None:
    written = spoken(weekly).split("\n")[2]
    assert not part(weekly, "weekly_reset").isVisible()
    type_sentence(weekly, "A quiet week.")
    assert spoken(weekly).split("\n")[2] == "A quiet week."
    click(weekly, "weekly_back")
    qtbot.waitUntil(lambda: "Week 18" in spoken(weekly))
    assert "A quiet week." not in spoken(weekly)
    click(weekly, "weekly_forth")
    qtbot.waitUntil(lambda: "A quiet week." in spoken(weekly))
    click(weekly, "weekly_reset")
    assert spoken(weekly).split("\n")[2] == written
    assert part(weekly, "weekly_sentence").toPlainText() == written


def test_a_sale_noted_meanwhile_is_on_the_page_until_undone(weekly: Window, qtbot) -> None:
    weekly.desk.do(lambda: weekly.desk.workspace.sales.note(4200, on=ago(5), product="Pump"))
    qtbot.waitUntil(lambda: "Pump, €42" in spoken(weekly))
    weekly.undo()
    qtbot.waitUntil(lambda: "Pump" not in spoken(weekly))


def test_without_a_printer_ctrl_p_saves_a_pdf(
    open_shop: OpenShop, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    weekly = opened(open_shop, qtbot, fill)
    said = "No printer is set up on this computer. Save the page as a PDF."
    qtbot.waitUntil(lambda: said in labels(weekly))
    assert not part(weekly, "weekly_print").isVisible()
    asked: list[str] = []

    def choose(parent: QWidget, title: str, suggested: str, pattern: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / "week"), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.keyClick(weekly, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF-")
    click(weekly, "report_html")
    assert "Chain &amp; Bell, Bicycle workshop" in (tmp_path / "week.html").read_text("utf-8")
    assert asked == ["Week 19 2026.pdf", "Week 19 2026.html"]
    assert [toast.accessibleName() or "" for toast in weekly.desk.toasts.shown]


def test_nothing_is_written_where_nothing_can_be(tmp_path: Path) -> None:
    content = weekly_page(a_week(), "Chain & Bell", "EUR")
    for save in (lambda to: save_pdf(to, content, Paper.A4), lambda to: save_html(to, content)):
        with pytest.raises(StorageProblem):
            save(tmp_path / "gone" / "week.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_printer_gets_one_whole_page(tmp_path: Path, dressed) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_to(printer, pages_of(weekly_page(a_week(), "Chain & Bell", "EUR")), Paper.A4)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_a_file_is_named_after_its_week() -> None:
    assert name_of(Kind.WEEK, Period(ago(9), ago(3))) == "Week 19 2026"
    assert name_of(Kind.MONTH, month(ago(3))) == "May 2026"


def test_the_page_is_painted_once_for_each_size(weekly: Window, qtbot) -> None:
    preview = part(weekly, "weekly_preview")
    assert isinstance(preview, Preview)
    first = preview.grab().toImage()
    assert first.pixelColor(preview.width() // 2, 40).lightness() == 255
    (painted,) = preview._pictures()
    assert preview._pictures()[0] is painted
    weekly.resize(1100, 700)
    qtbot.waitUntil(lambda: preview._pictures()[0].height() == preview._sheets()[0].height())
    assert preview._pictures()[0] is not painted


def test_the_page_grows_to_the_width_of_the_room_and_back(weekly: Window, qtbot) -> None:
    preview = part(weekly, "weekly_preview")
    assert isinstance(preview, Preview)
    whole = preview.height()
    preview.setFocus()
    QTest.keyClick(preview, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: preview.height() > whole)
    assert preview._sheets()[0].width() > preview.width() * 0.9
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.height() == whole)


def test_with_a_printer_printing_comes_first(
    open_shop: OpenShop, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    window = opened(open_shop, qtbot, fill)
    qtbot.waitUntil(part(window, "weekly_print").isVisible)
    assert "One page for the wall or the tax folder." in labels(window)


def test_a_printer_that_was_just_set_up_is_seen(
    open_shop: OpenShop, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printers: list[str] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: printers))
    window = opened(open_shop, qtbot, fill)
    none = "No printer is set up on this computer. Save the page as a PDF."
    qtbot.waitUntil(lambda: none in labels(window))
    window.go("today")
    printers.append("Office")
    window.go("weekly")
    qtbot.waitUntil(part(window, "weekly_print").isVisible)
    assert none not in labels(window)
    assert part(window, "weekly_pdf").kind == "second"


def test_the_page_is_in_the_language_of_the_file(open_shop: OpenShop, qtbot) -> None:
    def german(workspace: Workspace) -> None:
        fill(workspace)
        workspace.business.change(language="de", country="DE")

    window = opened(open_shop, qtbot, german)
    assert "Woche 19, 4. bis 10. Mai 2026" in spoken(window).replace("KW", "Woche")


def test_every_part_has_a_name(weekly: Window) -> None:
    assert_accessible(weekly)
    assert weekly.page.next_pane()
    assert part(weekly, "weekly_preview").hasFocus()
    assert not weekly.page.next_pane()


def counts(window: Window) -> tuple[str, str]:
    """What stands beside the weekly report in the sidebar, and how it is spoken."""
    return window.sidebar.pages.entries.counts["weekly"]


def test_on_the_report_day_the_sidebar_says_so_until_it_was_seen(
    open_shop: OpenShop, qtbot
) -> None:
    def friday(workspace: Workspace) -> None:
        fill(workspace)
        workspace.business.change(report_weekday=TODAY.weekday())

    window = open_shop(friday, "plan")
    assert counts(window) == ("1", "Your week is ready")
    window.go("weekly")
    assert counts(window)[0] == ""
    window.desk.do(lambda: window.desk.workspace.sales.note(4200, on=ago(5), product="Pump"))
    assert counts(window)[0] == ""


def test_nothing_reminds_before_the_business_has_a_name(open_shop: OpenShop) -> None:
    def unnamed(workspace: Workspace) -> None:
        workspace.business.change(name="", report_weekday=TODAY.weekday())

    assert counts(open_shop(unnamed, "welcome"))[0] == ""


def test_on_other_days_nothing_reminds(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(fill, "plan")
    assert counts(window)[0] == ""
    other = (TODAY.weekday() + 1) % 7
    window.desk.do(lambda: window.desk.workspace.business.change(report_weekday=other))
    assert counts(window)[0] == ""
    window.desk.do(lambda: window.desk.workspace.business.change(report_weekday=TODAY.weekday()))
    assert counts(window)[0] == "1"
    window.undo()
    assert counts(window)[0] == ""
