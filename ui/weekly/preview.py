"""The very page that will be printed, whole or as wide as there is room; painted once for each size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from smallbiz.output.plain import weekly_text
from smallbiz.output.sheet import WeeklyPage
from smallbiz.words.translation import _
from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import RADIUS
from ui.paper.page import Paper
from ui.paper.weekly import paint_weekly

ROOM = 20
SMALLEST = (260, 320)
PAUSE = 80
"""Milliseconds after the last change of size until the page is painted anew; it is stretched meanwhile."""


class Preview(QWidget):
    """The sheet lies on a quiet ground; its text is its accessible description.

    A click, Enter or Space shows it as wide as there is room, and whole again. Stands in a scroll area.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("weekly_preview")
        self.setAccessibleName(_("The page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*SMALLEST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_("Click for a larger page, click again for the whole one"))
        self._large = False
        self._content: WeeklyPage | None = None
        self._paper = Paper.A4
        self._painted: QPixmap | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._paint_anew)

    def show_page(self, content: WeeklyPage, paper: Paper) -> None:
        """Show a page."""
        if (content, paper) == (self._content, self._paper):
            return
        self._content, self._paper = content, paper
        self.setAccessibleDescription(weekly_text(content))
        self._take_room()
        self._paint_anew()

    def turn(self) -> None:
        """Show the page as wide as there is room, or whole again."""
        self._large = not self._large
        self._take_room()
        self._paint_anew()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the ground counts too."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space; arrows scroll."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.turn()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Painted anew once the window rests."""
        super().resizeEvent(event)
        self._take_room()
        self._pause.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, shadow, page, and the ring of the keyboard."""
        painter = ink.painter_on(self)
        ink.rounded(painter, QRectF(self.rect()), RADIUS["card"], "sunken", "border")
        if self._content is not None:
            sheet = self._sheet()
            ink.shadow(painter, sheet, 2, blur=10, down=2)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(sheet, self._picture(), QRectF(self._picture().rect()))
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS["card"] - 2)

    def _sheet(self) -> QRectF:
        """Where the sheet lies, on whole pixels."""
        room = 2 * theme().px(ROOM)
        wide, high = self.width() - room, self.height() - room
        scale = max(0.02, min(wide / self._paper.width, high / self._paper.height))
        width, height = round(self._paper.width * scale), round(self._paper.height * scale)
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _take_room(self) -> None:
        """The height that a page as wide as the room needs, or no more than there is."""
        room = 2 * theme().px(ROOM)
        high = round((self.width() - room) * self._paper.height / self._paper.width) + room
        self.setMinimumHeight(high if self._large else SMALLEST[1])

    def _picture(self) -> QPixmap:
        if self._painted is None:
            self._painted = self._paint()
        return self._painted

    def _paint(self) -> QPixmap:
        """The page in the pixels of the screen."""
        sharp = self.devicePixelRatioF()
        size = (self._sheet().size() * sharp).toSize()
        pixmap = QPixmap(size.expandedTo(QSize(1, 1)))
        painter = QPainter(pixmap)
        painter.scale(pixmap.width() / self._paper.width, pixmap.height() / self._paper.height)
        if self._content is not None:
            paint_weekly(painter, self._content, self._paper)
        painter.end()
        return pixmap

    def _paint_anew(self) -> None:
        self._painted = None
        self.update()
