"""The printed sheet What worked: the verdicts, the table, and what it can't know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallbiz.output.worked_sheet import Column, Line, WorkedSheet
from ui.paper.masthead import MARGIN, paint_foot, paint_head
from ui.paper.page import LEFT, RIGHT, Ink, Page, Paper, width_of

GAP, NAME, LONG_NAME, VERDICT = 32.0, 330.0, 520.0, 265.0
"""Between columns; the least and the most for the name of an effort; the most for its verdict."""
STEP, TALLEST = 58.0, 80.0
"""The least and the most height of a line."""
NOTE, HIGH = 40.0, 180.0
SMALL = Ink(8, 400, "muted")
USUAL, SMALL_ENOUGH, SMALLEST = 9.0, 8.0, 6.0
"""Points of the table: smaller for long names, smallest for long figures, so that none is cut."""
TONES = ("good", "text", "bad")


def paint_worked(painter: QPainter, content: WorkedSheet, paper: Paper) -> None:
    """Paint the page; the painter's unit is 0.1 mm."""
    _Worked(Page(painter, paper), content).paint()


class _Worked:
    """Paints from top to bottom; `y` is where the next thing begins."""

    def __init__(self, page: Page, content: WorkedSheet) -> None:
        self.page = page
        self.content = content
        self.left = MARGIN
        self.wide = page.width - 2 * MARGIN
        self.y = MARGIN

    def paint(self) -> None:
        """The whole page."""
        page, content = self.page, self.content
        self.y = paint_head(
            page, content.business, content.days, content.title, content.sentence, content.logo
        )
        self.y += 20
        self._verdicts()
        self._table()
        self._notes()
        paint_foot(page, content.foot, content.page_number)

    def _box(self, y: float, height: float) -> QRectF:
        return QRectF(self.left, y, self.wide, height)

    def _verdicts(self) -> None:
        """Side by side, as many as there are."""
        told, gap = self.content.verdicts, 50.0
        width = (self.wide - gap * (len(told) - 1)) / len(told)
        plain = self.content.plain or len(told) < len(TONES)
        tones = ("text",) * len(told) if plain else TONES
        end = self.y
        for place, ((title, words), tone) in enumerate(zip(told, tones, strict=True)):
            x = self.left + place * (width + gap)
            self.page.text(QRectF(x, self.y, width, 44), title, Ink(10.5, 600, tone))
            y = self.y + 46
            for line in words.split("\n"):
                box = QRectF(x, y, width, HIGH)
                y += self.page.paragraph(box, line, Ink(9, 400, "muted"))
            end = max(end, y)
        self.y = end + 44

    def _table(self) -> None:
        points = self._points()
        widths = self._widths(points)
        self._heads(widths, points)
        room = self.page.height - MARGIN - self.y - self._notes_height()
        step = max(STEP, min(TALLEST, room / len(self.content.lines)))
        for line in self.content.lines:
            self._line(line, widths, step, points)
            self.y += step
            self.page.rule(self.left, self.y - 1, self.wide)

    def _points(self) -> float:
        """The size at which the names fit, or at least every figure."""
        names = [width_of(line.cells[0], Ink(USUAL, 600)) for line in self.content.lines]
        points, wanted = USUAL, min(max(names), LONG_NAME)
        while points > SMALLEST and self._widths(points)[0] < (
            wanted if points > SMALL_ENOUGH else NAME
        ):
            points -= 0.5
        return points

    def _widths(self, points: float) -> list[float]:
        """The columns; the name takes what the figures leave."""
        figures = _widths(self.content.columns, self.content.lines, points)[1:]
        return [max(0.0, self.wide - sum(figures) - GAP * len(figures)), *figures]

    def _heads(self, widths: Sequence[float], points: float) -> None:
        ink = _head(points)
        for box, column in zip(self._cells(widths, 48), self.content.columns, strict=True):
            self.page.text(box, column.title, ink, RIGHT if column.figure else LEFT)
        self.y += 54
        self.page.rule(self.left, self.y, self.wide, "border_strong", 2.5)

    def _line(self, line: Line, widths: Sequence[float], step: float, points: float) -> None:
        *boxes, last = self._cells(widths, step)
        ink = Ink(points, 600 if line.total else 400)
        for box, column, text in zip(boxes, self.content.columns, line.cells, strict=False):
            self.page.text(box, text, ink, RIGHT if column.figure else LEFT)
        self._verdict(last, line.cells[-1], Ink(points, 600, line.tone))

    def _verdict(self, box: QRectF, text: str, ink: Ink) -> None:
        """Smaller, then in two lines, where one is too short."""
        small = Ink(min(8.0, ink.points), ink.weight, ink.color)
        for each in (ink, small):
            if width_of(text, each) <= box.width():
                self.page.text(box, text, each)
                return
        self.page.paragraph(QRectF(box.x(), box.center().y() - 32, box.width(), 70), text, small)

    def _cells(self, widths: Sequence[float], height: float) -> list[QRectF]:
        x, boxes = self.left, []
        for width in widths:
            boxes.append(QRectF(x, self.y, width, height))
            x += width + GAP
        return boxes

    def _notes_height(self) -> float:
        return 30 + NOTE * len(self.content.notes)

    def _notes(self) -> None:
        self.y += 20
        for note in self.content.notes:
            self.page.text(self._box(self.y, NOTE), note, SMALL)
            self.y += NOTE


def _head(points: float) -> Ink:
    return Ink(points - 0.5, 600, "muted")


def _widths(columns: Sequence[Column], lines: Sequence[Line], points: float) -> list[float]:
    """Each column as wide as what is in it; a verdict may take two lines."""
    cell, head = Ink(points, 600), _head(points)
    widths = [
        max(width_of(column.title, head), *(width_of(line.cells[place], cell) for line in lines))
        for place, column in enumerate(columns)
    ]
    widths[-1] = min(widths[-1] + 4, VERDICT)
    return widths
