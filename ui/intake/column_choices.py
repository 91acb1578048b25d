"""Which field each column goes to: its first cells, the choice, and how sure it is.

Where there is no room for all of that beside each other, each column of the file has two lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smallbiz.intake.columns import Column
from smallbiz.intake.imports import Import
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.intake.column_line import ARROW, CHOICE, EXAMPLE, GAP, MARK, NAME, ColumnLine
from ui.kit.boxes import clear
from ui.kit.labels import ElidedLabel, muted
from ui.kit.theme import theme

EXAMPLES = 3


class ColumnChoices(QWidget):
    """A line for each column that holds anything; empty ones are counted below."""

    chosen = Signal(str, str)
    """Carries the column's name and the field, "" to keep it as a further one."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._heads: list[ElidedLabel] = []
        self._lines: dict[int, ColumnLine] = {}
        self._narrow = False
        self._shown: object = None
        self._waiting: list[Column] = []
        self._file: Import | None = None
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)

    def restyle(self) -> None:
        """Larger text needs more room."""
        for line in self._lines.values():
            line.measure()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All in one line where there is room for it."""
        super().resizeEvent(event)
        if self._is_narrow() != self._narrow:
            self._arrange()

    def show_file(self, file: Import) -> None:
        """Show the columns of a file; lines that are there already only change."""
        cells = file.table.sample(200).columns
        shape = (file.table.header, file.options.kind, file.table.header_line, cells)
        self._file = file
        if shape != self._shown:
            self._shown = shape
            self._begin(file.understood.columns, cells)
            return
        for column in file.understood.columns:
            if column.index in self._lines:
                self._lines[column.index].show_column(column, file.understood)
        self._arrange()

    def _begin(self, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        self._next.stop()
        clear(self._grid)
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, 0)
        self._lines.clear()
        self._examples = [_examples(column) for column in cells]
        self._waiting = [column for column in columns if self._examples[column.index]]
        titles = (_("In your file"), _("First cells"), _("Goes to"))
        self._heads = [ElidedLabel(words, "caption_strong", "muted") for words in titles]
        self._arrange()
        self._empty = len(columns) - len(self._waiting)
        self._go_on()

    def _go_on(self) -> None:
        """One line at a time, so that a file with a hundred columns does not hold up the window."""
        if self._waiting:
            self._add(self._waiting.pop(0))
        if self._waiting:
            self._next.start()
        elif self._empty:
            told = ngettext("{n} more column is empty.", "{n} more columns are empty.", self._empty)
            words = muted(counted(told, self._empty))
            self._grid.addWidget(words, 2 * len(self._lines) + 1, 0, 1, 6)
            self._empty = 0

    def _add(self, column: Column) -> None:
        if self._file is None:
            return
        line = ColumnLine(self._file.options.kind, column, self._examples[column.index])
        self._lines[column.index] = line
        line.show_column(self._file.understood.columns[column.index], self._file.understood)
        line.choice.activated.connect(lambda place: self.chosen.emit(column.name, line.keys[place]))
        if self._is_narrow() != self._narrow:
            self._arrange()
        else:
            self._place(len(self._lines), line)

    def _is_narrow(self) -> bool:
        """Whether name, first cells, choice and verdict lack the room beside each other."""
        lines = self._lines.values()
        names = max((line.texts[0] for line in lines), default=0)
        verdicts = max((line.texts[1] for line in lines), default=0)
        fixed = ARROW + CHOICE + MARK + 5 * GAP
        return names + theme().px(EXAMPLE) + fixed + verdicts > self.width()

    def _arrange(self) -> None:
        """Every part at its place, as wide as this is now."""
        self._narrow = self._is_narrow()
        wide = 2 if self._narrow else 1
        for head, place, columns in zip(self._heads, (0, 1, 3), (wide, 1, 1), strict=False):
            self._grid.removeWidget(head)
            self._grid.addWidget(head, 0, place, 1, columns)
            head.setHidden(self._narrow and place == 1)
        for at, line in enumerate(self._lines.values(), 1):
            self._place(at, line)

    def _place(self, at: int, line: ColumnLine) -> None:
        first = 2 * at - 1
        line.choice.setFixedWidth(theme().px(CHOICE) if self._narrow else CHOICE)
        line.name.setMinimumWidth(theme().px(NAME) if self._narrow else line.texts[0])
        for part, (below, column, lines, columns, align) in line.places(self._narrow):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, first + below, column, lines, columns, align)
        line.arrow.setVisible(line.leads and not self._narrow)
        line.verdict.setVisible(bool(line.verdict.text()))
        for below, height in enumerate((20, 26) if self._narrow else (38, 0)):
            self._grid.setRowMinimumHeight(first + below, theme().px(height))


def _examples(cells: Sequence[str]) -> str:
    """The first different cells that hold anything."""
    filled = dict.fromkeys(" ".join(cell.split())[:60] for cell in cells if cell.strip())
    return ", ".join(list(filled)[:EXAMPLES])
