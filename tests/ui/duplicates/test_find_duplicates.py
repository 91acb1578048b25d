"""Find duplicates: found beside the screen, put together or told apart, by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.people.contacts import Reach
from smallbiz.store.store import Store
from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from ui.duplicates.page import DuplicatesPage
from ui.kit.floating import Overlay
from ui.kit.palette_view import Palette
from ui.kit.rows import RowList
from ui.kit.toggles import Tick
from ui.window import Window

OpenShop = Callable[..., Window]


def fill(file: Workspace) -> None:
    file.contacts.add(
        "Jan Petersen", reach=Reach(phones=["0341 5558820"]), city="Leipzig", notes="Tall"
    )
    file.contacts.add("J. Petersen", reach=Reach(["jan@p.example"], ["0341 5558820"]), city="Halle")
    for given in ("Ines", "Sam", "Tom"):
        file.contacts.add(f"{given} Okafor", reach=Reach([f"{given}@okafor.example"]))
        file.contacts.add(f"{given} Daly", reach=Reach([f"{given}@okafor.example"]))


def names(window: Window) -> list[str]:
    return [n for (n,) in window.desk.workspace.store.rows("SELECT name FROM contact ORDER BY id")]


def part(window: Window, name: str) -> QWidget:
    found = window.page.findChild(QWidget, name)
    assert found is not None, name
    return found


def pairs(window: Window) -> list[str]:
    model = part(window, "duplicates_list").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    every = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    return [spoken for spoken in every if spoken.count(", ") > 1]


def click(window: Window, name: str) -> None:
    button = part(window, name)
    assert button.isEnabled() and button.isVisible(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def window(open_shop: OpenShop, qtbot: QtBot) -> Window:
    made = open_shop(fill, page="contacts")
    click(made, "contacts_duplicates")
    assert isinstance(made.page, DuplicatesPage)
    qtbot.waitUntil(lambda: len(pairs(made)) == 4)
    return made


def test_pairs_are_listed_the_likeliest_first_with_the_reason(window: Window) -> None:
    assert pairs(window)[0] == (
        "Jan Petersen, Same phone number, same name with an initial, very likely"
    )
    assert pairs(window)[1] == "Ines Okafor, Same e-mail, another name, possible"
    assert_accessible(window.page)


def test_one_person_is_put_together_field_by_field_and_back(window: Window, qtbot: QtBot) -> None:
    click(window, "duplicates_field_city_right")
    click(window, "duplicates_together")
    card = window.desk.workspace.cards.card(1)
    assert (card.name, card.city, card.emails[0].text) == (
        "Jan Petersen",
        "Halle",
        "jan@p.example",
    )
    assert len(pairs(window)) == 3
    assert "J. Petersen" not in names(window)
    window.desk.undo()
    assert "J. Petersen" in names(window)
    qtbot.waitUntil(lambda: len(pairs(window)) == 4)


def test_two_people_are_never_asked_about_again(window: Window, qtbot: QtBot) -> None:
    listed = part(window, "duplicates_list")
    assert isinstance(listed, RowList)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_2)
    assert len(pairs(window)) == 3
    click(window, "duplicates_again")
    qtbot.waitUntil(lambda: not window.page._looking.busy)
    assert len(pairs(window)) == 3
    window.desk.undo()
    qtbot.waitUntil(lambda: len(pairs(window)) == 4)


def test_all_alike_pairs_are_answered_at_once(window: Window) -> None:
    listed = part(window, "duplicates_list")
    QTest.keyClick(listed, Qt.Key.Key_Down)
    alike = part(window, "duplicates_alike")
    assert isinstance(alike, Tick)
    assert alike.words == "Do the same for the other 2 with the same reason"
    alike.click()
    click(window, "duplicates_apart")
    assert [pair[:12] for pair in pairs(window)] == ["Jan Petersen"]
    assert window.desk.workspace.store.value("SELECT count(*) FROM kept_apart") == 3


def test_by_keyboard_alone_until_nobody_is_left(window: Window) -> None:
    listed = part(window, "duplicates_list")
    for left in (3, 2, 1, 0):
        QTest.keyClick(listed, Qt.Key.Key_Return)
        assert len(pairs(window)) == left or left == 0
    told = [each.text() for each in window.page.findChildren(QLabel) if each.isVisible()]
    assert "Nobody seems to be here twice" in told
    assert names(window) == ["Jan Petersen", "Ines Okafor", "Sam Okafor", "Tom Okafor"]


def test_a_change_elsewhere_is_seen(window: Window, qtbot: QtBot) -> None:
    window.desk.workspace.contacts.add("Jan Petersen", reach=Reach(phones=["0341 5558820"]))
    qtbot.waitUntil(lambda: len(pairs(window)) == 6)


def test_what_went_wrong_is_said_and_tried_again(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_store: Store) -> object:
        raise StorageProblem("The disk did not answer.", "Nothing was changed.")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "snapshot", broken)
        click(window, "duplicates_again")
        qtbot.waitUntil(lambda: window.page.findChild(QWidget, "duplicates_retry") is not None)
    click(window, "duplicates_retry")
    qtbot.waitUntil(lambda: part(window, "duplicates_list").isVisible())
    assert len(pairs(window)) == 4


def test_the_menu_and_find_or_do_anything_open_it(open_shop: OpenShop) -> None:
    window = open_shop(fill, "today")
    window.actions_["duplicates"].trigger()
    assert isinstance(window.page, DuplicatesPage)
    window.go("today")
    window.find_anything()
    palette = Overlay.current(window)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.box, "kept twice")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert isinstance(window.page, DuplicatesPage)
