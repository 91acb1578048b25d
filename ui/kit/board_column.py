"""A column of the board: heading, total, add button, cards."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.kit.board_list import CardList, Keys
from ui.kit.board_model import BoardColumn
from ui.kit.buttons import icon_button
from ui.kit.labels import ElidedLabel, label
from ui.kit.theme import theme

LEAST = 186


class ColumnFrame(QFrame):
    """Shows one `BoardColumn`; `add` is called with its id."""

    def __init__(self, column: BoardColumn, keys: Keys, add: Callable[[int], None]):
        super().__init__()
        self.column = column
        self.setObjectName("Sunken")
        self.title = ElidedLabel("", "strong")
        self.count = label("", "small", "muted")
        self.total = label("", "small_strong", tabular=True)
        self.note = ElidedLabel("", "small", "muted")
        self.plus = icon_button(
            "plus", f"add_{column.id}", column.add, compact=True, does=lambda: add(self.column.id)
        )
        self.list = CardList(keys)
        self.list.setObjectName(f"column_{column.id}")
        self._lay_out()
        self.plus.setVisible(bool(column.add))
        self.restyle()
        self.show_column(column)

    def show_column(self, column: BoardColumn) -> None:
        """Show new words and cards."""
        self.column = column
        self.title.setText(column.title)
        self.count.setText(column.count)
        self.total.setText(column.total)
        self.note.setText(column.total_note)
        self.note.setAccessibleDescription(column.total_tip)
        self.total.setToolTip(column.total_tip)
        self.list.setAccessibleName(column.spoken or column.title)
        self.list.empty = column.empty
        self.list.cards.show(column.cards)
        self.list.viewport().update()

    def restyle(self) -> None:
        """The least width grows with the text."""
        self.setMinimumWidth(theme().px(LEAST))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 12, 10, 4)
        box.setSpacing(2)
        head = _line(box, 8, 0)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.plus)
        sums = _line(box, 6, 8)
        sums.addWidget(self.total)
        sums.addWidget(self.note, 1)
        box.addWidget(self.list, 1)


def _line(box: QVBoxLayout, gap: int, below: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(gap)
    line.setContentsMargins(4, 0, 4, below)
    box.addLayout(line)
    return line
