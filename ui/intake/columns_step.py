"""Step two: how the file was read, which column goes where, and what would happen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.imports import Import
from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake.column_choices import ColumnChoices
from ui.intake.deciding import Known, Origin
from ui.intake.read_as import DateQuestion, ReadAs
from ui.intake.words import fates, so_far_words
from ui.kit.boxes import clear, hbox, line, row, scroll, vbox
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import Bar, IconMark
from ui.kit.notices import InlineError
from ui.kit.theme import theme

NAMED = 4
"""So many problems are named; all of them are in the next step."""


class ColumnsStep(QWidget):
    """The left side scrolls, what will happen stays at the right."""

    chosen = Signal(str, object)
    """Carries an option of the import and its value."""
    mapped = Signal(str, str)
    """Carries a column and its field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._read_as, self._dates = ReadAs(), DateQuestion()
        self._wrong = InlineError("")
        self._wrong.setObjectName("intake_columns_wrong")
        self._wrong.hide()
        self._asked = QWidget()
        self._questions = vbox(self._asked, 8)
        self._mapping = ColumnChoices()
        self.known, self.origin = Known(), Origin(desk)
        self._what = Happening()
        for part in (self._read_as, self._dates, self.known, self.origin):
            part.chosen.connect(self.chosen)
        self._mapping.chosen.connect(self.mapped)
        card = Card(8, (18, 14, 18, 14))
        card.lay.addWidget(self._mapping)
        inner = QWidget()
        left = vbox(inner, 12)
        for widget in (self._read_as, self._wrong, self._dates, self._asked, card):
            left.addWidget(widget)
        left.addStretch(1)
        lay = hbox(self, 14)
        lay.addWidget(scroll(inner), 1)
        lay.addWidget(self._side())

    def show_file(self, file: Import, rows: int, about: bool) -> None:
        """A file that was read, or read anew; of a large one its beginning, and about so many rows."""
        self._wrong.hide()
        self._read_as.show_file(file, rows, about)
        self._dates.show_file(file)
        self._ask(file)
        self._mapping.show_file(file)
        people = file.options.kind == "contacts"
        self.known.setVisible(people)
        self.origin.setVisible(file.options.kind != "activities")
        self.known.show_options(file.options)
        self.origin.show_options(file.options)

    def _ask(self, file: Import) -> None:
        """What else can be read in two ways: money of several currencies, lines of orders."""
        clear(self._questions)
        days = {file.table.header[index] for index in file.understood.dates}
        asked = [each for each in file.understood.questions if each.column not in days]
        for question in asked:
            told = InlineError("", tone="warn")
            told.say(question.called, question.text)
            self._questions.addWidget(told)
        self._asked.setVisible(bool(asked))

    def say_wrong(self, words: str) -> None:
        """Why a choice can't be followed; what was shown before stays."""
        self._wrong.say(_("That does not work for this file."), words)
        self._wrong.show()

    def show_so_far(self, counts: Mapping[str, int], rows: int, about: bool) -> None:
        """What would happen to the rows that were looked at until now, of all or of about so many."""
        self._what.show_so_far(counts, rows, about)

    def show_outcome(self, outcome: Outcome) -> None:
        """What would happen."""
        self._what.show_outcome(outcome)

    def _side(self) -> QWidget:
        card = Card(12)
        for widget in (self._what, line(), self.known, self.origin):
            card.lay.addWidget(widget)
        card.lay.addStretch(1)
        area = scroll(card)
        area.setFixedWidth(theme().px(320))
        return area


class Happening(QWidget):
    """What would happen: the rows of each fate, and the first problems."""

    def __init__(self) -> None:
        super().__init__()
        lay = vbox(self, 8)
        lay.addWidget(label(_("What will happen"), "strong"))
        self._so_far = label("", "small", "muted")
        self._bar = Bar(6)
        self._lines = vbox(gap=6)
        lay.addWidget(self._so_far)
        lay.addWidget(self._bar)
        lay.addLayout(self._lines)

    def show_so_far(self, counts: Mapping[str, int], rows: int, about: bool) -> None:
        """The figures until now."""
        self._so_far.setText(so_far_words(counts, rows, about))
        done = sum(counts.values())
        self._bar.show_parts([(done / rows if rows else 0, "accent")], self._so_far.text())
        for widget in (self._so_far, self._bar):
            widget.show()
        self._figures(counts)

    def show_outcome(self, outcome: Outcome) -> None:
        """The figures."""
        self._so_far.hide()
        self._bar.hide()
        self._figures(outcome.counts)
        for told in outcome.notes:
            self._lines.addWidget(muted(told, wrap=True))
        self._problems(outcome)

    def _figures(self, counts: Mapping[str, int]) -> None:
        clear(self._lines)
        for fate in fates(counts):
            if fate.count:
                figure = label(number(fate.count), "heading", fate.tone, tabular=True)
                self._lines.addLayout(row(figure, label(fate.words), 1))

    def _problems(self, outcome: Outcome) -> None:
        if not outcome.problems:
            return
        told = _("{n} to look at").format(n=number(len(outcome.problems)))
        self._lines.addLayout(row(IconMark("circle-alert", "warn"), label(told, "strong"), 1))
        for remark in outcome.problems[:NAMED]:
            words = _("Line {n}: {reason}").format(n=remark.line, reason=remark.reason)
            self._lines.addWidget(muted(words, wrap=True))
        if len(outcome.problems) > NAMED:
            self._lines.addWidget(muted(_("All of them are in the next step.")))
