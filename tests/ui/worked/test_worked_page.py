"""What worked: figures come beside the screen, follow the file, and lead to the people behind them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.shops import a_spring, ago, came
from ui.kit import ink
from ui.kit.funnel import Funnel
from ui.kit.table import Table
from ui.paper.page import Paper
from ui.paper.pdf import Paint
from ui.window import Window
from ui.worked import outputs
from ui.worked.chart import ChartCard
from ui.worked.lines import TOTAL
from ui.worked.question import Question, neighbours

OpenShop = Callable[..., Window]

pytestmark = pytest.mark.usefixtures("english_in_ireland")


@pytest.fixture
def spring(open_shop: OpenShop, qtbot) -> Window:
    return opened(open_shop, qtbot, a_spring)


def opened(open_shop: OpenShop, qtbot, fill, **more) -> Window:
    window = open_shop(fill, "worked", **more)
    qtbot.waitUntil(lambda: bool(table(window).rows.ids) or shown(window, "worked_begin"))
    return window


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def shown(window: Window, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()


def table(window: Window) -> Table:
    found = part(window, "worked_table")
    assert isinstance(found, Table)
    return found


def lines(window: Window) -> list[list[str]]:
    """Effort, cost and revenue of every line."""
    model = table(window).rows
    keys = [column.key for column in model.columns]
    places = [keys.index(key) for key in ("effort", "cost", "revenue")]
    return [[model.index(row, place).data() for place in places] for row in range(model.rowCount())]


def texts(window: Window) -> str:
    return "\n".join(each.text() for each in window.page.findChildren(QLabel))


def visible_texts(window: Window) -> str:
    return "\n".join(each.text() for each in window.page.findChildren(QLabel) if each.isVisible())


def press(window: Window, group: str, place: int) -> None:
    """Choose a segment."""
    QTest.mouseClick(part(window, f"{group}_{place}"), Qt.MouseButton.LeftButton)


def listed_sales(window: Window) -> list[str]:
    model = part(window, "worked_sales").model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]


def test_the_lines_add_up_to_all_revenue(spring: Window) -> None:
    assert lines(spring) == [
        ["Voucher", "€10", "€625"],
        ["Leaflet", "€260, €200 + 2 h", "€25.01"],
        ["No touch noted", "", "€7"],
        ["All together", "€270", "€657.01"],
    ]
    assert "13 February to 13 May, 13 leads, 5 sales" in texts(spring)
    assert "1 is too early to tell: Leaflet." in texts(spring)


def test_own_hours_can_be_left_out(spring: Window, qtbot) -> None:
    QTest.mouseClick(part(spring, "worked_hours"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ["Leaflet", "€200", "€25.01"] in lines(spring))
    assert part(spring, "worked_hours").accessibleName() == "Count my hours (€30)"


def test_another_view_shares_the_same_money_differently(spring: Window, qtbot) -> None:
    press(spring, "worked_view", 0)
    qtbot.waitUntil(lambda: ["Leaflet", "€260, €200 + 2 h", "€50.01"] in lines(spring))
    assert "what brought the buyer to you first" in texts(spring)
    assert lines(spring)[-1][2] == "€657.01"
    press(spring, "worked_by", 1)
    qtbot.waitUntil(lambda: lines(spring)[0][0] == "Without a channel")
    press(spring, "worked_days", 0)
    qtbot.waitUntil(lambda: "14 April to 13 May" in texts(spring))
    press(spring, "worked_days", 3)
    qtbot.waitUntil(lambda: "Everything so far" in texts(spring))


def test_another_choice_is_there_at_once(spring: Window, qtbot) -> None:
    known = spring.page._figures._kept
    qtbot.waitUntil(lambda: len(known) == 1 + len(neighbours(Question())))
    press(spring, "worked_view", 0)
    assert ["Leaflet", "€260, €200 + 2 h", "€50.01"] in lines(spring)
    press(spring, "worked_view", 2)
    press(spring, "worked_by", 3)
    assert lines(spring)[0][0] == "No audience noted"


def test_the_last_of_quick_presses_wins(spring: Window, qtbot) -> None:
    for place in (0, 1, 3, 2):
        press(spring, "worked_days", place)
    qtbot.waitUntil(lambda: "14 May 2025 to 13 May 2026" in texts(spring))
    qtbot.wait(50)
    assert "14 May 2025 to 13 May 2026" in texts(spring)


def test_a_sale_noted_meanwhile_shows_and_goes_with_undo(spring: Window, qtbot) -> None:
    workspace = spring.desk.workspace
    spring.desk.do(lambda: workspace.sales.note(20000, contact_id=11, on=TODAY))
    qtbot.waitUntil(lambda: lines(spring)[-1][2] == "€857.01")
    spring.undo()
    qtbot.waitUntil(lambda: lines(spring)[-1][2] == "€657.01")
    assert workspace.store.value("SELECT sum(amount) FROM sale") == 65701


def test_the_funnel_follows_the_days_and_the_line(spring: Window, qtbot) -> None:
    shown_funnel = next(iter(spring.page.findChildren(Funnel)))

    def steps() -> list[str]:
        return [step.count for step in shown_funnel.steps]

    qtbot.waitUntil(lambda: len(steps()) == 5)
    everybody = steps()
    assert shown_funnel.accessibleDescription().startswith(f"Awareness: {everybody[0]}")
    press(spring, "worked_funnel_of", 1)
    here = table(spring)
    here.setFocus()
    here.select(here.rows.ids[1])
    qtbot.waitUntil(lambda: steps() != everybody and "Leaflet" in texts(spring))
    press(spring, "worked_funnel_of", 0)
    qtbot.waitUntil(lambda: steps() == everybody)
    press(spring, "worked_days", 3)
    qtbot.waitUntil(lambda: int(steps()[0]) >= int(everybody[0]))


def test_a_line_tells_how_sure_it_is_and_leads_to_its_buyers(spring: Window, qtbot) -> None:
    here = table(spring)
    here.setFocus()
    here.select(here.rows.ids[1])
    qtbot.waitUntil(lambda: len(listed_sales(spring)) == 1)
    assert "Leaflet 0, Lamp" in listed_sales(spring)[0]
    assert "of €50.01" in listed_sales(spring)[0]
    QTest.keyClick(here, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(listed_sales(spring)) == 4)
    assert "Next time, expect" in texts(spring)
    assert spring.page.next_pane()
    sales = part(spring, "worked_sales")
    sales.setCurrentIndex(sales.model().index(1, 0))
    QTest.keyClick(sales, Qt.Key.Key_Return)
    assert spring.page.objectName() == "page_contacts"
    assert spring.page.selection() == {"contact_id": 13}


def test_sales_of_unknown_source_are_listed_too(spring: Window, qtbot) -> None:
    here = table(spring)
    here.select(here.rows.ids[-2])
    qtbot.waitUntil(lambda: len(listed_sales(spring)) == 1)
    assert listed_sales(spring)[0].startswith("Somebody without a name, Bell")
    here.select(here.rows.ids[-1])
    assert len(listed_sales(spring)) == 5


def test_without_money_or_a_sale_there_is_nothing_to_show(open_shop: OpenShop, qtbot) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.activities.plan("Leaflet")
        came(workspace, "Ada", 1, 9)

    window = opened(open_shop, qtbot, fill)
    assert "Nothing to count yet" in texts(window)
    assert not shown(window, "worked_days")
    assert not shown(window, "worked_table")
    assert_accessible(window)


def test_the_first_sale_shows_its_credit_and_says_that_it_is_too_early(
    open_shop: OpenShop, qtbot
) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.activities.plan("Leaflet")
        workspace.sales.note(100, contact_id=came(workspace, "Ada", 1, 9), on=ago(3))

    window = opened(open_shop, qtbot, fill)
    qtbot.waitUntil(lambda: shown(window, "worked_table"))
    assert lines(window)[0] == ["Leaflet", "€0", "€1"]
    assert lines(window)[-1][2] == "€1"
    said = "Verdicts need 3 sales with a known source; you have 1."
    assert "Too early to say" in texts(window)
    assert said in texts(window)
    assert shown(window, "worked_days")
    assert shown(window, "worked_note")
    qtbot.waitUntil(lambda: len(listed_sales(window)) == 1)
    assert_accessible(window)


def test_without_money_of_any_effort_there_are_no_empty_axes(open_shop: OpenShop, qtbot) -> None:
    def fill(workspace: Workspace) -> None:
        came(workspace, "Ada", workspace.activities.plan("Leaflet"), 9)
        workspace.sales.note(40000, on=ago(3))

    window = opened(open_shop, qtbot, fill)
    with qtbot.waitSignal(window.page.findChild(ChartCard).settled, timeout=20_000):
        window.page.refresh()
    assert not shown(window, "worked_chart")
    assert "No effort cost money or brought any back in these days." in texts(window)
    workspace = window.desk.workspace
    window.desk.do(lambda: workspace.budget.spend(1, 20000, ago(9)))
    qtbot.waitUntil(lambda: shown(window, "worked_chart"), timeout=20_000)
    window.undo()
    qtbot.waitUntil(lambda: not shown(window, "worked_chart"))


def test_the_first_cost_shows_what_was_spent(open_shop: OpenShop, qtbot) -> None:
    def fill(workspace: Workspace) -> None:
        activity = workspace.activities.plan("Leaflet", "done", starts_on=ago(9))
        workspace.budget.spend(activity, 20000, ago(9))

    window = opened(open_shop, qtbot, fill)
    qtbot.waitUntil(lambda: shown(window, "worked_table"))
    assert lines(window)[0] == ["Leaflet", "€200", "€0"]
    assert "there is none yet" in texts(window)
    assert "Do more" not in visible_texts(window)


def test_from_the_third_sale_on_the_cards_speak(open_shop: OpenShop, qtbot) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.activities.plan("Leaflet")
        for number in range(2):
            whom = came(workspace, f"Ada {number}", 1, 9)
            workspace.sales.note(100, contact_id=whom, on=ago(3))

    window = opened(open_shop, qtbot, fill)
    qtbot.waitUntil(lambda: "Too early to say" in visible_texts(window))
    window.desk.do(lambda: window.desk.workspace.sales.note(100, contact_id=1, on=TODAY))
    qtbot.waitUntil(lambda: "Do more" in visible_texts(window))
    window.undo()
    qtbot.waitUntil(lambda: "Do more" not in visible_texts(window))


def many(workspace: Workspace) -> None:
    a_spring(workspace)
    for number in range(3, 15):
        activity = workspace.activities.plan(f"Effort {number}", "done", starts_on=ago(9))
        workspace.budget.spend(activity, 100 * number, ago(9))


def test_many_efforts_are_cut_short_until_asked_for(open_shop: OpenShop, qtbot) -> None:
    window = opened(open_shop, qtbot, many)
    assert [line[0] for line in lines(window)][6:] == [
        "8 more efforts",
        "No touch noted",
        "All together",
    ]
    QTest.mouseClick(part(window, "worked_whole"), Qt.MouseButton.LeftButton)
    assert len(lines(window)) == 14 + 2
    table(window).sort("effort", descending=False)
    assert lines(window)[0][0] == "Effort 10"
    QTest.mouseClick(part(window, "worked_whole"), Qt.MouseButton.LeftButton)
    here = table(window)
    here.select(here.rows.ids[6])
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert len(lines(window)) == 14 + 2


def test_large_figures_are_never_cut(open_shop: OpenShop, qtbot) -> None:
    def large(workspace: Workspace) -> None:
        a_spring(workspace)
        workspace.sales.note(1_234_567_89000, contact_id=11, on=ago(1))

    window = opened(open_shop, qtbot, large, size=(1440, 900))
    here = table(window)
    keys = [column.key for column in here.rows.columns]
    place = keys.index("revenue")
    assert lines(window)[-1][2] == "€1,234,568,547.01"
    needed = ink.width("€1,234,568,547.01", "body", tabular=True)
    assert here.columnWidth(place) >= needed


def test_trouble_with_the_file_is_told_in_its_place(spring: Window, qtbot) -> None:
    spring.page._figures.failed.emit(StorageProblem("The stick is gone.", "", "Plug it in."))
    assert "The stick is gone." in texts(spring)
    QTest.mouseClick(part(spring, "worked_again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table(spring).isVisible())


def test_without_a_printer_the_page_is_saved_as_pdf_and_the_lines_as_csv(
    open_shop: OpenShop, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    spring = opened(open_shop, qtbot, a_spring)
    qtbot.waitUntil(lambda: part(spring, "worked_print").text().strip() == "Save as PDF")
    asked: list[str] = []

    def choose(parent: QWidget, title: str, suggested: str, pattern: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(tmp_path / "spring"), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.keyClick(spring, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "spring.pdf").read_bytes().startswith(b"%PDF-")
    table(spring).sort("revenue", descending=False)
    QTest.mouseClick(part(spring, "worked_csv"), Qt.MouseButton.LeftButton)
    rows = (tmp_path / "spring.csv").read_text("utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows] == [
        "Marketing effort",
        "Leaflet",
        "Voucher",
        "No touch noted",
        "All together",
    ]
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "lines"), "*.xlsx")
    )
    QTest.mouseClick(part(spring, "worked_csv"), Qt.MouseButton.LeftButton)
    assert (tmp_path / "lines.xlsx").read_bytes().startswith(b"PK")
    assert asked == ["What worked.pdf", "What worked.csv"]


def test_with_a_printer_the_page_is_printed(
    open_shop: OpenShop, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    printed: list[str] = []

    def printing(parent: QWidget, paint: Paint, paper: Paper, title: str) -> bool:
        printed.append(title)
        return True

    monkeypatch.setattr(outputs, "print_pages", printing)
    spring = opened(open_shop, qtbot, a_spring)
    QTest.mouseClick(part(spring, "worked_print"), Qt.MouseButton.LeftButton)
    assert printed == ["What worked"]
    assert part(spring, "worked_print").text().strip() == "Print"


def test_every_part_has_a_name(spring: Window, qtbot) -> None:
    qtbot.waitUntil(lambda: part(spring, "worked_chart").isVisible())
    assert_accessible(spring)
    told = "Leaflet: cost €260, came back €13."
    qtbot.waitUntil(lambda: told in part(spring, "worked_chart").accessibleDescription())


def test_the_line_tells_how_satisfied_its_buyers_are(spring: Window, qtbot) -> None:
    qtbot.waitUntil(lambda: bool(listed_sales(spring)))
    assert "how satisfied" not in visible_texts(spring)
    for sale, score in ((1, 9), (2, 10)):
        spring.desk.workspace.satisfactions.note(sale, score)
    table(spring).select(TOTAL)
    told = "Asked 2 of 5 how satisfied they are: 9.5 of 10 on average"
    qtbot.waitUntil(lambda: told in visible_texts(spring))
    spring.undo()
    one = "Asked 1 of 5 how satisfied they are: 9 of 10 on average"
    qtbot.waitUntil(lambda: one in visible_texts(spring))


def test_the_page_scrolls_to_where_the_keyboard_goes(spring: Window, qtbot) -> None:
    spring.resize(1100, 520)
    last = part(spring, "worked_reasons")
    part(spring, "worked_days").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: last.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: bool(listed_sales(spring)))
    for _step in range(3):
        bare = part(spring, "worked_sales").grab().toImage()
        spring.next_pane()
        if spring.focusWidget() is part(spring, "worked_sales"):
            assert part(spring, "worked_sales").grab().toImage() != bare, "the focus is seen"
    assert spring.focusWidget() is not None
    assert not spring.focusWidget().visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    scrolled = part(spring, "worked_table").visibleRegion()
    part(spring, "worked_print").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(part(spring, "worked_print"), Qt.Key.Key_Tab)
    assert not spring.focusWidget().visibleRegion().isEmpty()
    assert part(spring, "worked_table").visibleRegion() != scrolled
