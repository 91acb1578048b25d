"""The sidebar: brand, find-or-do box, pages, and what stands at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.kit.boxes import hbox, vbox
from ui.kit.brand import Mark
from ui.kit.buttons import Button
from ui.kit.icons import icon
from ui.kit.labels import ElidedLabel, label, set_state
from ui.kit.marks import IconMark
from ui.kit.nav import NavEntry, NavList
from ui.kit.theme import dress, theme
from ui.kit.tokens import ICON, NARROW

WIDE = 236
SLIM = 72


class FootButton(Button):
    """An entry below the list; it can be the present page too."""

    def __init__(self, entry: NavEntry) -> None:
        super().__init__(
            entry.words, f"nav_{entry.key}", kind="nav", icon=entry.icon, tip=entry.tip
        )
        self.entry = entry
        self.setCheckable(True)

    def restyle(self) -> None:
        """The icon as large as those of the pages."""
        size = ICON["nav"]
        self.setIcon(icon(self._icon, "muted", size, "accent_text"))
        self.setIconSize(QSize(size, size))

    def narrow(self, on: bool) -> None:
        """The icon alone, or icon and words; the spoken name stays."""
        self.setText("" if on else f"  {self.words.replace('&', '&&')}")
        set_state(self, "kind", "icon" if on else "nav")
        dress(self, "medium")


class Sidebar(QWidget):
    """`picked` tells the key of the page chosen, `find_pressed` that the find box was pressed."""

    picked = Signal(str)
    find_pressed = Signal()

    def __init__(
        self,
        entries: Sequence[NavEntry],
        foot: Sequence[NavEntry],
        *,
        program: str,
        find_words: str,
        find_key: str,
        spoken: str,
    ) -> None:
        super().__init__()
        self._narrow = False
        self.setObjectName("sidebar")
        self.pages = NavList(entries, "navigation", spoken)
        self.pages.picked.connect(self._go)
        self._foot = [FootButton(entry) for entry in foot]
        self._holders: list[QHBoxLayout] = []
        self._build(program, find_words, find_key)
        self.restyle()

    def say_business(self, name: str, line: str, logo: bytes | None = None) -> None:
        """The business and what it is, at the top; its logo (PNG) in place of the program's mark."""
        self._name.setText(name)
        self._line.setText(line)
        self._mark.show_logo(logo)

    def say_saved(self, words: str, tip: str, tone: str = "good") -> None:
        """The last line: "Saved here. Backup 08:12"."""
        self._saved.setText(words)
        self._drive.show_icon("hard-drive", tone)
        self._saved_row.setToolTip(tip)
        self._saved_row.setAccessibleName(words)
        self._saved_row.setAccessibleDescription(tip)

    def count(self, key: str, words: str, spoken: str) -> None:
        """A count beside a page: "4", spoken as "4 open"; empty words take it away."""
        self.pages.entries.count(key, words, spoken)

    def choose(self, key: str) -> None:
        """Mark the present page without telling anyone."""
        self.pages.choose(key)
        for button in self._foot:
            button.setChecked(button.entry.key == key)

    def fit(self, window_width: int) -> None:
        """Icons only where the window is narrow for the size of the text."""
        narrow = window_width / theme().scale < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.restyle()

    @property
    def narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def restyle(self) -> None:
        """Width and words for the present text size."""
        self.setFixedWidth(SLIM if self._narrow else round(WIDE * (1 + (theme().scale - 1) * 0.7)))
        for part in (self._names, self._saved, self._find_key):
            part.setVisible(not self._narrow)
        self.pages.narrow(self._narrow)
        side = 18 if self._narrow else 12
        for button, holder in zip(self._foot, self._holders, strict=True):
            button.narrow(self._narrow)
            holder.setContentsMargins(side, 0, side, 2)
        self._saved_lay.setContentsMargins(28 if self._narrow else 24, 8, 14, 4)
        self._find.setText("" if self._narrow else f" {self._find.words}")
        set_state(self._find, "kind", "icon" if self._narrow else "search")
        dress(self._find, "small")
        self._find_row.setContentsMargins(*((18, 0, 18, 0) if self._narrow else (14, 0, 14, 0)))

    def _build(self, program: str, find_words: str, find_key: str) -> None:
        lay = vbox(self, 0, (0, 8, 0, 12))
        lay.addWidget(self._brand(program))
        lay.addWidget(self._find_box(find_words, find_key))
        lay.addSpacing(10)
        lay.addWidget(self.pages, 1)
        for button in self._foot:
            button.clicked.connect(lambda _=False, key=button.entry.key: self._go(key))
            holder = QWidget()
            inside = hbox(holder)
            inside.addWidget(button)
            self._holders.append(inside)
            lay.addWidget(holder)
        lay.addWidget(self._saved_line())

    def _brand(self, program: str) -> QWidget:
        brand = QWidget()
        lay = hbox(brand, 11, (18, 2, 14, 10))
        self._mark = Mark(program)
        lay.addWidget(self._mark)
        self._names = QWidget()
        names = vbox(self._names)
        self._name = ElidedLabel("", "strong")
        self._line = ElidedLabel("", "small", "muted")
        names.addWidget(self._name)
        names.addWidget(self._line)
        lay.addWidget(self._names, 1)
        return brand

    def _find_box(self, words: str, key: str) -> QWidget:
        self._find = Button(words, "find", kind="search", icon="search", tip=f"{words} ({key})")
        dress(self._find, "small")
        self._find.clicked.connect(lambda: self.find_pressed.emit())
        self._find_key: QLabel = label(key, "caption", "faint")
        self._find_key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = hbox(self._find, 0, (0, 0, 10, 0))
        inside.addStretch(1)
        inside.addWidget(self._find_key)
        holder = QWidget()
        self._find_row = hbox(holder, 0, (14, 0, 14, 0))
        self._find_row.addWidget(self._find)
        return holder

    def _saved_line(self) -> QWidget:
        self._saved_row = QWidget()
        self._saved_row.setObjectName("saved_row")
        lay = self._saved_lay = hbox(self._saved_row, 9)
        self._drive = IconMark("hard-drive", "good", 16)
        self._saved = ElidedLabel("", "caption", "muted")
        lay.addWidget(self._drive)
        lay.addWidget(self._saved, 1)
        return self._saved_row

    def _go(self, key: str) -> None:
        self.choose(key)
        self.picked.emit(key)
