"""Every screen test starts with the light theme at 100 % and Inter loaded; windows over real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallbiz.store.holder import By
from smallbiz.store.making import forget_steps
from smallbiz.words.clock import fixed
from smallbiz.workspace import Workspace, create_workspace
from tests.files import TODAY
from ui.kit.theme import theme
from ui.preferences import Preferences
from ui.speaking import speak
from ui.window import Window

Fill = Callable[[Workspace], object]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme().start("light")
    return qapp


@pytest.fixture(autouse=True)
def plain_theme(dressed: QApplication):
    yield
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
        workspace = create_workspace(tmp_path / "shop.smallbiz", By.WINDOW, today=fixed(TODAY))
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
