"""The theme can be changed while the program runs and tells everyone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from ui.kit.theme import dress, theme


def test_inter_is_what_is_shown(dressed):
    assert QFontInfo(theme().font("title")).family() == "Inter"
    assert theme().font("title").pixelSize() == 23


def test_dark_changes_palette_colours_and_tells(dressed, qtbot):
    light = theme().hex("surface")
    with qtbot.waitSignal(theme().changed):
        theme().switch("dark")
    assert theme().dark
    assert theme().hex("surface") == "#26282d" != light
    assert QApplication.palette().color(QPalette.ColorRole.Base) == theme().color("surface")
    assert "#26282d" in QApplication.instance().styleSheet()


def test_larger_text_reaches_dressed_widgets_and_heights(qtbot):
    label = dress(QLabel("Hello"), "body")
    qtbot.addWidget(label)
    theme().resize(130)
    assert label.font().pixelSize() == 18
    assert theme().px(200) == 251


def test_text_size_is_held_between_90_and_150(dressed):
    theme().resize(400)
    assert theme().percent == 150
    theme().resize(10)
    assert theme().percent == 90


def test_widgets_with_restyle_are_asked(qtbot):
    class Counting(QWidget):
        asked = 0

        def restyle(self) -> None:
            self.asked += 1

    widget = Counting()
    qtbot.addWidget(widget)
    theme().switch("dark")
    assert widget.asked == 1


def test_colours_can_be_seen_through_without_changing_the_token(dressed):
    assert theme().color("scrim", 120).alpha() == 120
    assert theme().color("scrim").alpha() == 255


def test_style_sheet_has_every_placeholder_filled(dressed):
    sheet = QApplication.instance().styleSheet()
    assert not {"@", "<", "%"} & set(sheet)


def test_the_system_is_followed_only_when_asked_to(dressed):
    hints = dressed.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme().dark
    theme().switch("system")
    assert theme().dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme().dark
    theme().switch("light")


def test_tooltips_show_what_looks_like_html_as_it_is(qtbot, dressed):
    over = QWidget()
    qtbot.addWidget(over)
    QToolTip.showText(QPoint(5, 5), "<b>Bold</b> <img src='picture.png'>", over)
    (tip,) = (top for top in dressed.topLevelWidgets() if top.inherits("QTipLabel"))
    assert tip.textFormat() == Qt.TextFormat.PlainText
    QToolTip.hideText()
