"""Stands in the place of a page that could not be read: what happened, what is safe, try again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.notices import EmptyState
from ui.kit.tab_order import hand_on


class TroublePage(QWidget):
    """Goes when any page is shown."""

    def __init__(self, trouble: StorageProblem, again: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("page_trouble")
        words = " ".join(part for part in (trouble.safe, trouble.to_do) if part)
        button = Button(_("Try again"), "trouble_again", kind="primary", does=again)
        state = EmptyState("triangle-alert", trouble.happened, words, button, tone="warn")
        vbox(self, 0, (28, 8, 28, 16)).addWidget(state)
        hand_on(self, button)
