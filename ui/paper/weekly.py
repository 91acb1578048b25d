"""The printed week: five tiles, won and lost beside what worked, next week with tick boxes, notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallbiz.output.sheet import Efforts, Part, Row, Tile, WeeklyPage
from ui.paper.masthead import MARGIN, paint_foot, paint_head
from ui.paper.page import RIGHT, Ink, Page, Paper, width_of

FOOT = 44.0
"""Height of the words under the bars."""
TICK = 44.0
"""A tick box is 4.4 mm wide."""
CALM, SMALL = Ink(9.5, 400, "muted"), Ink(8.5, 400, "muted")
STRONG = Ink(10.5, 600)
FILLS = {"marketing": "mkt_fill", "sales": "sales_fill"}
TONES = {True: "good", False: "bad", None: "muted"}
ARROWS = {"up": "arrow-up", "down": "arrow-down"}


def paint_weekly(painter: QPainter, content: WeeklyPage, paper: Paper) -> None:
    """Paint the page; the painter's unit is 0.1 mm."""
    _Weekly(Page(painter, paper), content, paper).paint()


class _Weekly:
    """Paints from top to bottom; `y` is where the next thing begins."""

    def __init__(self, page: Page, content: WeeklyPage, paper: Paper) -> None:
        self.page = page
        self.content = content
        self.rhythm = 0.925 if paper is Paper.LETTER else 1.0
        self.left = MARGIN
        self.wide = page.width - 2 * MARGIN
        self.y = MARGIN

    def paint(self) -> None:
        """The whole page."""
        content = self.content
        self.y = paint_head(
            self.page,
            content.business,
            content.week,
            content.title,
            content.sentence,
            content.logo,
        )
        if self.content.tiles:
            self._tiles()
        else:
            self.y += 46 * self.rhythm
        self._closed_and_worked()
        self._next_week()
        if self.content.notes:
            self._notes(self.content.notes)
        paint_foot(self.page, self.content.foot, self.content.page_number)

    def _box(self, y: float, height: float) -> QRectF:
        return QRectF(self.left, y, self.wide, height)

    def _tiles(self) -> None:
        gap, height = 24.0, 292.0
        width = (self.wide - gap * (len(self.content.tiles) - 1)) / len(self.content.tiles)
        for place, tile in enumerate(self.content.tiles):
            box = QRectF(self.left + place * (width + gap), self.y, width, height)
            self._tile(box, tile)
        self.y += height + 8
        self.page.text(self._box(self.y, 40), self.content.tiles_note, Ink(8.2, 400, "muted"))
        self.y += 40 + 46 * self.rhythm

    def _tile(self, box: QRectF, tile: Tile) -> None:
        page, x, y, width = self.page, box.x() + 24, box.y(), box.width() - 36
        page.frame(box, "border_strong", 18, 2)
        page.text(QRectF(x, y + 20, width, 42), tile.name, Ink(9, 600, "muted"))
        page.text(QRectF(x, y + 62, width, 96), tile.value, _fitting(tile.value, width))
        tone = TONES[tile.good]
        arrow = ARROWS.get(tile.direction) if tile.good is not None else None
        if arrow:
            page.icon(x - 2, y + 176, arrow, tone, 32)
        shift = 34 if arrow else 0
        page.text(QRectF(x + shift, y + 156, width - shift, 40), tile.change, Ink(8.8, 600, tone))
        if tile.share is not None and tile.pace is not None:
            self._progress(QRectF(x, y + 214, box.width() - 48, 14), tile)
        goal = tile.goal if width_of(tile.goal, SMALL) <= width else tile.goal_short
        page.text(QRectF(x, y + 237, width, 40), goal, SMALL)

    def _progress(self, box: QRectF, tile: Tile) -> None:
        done = min(1.0, max(0.0, tile.share or 0.0))
        self.page.bar(box, "border", 7)
        if done:
            reached = QRectF(box.x(), box.y(), max(14.0, box.width() * done), box.height())
            self.page.bar(reached, FILLS[tile.hat], 7)
        pace = box.x() + box.width() * (tile.pace or 0.0)
        self.page.bar(QRectF(pace - 2, box.y() - 8, 4, 30), "text", 0)

    def _head(self, x: float, width: float, words: tuple[str, str], icon: str, tone: str) -> float:
        """A heading with what stands at its right; returns where the list begins."""
        y = self.y
        self.page.icon(x, y + 22, icon, tone, 40)
        aside = width_of(words[1], SMALL) + 24 if words[1] else 0
        self.page.text(
            QRectF(x + 54, y - 6, width - 54 - aside, 56), words[0], Ink(11.5, 600, tone)
        )
        self.page.text(QRectF(x, y, width, 44), words[1], SMALL, RIGHT)
        self.page.rule(x, y + 56, width, "border_strong", 2.5)
        return y + 70

    def _closed_and_worked(self) -> None:
        content, gap = self.content, 70.0
        both = content.won is not None and content.worked is not None
        width = (self.wide - gap) / 2 if both else self.wide
        top = end = self.y
        if content.won and content.lost:
            self.y = self._closings(content.won, "trophy", "good", width) + 34 * self.rhythm
            end = self._closings(content.lost, "circle-x", "bad", width)
        if content.worked:
            self.y = top
            x = self.left + self.wide - width
            end = max(end, self._worked(content.worked, QRectF(x, top, width, end - top)))
        if end > top:
            self.y = end + 62 * self.rhythm

    def _closings(self, part: Part, icon: str, tone: str, width: float) -> float:
        y = self._head(self.left, width, (part.heading, part.aside), icon, tone)
        step = 80 * self.rhythm
        for row in part.rows:
            self._closing(QRectF(self.left, y, width, step), row)
            y += step
            self.page.rule(self.left, y - 1, width)
        return self._rest(QRectF(self.left, y, width, step), part)

    def _closing(self, box: QRectF, row: Row) -> None:
        amount = self.page.text(box, row.amount, STRONG, RIGHT)
        self._two(QRectF(box.x(), box.y(), box.width() - amount - 20, box.height()), row, CALM)

    def _two(self, box: QRectF, row: Row, second: Ink) -> None:
        """What stands out, then what follows it; it may take two thirds of the line."""
        share = 0.66 if row.rest else 1.0
        used = 0.0
        if row.strong:
            first = QRectF(box.x(), box.y(), box.width() * share, box.height())
            used = self.page.text(first, row.strong, STRONG) + 18
        rest = QRectF(box.x() + used, box.y(), box.width() - used, box.height())
        self.page.text(rest, row.rest, second)

    def _rest(self, box: QRectF, part: Part) -> float:
        """Where the list is empty or did not fit, a line that says so."""
        told = part.more if part.rows else part.nothing
        if not told:
            return box.y()
        self.page.text(box, told, CALM)
        return box.bottom()

    def _worked(self, part: Efforts, box: QRectF) -> float:
        y = self._head(
            box.x(), box.width(), (part.heading, part.aside), "chart-no-axes-column", "text"
        )
        if not part.bars:
            line = QRectF(box.x(), y, box.width(), 80 * self.rhythm)
            self.page.text(line, part.nothing, CALM)
            return line.bottom()
        step = max(52.0, min(80.0, (box.bottom() - y - FOOT) / len(part.bars)))
        names = min(max(width_of(bar.name, CALM) for bar in part.bars) + 20, box.width() * 0.46)
        peak = max(max(bar.cost, bar.back) for bar in part.bars) or 1
        for bar in part.bars:
            line = QRectF(box.x(), y, box.width(), step)
            self.page.text(QRectF(line.x(), y, names - 16, step), bar.name, Ink(9.5))
            room = QRectF(line.x() + names, y, line.width() - names - 150, step)
            self._bars(room, bar.cost / peak, bar.back / peak)
            tone = "bad" if bar.loses else "text"
            self.page.text(line, bar.per_1, Ink(10, 600, tone), RIGHT)
            y += step
        return self._legend(QRectF(box.x(), y + 8, box.width(), FOOT - 8), part, names)

    def _bars(self, box: QRectF, cost: float, back: float) -> None:
        high, middle = min(25.0, box.height() * 0.34), box.center().y()
        for share, y, color in (
            (cost, middle - high - 1, "mkt_fill"),
            (back, middle + 1, "sales_fill"),
        ):
            if share > 0:
                wide = max(6.0, box.width() * share)
                self.page.bar(QRectF(box.x(), y, wide, high), color)

    def _legend(self, box: QRectF, part: Efforts, names: float) -> float:
        """What did not fit, the two colours, and what the numbers at the right mean."""
        used = self.page.text(box, part.more, SMALL) + 28 if part.more else 0
        per_1 = self.page.text(box, part.per_1, SMALL, RIGHT)
        keys = (("mkt_fill", part.cost), ("sales_fill", part.back))
        wide = sum(68 + width_of(word, SMALL) for _color, word in keys)
        x = box.x() + max(used, min(names, box.width() - per_1 - wide))
        for color, word in keys:
            self.page.bar(QRectF(x, box.center().y() - 9, 28, 18), color)
            told = QRectF(x + 40, box.y(), box.right() - x - 40, box.height())
            x += 68 + self.page.text(told, word, SMALL)
        return box.bottom()

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
        y = self._head(x, width, (part.heading, part.aside), icon, tone)
        step = 88 * self.rhythm
        for row in part.rows:
            self._task(QRectF(x, y, width, step), row)
            y += step
            self.page.rule(x, y - 1, width)
        return self._rest(QRectF(x, y, width, step), part)

    def _task(self, box: QRectF, row: Row) -> None:
        x, y, high = box.x(), box.y(), box.height()
        self.page.frame(QRectF(x + 2, y + (high - TICK) / 2, TICK, TICK), "text", 6, 3)
        late = "bad" if row.late else "muted"
        self.page.text(QRectF(x + 70, y, 88, high), row.day, Ink(9.5, 600, late))
        amount = self.page.text(box, row.amount, Ink(10, 400, "muted"), RIGHT)
        room = box.width() - 160 - (amount + 20 if amount else 0)
        self._two(QRectF(x + 160, y, room, high), row, Ink(10))

    def _notes(self, heading: str) -> None:
        y, bottom = self.y + 44 * self.rhythm, self.page.height - MARGIN - 6
        self.page.text(self._box(y, 44), heading, Ink(10, 600, "muted"))
        y += 40
        while y + 82 * self.rhythm < bottom:
            y += 82 * self.rhythm
            self.page.rule(self.left, y, self.wide, "border_strong", 1.5)


def _fitting(value: str, width: float) -> Ink:
    """The large type of a tile, smaller where the number is long."""
    points = 21.0
    while points > 11 and width_of(value, Ink(points, 600)) > width:
        points -= 1
    return Ink(points, 600)
