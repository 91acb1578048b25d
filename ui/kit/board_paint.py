"""Paints a card at rest, hovered, selected or in the air, and the places it leaves and lands on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.kit import ink, paint
from ui.kit.board_model import Card
from ui.kit.theme import theme

CARD, SHORT_CARD, APART = 146, 98, 10
_STEP_ICON = {"bad": "clock", "warn": "triangle-alert"}


def card_height(card: Card) -> int:
    """Pixels of a card without the room below it."""
    return theme().px(CARD if card.step else SHORT_CARD)


def paint_card(
    p: QPainter,
    box: QRectF,
    card: Card,
    *,
    selected: bool = False,
    focused: bool = False,
    hovered: bool = False,
    in_air: bool = False,
) -> None:
    """A whole card: words, value with age and score, next step."""
    if in_air:
        ink.shadow(p, box, 10, 26, 9)
    marked = selected or in_air
    edge = "accent_text" if marked else "border_strong" if hovered else "border"
    ink.rounded(p, box, 10, "surface", edge, 2 if selected else 1.2)
    y = _words(p, box, card)
    y = _value(p, box, card, y)
    if card.step:
        _step(p, box, card, y)
    if focused:
        ink.focus_ring(p, box.adjusted(-1, -1, 1, 1), 10)


def paint_origin(p: QPainter, box: QRectF) -> None:
    """Where the card in the air came from."""
    ink.rounded(p, box, 10, "hover", "border_strong", 1.2, dashed=True)


def paint_slot(p: QPainter, box: QRectF) -> None:
    """Where the card in the air will land."""
    ink.rounded(p, box, 10, "accent_soft", "accent_text", 1.6, dashed=True)


def _words(p: QPainter, box: QRectF, card: Card) -> float:
    line = ink.line_height("strong") + 1
    x, y, width = box.x() + 13, box.y() + theme().px(10), box.width() - 26
    ink.text(p, QRectF(x, y, width, line), card.title, "strong")
    ink.text(p, QRectF(x, y + line, width, line), card.second, "small", "muted")
    return y + 2 * line + theme().px(6)


def _value(p: QPainter, box: QRectF, card: Card, y: float) -> float:
    high = theme().px(34)
    x, right = box.x() + 13, box.right() - 13
    if card.score is not None:
        paint.score_ring(p, right - high / 2, y + high / 2, card.score, high)
        right -= high + 10
    ink.text(p, QRectF(x, y, right - x, high), card.value, "heading", tabular=True)
    taken = ink.width(card.value, "heading", True)
    _age(p, QRectF(x + taken + 6, y, right - x - taken - 6, high), card)
    return y + high + theme().px(7)


def _age(p: QPainter, room: QRectF, card: Card) -> None:
    tone, icon = ("warn", 18) if card.aged else ("muted", 0)
    words, width = card.age, ink.width(card.age, "caption", True)
    if width + icon > room.width():
        words = card.short_age or card.age
        width = ink.width(words, "caption", True)
    if width > room.width():
        return
    ink.text(p, room, words, "caption", tone, ink.RIGHT, tabular=True)
    if icon and width + icon <= room.width():
        ink.icon(p, room.right() - width - 17, room.center().y(), "hourglass", tone, 13)


def _step(p: QPainter, box: QRectF, card: Card, y: float) -> None:
    ink.hairline(p, box.x() + 2, y, box.width() - 4)
    y += theme().px(6)
    line = ink.line_height("small") + 1
    marked = card.tone in _STEP_ICON
    icon = _STEP_ICON.get(card.tone, "calendar-clock")
    ink.icon(p, box.x() + 13, y + line / 2, icon, card.tone if marked else "muted", 14)
    room = QRectF(box.x() + 34, y, box.width() - 47, line)
    ink.text(p, room, card.step, "small", "warn" if card.tone == "warn" else "text")
    late = card.tone == "bad"
    role, tone = ("small_strong", "bad") if late else ("small", "muted")
    ink.text(p, room.translated(0, line - 1), card.step_when, role, tone, tabular=True)
