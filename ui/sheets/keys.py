"""All keys on one sheet, made from the actions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from smallbiz.words.translation import _, pgettext
from ui.actions import keys_of
from ui.kit.key_caps import KeyCap
from ui.kit.labels import label
from ui.kit.sheets import Sheet
from ui.other_words import other_words

if TYPE_CHECKING:
    from ui.window import Window


def open_sheet(window: Window) -> Sheet:
    """Show them above the page."""
    sheet = Sheet(window, _("Keys"), "keys", close_tip=_("Close"), width=560)
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    for key, text in _rows(window):
        row = grid.rowCount()
        grid.addWidget(KeyCap(key), row, 0)
        grid.addWidget(label(text, "body"), row, 1)
    sheet.lay.addLayout(grid)
    sheet.open()
    return sheet


def _rows(window: Window) -> list[tuple[str, str]]:
    known = other_words()
    actions = [
        (keys_of(action), known.get(key, ("", ""))[0] or action.text().replace("&", ""))
        for key, action, _icon in window.actions_
        if not action.shortcut().isEmpty()
    ]
    return [
        *actions,
        (_("Space"), _("Tick")),
        (_("Enter"), pgettext("key", "Open")),
        (_("Del"), _("Delete, with Undo")),
        (_("Shift+arrows"), _("Move a deal or an activity")),
        (_("Ctrl+arrows"), _("Let an activity end earlier or later")),
        (_("Ctrl+Enter"), _("The main button of a sheet; on the board: won")),
        (_("Ctrl+Backspace"), _("On the board: lost")),
        (_("Esc"), _("Close")),
    ]
