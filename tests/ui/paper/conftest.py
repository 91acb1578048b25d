"""Paper in our own letters, in English as in Ireland."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.kit.fonts import load_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication, english_in_ireland: None) -> None:
    load_fonts()
