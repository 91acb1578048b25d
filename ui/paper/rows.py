"""Lists on paper: a heading with what stands at its right, lines that may be long, tick boxes."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from smallbiz.output.sheet import Part, Row, Story
from ui.paper.page import RIGHT, Ink, Page, fitting, width_of

TICK = 44.0
"""A tick box is 4.4 mm wide."""
CALM, SMALL = Ink(9.5, 400, "muted"), Ink(8.5, 400, "muted")
STRONG = Ink(10.5, 600)
UPPER, LOWER, SMALLEST = 9.0, 8.0, 7.0
"""Points of a line that takes two, and the least of one of them."""


def paint_heading(page: Page, box: QRectF, words: tuple[str, str], icon: str, tone: str) -> float:
    """A heading and what stands at its right; where the list begins."""
    x, y, width = box.x(), box.y(), box.width()
    page.icon(x, y + 22, icon, tone, 40)
    aside = page.text(QRectF(x, y, width, 44), words[1], SMALL, RIGHT) if words[1] else 0
    room = QRectF(x + 54, y - 6, width - 54 - (aside + 24 if aside else 0), 56)
    page.text(room, words[0], fitting(words[0], Ink(11.5, 600, tone), room.width()))
    page.rule(x, y + 56, width, "border_strong", 2.5)
    return y + 70


def paint_closings(page: Page, box: QRectF, part: Part) -> float:
    """What was won or lost, each line as high as `box`; where they end."""
    for row in part.rows:
        amount = page.text(box, row.amount, STRONG, RIGHT)
        room = QRectF(box.x(), box.y(), box.width() - amount - 20, box.height())
        paint_words(page, room, row, CALM)
        box = _next(page, box)
    return _rest(page, box, part)


def paint_tasks(page: Page, box: QRectF, part: Part) -> float:
    """What there is to do, each line as high as `box`; where they end."""
    room = 138.0 if any(" " in row.day for row in part.rows) else 90.0
    for row in part.rows:
        _task(page, box, row, room)
        box = _next(page, box)
    return _rest(page, box, part)


def paint_story(page: Page, box: QRectF, story: Story, icon: str, step: float) -> float:
    """Sentences under a heading, each in at most three lines; where they end."""
    y = paint_heading(page, box, (story.heading, story.aside), icon, "text") + 8
    for line in story.lines:
        high = page.paragraph(QRectF(box.x(), y, box.width(), 135), line, Ink(9.5))
        y += max(high + 12, step)
    return y


def paint_tick(page: Page, x: float, middle: float) -> None:
    """A box to tick by hand."""
    page.frame(QRectF(x + 2, middle - TICK / 2, TICK, TICK), "text", 6, 3)


def paint_words(page: Page, box: QRectF, row: Row, second: Ink) -> None:
    """What stands out, then what follows it; two smaller lines where one is too short."""
    strong, rest = row.strong, row.rest
    used = width_of(strong, STRONG) + 18 if strong else 0.0
    if used + width_of(rest, second) <= box.width():
        if strong:
            page.text(box, strong, STRONG)
        page.text(box.adjusted(used, 0, 0, 0), rest, second)
    elif strong and rest:
        upper, lower = Ink(UPPER, 600), Ink(LOWER, 400, second.color)
        half = box.height() / 2
        _squeezed(page, QRectF(box.x(), box.y() + 1, box.width(), half), strong, upper)
        _squeezed(page, QRectF(box.x(), box.y() + half - 1, box.width(), half), rest, lower)
    else:
        _alone(page, box, strong or rest, Ink(UPPER, 600 if strong else 400, second.color))


def _squeezed(page: Page, box: QRectF, text: str, ink: Ink) -> None:
    page.text(box, text, fitting(text, ink, box.width(), SMALLEST))


def _alone(page: Page, box: QRectF, text: str, ink: Ink) -> None:
    """One line, smaller where it must be, else two in the middle of a box's height."""
    ink = fitting(text, ink, box.width(), LOWER)
    if width_of(text, ink) <= box.width():
        page.text(box, text, ink)
        return
    high = min(box.height(), 70.0)
    page.paragraph(QRectF(box.x(), box.center().y() - high / 2, box.width(), high), text, ink)


def _task(page: Page, box: QRectF, row: Row, room_of_day: float) -> None:
    """A line with its tick box; a day with its number needs more room than a weekday."""
    x, y, high = box.x(), box.y(), box.height()
    paint_tick(page, x, y + high / 2)
    late = Ink(9.5, 600, "bad" if row.late else "muted")
    inner = room_of_day - 8
    day = QRectF(x + 70, y, inner, high)
    page.text(day, row.day, fitting(row.day, late, inner, SMALLEST))
    amount = page.text(box, row.amount, Ink(10, 400, "muted"), RIGHT)
    words = x + 70 + room_of_day
    room = box.right() - words - (amount + 20 if amount else 0)
    paint_words(page, QRectF(words, y, room, high), row, Ink(10))


def _next(page: Page, box: QRectF) -> QRectF:
    """The line below, under a rule."""
    page.rule(box.x(), box.bottom() - 1, box.width())
    return box.translated(0, box.height())


def _rest(page: Page, box: QRectF, part: Part) -> float:
    """Where the list is empty or did not fit, a line that says so."""
    told = part.more if part.rows else part.nothing
    if not told:
        return box.y()
    page.text(box, told, CALM)
    return box.bottom()
