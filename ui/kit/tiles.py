"""Tiles: one number, and in words whether it is good."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ink, paint
from ui.kit.theme import theme
from ui.kit.tips import tell_cut


class Goal(NamedTuple):
    """A goal as shown: `share` reached and `pace` due by now are parts of the goal, 0 to 1."""

    name: str
    value: str
    of: str
    share: float
    pace: float | None
    verdict: str
    ahead: bool
    fill: str = "sales_fill"


class GoalTile(QWidget):
    """A goal with its bar, the "should be here" mark and the verdict; `tip` explains the mark."""

    def __init__(self, goal: Goal, tip: str = "") -> None:
        super().__init__()
        self.setToolTip(tip)
        self.setMinimumWidth(140)
        self.show_goal(goal)

    def show_goal(self, goal: Goal) -> None:
        """Change the goal that is shown."""
        self._goal = goal
        self.setAccessibleName(f"{goal.name}: {goal.value} {goal.of}. {goal.verdict}")
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Four lines high."""
        self.setFixedHeight(theme().px(102))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, number, bar, verdict."""
        painter = ink.painter_on(self)
        goal, px, width = self._goal, theme().px, self.width()
        ink.text(painter, QRectF(0, 0, width, px(20)), goal.name, "small_strong", "muted")
        ink.text(painter, QRectF(0, px(21), width, px(36)), goal.value, "display")
        after = ink.width(goal.value, "display") + 8
        ink.text(painter, QRectF(after, px(27), width - after, px(28)), goal.of, "body", "muted")
        track = QRectF(0, px(65), width, 8)
        paint.bar(painter, track, [(min(goal.share, 1), goal.fill)], mark=goal.pace)
        tone = "good" if goal.ahead else "bad"
        icon = "trending-up" if goal.ahead else "trending-down"
        if goal.verdict:
            ink.icon(painter, 0, px(92), icon, tone, 16)
        ink.text(painter, QRectF(22, px(81), width - 22, px(22)), goal.verdict, "small", tone)


class KpiTile(QWidget):
    """A name, a number, and a note that says what to make of it."""

    def __init__(self, name: str, value: str, note: str = "", tone: str = "muted") -> None:
        super().__init__()
        self.setMinimumWidth(70)
        self.say(name, value, note, tone)

    def say(self, name: str, value: str, note: str = "", tone: str = "muted") -> None:
        """Change what it shows; `tone` colours the note."""
        self._lines = (name, value, note, tone)
        self.setAccessibleName(f"{name}: {value}. {note}".strip())
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Two or three lines high."""
        self.setFixedHeight(theme().px(62 if self._lines[2] else 44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, number, note."""
        self._paint(ink.painter_on(self))

    def event(self, event: QEvent) -> bool:
        """The mouse is told what is shortened."""
        tell_cut(self, event, self._paint)
        return super().event(event)

    def _paint(self, painter: QPainter) -> None:
        name, value, note, tone = self._lines
        px, width = theme().px, self.width()
        ink.text(painter, QRectF(0, 0, width, px(18)), name, "small", "muted")
        ink.text(painter, QRectF(0, px(19), width, px(24)), value, "heading", tabular=True)
        ink.text(painter, QRectF(0, px(43), width, px(18)), note, "caption", tone)
