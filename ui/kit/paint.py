"""Marks painted alike by widgets and list delegates: badge, avatar, score, ticks, bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.kit import ink
from ui.kit.ink import Ink
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT, TONES

HOT = 75
"""Lead score from which on a contact's ring is drawn heavier."""
WARM = 50
"""Lead score from which on the ring is coloured."""


def badge_width(words: str, icon: str = "") -> float:
    """Width of a badge that shows all its words."""
    return ink.width(words, "caption_strong") + 18 + (15 if icon else 0)


def badge(
    painter: QPainter,
    x: float,
    middle: float,
    words: str,
    tone: str = "plain",
    icon: str = "",
    room: float = 1e6,
) -> float:
    """Icon and word on a soft pill, left edge at `x`; returns the width it took."""
    text_ink, ground = TONES[tone]
    height = theme().px(HEIGHT["badge"])
    taken = min(badge_width(words, icon), room)
    top = middle - height / 2
    ink.rounded(painter, QRectF(x, top, taken, height), height / 2, ground)
    start = x + 9
    if icon:
        ink.icon(painter, x + 8, middle, icon, text_ink, 13)
        start += 15
    box = QRectF(start, top, x + taken - start - 7, height)
    ink.text(painter, box, words, "caption_strong", text_ink)
    return taken


def count_badge(
    painter: QPainter, right: float, middle: float, words: str, *, solid: bool = False
) -> None:
    """A count in a small red pill whose right edge is at `right`; `solid` upon other things."""
    height = theme().px(18 if solid else 20)
    taken = max(float(height), ink.width(words, "caption_strong") + (9 if solid else 12))
    box = QRectF(right - taken, middle - height / 2, taken, height)
    fill, tone = ("bad", "surface") if solid else ("bad_soft", "bad")
    ink.rounded(painter, box, height / 2, fill)
    ink.text(painter, box, words, "caption_strong", tone, ink.CENTER)


def avatar(
    painter: QPainter,
    x: float,
    middle: float,
    letters: str,
    size: float = 34,
    *,
    company: bool = False,
) -> None:
    """A person's initials in a circle, or a company's shop front in a square."""
    box = QRectF(x, middle - size / 2, size, size)
    ink.rounded(painter, box, 9 if company else size / 2, "hover", "border")
    if company:
        ink.icon(painter, x + size / 4, middle, "store", "muted", size / 2)
    else:
        role = "caption_strong" if size < 44 else "strong"
        ink.text(painter, box, letters, role, "muted", ink.CENTER)


def score_ring(
    painter: QPainter, center_x: float, middle: float, score: int, size: float = 34
) -> None:
    """A lead score from 0 to 100 as a ring with the number in it."""
    thickness = 3.4 if score >= HOT else 2.4
    outer = QRectF(center_x - size / 2, middle - size / 2, size, size)
    half = thickness / 2
    ring = outer.adjusted(half, half, -half, -half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("border"), thickness))
    painter.drawEllipse(ring)
    pen = QPen(theme().color("accent_text" if score >= WARM else "chart_neutral"), thickness)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(ring, 90 * 16, -round(score * 57.6))
    tone = "text" if score >= WARM else "muted"
    ink.text(painter, outer, str(score), "caption_strong", tone, ink.CENTER, tabular=True)


def tick_circle(
    painter: QPainter, center_x: float, middle: float, done: bool, size: float = 20
) -> None:
    """A step's tick: an empty circle, or a green one with a check."""
    box = QRectF(center_x - size / 2, middle - size / 2, size, size)
    if done:
        ink.rounded(painter, box, size / 2, "good")
        ink.icon(painter, center_x - size * 0.34, middle, "check", "surface", size * 0.68)
    else:
        ink.rounded(painter, box, size / 2, "surface", "border_strong", 1.6)


def bar(
    painter: QPainter,
    box: QRectF,
    parts: Sequence[tuple[float, Ink]],
    *,
    mark: float | None = None,
    striped: int | None = None,
    track: Ink = "border",
) -> None:
    """Shares from 0 to 1 laid end to end on a track.

    `mark` draws the "should be here" line at that share; `striped` names the part (by its place)
    that is hatched because it is only promised.
    """
    with _clipped(painter, box):
        painter.fillRect(box, ink.color(track))
        x = box.x()
        for place, (share, tone) in enumerate(parts):
            part = QRectF(x, box.y(), box.width() * share, box.height())
            if place == striped:
                stripes(painter, part, tone)
            else:
                painter.fillRect(part, ink.color(tone))
            x = part.right()
    if mark is not None:
        _pace_mark(painter, box, mark)


def stripes(painter: QPainter, box: QRectF, tone: Ink) -> None:
    """Slanted lines on a see-through ground: planned or promised, not yet so."""
    solid = ink.color(tone)
    soft = QColor(solid)
    soft.setAlpha(90)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, soft)
    painter.setPen(QPen(solid, 1.4))
    x = box.x() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += 6
    painter.restore()


def _pace_mark(painter: QPainter, box: QRectF, share: float) -> None:
    x = box.x() + box.width() * share
    ink.rounded(painter, QRectF(x - 2.5, box.y() - 4, 5, box.height() + 8), 0, "surface")
    ink.rounded(painter, QRectF(x - 1, box.y() - 4, 2, box.height() + 8), 1, "text")


@contextmanager
def _clipped(painter: QPainter, box: QRectF) -> Iterator[None]:
    path = QPainterPath()
    path.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.save()
    painter.setClipPath(path)
    yield
    painter.restore()
