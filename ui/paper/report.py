"""The printed week: five tiles, won and lost beside what worked, next week with tick boxes, notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallbiz.output.sheet import Part, Report
from ui.paper.efforts import paint_efforts
from ui.paper.masthead import MARGIN, paint_foot, paint_head
from ui.paper.page import Ink, Page, Paper
from ui.paper.pdf import Paint
from ui.paper.plan import paint_plan
from ui.paper.rows import paint_closings, paint_heading, paint_story, paint_tasks
from ui.paper.tiles import paint_tiles


def paint_report(painter: QPainter, content: Report, paper: Paper) -> None:
    """Paint the first page; the painter's unit is 0.1 mm."""
    _Report(Page(painter, paper), content, paper).paint()


def pages_of(content: Report) -> list[Paint]:
    """What paints each of its pages."""

    def first(painter: QPainter, paper: Paper) -> None:
        paint_report(painter, content, paper)

    def second(painter: QPainter, paper: Paper) -> None:
        if content.plan is not None:
            paint_plan(painter, content, content.plan, paper)

    return [first] if content.plan is None else [first, second]


class _Report:
    """Paints from top to bottom; `y` is where the next thing begins."""

    def __init__(self, page: Page, content: Report, paper: Paper) -> None:
        self.page = page
        self.content = content
        self.rhythm = 0.925 if paper is Paper.LETTER else 1.0
        self.left = MARGIN
        self.wide = page.width - 2 * MARGIN
        self.y = MARGIN

    def paint(self) -> None:
        """The whole page."""
        page, content = self.page, self.content
        self.y = paint_head(
            page, content.business, content.days, content.title, content.sentence, content.logo
        )
        self._tiles()
        self._closed_and_worked()
        self._next_week()
        self._stories()
        if content.notes:
            self._notes(content.notes)
        paint_foot(page, content.foot, content.page_numbers[0])

    def _tiles(self) -> None:
        if not self.content.tiles:
            self.y += 46 * self.rhythm
            return
        self.y = paint_tiles(self.page, self.content.tiles, self.left, self.y, self.wide) + 8
        note = QRectF(self.left, self.y, self.wide, 40)
        self.page.text(note, self.content.tiles_note, Ink(8.2, 400, "muted"))
        self.y += 40 + 46 * self.rhythm

    def _closed_and_worked(self) -> None:
        content, gap = self.content, 70.0
        both = content.won is not None and content.worked is not None
        width = (self.wide - gap) / 2 if both else self.wide
        top = end = self.y
        if content.won and content.lost:
            middle = self._closings(content.won, top, width, "trophy", "good")
            end = self._closings(content.lost, middle + 34 * self.rhythm, width, "circle-x", "bad")
        if content.worked:
            box = QRectF(self.left + self.wide - width, top, width, end - top)
            end = max(end, paint_efforts(self.page, box, content.worked, 80 * self.rhythm))
        if end > top:
            self.y = end + 62 * self.rhythm

    def _closings(self, part: Part, y: float, width: float, icon: str, tone: str) -> float:
        words = (part.heading, part.aside)
        top = QRectF(self.left, y, width, 56)
        y = paint_heading(self.page, top, words, icon, tone)
        return paint_closings(self.page, QRectF(self.left, y, width, 80 * self.rhythm), part)

    def _next_week(self) -> None:
        content, gap = self.content, 56.0
        both = content.follow_ups is not None and content.marketing is not None
        first = self.wide * 0.575 if both else self.wide
        second = self.wide - first - gap if both else self.wide
        end = self.y
        if content.follow_ups:
            end = self._tasks(content.follow_ups, self.left, first, "handshake", "sales")
        if content.marketing:
            x = self.left + self.wide - second
            end = max(end, self._tasks(content.marketing, x, second, "megaphone", "mkt"))
        self.y = end

    def _tasks(self, part: Part, x: float, width: float, icon: str, tone: str) -> float:
        words = (part.heading, part.aside)
        y = paint_heading(self.page, QRectF(x, self.y, width, 56), words, icon, tone)
        return paint_tasks(self.page, QRectF(x, y, width, 88 * self.rhythm), part)

    def _stories(self) -> None:
        told = [
            (story, icon)
            for story, icon in (
                (self.content.coming, "trending-up"),
                (self.content.funnel, "users"),
            )
            if story is not None
        ]
        gap, end = 70.0, self.y
        width = (self.wide - gap * (len(told) - 1)) / max(1, len(told))
        for place, (story, icon) in enumerate(told):
            box = QRectF(self.left + place * (width + gap), self.y, width, 0)
            end = max(end, paint_story(self.page, box, story, icon, 54 * self.rhythm))
        self.y = end

    def _notes(self, heading: str) -> None:
        y, bottom = self.y + 44 * self.rhythm, self.page.height - MARGIN - 6
        box = QRectF(self.left, y, self.wide, 44)
        self.page.text(box, heading, Ink(10, 600, "muted"))
        y += 40
        while y + 82 * self.rhythm < bottom:
            y += 82 * self.rhythm
            self.page.rule(self.left, y, self.wide, "border_strong", 1.5)
