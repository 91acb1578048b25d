"""The plan of the next weeks on paper: activities with a bar in the weeks, and steps to tick."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallbiz.output.sheet import Effort, PlanPage, Report, Row
from ui.paper.masthead import MARGIN, paint_foot, paint_head
from ui.paper.page import RIGHT, Ink, Page, Paper, fitting
from ui.paper.rows import CALM, SMALL, SMALLEST, STRONG, letters_of, paint_tick, paint_words

DAYS, AMOUNT, STRIP, GAP = 270.0, 190.0, 520.0, 30.0
"""Widths of the columns beside the name of an activity."""
EFFORT, STEP, AIR = 90.0, 60.0, 14.0
"""Heights of an activity, of a step, and what parts one activity from the next."""


def paint_plan(painter: QPainter, content: Report, plan: PlanPage, paper: Paper) -> None:
    """Paint the page; the painter's unit is 0.1 mm."""
    _Plan(Page(painter, paper), content, plan, paper).paint()


class _Plan:
    """Paints from top to bottom; `y` is where the next thing begins."""

    def __init__(self, page: Page, content: Report, plan: PlanPage, paper: Paper) -> None:
        self.page = page
        self.content = content
        self.plan = plan
        self.rhythm = 0.925 if paper is Paper.LETTER else 1.0
        self.right = page.width - MARGIN
        self.name = MARGIN + DAYS
        self.wide = self.right - STRIP - GAP - AMOUNT - GAP - self.name
        self.letters = letters_of([(_words_of(each), self.wide) for each in plan.efforts], CALM)
        self.y = MARGIN

    def paint(self) -> None:
        """The whole page."""
        content, plan = self.content, self.plan
        self.y = paint_head(
            self.page, content.business, plan.days, plan.title, plan.sentence, content.logo
        )
        self._weeks()
        for effort in plan.efforts:
            self._effort(effort)
        told = plan.more if plan.efforts else plan.nothing
        if told:
            self.page.text(QRectF(MARGIN, self.y, self.right - MARGIN, 80), told, CALM)
            self.y += 80 * self.rhythm
        paint_foot(self.page, content.foot, content.page_numbers[1])

    def _weeks(self) -> None:
        wide = STRIP / len(self.plan.weeks)
        for place, words in enumerate(self.plan.weeks):
            box = QRectF(self.right - STRIP + place * wide + 8, self.y, wide - 10, 40)
            self.page.text(box, words, fitting(words, SMALL, box.width(), SMALLEST))
        self.page.rule(MARGIN, self.y + 48, self.right - MARGIN, "border_strong", 2.5)
        self.y += 62

    def _grid(self, effort: Effort) -> None:
        """A faint line where each week begins, as high as an activity with its steps."""
        wide = STRIP / len(self.plan.weeks)
        steps = len(effort.steps) + bool(effort.more)
        high = (EFFORT + STEP * steps + AIR) * self.rhythm
        for place in range(len(self.plan.weeks)):
            line = QRectF(self.right - STRIP + place * wide, self.y, 2, high)
            self.page.bar(line, "border", 0)

    def _effort(self, effort: Effort) -> None:
        page, high = self.page, EFFORT * self.rhythm
        self._grid(effort)
        days = fitting(effort.days, Ink(9, 400, "muted"), DAYS - 20, SMALLEST)
        page.text(QRectF(MARGIN, self.y, DAYS - 20, high), effort.days, days)
        box = QRectF(self.name, self.y, self.wide, high)
        paint_words(page, box, _words_of(effort), self.letters)
        amount = QRectF(self.name + self.wide + GAP, self.y, AMOUNT, high)
        figure = fitting(effort.amount, STRONG, AMOUNT, SMALLEST)
        page.text(amount, effort.amount, figure, RIGHT)
        if effort.place:
            self._bar(*effort.place, self.y + high / 2)
        self.y += high
        for step in effort.steps:
            self._step(step)
        if effort.more:
            self._line(effort.more, self.name + 70, SMALL)
        self.y += AIR * self.rhythm
        page.rule(MARGIN, self.y - 2, self.right - MARGIN)

    def _bar(self, begin: float, end: float, middle: float) -> None:
        x = self.right - STRIP
        wide = max(14.0, (end - begin) * STRIP - 4)
        self.page.bar(QRectF(x + begin * STRIP + 2, middle - 16, wide, 32), "mkt_fill", 6)

    def _step(self, step: Row) -> None:
        paint_tick(self.page, self.name, self.y + STEP * self.rhythm / 2)
        when = Ink(8.5, 600, "bad" if step.late else "muted")
        ink = fitting(step.day, when, 180, SMALLEST)
        self.page.text(QRectF(self.name + 70, self.y, 180, STEP * self.rhythm), step.day, ink)
        self._line(step.rest, self.name + (260 if step.day else 70), Ink(9.5))

    def _line(self, text: str, x: float, ink: Ink) -> None:
        """A line up to the weeks, smaller where it is long."""
        box = QRectF(x, self.y, self.right - STRIP - GAP - x, STEP * self.rhythm)
        self.page.text(box, text, fitting(text, ink, box.width(), SMALLEST))
        self.y += STEP * self.rhythm


def _words_of(effort: Effort) -> Row:
    return Row("", effort.name, effort.about, "")
