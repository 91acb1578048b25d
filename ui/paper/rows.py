"""Lists on paper: a heading with what stands at its right, lines that may be long, tick boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from smallbiz.output.sheet import Part, Row, Story
from ui.paper.page import RIGHT, Ink, Page, fitting, width_of

TICK = 44.0
"""A tick box is 4.4 mm wide."""
CALM, SMALL = Ink(9.5, 400, "muted"), Ink(8.5, 400, "muted")
STRONG, MONEY = Ink(10.5, 600), Ink(10, 400, "muted")
BESIDE = 18.0
"""Between what stands out and what follows it in one line."""
UPPER, LOWER, SMALLEST = 9.0, 8.0, 7.0
"""Points of a line that takes two, and the least of one of them."""


@dataclass(frozen=True)
class Letters:
    """Of all lines of a list, so that none stands out by its size; `two` puts what follows below."""

    strong: Ink
    rest: Ink
    two: bool = False


def letters_of(rows: Sequence[tuple[Row, float]], second: Ink) -> Letters:
    """Lines and the room of each: as large as the longest allows, in two lines where it needs them."""
    tight = [(row, room) for row, room in rows if _in_one_line(row, second) > room]
    if any(row.strong and row.rest for row, _room in tight):
        return Letters(Ink(UPPER, 600), Ink(LOWER, 400, second.color), two=True)
    alone = [fitting(row.strong or row.rest, second, room, LOWER).points for row, room in tight]
    return Letters(STRONG, Ink(min([second.points, *alone]), second.weight, second.color))


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
    rooms = [box.width() - width_of(row.amount, STRONG) - 20 for row in part.rows]
    letters = letters_of(list(zip(part.rows, rooms, strict=True)), CALM)
    for row, room in zip(part.rows, rooms, strict=True):
        page.text(box, row.amount, STRONG, RIGHT)
        paint_words(page, QRectF(box.x(), box.y(), room, box.height()), row, letters)
        box = _next(page, box)
    return _rest(page, box, part)


def paint_tasks(page: Page, box: QRectF, part: Part) -> float:
    """What there is to do, each line as high as `box`; where they end."""
    of_day = 138.0 if any(" " in row.day for row in part.rows) else 90.0
    rooms = [_room_of_task(box, row, of_day) for row in part.rows]
    letters = letters_of(list(zip(part.rows, rooms, strict=True)), Ink(10))
    for row, room in zip(part.rows, rooms, strict=True):
        _task(page, box, row, of_day)
        words = QRectF(box.x() + 70 + of_day, box.y(), room, box.height())
        paint_words(page, words, row, letters)
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


def paint_words(page: Page, box: QRectF, row: Row, letters: Letters) -> None:
    """What stands out, then what follows it, beside it or below; what is still too long is squeezed."""
    strong, rest = row.strong, row.rest
    if not (strong and rest):
        weight = letters.strong.weight if strong else letters.rest.weight
        points = UPPER if letters.two else letters.rest.points
        _alone(page, box, strong or rest, Ink(points, weight, letters.rest.color))
    elif letters.two:
        half = box.height() / 2
        upper = QRectF(box.x(), box.y() + 1, box.width(), half)
        _squeezed(page, upper, strong, letters.strong)
        _squeezed(page, upper.translated(0, half - 2), rest, letters.rest)
    else:
        page.text(box, strong, letters.strong)
        beside = width_of(strong, letters.strong) + BESIDE
        page.text(box.adjusted(beside, 0, 0, 0), rest, letters.rest)


def _in_one_line(row: Row, second: Ink) -> float:
    """How wide a line is at its largest."""
    strong = width_of(row.strong, STRONG) + BESIDE if row.strong and row.rest else 0.0
    return strong + width_of(row.rest or row.strong, second)


def _squeezed(page: Page, box: QRectF, text: str, ink: Ink) -> None:
    page.text(box, text, fitting(text, ink, box.width(), SMALLEST))


def _alone(page: Page, box: QRectF, text: str, ink: Ink) -> None:
    """One line, else two in the middle of a box's height."""
    if width_of(text, ink) <= box.width():
        page.text(box, text, ink)
        return
    high = min(box.height(), 70.0)
    page.paragraph(QRectF(box.x(), box.center().y() - high / 2, box.width(), high), text, ink)


def _task(page: Page, box: QRectF, row: Row, room_of_day: float) -> None:
    """A line's tick box, day and money; a day with its number needs more room than a weekday."""
    x, y, high = box.x(), box.y(), box.height()
    paint_tick(page, x, y + high / 2)
    late = Ink(9.5, 600, "bad" if row.late else "muted")
    inner = room_of_day - 8
    day = QRectF(x + 70, y, inner, high)
    page.text(day, row.day, fitting(row.day, late, inner, SMALLEST))
    page.text(box, row.amount, MONEY, RIGHT)


def _room_of_task(box: QRectF, row: Row, room_of_day: float) -> float:
    amount = width_of(row.amount, MONEY) + 20 if row.amount else 0.0
    return box.width() - 70 - room_of_day - amount


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
