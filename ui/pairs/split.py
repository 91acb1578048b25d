"""The list of pairs with the chosen one beside it, as in an import and in the whole file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ui.kit.boxes import hbox
from ui.kit.grounds import Card
from ui.kit.theme import theme
from ui.pairs.card import PairCard

LIST, SHARE = 320, 0.32


class PairSplit(QWidget):
    """The key 2 anywhere in it says that the two are not the same."""

    def __init__(self, pairs: QWidget, card: PairCard, keep_apart: Callable[[], object]) -> None:
        super().__init__()
        self._left = Card(0, (4, 4, 4, 4))
        self._left.lay.addWidget(pairs)
        lay = hbox(self, 14)
        lay.addWidget(self._left)
        lay.addWidget(card, 1)
        two = QShortcut(QKeySequence("2"), self)
        two.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        two.activated.connect(keep_apart)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list leaves room for the pair."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The width of the list, which grows with the text as far as there is room."""
        self._left.setFixedWidth(min(theme().px(LIST), round(self.width() * SHARE)))
