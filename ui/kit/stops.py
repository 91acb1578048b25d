"""Where Tab stops inside a part of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.tab_order import laid_out


def tab_stops(inside: QWidget) -> list[QWidget]:
    """What takes the keyboard inside, in the order in which one reads.

    Not by `nextInFocusChain`: PySide takes what that returns for a child, and forgets the other
    widgets of the window when `inside` goes.
    """
    window = inside.window()
    found = dict.fromkeys([*laid_out(inside), *inside.findChildren(QWidget)])
    return [widget for widget in found if widget.window() is window and _takes_tab(widget)]


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisibleTo(widget.window())
        and widget.isEnabled()
        and widget.focusProxy() is None
    )
