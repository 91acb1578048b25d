"""The way of something through its stages: done ones tinted, the present one filled, later ones outlined."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import ink
from ui.kit.boxes import clear, hbox
from ui.kit.tab_order import hand_on
from ui.kit.theme import theme

POINT, HIGH, BELOW = 11, 32, 22
_STEP = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class PathStage:
    """A stage; `note` stands below it in `tone`."""

    key: Hashable
    name: str
    note: str = ""
    tone: str = "muted"


class StagePath(QWidget):
    """One Tab stop; arrows walk the stages, Enter, Space or a click choose one."""

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._lay = hbox(self, 0)
        self._shown: tuple[object, ...] = ()
        self.stages: list[StageButton] = []

    def show_stages(self, stages: Sequence[PathStage], now: int) -> None:
        """Show these with the present one by its place; -1 for none, all of them for the end."""
        if (*stages, now) == self._shown:
            return
        at = next((n for n, stage in enumerate(self.stages) if stage.hasFocus()), None)
        self._shown = (*stages, now)
        clear(self._lay)
        self.stages = [
            StageButton(self, f"{self.objectName()}_{place}", stage, place - now, place == 0)
            for place, stage in enumerate(stages)
        ]
        for place, button in enumerate(self.stages):
            stop = place == (now if 0 <= now < len(stages) else 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
            self._lay.addWidget(button, 1)
            if stop:
                hand_on(self, button)
        if at is not None and at < len(self.stages):
            self.stages[at].setFocus()

    def walk(self, button: StageButton, step: int) -> None:
        """The keyboard to the stage beside."""
        place = self.stages.index(button) + step
        if 0 <= place < len(self.stages):
            self.stages[place].setFocus(Qt.FocusReason.TabFocusReason)


class StageButton(QAbstractButton):
    """One stage of a path; `ahead` is below 0 for done ones, 0 for the present one."""

    def __init__(
        self, path: StagePath, name: str, stage: PathStage, ahead: int, first: bool
    ) -> None:
        super().__init__(path)
        self._path, self.stage, self.ahead, self._first = path, stage, ahead, first
        self.setObjectName(name)
        self.setAccessibleName(", ".join(part for part in (stage.name, stage.note) if part))
        self.setToolTip(stage.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: path.chosen.emit(stage.key))

    def sizeHint(self) -> QSize:
        """A bar with a line below."""
        return QSize(80, theme().px(HIGH) + theme().px(BELOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter chooses as Space does."""
        key = Qt.Key(event.key())
        if key in _STEP:
            self._path.walk(self, _STEP[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Higher with larger text."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow, its name and the note below."""
        p = ink.painter_on(self)
        high = theme().px(HIGH)
        shape = self._arrow(high)
        fill, edge, words = self._tones()
        p.setBrush(theme().color(fill))
        p.setPen(QPen(theme().color(edge), 1))
        p.drawPolygon(shape)
        self._write(p, QRectF(0, 0, self.width(), high), words)
        below = QRectF(3, high + 2, self.width() - 8, theme().px(BELOW) - 2)
        ink.text(p, below, self.stage.note, "caption", self.stage.tone)
        if self.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme().color("accent_text" if self.ahead else "text"), 2))
            p.drawPolygon(shape)

    def _tones(self) -> tuple[str, str, str]:
        if self.ahead == 0:
            return "sales", "sales", "surface"
        if self.ahead < 0:
            return "sales_soft", "sales", "sales"
        return ("hover" if self.underMouse() else "surface"), "border_strong", "muted"

    def _write(self, p: QPainter, box: QRectF, tone: str) -> None:
        left = 12 if self._first else 12 + POINT
        if self.ahead < 0:
            ink.icon(p, left, box.center().y(), "check", tone, 14)
            left += 20
        room = box.adjusted(left, 0, -POINT - 4, 0)
        ink.text(p, room, self.stage.name, "small_strong", tone)

    def _arrow(self, high: float) -> QPolygonF:
        right, dent = self.width() - 1.0, 0.0 if self._first else float(POINT)
        points = [
            (1, 1),
            (right - POINT, 1),
            (right, high / 2),
            (right - POINT, high - 1),
            (1, high - 1),
        ]
        points += [(1 + dent, high / 2)] if dent else []
        return QPolygonF([QPointF(x, y) for x, y in points])
