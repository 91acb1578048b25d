"""A journey: steps along a line, each node in the colour of its hat."""

from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.kit import ink
from ui.kit.item_delegate import HEAD, ItemDelegate
from ui.kit.item_list import ItemList, paint_ground
from ui.kit.item_model import ITEM, Index
from ui.kit.row_items import Head, JourneyStep
from ui.kit.theme import theme
from ui.kit.tokens import TONES

STEP, NODE, AT = 47, 28, 58
_TONE = {"mkt": "mkt", "sales": "sales", "baton": "accent", "plain": "plain", "bad": "bad"}


class StepDelegate(ItemDelegate):
    """Paints one step and its piece of the line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A head's or a step's height."""
        head = isinstance(index.data(ITEM), Head)
        return QSize(100, theme().px(HEAD if head else STEP))

    def paint_item(
        self, p: QPainter, box: QRectF, item: Any, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A step: its node on the line, then its words."""
        chosen = paint_ground(p, box.adjusted(1, 0, -1, -1), option, index)
        room = box.adjusted(self.inset, 0, -self.inset, 0)
        left = self._node(p, room, item, index, chosen)
        _words(p, QRectF(left, room.y(), room.right() - left, room.height()), item)

    def _node(
        self, p: QPainter, box: QRectF, step: JourneyStep, index: Index, chosen: bool
    ) -> float:
        x = box.x()
        if step.at:
            line = QRectF(x, box.y(), theme().px(AT) - 8, box.height())
            ink.text(p, line, step.at, "small", "muted", tabular=True)
            x += theme().px(AT)
        across, middle = x + NODE / 2, box.center().y()
        self._line(p, box, across, index)
        ink_, ground = TONES[_TONE[step.hat]]
        node = QRectF(x, middle - NODE / 2, NODE, NODE)
        edge = ink_ if step.hat == "baton" else "surface" if chosen else None
        ink.rounded(p, node, NODE / 2, ground, edge, 1.4)
        ink.icon(p, across - 7.5, middle, step.icon, ink_, 15)
        return x + NODE + 12

    def _line(self, p: QPainter, box: QRectF, across: float, index: Index) -> None:
        middle, tint = box.center().y(), theme().color("border")
        reach = NODE / 2 + 2
        if isinstance(index.sibling(index.row() - 1, 0).data(ITEM), JourneyStep):
            p.fillRect(QRectF(across - 1, box.y(), 2, middle - reach - box.y()), tint)
        if isinstance(index.sibling(index.row() + 1, 0).data(ITEM), JourneyStep):
            start = middle + reach
            p.fillRect(QRectF(across - 1, start, 2, box.bottom() - start), tint)


class Timeline(ItemList):
    """Steps of a journey, newest or oldest first as given; show them with `show_items`."""

    def __init__(
        self, name: str, *, inset: int = 0, fit: bool = False, parent: QWidget | None = None
    ):
        super().__init__(name, StepDelegate(inset), fit=fit, parent=parent)


def _words(p: QPainter, box: QRectF, step: JourneyStep) -> None:
    line = ink.line_height("small") + 1
    top = box.center().y() - (line if step.note else line / 2)
    taken = ink.width(step.when, "caption", True) + 2 if step.when else 0
    when = QRectF(box.right() - taken, top, taken, line)
    ink.text(p, when, step.when, "caption", "muted", ink.RIGHT, tabular=True)
    room = QRectF(box.x(), top, box.width() - taken - 8, line)
    tone = "faint" if step.undone else "text"
    ink.text(p, room, step.title, "small_strong", tone, strike=step.undone)
    below = QRectF(box.x(), top + line, box.width(), line)
    ink.text(p, below, step.note, "small", "muted")
