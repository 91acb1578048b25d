"""The start: nothing of the file is read before the window is on the screen."""

import builtins
import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import create_workspace
from ui import app, launch
from ui.preferences import Preferences
from ui.window import Window
from ui.work import Job, Progress


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


def test_a_screen_too_small_for_the_first_window_is_filled(
    qtbot: QtBot, collecting: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.frame.SIZE", (900, 600))
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1440, 900))
    small = app.open_window(Preferences())
    monkeypatch.setattr("ui.frame.SIZE", (1440, 900))
    large = app.open_window(Preferences())
    qtbot.addWidget(small)
    qtbot.addWidget(large)
    assert (small.isMaximized(), large.isMaximized()) == (False, True)


def test_imports_are_plain_and_nothing_is_collected_on_the_way(
    monkeypatch: pytest.MonkeyPatch, collecting: None
) -> None:
    seen = []
    before = builtins.__import__
    monkeypatch.setattr(app, "run", lambda path: seen.append((path, gc.isenabled())) or 0)
    assert launch.run(Path("shop.smallbiz")) == 0
    assert seen == [(Path("shop.smallbiz"), False)]
    assert builtins.__import__ is before


def test_no_work_outlives_the_window_however_it_is_left(
    monkeypatch: pytest.MonkeyPatch, collecting: None, tmp_path: Path
) -> None:
    path = tmp_path / "shop.smallbiz"
    create_workspace(path).close()
    work: list[Job] = []
    left: list[Window] = []

    def left_at_once(*_app: object) -> int:
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        window = next(each for each in shown if isinstance(each, Window))
        app.fill(window, path)
        for parent in (window.desk, None):
            work.append(Job(_until_stopped, parent).start())
        left.append(window)
        return 0

    monkeypatch.setattr(QApplication, "exec", left_at_once)
    assert app.run(path) == 0
    assert [job.ended for job in work] == [True, True]
    assert not list(tmp_path.glob(".~*"))
    left[0].close()
    delete(left[0])


def _until_stopped(progress: Progress) -> None:
    while True:
        progress.report(0, 0)
        sleep(0.001)


WRONG_CALL = """
import sys
{first}
from PySide6.QtCore import QSize
try:
    QSize().scale("wide", 5)
except TypeError as wrong:
    print(wrong)
from PySide6.support.signature import get_signature
print(get_signature(QSize.scale))
"""


def test_pyside_words_its_errors_when_there_is_one() -> None:
    """The parts that do are compiled only then, and say the same as when they are compiled at once."""
    late = "from ui.launch import SOURCES, import_qt; import_qt(); assert len(SOURCES) == 7"
    plain, told = (
        subprocess.run(
            [sys.executable, "-c", WRONG_CALL.format(first=first)],
            capture_output=True, text=True, check=True,
        ).stdout
        for first in ("", late)
    )  # fmt: skip
    assert "Supported signatures" in told
    assert told == plain


def test_menus_have_their_titles_before_they_are_filled(qtbot: QtBot, collecting: None) -> None:
    window = app.open_window(Preferences())
    qtbot.addWidget(window)
    assert [menu.title().replace("&", "") for menu in window.menus.values()] == [
        "File", "Edit", "New", "Go", "View", "Help",
    ]  # fmt: skip
    assert all(menu.isEmpty() for menu in window.menus.values())
    window.offer_files(Path("gone.smallbiz"), StorageProblem("It is gone."))
    assert not any(menu.isEmpty() for menu in window.menus.values())


def test_nothing_of_the_file_is_imported_before_the_window_is_painted() -> None:
    told = (
        "import sys, ui.app; print([name for name in ('sqlite3', 'socket') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
