"""The start: nothing of the file is read before the window is on the screen."""

import builtins
import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from ui import app, launch
from ui.preferences import Preferences


@pytest.fixture
def collecting() -> Iterator[None]:
    """The collector of garbage, which the start switches off, on again."""
    yield
    gc.enable()


class Diary(QObject):
    """What happened to a window, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.told.append("painted")
        return False


def test_the_file_is_read_after_the_window_is_painted(qtbot: QtBot, collecting: None) -> None:
    diary = Diary()
    window = app.open_window(Preferences())
    qtbot.addWidget(window)
    window.installEventFilter(diary)
    app.once_painted(window, lambda: diary.told.append("filled"))
    qtbot.waitUntil(lambda: "filled" in diary.told)
    assert diary.told[0] == "painted"
    window.update()
    qtbot.wait(1)
    assert diary.told.count("filled") == 1


def test_imports_are_plain_and_nothing_is_collected_on_the_way(
    monkeypatch: pytest.MonkeyPatch, collecting: None
) -> None:
    seen = []
    before = builtins.__import__
    monkeypatch.setattr(app, "run", lambda path: seen.append((path, gc.isenabled())) or 0)
    assert launch.run(Path("shop.smallbiz")) == 0
    assert seen == [(Path("shop.smallbiz"), False)]
    assert builtins.__import__ is before


def test_nothing_of_the_file_is_imported_before_the_window_is_painted() -> None:
    told = (
        "import sys, ui.app; print([name for name in ('sqlite3', 'socket') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
