"""Every screen test starts with the light theme at 100 % and Inter loaded."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.kit.theme import theme


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
