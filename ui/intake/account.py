"""One bar that adds up to the rows read, with the number of each fate below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.intake.words import Fate, fates, rows_words, so_far_words, sum_words, told_counts
from ui.kit.boxes import clear, column, hbox, row
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.marks import Bar, Swatch


class Account(Card):
    """Every row is in exactly one part."""

    def __init__(self) -> None:
        super().__init__(8, (20, 14, 20, 14))
        self._title = label("", "strong")
        self._sum = label("", "small", "muted", tabular=True)
        self._bar = Bar(12)
        self._figures = QWidget()
        self._numbers = hbox(self._figures, 12)
        self.lay.addLayout(row(self._title, 1, self._sum))
        self.lay.addWidget(self._bar)
        self.lay.addWidget(self._figures)

    def show_counts(self, counts: Mapping[str, int], rows: int) -> None:
        """The fates of all rows."""
        told = _("{rows} read, every one accounted for").format(rows=rows_words(rows))
        self._show(told, sum_words(counts), counts, rows)

    def show_so_far(self, counts: Mapping[str, int], rows: int, about: bool) -> None:
        """The fates of the rows that were looked at until now, of all or of about so many."""
        self._show(so_far_words(counts, rows, about), "", counts, rows)

    def make_room(self, much: bool) -> None:
        """Only the bar, where what stands below needs the room."""
        self._figures.setHidden(much)

    def _show(self, title: str, sum_: str, counts: Mapping[str, int], rows: int) -> None:
        self._title.setText(title)
        self._sum.setText(sum_)
        every = fates(counts)
        parts = [(fate.count / rows, fate.fill) for fate in every if fate.count and rows]
        self._bar.show_parts(parts, f"{title}: {told_counts(counts)}")
        clear(self._numbers)
        for fate in every:
            self._numbers.addWidget(_number(fate), 1)


def _number(fate: Fate) -> QWidget:
    made = QWidget()
    tone = fate.tone if fate.count else "faint"
    figure = label(number(fate.count), "title", tone, tabular=True)
    words = row(Swatch(fate.fill), label(fate.words, "small", "muted"), 1, gap=6)
    made.setLayout(column(figure, words, gap=2))
    return made
