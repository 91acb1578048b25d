"""The Undo beside a sentence takes back what the sentence names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.buttons import Button
from ui.kit.toasts import Toast
from ui.opening import take
from ui.window import Window

OpenShop = Callable[..., Window]


def names(window: Window) -> list[str]:
    return [name for (name,) in window.desk.workspace.store.rows("SELECT name FROM contact")]


def add(window: Window, name: str) -> Toast:
    window.desk.do(lambda: window.desk.workspace.contacts.add(name))
    return window.desk.toasts.shown[-1]


def undo(toast: Toast) -> None:
    QTest.mouseClick(toast.findChild(Button, "toast_undo"), Qt.MouseButton.LeftButton)


def test_a_sentence_goes_with_the_next_step_and_its_undo_takes_back_what_it_names(
    open_shop: OpenShop,
) -> None:
    window = open_shop()
    first = add(window, "Anna Bell")
    second = add(window, "Tom Lind")
    assert [toast.words for toast in window.desk.toasts.shown] == [second.words]
    assert not first.stays
    undo(second)
    assert names(window) == ["Anna Bell"]


def test_an_older_step_taken_back_is_called_plainly_there_and_back(open_shop: OpenShop) -> None:
    window = open_shop()
    add(window, "Anna Bell")
    step = window.desk.workspace.undoable()
    add(window, "Tom Lind")
    window.desk.do(lambda: window.desk.workspace.store.undo_step(step.id))
    assert names(window) == ["Tom Lind"]
    said = window.desk.toasts
    assert said.shown[-1].words == "Taken back: Add Anna Bell"
    assert window.actions_["undo"].text() == "&Undo, brings back: Add Anna Bell"
    window.desk.undo()
    assert said.shown[-1].words == "Done again: Add Anna Bell"
    assert window.actions_["redo"].text() == "&Redo, takes back: Add Anna Bell"
    window.desk.redo()
    assert said.shown[-1].words == "Taken back: Add Anna Bell"
    window.desk.undo()
    assert names(window) == ["Anna Bell", "Tom Lind"]


def test_a_table_that_is_opened_is_imported(open_shop: OpenShop, tmp_path: Path) -> None:
    window = open_shop()
    path = tmp_path / "people.csv"
    path.write_text("Name,Mail\nAnna Bell,anna@bell.example\n")
    take(window, path)
    assert window.stack.key == "intake"
    assert window.desk.workspace.path != path
