"""Rows that may be about several people: the owner says about whom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smallbiz.intake.entry.ledger import Doubtful
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.intake.fields import about_words
from ui.kit.boxes import clear, column, scroll, vbox
from ui.kit.choices import Dropdown
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label, muted
from ui.kit.theme import dress, theme

MOST = 100
"""So many rows are asked for one by one."""

NOBODY = None
"""Keeps the row out, as long as nobody says who is meant."""
SOMEBODY_NEW = 0


class UnclearRows(QWidget):
    """A line for each row: how it calls them, what it is about, and the people it can mean."""

    answered = Signal(str, object)
    """Carries "whom" and line → contact."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Doubtful, ...] = ()
        self._answers: dict[int, int] = {}
        inner = Card(10, (18, 14, 18, 14))
        inner.lay.addWidget(muted(_("Only you can tell who is meant."), wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        inner.lay.addLayout(self._grid)
        self._more = muted("", wrap=True)
        inner.lay.addWidget(self._more)
        inner.lay.addStretch(1)
        vbox(self, 0).addWidget(scroll(inner))

    def forget(self) -> None:
        """Another file comes: what was answered for the last one is not shown for it."""
        self._shown = ()
        clear(self._grid)

    def show_rows(self, rows: tuple[Doubtful, ...], answers: Mapping[int, int]) -> None:
        """The rows and what was answered; what is shown already stays as it is."""
        if rows == self._shown:
            return
        self._shown, self._answers = rows, dict(answers)
        clear(self._grid)
        for place, row in enumerate(rows[:MOST]):
            self._add(place, row)
        told = _("The first {n} rows are listed.").format(n=number(MOST))
        self._more.setText(told if len(rows) > MOST else "")

    def _add(self, place: int, row: Doubtful) -> None:
        people: dict[int | None, str] = dict(row.people)
        keys: list[int | None] = [SOMEBODY_NEW, *people]
        if not row.new:
            keys = [NOBODY, *people, SOMEBODY_NEW]
        choice = dress(Dropdown(), "body")
        choice.setObjectName(f"intake_whom_{row.line}")
        named = ", ".join(filter(None, (row.name, about_words(row.about))))
        choice.setAccessibleName(
            _("Who is meant in line {n}, {name}").format(n=row.line, name=named)
        )
        told: dict[int | None, str] = {
            NOBODY: _("Leave it out"),
            SOMEBODY_NEW: _("Somebody new"),
            **people,
        }
        choice.addItems([told[key] for key in keys])
        answer = self._answers.get(row.line, NOBODY)
        choice.setCurrentIndex(keys.index(answer) if answer in keys else 0)
        choice.activated.connect(lambda chosen: self._answer(row.line, keys[chosen]))
        choice.setMinimumWidth(theme().px(220))
        line = label(_("Line {n}").format(n=number(row.line)), "small", "muted")
        who = QWidget()
        about = muted(about_words(row.about), wrap=True)
        who.setLayout(column(ElidedLabel(row.name, "medium"), about, gap=0))
        for at, widget in enumerate((line, who, choice)):
            self._grid.addWidget(widget, place, at)

    def _answer(self, line: int, contact: int | None) -> None:
        if contact is None:
            self._answers.pop(line, None)
        else:
            self._answers[line] = contact
        self.answered.emit("whom", dict(self._answers))
