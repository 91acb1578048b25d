"""One column of a file as a line of choices: its name and first cells, where it goes, how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.intake.columns import Column
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.translation import _
from ui.intake.fields import field_choices
from ui.intake.words import column_verdict
from ui.kit.choices import Dropdown
from ui.kit.labels import ElidedLabel
from ui.kit.marks import IconMark
from ui.kit.theme import dress, theme

CHOICE = 206
"""Pixels; in one line also with larger text: the column's name needs the room more there."""
NAME, WHOLE_NAME, EXAMPLE = 76, 190, 130
"""Pixels that a column's name has in any case; where its first cells stand beside it, the name has
up to so many, and they have at least so many."""
ARROW, MARK, GAP = 16, 18, 12


MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Place(NamedTuple):
    """Where something stands in the grid, and how many lines and columns of it it takes."""

    line: int
    column: int
    lines: int
    columns: int
    align: Qt.AlignmentFlag


class ColumnLine:
    """One column of the file: the widgets of its line."""

    def __init__(self, kind: Kind, column: Column, example: str) -> None:
        name, choices = column.called, field_choices(kind, column)
        self.name = ElidedLabel(name, "medium")
        self.example = ElidedLabel(example, "small", "muted")
        self.arrow = IconMark("arrow-right", "accent_text", ARROW)
        self.keys = [key for key, _words in choices]
        self.choice = dress(Dropdown(), "body")
        self.choice.setObjectName(f"intake_column_{column.index}")
        self.choice.setAccessibleName(_("{column} goes to").format(column=name))
        self.choice.addItems([words for _key, words in choices])
        self.mark = IconMark("circle-check", "good", MARK)
        self.verdict = ElidedLabel("", "small", "muted")
        self.leads = False
        """Whether an arrow leads from the column to a field."""
        self.texts = 0, 0
        """Pixels that name and verdict need."""

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
        self.leads = bool(column.field)
        self.measure()

    def measure(self) -> None:
        """What name and verdict need so that they are read whole."""
        name = min(self.name.sizeHint().width(), theme().px(WHOLE_NAME))
        self.texts = max(name, theme().px(NAME)), self.verdict.sizeHint().width()

    def places(self, narrow: bool) -> Iterator[tuple[QWidget, Place]]:
        """Each part with its place in the grid, counted from the first line of this column."""
        if not narrow:
            parts = (self.name, self.example, self.arrow, self.choice, self.mark, self.verdict)
            yield from ((part, Place(0, at, 1, 1, MIDDLE)) for at, part in enumerate(parts))
            return
        lines = 1 if self.verdict.text() else 2
        yield self.name, Place(0, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
        yield self.example, Place(1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        yield self.mark, Place(0, 2, lines, 1, MIDDLE)
        yield self.choice, Place(0, 3, lines, 1, MIDDLE)
        yield self.verdict, Place(1, 3, 1, 1, Qt.AlignmentFlag.AlignTop)
