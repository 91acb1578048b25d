"""Paints one row of a list: its leads, its words, and what stands at the right."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.kit import ink, paint
from ui.kit.row_items import ListRow
from ui.kit.theme import theme

TICK, AVATAR, ICON = 32, 46, 30


def paint_row(p: QPainter, box: QRectF, row: ListRow) -> None:
    """The whole row within its insets."""
    left = _leads(p, box, row)
    right = _right(p, box, row)
    room = QRectF(left, box.y(), right - left, box.height())
    if row.second:
        upper, lower = halves(room)
        _title(p, upper, row)
        if row.second_icon:
            ink.icon(p, lower.x(), lower.center().y(), row.second_icon, "muted", 14)
            lower = lower.adjusted(20, 0, 0, 0)
        ink.text(p, lower, row.second, "small", "muted")
    else:
        _title(p, room, row)


def halves(box: QRectF) -> tuple[QRectF, QRectF]:
    """The boxes of two lines that stand in the middle of a row."""
    line, middle = ink.line_height("medium"), box.center().y()
    upper = QRectF(box.x(), middle - line, box.width(), line)
    return upper, QRectF(box.x(), middle + 1, box.width(), line)


def _leads(p: QPainter, box: QRectF, row: ListRow) -> float:
    x, middle = box.x(), box.center().y()
    if row.tick:
        paint.tick_circle(p, x + 10, middle, row.done)
        x += TICK
    if row.score is not None:
        paint.score_ring(p, x + 17, middle, row.score)
        x += AVATAR
    if row.initials or row.business:
        paint.avatar(p, x, middle, row.initials, 32, company=row.business)
        x += AVATAR - 2
    if row.icon:
        ink.icon(p, x, middle, row.icon, row.icon_tone, 18)
        x += ICON
    return x


def _title(p: QPainter, box: QRectF, row: ListRow) -> None:
    role = "strong" if row.beside else "medium"
    tone = "faint" if row.done else "text"
    ink.text(p, box, row.title, role, tone, strike=row.done)
    taken = ink.width(row.title, role) + 9
    if row.beside and taken < box.width() - 20:
        ink.text(p, box.adjusted(taken, 0, 0, 0), row.beside, "body", tone, strike=row.done)


def _right(p: QPainter, box: QRectF, row: ListRow) -> float:
    """Paint what stands at the right; returns where the words before it must end."""
    if not row.right and not row.right_second:
        return box.right()
    role = "small" if row.done else "small_strong" if row.beside else "medium"
    widths = (ink.width(row.right, role, True), ink.width(row.right_second, "small", True))
    taken = max(widths) + 2
    room = QRectF(box.right() - taken, box.y(), taken, box.height())
    if row.right_second:
        upper, lower = halves(room)
        ink.text(
            p, lower, row.right_second, "small", row.right_second_tone, ink.RIGHT, tabular=True
        )
        room = upper
    tone = "muted" if row.done else row.right_tone
    ink.text(p, room, row.right, role, tone, ink.RIGHT, tabular=True)
    if row.right_icon:
        x = room.right() - widths[0] - 21
        ink.icon(p, x, room.center().y(), row.right_icon, "muted", 14)
        taken = max(taken, widths[0] + 21)
    return box.right() - taken - theme().px(12)
