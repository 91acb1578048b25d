"""Look and language: what is chosen is seen to be chosen at every size of text."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton

from ui.kit.toggles import Segments


def test_what_is_on_is_bold_also_in_larger_text(open_shop) -> None:
    window = open_shop(None, "today")
    window.look("dark")
    window.resize_text(30)
    window.go("settings")
    window.desk.go("settings", section="look")
    bold = [
        button.text()
        for name in ("look_scheme", "look_size")
        for button in window.findChild(Segments, name).findChildren(QAbstractButton)
        if button.font().weight() >= QFont.Weight.DemiBold
    ]
    assert bold == ["Dark", "130 %"]
