"""Every screen test starts with the light theme at 100 % and Inter loaded; windows over real files."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallbiz.store.making import forget_steps
from smallbiz.workspace import Workspace
from tests.files import new_workspace
from tests.patience import SECONDS
from ui.kit.theme import theme
from ui.preferences import Preferences
from ui.speaking import speak
from ui.window import Window

Fill = Callable[[Workspace], object]


class PatientBot(QtBot):
    """Waits as long as a busy computer needs."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = SECONDS * 1000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = SECONDS * 1000, **wanted: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **wanted)


@pytest.fixture
def qtbot(dressed: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Letters typed into a list are one word, however slowly they come from a busy computer."""
    theme().start("light")
    qapp.styleHints().setKeyboardInputInterval(SECONDS * 1000)
    return qapp


@pytest.fixture(autouse=True)
def plain_theme(dressed: QApplication):
    """The next test finds none of this one's windows, nor its look."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme().scheme != "light" or theme().percent != 100:
        theme().scheme, theme().percent = "light", 100
        theme().resize(100)


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path) -> None:
    """Preferences of a test stay in its own folder."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "preferences")
    )


@pytest.fixture
def open_shop(tmp_path: Path, dressed: QApplication) -> Iterator[Callable[..., Window]]:
    """Opens a window over a new file that `fill` has put something into, on a day in May."""
    opened: list[Window] = []

    def open_window(
        fill: Fill | None = None, page: str = "", size: tuple[int, int] = (1440, 900)
    ) -> Window:
        workspace = new_workspace(tmp_path / "shop.smallbiz")
        workspace.business.change(
            name="Chain & Bell",
            owner_name="Marta",
            trade="Bicycle workshop",
            language="en",
            country="GB",
        )
        if fill:
            fill(workspace)
        forget_steps(workspace.store)
        window = Window(Preferences())
        window.resize(*size)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        opened.append(window)
        window.take(workspace)
        if page:
            window.go(page)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()
    speak("en", None)
