"""History: an older step is taken back by keyboard, what was changed since is kept and named."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.journey.naming import counted_rows, row_name
from smallbiz.store.steps import MANY_ROWS
from smallbiz.store.tables import all_tables
from tests.ui.accessibility import assert_accessible
from ui.history.words import what
from ui.window import Window

OpenShop = Callable[..., Window]


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def worked_on(open_shop: OpenShop) -> Window:
    window = open_shop()
    workspace = window.desk.workspace
    with workspace.store.work("Import people.csv") as work:
        workspace.contacts.add(name="Ines Okafor")
        workspace.contacts.add(name="Tom Lindqvist")
        work.describe("import", rows=2)
    workspace.contacts.change(1, name="Ines O.")
    workspace.deals.open("Bike", contact_id=2)
    workspace.activities.plan("Leaflet")
    window.go("history")
    return window


def titles(window: Window) -> list[str]:
    model = window.page._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def texts(window: Window) -> str:
    return "\n".join(each.text() for each in window.page._pane.findChildren(QLabel))


def test_an_older_step_goes_back_and_what_changed_since_is_named(open_shop: OpenShop) -> None:
    window = worked_on(open_shop)
    listed = part(window, "history_list")
    imported = window.desk.workspace.store.steps()[-1]
    listed.select(imported.id)
    assert "Ines O." in texts(window)
    assert "Tom Lindqvist" in texts(window)
    listed.setFocus()
    window.desk.workspace.deals.delete(1)
    listed.select(imported.id)
    QTest.keyClick(listed, Qt.Key.Key_U)
    store = window.desk.workspace.store
    assert store.rows("SELECT name FROM contact") == [("Ines O.",)]
    window.desk.undo()
    assert store.value("SELECT count(*) FROM contact") == 2


def test_a_large_step_is_looked_at_and_taken_back_beside_the_screen(
    open_shop: OpenShop, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_shop()
    workspace = window.desk.workspace
    people = tmp_path / "people.csv"
    rows = (f"Person {number},p{number}@example.org\n" for number in range(MANY_ROWS // 2 + 1))
    people.write_text("name,email\n" + "".join(rows), "utf-8")
    step = take_in(workspace.store, people, Options(), backup=False).step
    changed = workspace.listing.ids()[0]
    workspace.contacts.change(changed, name="Ines O.")
    window.go("history")
    part(window, "history_list").select(step)
    assert "Looking what would go back" in texts(window)
    qtbot.waitUntil(lambda: "Ines O." in texts(window))
    window.page._pane.take_back()
    qtbot.waitUntil(lambda: workspace.listing.ids() == [changed])
    qtbot.waitUntil(lambda: "This step was taken back." in texts(window))


def test_steps_are_narrowed_to_imports_or_by_a_word(open_shop: OpenShop) -> None:
    window = worked_on(open_shop)
    window.page._kind.choose("imports")
    window.page._show()
    assert any("Import people.csv" in title for title in titles(window))
    assert not any("Bike" in title for title in titles(window))
    window.page._kind.choose("all")
    QTest.keyClicks(part(window, "history_search"), "LEAFLET")
    assert len([title for title in titles(window) if "Leaflet" in title]) == 1
    assert not any("Bike" in title for title in titles(window))


def test_a_step_taken_back_is_shown_as_such(open_shop: OpenShop) -> None:
    window = worked_on(open_shop)
    window.desk.undo()
    assert any("Taken back" in title for title in titles(window))
    assert part(window, "history_redo").isEnabled()


def test_an_empty_history_says_so(open_shop: OpenShop) -> None:
    window = open_shop(page="history")
    assert "Nothing was changed yet" in texts(window)
    assert not part(window, "history_undo").isEnabled()


def test_an_empty_history_leaves_no_empty_card(open_shop: OpenShop) -> None:
    window = open_shop(None, "history")
    listed = window.findChild(QWidget, "history_list")
    assert not listed.isVisible()
    window.desk.do(lambda: window.desk.workspace.deals.open("Trailer"))
    assert listed.isVisible()
    search = window.findChild(QWidget, "history_search")
    search.setText("nobody")
    assert search.isVisible()
    search.setText("")
    window.undo()
    assert listed.isVisible()


def test_every_control_is_named(open_shop: OpenShop) -> None:
    assert_accessible(worked_on(open_shop).page)


def test_what_has_one_name_is_counted_once() -> None:
    assert what({"objection": 1, "deal_objection": 1}) == "1 objection"
    assert what({"deal_objection": 2}) == "2 objections"
    assert what({"sale": 1, "follow_up": 3, "aftercare": 3}) == "1 sale and 3 follow-ups"
    assert what({"answer": 1, "satisfaction": 1}) == "1 answered objection and 1 answer"
    assert what({"business": 1, "standing": 4}) == "the business"


def test_every_table_has_words_and_every_row_a_name(open_shop: OpenShop) -> None:
    window = worked_on(open_shop)
    for table in all_tables():
        told = counted_rows(table.name, 2)
        assert (told == "the business") == (table.name in ("business", "standing")), table.name
        assert row_name(window.desk.workspace.store, table.name, 999) == ""
    assert row_name(window.desk.workspace.store, "contact", 1) == "Ines O."


def test_arrows_walk_the_steps_as_soon_as_the_page_is_shown(open_shop: OpenShop) -> None:
    window = worked_on(open_shop)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    newest = window.desk.workspace.store.steps()
    assert part(window, "history_list").current_id() == newest[1].id
