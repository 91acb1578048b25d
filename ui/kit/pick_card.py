"""Cards to choose from: one of them is on, as with radio buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from ui.kit import ink
from ui.kit.boxes import Margins, vbox
from ui.kit.tokens import RADIUS


class PickCard(QRadioButton):
    """A card to choose: edge, tint and tick when on; Space, Enter or a click choose it.

    Put things into `lay`. Among several (see `pick_one`) Tab stops once and arrows choose.
    """

    chosen = Signal()
    """The owner chose it; never sent by `switch`."""

    def __init__(
        self,
        name: str,
        spoken: str,
        *,
        on: bool = False,
        gap: int = 4,
        margins: Margins = (14, 12, 14, 12),
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.lay = vbox(self, gap, margins)
        self.setChecked(on)
        self.clicked.connect(lambda _on: self.chosen.emit())

    @property
    def on(self) -> bool:
        """Whether it is the chosen one."""
        return self.isChecked()

    def switch(self, on: bool) -> None:
        """Show it as chosen or not, without telling anyone."""
        group = self.group()
        if group is not None and self.isChecked() and not on:
            group.setExclusive(False)
            self.setChecked(False)
            group.setExclusive(True)
        else:
            self.setChecked(on)

    def sizeHint(self) -> QSize:
        """That of what it holds."""
        return self.lay.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """That of what it holds."""
        return self.lay.minimumSize()

    def hitButton(self, position: QPoint) -> bool:
        """All of the card."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, tint and tick."""
        painter = ink.painter_on(self)
        box, on = QRectF(self.rect()), self.isChecked()
        fill, edge = ("accent_soft", "accent_text") if on else ("surface", "border_strong")
        ink.rounded(painter, box, RADIUS["card"], fill, edge, 2 if on else 1)
        x, y = box.right() - 24, box.y() + 24
        if on:
            ink.rounded(painter, QRectF(x - 10, y - 10, 20, 20), 10, "accent")
            ink.icon(painter, x - 7, y, "check", "on_accent", 14)
        else:
            ink.rounded(painter, QRectF(x - 8, y - 8, 16, 16), 8, None, "border_strong", 1.4)
        if self.hasFocus():
            ink.focus_ring(painter, box.adjusted(3, 3, -3, -3), RADIUS["card"] - 3)


def pick_one(cards: Sequence[PickCard]) -> None:
    """Make several cards exclusive: choosing one lets go of the others; Tab stops at one of them."""
    group = QButtonGroup(cards[0])
    for card in cards:
        group.addButton(card)
        card.toggled.connect(lambda _on: _stop_once(cards))
    _stop_once(cards)


def _stop_once(cards: Sequence[PickCard]) -> None:
    """Tab stops at the chosen card, else at the first one."""
    stop = next((card for card in cards if card.isChecked()), cards[0])
    for card in cards:
        policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
        card.setFocusPolicy(policy)
