"""The very pages that will be printed, whole or as wide as there is room; painted once for each size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from smallbiz.output.plain import report_text
from smallbiz.output.sheet import Report
from smallbiz.words.translation import _
from ui.kit import ink
from ui.kit.theme import theme
from ui.kit.tokens import RADIUS
from ui.paper.page import Paper
from ui.paper.pdf import Paint
from ui.paper.report import pages_of

ROOM = 20
SMALLEST = (260, 320)
PAUSE = 80
"""Milliseconds after the last change of size until the page is painted anew; it is stretched meanwhile."""


class Preview(QWidget):
    """The sheets lie on a quiet ground, side by side; their text is its accessible description.

    A click, Enter or Space shows them as wide as there is room, one below the other, and whole
    again. Stands in a scroll area.
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
        self._content: Report | None = None
        self._paper = Paper.A4
        self._pages: list[Paint] = []
        self._painted: list[QPixmap] = []
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._paint_anew)

    def show_page(self, content: Report, paper: Paper) -> None:
        """Show a page."""
        if (content, paper) == (self._content, self._paper):
            return
        self._content, self._paper, self._pages = content, paper, pages_of(content)
        self.setAccessibleDescription(report_text(content))
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
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for sheet, picture in zip(self._sheets(), self._pictures(), strict=True):
            ink.shadow(painter, sheet, 2, blur=10, down=2)
            painter.drawPixmap(sheet, picture, QRectF(picture.rect()))
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS["card"] - 2)

    def _sheets(self) -> list[QRectF]:
        """Where the sheets lie, on whole pixels."""
        gap, many = theme().px(ROOM), len(self._pages)
        across, down = (1, many) if self._large else (many, 1)
        if not many:
            return []
        wide, high = self.width() - gap * (across + 1), self.height() - gap * (down + 1)
        scale = min(wide / across / self._paper.width, high / down / self._paper.height)
        scale = max(0.02, scale)
        width, height = round(self._paper.width * scale), round(self._paper.height * scale)
        x = (self.width() - across * width - (across - 1) * gap) // 2
        y = (self.height() - down * height - (down - 1) * gap) // 2
        steps = ((width + gap) * (across > 1), (height + gap) * (down > 1))
        return [QRectF(x + n * steps[0], y + n * steps[1], width, height) for n in range(many)]

    def _take_room(self) -> None:
        """The height that pages as wide as the room need, or no more than there is."""
        gap, many = theme().px(ROOM), len(self._pages)
        high = round((self.width() - 2 * gap) * self._paper.height / self._paper.width)
        self.setMinimumHeight(many * (high + gap) + gap if self._large else SMALLEST[1])

    def _pictures(self) -> list[QPixmap]:
        if not self._painted:
            sheets = zip(self._pages, self._sheets(), strict=True)
            self._painted = [self._paint(paint, sheet.size()) for paint, sheet in sheets]
        return self._painted

    def _paint(self, paint: Paint, size: QSizeF) -> QPixmap:
        """A page in the pixels of the screen."""
        sharp = (size * self.devicePixelRatioF()).toSize()
        pixmap = QPixmap(sharp.expandedTo(QSize(1, 1)))
        painter = QPainter(pixmap)
        painter.scale(pixmap.width() / self._paper.width, pixmap.height() / self._paper.height)
        paint(painter, self._paper)
        painter.end()
        return pixmap

    def _paint_anew(self) -> None:
        self._painted = []
        self.update()
