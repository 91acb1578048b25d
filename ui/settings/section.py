"""A section of the settings: its title, one sentence, its icon, and its cards below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.boxes import Item, add, hbox, vbox
from ui.kit.labels import heading, label


class Section(QWidget):
    """Put cards into `lay`; `refresh` shows the file as it is now."""

    def __init__(self, desk: Desk, title: str, sentence: str, icon: str, *actions: Item) -> None:
        super().__init__()
        self.desk = desk
        self.title, self.sentence, self.icon = title, sentence, icon
        self.lay: QVBoxLayout = vbox(self, 12, (0, 0, 4, 12))
        head = hbox(gap=10)
        words = vbox(gap=2)
        words.addWidget(heading(title))
        words.addWidget(label(sentence, "body", "muted", wrap=True))
        head.addLayout(words, 1)
        for action in actions:
            add(head, action)
        self.lay.addLayout(head)

    def refresh(self) -> None:
        """Show the file as it is now, but never into a field that is being typed in."""
