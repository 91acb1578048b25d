"""The column of a hat: its name, the button for something new, and its cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card, TintPanel
from ui.kit.labels import heading, label
from ui.kit.marks import Disc
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList

ROW = 45


class HatPanel(TintPanel):
    """`tone` is "mkt" or "sales"; cards are added to `lay`. `hint` stands while nothing else is said."""

    def __init__(self, title: str, hint: str, icon: str, tone: str, new: Button) -> None:
        super().__init__(f"{tone}_tint", gap=10, margins=(16, 11, 16, 12))
        self._hint = hint
        self._line = label(hint, "small", "muted", wrap=True)
        self._line.setObjectName(f"today_{tone}_target")
        words = vbox()
        words.addWidget(heading(title, tone))
        words.addWidget(self._line)
        head = row(Disc(icon, tone), gap=11)
        head.addLayout(words, 1)
        head.addWidget(new)
        self.lay.addLayout(head)

    def say(self, words: str) -> None:
        """What the month asks of the hat; without words its hint again."""
        self._line.setText(words or self._hint)


class ListCard(Card):
    """A short list under its name; without rows a sentence, and the next thing to do."""

    def __init__(
        self, title: str, name: str, note: QWidget, more: Button, act: Button | None = None
    ) -> None:
        super().__init__(0, (1, 9, 1, 3))
        self.more = more
        head = row(label(title, "strong"), 1, note)
        head.setContentsMargins(15, 0, 15, 3)
        self.list = RowList(title, height=ROW, fit=True)
        self.list.setObjectName(name)
        self._nothing = label("", "body", "muted", wrap=True)
        self._empty = QWidget()
        empty = vbox(self._empty, 8, (15, 2, 15, 9))
        empty.addWidget(self._nothing)
        if act is not None:
            empty.addLayout(row(act, 1))
        self.lay.addLayout(head)
        self.lay.addWidget(self.list)
        self.lay.addWidget(self._empty)
        self.lay.addLayout(row(more, 1))
        more.hide()

    def show_rows(self, rows: Sequence[ListRow], nothing: str, *, more: bool = False) -> None:
        """Show rows, or the sentence and what to do without any; `more` says that some are left out."""
        self.list.show_items(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._nothing.setText(nothing)
        self.more.setVisible(more)
