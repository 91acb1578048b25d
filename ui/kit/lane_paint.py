"""Paints the lanes: weeks and today, headings, bars with their money strip, money per week."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.kit import ink, paint
from ui.kit.lane_layout import LaneLayout
from ui.kit.lane_plan import Bar, Lane, Week
from ui.kit.theme import theme

STATUS_ICON = {
    "idea": "lightbulb",
    "planned": "calendar-days",
    "running": "play",
    "done": "check",
}
_FILL = {"idea": "surface", "planned": "surface", "running": "mkt_soft", "done": "sunken"}
_EDGE = {
    "idea": "border_strong",
    "planned": "mkt_fill",
    "running": "mkt_fill",
    "done": "border_strong",
}


def weeks(p: QPainter, at: LaneLayout, bottom: float) -> None:
    """The week of today tinted, and a line at the start of every week, down to `bottom`."""
    top = at.top - theme().px(26)
    for number in range(at.plan.count):
        x = at.head + number * at.week
        if _is_now(at, number):
            p.fillRect(QRectF(x, top, at.week, bottom - top), theme().color("accent_soft"))
        p.fillRect(QRectF(round(x), top, 1, bottom - top), theme().color("border"))


def header(
    p: QPainter,
    at: LaneLayout,
    month_name: Callable[[date], str],
    week_name: Callable[[date, bool], str],
) -> None:
    """Months and weeks; the present week is written with its last day where there is room."""
    px, month = theme().px, None
    for number in range(at.plan.count):
        monday = at.plan.starts_on + timedelta(days=7 * number)
        x, now = at.head + number * at.week, _is_now(at, number)
        if monday.month != month:
            month = monday.month
            box = QRectF(x + 7, px(3), px(120), px(20))
            ink.text(p, box, month_name(monday), "caption_strong")
        name = week_name(monday, now and at.week > px(50))
        box = QRectF(x + 7, at.top - px(24), at.week - 4, px(20))
        role, tone = ("caption_strong", "accent_text") if now else ("caption", "muted")
        ink.text(p, box, name, role, tone, tabular=True)
    p.fillRect(QRectF(0, at.top - 1, at.width, 1), theme().color("border"))


def today(p: QPainter, at: LaneLayout) -> None:
    """The line of today, under the bars."""
    if at.plan.starts_on <= at.plan.today <= at.plan.ends_on:
        p.setPen(QPen(theme().color("accent_text"), 1.6))
        x = _today_x(at)
        p.drawLine(QPointF(x, at.top), QPointF(x, at.lanes_bottom - 1))


def today_knob(p: QPainter, at: LaneLayout) -> None:
    """The dot of today in the header."""
    if at.plan.starts_on <= at.plan.today <= at.plan.ends_on:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme().color("accent_text"))
        p.drawEllipse(QPointF(_today_x(at), at.top - 3), 4, 4)


def heading(p: QPainter, at: LaneLayout, lane: Lane, top: float, bottom: float) -> None:
    """A lane's icon, title and second line, and the line below the lane."""
    px, middle = theme().px, (top + bottom) / 2
    ink.icon(p, 14, middle, lane.icon, "mkt", 18)
    width = at.head - 46
    if lane.second:
        ink.text(p, QRectF(42, middle - px(20), width, px(20)), lane.title, "small_strong")
        box = QRectF(42, middle, width, px(18))
        ink.text(p, box, lane.second, "caption", lane.second_tone, tabular=True)
    else:
        ink.text(p, QRectF(42, top, width, bottom - top), lane.title, "small_strong")
    p.fillRect(QRectF(0, bottom - 1, at.width, 1), theme().color("border"))


def bar(p: QPainter, box: QRectF, item: Bar, faded: bool = False) -> None:
    """One bar; `faded` leaves only a dashed outline where a bar was before it was dragged."""
    if faded:
        ink.rounded(p, box, 8, "hover", "border_strong", 1.2, dashed=True)
        return
    ink.rounded(
        p, box, 8, _FILL[item.status], _EDGE[item.status], 1.2, dashed=item.status == "idea"
    )
    strip = item.planned > 0 and item.status in ("running", "done") and box.width() > 24
    if strip:
        _money(p, box, item)
    _words(p, box, item, strip)


def ring(p: QPainter, box: QRectF, focused: bool) -> None:
    """Around the selected bar; thinner while another pane has the keyboard."""
    width = 2.0 if focused else 1.4
    ink.rounded(p, box.adjusted(-3, -3, 3, 3), 10, None, "accent_text", width)


def flag(p: QPainter, box: QRectF, text: str, top: float, right: float) -> None:
    """The days a dragged bar would take, above it or, where `top` is too near, below it."""
    px = theme().px
    width = ink.width(text, "caption_strong", True) + 18
    left = max(2.0, min(box.x(), right - width - 2))
    y = box.y() - px(27) if box.y() - px(27) > top else box.bottom() + px(5)
    place = QRectF(left, y, width, px(22))
    ink.rounded(p, place, 6, "accent")
    ink.text(p, place, text, "caption_strong", "on_accent", ink.CENTER, tabular=True)


def money(p: QPainter, at: LaneLayout) -> None:
    """Money per week: planned as an outline, spent filled."""
    px, top = theme().px, at.lanes_bottom
    ink.text(p, QRectF(14, top + px(12), at.head - 20, px(18)), at.plan.foot, "small_strong")
    box = QRectF(14, top + px(31), at.head - 20, px(18))
    ink.text(p, box, at.plan.foot_second, "caption", "muted", tabular=True)
    most = max((max(w.planned, w.spent) for w in at.plan.weeks), default=0)
    for number, week in enumerate(at.plan.weeks):
        if most and (week.planned or week.spent):
            _column(p, at, number, week, most)


def _column(p: QPainter, at: LaneLayout, number: int, week: Week, most: int) -> None:
    px, base = theme().px, at.height - 10
    high = at.foot - px(36)
    x, width = at.head + number * at.week + 7, at.week - 14
    planned, spent = week.planned / most * high, week.spent / most * high
    if planned:
        ink.rounded(p, QRectF(x, base - planned, width, planned), 3, None, "mkt_fill", 1.3)
    if spent:
        ink.rounded(p, QRectF(x, base - spent, width, spent), 3, "mkt_fill")
    box = QRectF(x - 9, base - max(planned, spent) - px(17), width + 18, px(16))
    tone = "text" if week.spent else "muted"
    ink.text(p, box, week.text, "caption", tone, ink.CENTER, tabular=True)


def _money(p: QPainter, box: QRectF, item: Bar) -> None:
    share = item.spent / item.planned
    over = max(0.0, 1 - 1 / share) if share > 1 else 0.0
    strip = QRectF(box.x() + 9, box.bottom() - 8, box.width() - 18, 4)
    paint.bar(p, strip, [(min(share, 1.0) - over, "mkt_fill"), (over, "over_fill")])


def _words(p: QPainter, box: QRectF, item: Bar, strip: bool) -> None:
    line = theme().metrics("small_strong").height()
    detail = _detail(item, box.width() - 16)
    lines = 2 if detail else 1
    y = box.center().y() - lines * line / 2
    if strip:
        y = box.y() + max(2.0, (box.height() - 10 - lines * line + 3) / 2)
    quiet = item.status in ("done", "idea")
    tone = "muted" if quiet else "mkt"
    ink.icon(p, box.x() + 9, y + line / 2, STATUS_ICON[item.status], tone, 13)
    room = QRectF(box.x() + 26, y, box.width() - 30, line)
    ink.text(p, room, item.title, "small_strong", "muted" if quiet else "text")
    over = item.planned > 0 and item.spent > item.planned
    below = QRectF(box.x() + 9, y + line - 1, box.width() - 14, line)
    ink.text(p, below, detail, "caption", "warn" if over else "muted", tabular=True)


def _detail(item: Bar, room: float) -> str:
    fitting = (words for words in item.details if ink.width(words, "caption", True) <= room)
    return next(fitting, item.details[-1] if item.details else "")


def _is_now(at: LaneLayout, number: int) -> bool:
    return (at.plan.today - at.plan.starts_on).days // 7 == number


def _today_x(at: LaneLayout) -> float:
    return at.x(at.plan.today) + at.week / 14
