"""The ways through an import: to a file, through its columns and its check, to its end and back."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from tests.patience import SECONDS
from ui.intake.page import CHECK, COLUMNS, DONE, IntakePage
from ui.window import Window


def until(true: Callable[[], object]) -> None:
    """Let the window and the work behind it run until something is so."""
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end, "it never came to be"
        QApplication.processEvents()
        time.sleep(0.002)


def part(window: Window, name: str) -> QWidget:
    QApplication.processEvents()
    found = [each for each in window.findChildren(QWidget, name) if each.isVisible()]
    assert found, name
    return found[0]


def shown(window: Window, name: str) -> bool:
    return any(each.isVisible() for each in window.findChildren(QWidget, name))


def page_of(window: Window) -> IntakePage:
    assert isinstance(window.page, IntakePage)
    return window.page


def click(window: Window, name: str) -> None:
    button = part(window, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(window: Window) -> str:
    return "\n".join(each.text() for each in window.page.findChildren(QLabel) if each.isVisible())


def begun(window: Window, path: Path) -> None:
    window.desk.go("intake", path=str(path))
    until(lambda: page_of(window).at == COLUMNS and page_of(window)._coming.outcome)
    until(lambda: not page_of(window)._columns._mapping._waiting)
    QApplication.processEvents()


def choose(window: Window, name: str, words: str) -> None:
    """Pick from a list by keyboard, and wait for the figures."""
    box = part(window, name)
    assert isinstance(box, QComboBox)
    place = box.findText(words)
    assert place >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    until(lambda: page_of(window)._coming.outcome)


def imported(window: Window) -> None:
    click(window, "intake_next")
    assert page_of(window).at == CHECK
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())


def names(window: Window) -> list[str]:
    rows = window.desk.workspace.store.rows(
        "SELECT name FROM contact WHERE kind = 'person' ORDER BY id"
    )
    return [name for (name,) in rows]


def brought_by_spring_market(window: Window, people: Path) -> None:
    """Import the people as those whom a new effort brought."""
    begun(window, people)
    choose(window, "intake_effort", "A new effort …")
    QTest.keyClicks(part(window, "intake_effort_name"), "Spring market")
    QTest.keyClick(part(window, "intake_effort_name"), Qt.Key.Key_Return)
    until(lambda: page_of(window)._coming.outcome)
    imported(window)


def to_earlier_import(window: Window) -> None:
    """From an import that was just made to it in the list of earlier ones, its Undo with the keyboard."""
    window.desk.go("intake", anew=True)
    listed = part(window, "intake_past")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    until(lambda: part(window, "intake_past_undo").isEnabled())
    QTest.keyClick(listed, Qt.Key.Key_Tab)
