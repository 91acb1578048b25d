"""The frame of the window: pages, undo, look, text size, closing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.store.noted_together import insert_many
from smallbiz.store.steps import LISTED_ROWS
from smallbiz.workspace import Workspace
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.theme import theme
from ui.pages import entries
from ui.window import Window

OpenShop = Callable[..., Window]


def with_a_deal(workspace: Workspace) -> None:
    workspace.deals.open("Cargo bike", value=390000)


def test_every_page_has_words_an_icon_and_a_key() -> None:
    listed = entries()
    assert len({entry.key for entry in listed}) == len(listed)
    assert all(entry.text and entry.icon for entry in listed)


def test_undo_and_redo_say_what_they_do(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    undo = window.actions_["undo"]
    assert not undo.isEnabled()
    window.desk.do(lambda: window.desk.workspace.deals.change(1, value=100))
    assert "Change deal Cargo bike" in undo.text()
    assert [toast.words for toast in window.desk.toasts.shown] == ["Change deal Cargo bike"]
    undo.trigger()
    assert window.desk.workspace.deal(1).value == 390000
    assert window.actions_["redo"].isEnabled()
    window.actions_["redo"].trigger()
    assert window.desk.workspace.deal(1).value == 100


def test_ctrl_z_undoes(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    window.desk.do(lambda: window.desk.workspace.deals.delete(1))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.workspace.deals.title(1) == "Cargo bike"


def test_undo_is_offered_for_the_newest_step_alone(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    desk = window.desk
    for value in (100, 200):
        desk.do(lambda value=value: desk.workspace.deals.change(1, value=value), f"Now {value}")
    assert [toast.words for toast in desk.toasts.shown] == ["Now 200"]
    window.undo()
    assert desk.workspace.deal(1).value == 100
    assert [toast.findChild(QWidget, "toast_undo") for toast in desk.toasts.shown] == [None]


def test_the_palette_takes_nothing_back_because_of_a_name(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    window.desk.do(lambda: window.desk.workspace.deals.change(1, value=100))
    window.find_anything()
    palette = Overlay.current(window)
    assert palette is not None
    QTest.keyClicks(palette.box, "change deal")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.desk.workspace.deal(1).value == 100
    palette.box.clear()
    QTest.keyClicks(palette.box, "undo")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.desk.workspace.deal(1).value == 390000


def test_the_palette_finds_actions_and_does_them(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    window.find_anything()
    palette = Overlay.current(window)
    assert palette is not None
    QTest.keyClicks(palette.box, "dark")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert theme().dark
    assert window.preferences.scheme == "dark"


def test_text_size_stays_within_bounds(open_shop: OpenShop) -> None:
    window = open_shop()
    for _step in range(9):
        window.actions_["larger"].trigger()
    assert theme().percent == window.preferences.text_size == 150
    window.actions_["normal"].trigger()
    assert theme().percent == 100


def test_a_narrow_window_shows_icons_only(open_shop: OpenShop) -> None:
    window = open_shop(size=(1100, 700))
    assert window.sidebar.narrow
    window.resize(1440, 900)
    assert not window.sidebar.narrow


def test_closing_leaves_one_complete_file(open_shop: OpenShop, tmp_path: Path) -> None:
    window = open_shop(with_a_deal)
    window.close()
    assert not list(tmp_path.glob("*-wal")) + list(tmp_path.glob(".~*"))


def test_another_language_relabels_everything(open_shop: OpenShop) -> None:
    window = open_shop(page="followups")
    window.speak("de", "DE")
    try:
        assert window.actions_["go_today"].text() == "Heute"
        assert window.page is not None
        assert window.page.objectName() == "page_followups"
        toast = window.desk.toasts.say("Anruf notiert", lambda: None)
        assert toast.findChild(Button, "toast_undo").text() == "Rückgängig"
    finally:
        window.speak("en", "GB")
    assert window.actions_["go_today"].text() == "Today"
    assert len(window.menuBar().actions()) == 6


def test_another_country_writes_its_numbers_at_once(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal, page="deals")
    window.speak("en", "GB")

    def told() -> str:
        return " ".join(each.text() for each in window.page.findChildren(QLabel))

    window.speak("en", "GB")
    assert "€3,900" in told()
    window.speak("en", "DE")
    assert "3.900\xa0€" in told()
    window.speak("en", "GB")
    assert "€3,900" in told()


def test_the_keys_say_what_each_of_them_does(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    window.actions_["keys"].trigger()
    sheet = Overlay.current(window)
    assert sheet is not None
    told = [each.text() for each in sheet.findChildren(QLabel)]
    assert {"Undo", "New contact", "New deal"} <= set(told)
    assert "Contact" not in told


def test_the_sheets_of_help_open_and_close(open_shop: OpenShop) -> None:
    window = open_shop()
    for key in ("words", "keys", "about"):
        window.actions_[key].trigger()
        sheet = Overlay.current(window)
        assert sheet is not None
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert Overlay.current(window) is None


def test_a_file_dropped_on_the_window_is_imported(open_shop: OpenShop, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,E-mail\nAnna Bell,anna@bell.example\n")
    window = open_shop(page="history")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(people))])
    window.desk.went.connect(lambda page, target: asked.append((page, target)))
    asked: list[tuple[str, dict[str, object]]] = []
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(300, 300), copy, held, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    assert asked == []
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, held, left, none))
    assert asked == [("intake", {"path": str(people)})]


def test_choosing_deals_again_leads_back_to_the_board(open_shop: OpenShop) -> None:
    window = open_shop(with_a_deal)
    window.desk.go("deals", deal_id=1)
    assert window.page.opened
    window.actions_["go_deals"].trigger()
    assert not window.page.opened


def test_after_very_many_changes_the_search_is_put_in_order_beside_the_screen(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    window = open_shop(with_a_deal)
    store = window.desk.workspace.store
    for number in range(5):
        window.desk.workspace.deals.open(f"Bell {number}")

    def parts() -> int:
        return int(store.value("SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10"))

    assert parts() > 3
    ids = list(range(1, LISTED_ROWS + 2))
    with store.work("Many") as work:
        insert_many(
            work.connection,
            "competitor",
            {"id": ids, "name": [*map(str, ids)], "notes": [""] * len(ids)},
        )
    qtbot.waitUntil(lambda: parts() == 1)
