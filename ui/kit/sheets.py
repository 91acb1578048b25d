"""Sheets: a form above the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from ui.kit.boxes import Item, add, hbox, scroll, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.floating import Floating, Overlay
from ui.kit.labels import label
from ui.kit.sight import in_sight
from ui.kit.theme import theme

MARGIN = 24
_STEPS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Sheet(Overlay):
    """Title, a body that scrolls, a foot that stays; Esc or the cross leave it.

    Put things into `lay`; `foot` sets what stands below, `main` the button of Ctrl+Enter.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        name: str,
        *,
        close_tip: str,
        sub: str = "",
        width: int = 640,
        height: int | None = None,
        fill: str = "surface",
        beside_title: QWidget | None = None,
    ) -> None:
        super().__init__(window, Floating(fill=fill, radius=16, margins=(0, 16, 0, 16)))
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._width, self._height = width, height
        self._inner = QWidget()
        self.lay: QVBoxLayout = vbox(self._inner, 12, (MARGIN, 2, MARGIN, 4))
        self._foot = hbox(None, 10, (MARGIN, 12, MARGIN, 0))
        self._build(title, sub, name, close_tip, beside_title)
        self._inner.installEventFilter(self)
        self._cross.installEventFilter(self)

    def foot(self, *items: Item) -> None:
        """What stands below: quiet things left, then a spring, the main action at the right."""
        for item in items:
            add(self._foot, item)

    def main(self, button: Button) -> None:
        """Ctrl+Enter presses this button from anywhere in the sheet."""
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: _press(button))

    def say(self, title: str, sub: str = "") -> None:
        """Change title and second line."""
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self.setAccessibleName(title)

    def place(self) -> None:
        """As wide as asked and as high as needed, but within the window."""
        self.setGeometry(self.host.rect())
        pad = Floating.PAD
        width = min(theme().px(self._width), self.width() - 48)
        height = min(self._wanted_height(width), self.height() - 48)
        x, y = (self.width() - width) // 2, max(24, (self.height() - height) // 2)
        self.panel.setGeometry(x - pad, y - pad, width + 2 * pad, height + 2 * pad)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field wanted scrolls the body, which may be nothing but words."""
        if not self._scrolled(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A body that needs more or less room gets it; at the cross the arrows scroll too."""
        if watched is self._inner:
            if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
                self.place()
            return False
        if watched is self._cross and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._scrolled(event)
        return super().eventFilter(watched, event)

    def _scrolled(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._area.verticalScrollBar().triggerAction(step)
        return step is not None

    def _build(
        self, title: str, sub: str, name: str, close_tip: str, beside: QWidget | None
    ) -> None:
        head = self._head = hbox(None, 12, (MARGIN, 0, MARGIN - 8, 12))
        names = vbox(gap=1)
        self._title = label(title, "title", wrap=True)
        self._sub = label(sub, "body", "muted", wrap=True)
        names.addWidget(self._title)
        names.addWidget(self._sub)
        head.addLayout(names, 1)
        if beside is not None:
            head.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        self._cross = icon_button("x", f"{name}_close", close_tip, does=self.leave)
        head.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._area = scroll(self._inner)
        self._area.setMinimumHeight(1)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_keyboard)
        self.panel.lay.addLayout(head)
        self.panel.lay.addWidget(self._area, 1)
        self.panel.lay.addLayout(self._foot)
        self._sub.setVisible(bool(sub))

    def _show_keyboard(self) -> None:
        """A body that became longer or shorter still shows what has the keyboard."""
        focus = self.window().focusWidget()
        if focus is not None and self._inner.isAncestorOf(focus):
            in_sight(focus)

    def _stops(self) -> list[QWidget]:
        """The cross comes last, though it stands at the top."""
        stops = super()._stops()
        return [stop for stop in stops if stop is not self._cross] + [self._cross]

    def _wanted_height(self, width: int) -> int:
        if self._height is not None:
            return theme().px(self._height)
        body = (
            self.lay.totalHeightForWidth(width)
            if self.lay.hasHeightForWidth()
            else self.lay.totalSizeHint().height()
        )
        inner = max(body, self.lay.totalMinimumSize().height())
        margins = self.panel.lay.contentsMargins()
        head = self._head
        rest = self._foot.totalSizeHint().height() + margins.top() + margins.bottom()
        tall = head.heightForWidth(width) if head.hasHeightForWidth() else head.sizeHint().height()
        return inner + rest + tall


def _press(button: Button) -> None:
    """Leaving the field settles what was typed last, before the button looks at it."""
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    button.click()
