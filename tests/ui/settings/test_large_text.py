"""Large German text in a small window: every section of the settings shows all of its words."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QScrollArea, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from smallbiz.workspace import Workspace
from ui.kit.choices import Dropdown
from ui.window import Window


def with_something(workspace: Workspace) -> None:
    workspace.products.add("Big service", price=16500)
    workspace.competitors.named("Pedal Palace")
    workspace.aftercare.switch(on=True)


def cut(area: QScrollArea) -> list[str]:
    """Words for which a label has too little room."""
    labels = [each for each in area.findChildren(QLabel) if type(each) is QLabel and each.text()]
    tight = [each for each in labels if each.isVisible() and not each.wordWrap()]
    return [each.text() for each in tight if each.sizeHint().width() > each.width() + 1]


def test_no_section_is_wider_than_the_window(
    open_shop: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_shop(with_something, "settings", (1100, 700))
    window.speak("de", "DE")
    window.resize_text(30)
    sections = list(window.page._sections)
    for key in sections:
        window.go("settings", section=key)
        area = window.page._stack.currentWidget()
        qtbot.waitUntil(lambda area=area: not cut(area))
        assert (cut(area), area.horizontalScrollBar().maximum()) == ([], 0), key


def test_a_dropdown_shortens_what_has_no_room(open_shop: Callable[..., Window]) -> None:
    window = open_shop(None, "settings")
    box = window.findChild(Dropdown, "settings_country")
    box.setCurrentText("United Kingdom")
    words = box.fontMetrics().horizontalAdvance("United Kingdom")
    option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    for width in range(words + 20, words + 80):
        box.setFixedWidth(width)
        box.initStyleOption(option)
        kind = QStyle.ComplexControl.CC_ComboBox
        room = box.style().subControlRect(kind, option, part, box).width() - 2
        assert box.fontMetrics().horizontalAdvance(box.shown) <= room
