"""Counts handed on: painted, spoken, as high as the text needs."""

from PySide6.QtWidgets import QApplication

from ui.kit.relay import Relay, RelayStep
from ui.kit.theme import theme


def test_tiles_are_spoken_and_painted(dressed: QApplication) -> None:
    relay = Relay()
    relay.resize(320, relay.height())
    blank = relay.grab().toImage()
    relay.show_steps(
        [RelayStep("9", "leads", "mkt"), RelayStep("1", "sale", "sales")], "9 leads, 1 sale"
    )
    assert relay.accessibleName() == "9 leads, 1 sale"
    shown = relay.grab().toImage()
    assert shown != blank
    ratio = shown.devicePixelRatio()
    left, right = (shown.pixelColor(round(x * ratio), round(6 * ratio)) for x in (60, 260))
    assert left == theme().color("mkt_soft")
    assert right == theme().color("sales_soft")


def test_larger_text_makes_it_higher(dressed: QApplication) -> None:
    relay = Relay()
    before = relay.height()
    theme().resize(150)
    relay.restyle()
    assert relay.height() > before


def test_a_note_makes_all_tiles_higher(dressed: QApplication) -> None:
    relay = Relay()
    before = relay.height()
    relay.show_steps([RelayStep("9", "leads"), RelayStep("1", "sale", note="85")], "")
    assert relay.height() > before
