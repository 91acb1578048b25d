"""Find or do anything: one box, and below it what fits, in sections."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.boxes import hbox, line
from ui.kit.floating import Floating, Overlay
from ui.kit.icons import icon
from ui.kit.palette import Entry, Provide, fitting
from ui.kit.palette_list import ROW, PaletteDelegate, PaletteModel
from ui.kit.theme import dress, theme

WIDTH, TALLEST, TOP = 620, 440, 96
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(Overlay):
    """`provide` gives entries for what is typed; `chosen` tells the key of the one taken.

    `small` are words such as "a" and "the" that nothing is found by.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        provide: Provide,
        *,
        hint: str,
        nothing: str,
        spoken: str,
        small: Collection[str] = frozenset(),
    ) -> None:
        super().__init__(window, Floating(radius=14, margins=(0, 6, 0, 8)))
        self.setObjectName("palette")
        self.setAccessibleName(spoken)
        self._provide, self._nothing, self._small = provide, nothing, small
        self.box = dress(QLineEdit(), "heading")
        self.box.setObjectName("palette_box")
        self.box.setAccessibleName(spoken)
        self.box.setPlaceholderText(hint)
        self.box.setProperty("bare", True)
        self._lens = self.box.addAction(
            icon("search", "muted", 20), QLineEdit.ActionPosition.LeadingPosition
        )
        self.box.textChanged.connect(self._search)
        self.box.installEventFilter(self)
        self.list = self._make_list(spoken)
        holder = QWidget()
        hbox(holder, 0, (10, 0, 10, 0)).addWidget(self.box)
        self.panel.lay.addWidget(holder)
        self.panel.lay.addSpacing(6)
        self.panel.lay.addWidget(line())
        self.panel.lay.addWidget(self.list)
        self._search("")

    def place(self) -> None:
        """Near the top, as high as its list."""
        self.setGeometry(self.host.rect())
        pad = Floating.PAD
        width = min(theme().px(WIDTH), self.width() - 48)
        self.list.setFixedHeight(min(self._list_height(), theme().px(TALLEST)))
        self.panel.resize(width + 2 * pad, 10)
        height = self.panel.sizeHint().height()
        left = (self.width() - width) // 2 - pad
        self.panel.setGeometry(left, TOP - pad, width + 2 * pad, height)

    def restyle(self) -> None:
        """The lens in the present colours."""
        self._lens.setIcon(icon("search", "muted", 20))
        super().restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk through the list while the box has the keyboard; Enter takes."""
        if watched is not self.box:
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        if event.key() in _KEYS:
            self.list.keyPressEvent(event)
            return True
        return False

    def _make_list(self, spoken: str) -> QListView:
        made = QListView()
        made.setObjectName("palette_list")
        made.setAccessibleName(spoken)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = PaletteModel(made)
        made.setModel(self.model)
        made.setItemDelegate(PaletteDelegate(made))
        made.clicked.connect(self._take)
        return made

    def _search(self, typed: str) -> None:
        found = fitting(typed, self._provide(typed), self._small)
        self.model.show_entries(found)
        if found:
            self.list.setCurrentIndex(self.model.index(1))
            self.list.scrollToTop()
        else:
            self.model.say(self._nothing)
        self.place()

    def _list_height(self) -> int:
        delegate = self.list.itemDelegate()
        option = QStyleOptionViewItem()
        rows = range(self.model.rowCount())
        return sum(delegate.sizeHint(option, self.model.index(row)).height() for row in rows)

    def _take(self, index: QModelIndex) -> None:
        entry = index.data(ROW)
        if isinstance(entry, Entry):
            self.close()
            self.chosen.emit(entry.key)
