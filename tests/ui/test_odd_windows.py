"""Every page of the window over every odd business: it opens, and says no figure that is none."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.odd_businesses import ODD
from ui.kit.notices import Skeleton
from ui.preferences import Preferences
from ui.window import Window
from ui.work import Job

pytestmark = pytest.mark.no_cover

PAGES = (
    "today", "contacts", "plan", "deals", "followups", "worked", "weekly", "intake", "history",
    "settings",
)  # fmt: skip
NO_FIGURE = re.compile(r"\b(nan|inf|None)\b")


@pytest.fixture
def window(dressed: object) -> Iterator[Window]:
    opened = Window(Preferences())
    opened.resize(1100, 700)
    opened.show()
    QTest.qWaitForWindowActive(opened)
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.mark.parametrize("name", ODD)
def test_every_page_opens(window: Window, name: str, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    window.take(ODD[name].open(tmp_path / "odd.smallbiz"))
    for page in PAGES:
        window.go(page)
        qtbot.waitUntil(lambda: not is_busy(window))
        for label in window.findChildren(QLabel):
            assert not (label.isVisible() and NO_FIGURE.search(label.text())), (page, label.text())


def is_busy(window: QWidget) -> bool:
    """Whether anything is still being worked out."""
    waiting = [each for each in window.findChildren(Skeleton) if each.isVisible()]
    return bool(waiting) or any(not job.wait(0) for job in window.findChildren(Job))
