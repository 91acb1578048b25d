"""Which field each column goes to: its first cells, the choice, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smallbiz.intake.columns import Column
from smallbiz.intake.imports import Import
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.intake.fields import field_choices
from ui.intake.words import column_verdict
from ui.kit.boxes import clear, row
from ui.kit.choices import Dropdown
from ui.kit.labels import ElidedLabel, muted
from ui.kit.marks import IconMark
from ui.kit.theme import dress, theme

EXAMPLES = 3
CHOICE = 206
"""Pixels, also with larger text: the column's name needs the room more."""
NAME = 76
"""Pixels that a column's name has in any case."""


class ColumnLine:
    """One column of the file: the widgets of its line."""

    def __init__(self, kind: Kind, column: Column, example: str) -> None:
        name, choices = column.called, field_choices(kind, column)
        self.name = ElidedLabel(name, "medium")
        self.example = ElidedLabel(example, "small", "muted")
        self.arrow = IconMark("arrow-right", "accent_text", 16)
        self.keys = [key for key, _words in choices]
        self.choice = dress(Dropdown(), "body")
        self.choice.setObjectName(f"intake_column_{column.index}")
        self.choice.setAccessibleName(_("{column} goes to").format(column=name))
        self.choice.addItems([words for _key, words in choices])
        self.mark = IconMark("circle-check", "good", 18)
        self.verdict = ElidedLabel("", "small", "muted")

    def show_column(self, column: Column, understood: Understanding) -> None:
        """The field the column goes to now, and how sure that is."""
        meaning = column.meaning if column.field or column.meaning == "rejected" else None
        key = meaning or (column.meaning if column.meaning in self.keys else "")
        self.choice.setCurrentIndex(self.keys.index(key or "") if (key or "") in self.keys else 0)
        icon, tone, words = column_verdict(column, understood, self.example.text())
        self.mark.show_icon(icon, tone)
        self.verdict.setText(words)
        self.verdict.show_tone(tone if tone == "warn" else "muted")
        self.name.show_tone("text" if column.field else "muted")
        self.arrow.setVisible(bool(column.field))

    def widgets(self) -> Iterator[QWidget]:
        """From left to right, without the verdict."""
        yield from (self.name, self.example, self.arrow, self.choice)


class ColumnChoices(QWidget):
    """A line for each column that holds anything; empty ones are counted below."""

    chosen = Signal(str, str)
    """Carries the column's name and the field, "" to keep it as a further one."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._lines: dict[int, ColumnLine] = {}
        self._shown: object = None
        self._waiting: list[Column] = []
        self._file: Import | None = None
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)

    def restyle(self) -> None:
        """Larger text needs wider and higher choices."""
        for at, line in enumerate(self._lines.values(), 1):
            self._size(at, line)

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

    def _begin(self, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        self._next.stop()
        clear(self._grid)
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, 0)
        self._lines.clear()
        self._examples = [_examples(column) for column in cells]
        self._waiting = [column for column in columns if self._examples[column.index]]
        for place, words in enumerate((_("In your file"), _("First cells"), "", _("Goes to"))):
            self._grid.addWidget(ElidedLabel(words, "caption_strong", "muted"), 0, place)
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
            self._grid.addWidget(words, len(self._lines) + 1, 0, 1, 5)
            self._empty = 0

    def _add(self, column: Column) -> None:
        if self._file is None:
            return
        line = ColumnLine(self._file.options.kind, column, self._examples[column.index])
        at = len(self._lines) + 1
        for place, widget in enumerate(line.widgets()):
            self._grid.addWidget(widget, at, place)
        self._grid.addLayout(row(line.mark, line.verdict, 1, gap=6), at, 4)
        self._size(at, line)
        self._grid.setAlignment(line.choice, Qt.AlignmentFlag.AlignVCenter)
        self._lines[column.index] = line
        line.show_column(self._file.understood.columns[column.index], self._file.understood)
        line.choice.activated.connect(lambda place: self.chosen.emit(column.name, line.keys[place]))

    def _size(self, at: int, line: ColumnLine) -> None:
        line.choice.setFixedWidth(CHOICE)
        line.name.setMinimumWidth(theme().px(NAME))
        self._grid.setRowMinimumHeight(at, theme().px(38))


def _examples(cells: Sequence[str]) -> str:
    """The first different cells that hold anything."""
    filled = dict.fromkeys(" ".join(cell.split())[:60] for cell in cells if cell.strip())
    return ", ".join(list(filled)[:EXAMPLES])
