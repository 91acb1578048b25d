"""Small painted things as widgets: badge, icon, disc, avatar, score, bar, legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ui.kit import ink, paint
from ui.kit.boxes import Flow, hbox, row
from ui.kit.ink import Ink
from ui.kit.labels import muted
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT, TONES


class Badge(QWidget):
    """Icon and word on a soft pill; tone is plain, accent, mkt, sales, good, warn or bad."""

    def __init__(self, words: str = "", tone: str = "plain", icon: str = "") -> None:
        super().__init__()
        self.say(words, tone, icon)

    def say(self, words: str, tone: str = "plain", icon: str = "") -> None:
        """Change what it says; without words it takes no room."""
        self.words, self.tone, self.icon = words, tone, icon
        self.setAccessibleName(words)
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """As wide as its words."""
        width = round(paint.badge_width(self.words, self.icon)) + 1 if self.words else 0
        self.setFixedSize(width, theme().px(HEIGHT["badge"]) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        if not self.words:
            return
        painter = ink.painter_on(self)
        middle = self.height() / 2
        paint.badge(painter, 0, middle, self.words, self.tone, self.icon, self.width())


class IconMark(QWidget):
    """An icon that cannot be pressed; a word always stands beside it."""

    def __init__(self, icon: str, tone: Ink = "muted", size: int = 18) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(size, size)

    def show_icon(self, icon: str, tone: Ink = "muted") -> None:
        """Change the icon or its colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        box = QRectF(self.rect())
        ink.icon(ink.painter_on(self), 0, box.center().y(), self._icon, self._tone, box.width())


class Disc(QWidget):
    """An icon on a soft round ground: the mark of a hat or of an empty page."""

    def __init__(self, icon: str, tone: str, size: int = 38) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and icon."""
        painter = ink.painter_on(self)
        size = self.width()
        text_ink, ground = TONES[self._tone]
        inner = 20 if size < 50 else size * 28 / 60
        ink.rounded(painter, QRectF(self.rect()), size / 2, ground)
        ink.icon(painter, (size - inner) / 2, size / 2, self._icon, text_ink, inner)


class Avatar(QWidget):
    """A person's initials or a company's shop front."""

    def __init__(self, initials: str = "", size: int = 48, *, company: bool = False) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.show_initials(initials, company=company)

    def show_initials(self, initials: str, *, company: bool = False) -> None:
        """Change whose it is."""
        self._letters, self._company = initials, company
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The avatar."""
        size = self.width()
        painter = ink.painter_on(self)
        paint.avatar(painter, 0, size / 2, self._letters, size, company=self._company)


class ScoreRing(QAbstractButton):
    """A lead score from 0 to 100; `spoken` says it in words. Pressed, it is to tell its reasons."""

    def __init__(self, name: str, size: int = 34) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedSize(size + 8, size + 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._score = 0
        self.hide()

    def show_score(self, score: int | None, spoken: str = "") -> None:
        """Change the score; None has none and hides the ring."""
        self._score = score or 0
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(score is not None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, with another one around it when it has the keyboard."""
        half, painter = self.width() / 2, ink.painter_on(self)
        paint.score_ring(painter, half, half, self._score, self.width() - 8)
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()), half)


class Bar(QWidget):
    """Shares from 0 to 1 end to end, see `paint.bar`; `spoken` carries the same facts."""

    def __init__(self, height: int = 8) -> None:
        super().__init__()
        self._height = height
        self._parts: Sequence[tuple[float, Ink]] = ()
        self._mark: float | None = None
        self._striped: int | None = None
        self.setFixedHeight(height + 8)

    def show_parts(
        self,
        parts: Sequence[tuple[float, Ink]],
        spoken: str,
        *,
        mark: float | None = None,
        striped: int | None = None,
    ) -> None:
        """Change what it shows."""
        self._parts, self._mark, self._striped = parts, mark, striped
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, with 4 px above and below for the mark."""
        box = QRectF(0, 4, self.width(), self._height)
        painter = ink.painter_on(self)
        paint.bar(painter, box, self._parts, mark=self._mark, striped=self._striped)


class Swatch(QWidget):
    """The colour that a legend explains."""

    def __init__(self, tone: Ink, *, striped: bool = False) -> None:
        super().__init__()
        self._tone, self._striped = tone, striped
        self.setFixedSize(14, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A short bar."""
        striped = 0 if self._striped else None
        paint.bar(ink.painter_on(self), QRectF(self.rect()), [(1, self._tone)], striped=striped)


def legend(*entries: tuple[Ink, str]) -> QHBoxLayout:
    """Colours with their words; a colour ending in `/striped` is hatched."""
    made = hbox(gap=14)
    for tone, words in entries:
        striped = isinstance(tone, str) and tone.endswith("/striped")
        ink_of = tone.removesuffix("/striped") if isinstance(tone, str) else tone
        made.addLayout(row(Swatch(ink_of, striped=striped), muted(words), gap=6))
    made.addStretch(1)
    return made


def badge_flow(badges: Sequence[Badge], spoken: str = "") -> QWidget:
    """Badges that wrap to the next line."""
    made = QWidget()
    flow = Flow(made, 6)
    for badge in badges:
        flow.addWidget(badge)
    made.setAccessibleName(spoken or ", ".join(badge.words for badge in badges))
    return made
