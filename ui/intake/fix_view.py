"""Cells that could not be read: corrected here, while the file stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smallbiz.intake.candidates import Problem
from smallbiz.intake.decisions import Decisions
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.kit.boxes import clear, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, heading, label, muted
from ui.kit.marks import IconMark
from ui.kit.theme import dress, theme

MOST = 50
"""So many are shown at a time; what is fine makes room for the next."""

Place = tuple[int, str]


class FixView(Card):
    """A line for each cell: where it stands, what it says, and what is to be read instead."""

    decided = Signal(str, object)
    """Carries "decisions" and the Decisions."""

    def __init__(self) -> None:
        super().__init__(10, (20, 16, 20, 14))
        self._decisions = Decisions()
        self._seen: dict[Place, Problem] = {}
        self._lines: dict[Place, FixLine] = {}
        self._words = muted("", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for place, share in ((2, 2), (3, 3), (4, 4), (5, 5)):
            self._grid.setColumnStretch(place, share)
        inner = QWidget()
        inside = vbox(inner, 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.lay.addWidget(heading(_("Correct them here, your file stays as it is")))
        self.lay.addWidget(self._words)
        self.lay.addWidget(scroll(inner), 1)

    def forget(self) -> None:
        """Another file comes."""
        self._seen.clear()
        self._lines = {}
        clear(self._grid)

    def show_problems(self, wrong: Sequence[Problem], decisions: Decisions) -> None:
        """What is wrong now; what was wrong before and is fine by now stays to be seen."""
        self._decisions = decisions
        now = {(each.line, each.column): each for each in wrong}
        self._seen = {**now, **{at: self._seen[at] for at in self._seen if at in self._lines}}
        kept = [at for at in self._lines if at in self._seen]
        new = [at for at in sorted(now) if at not in kept]
        room = MOST - sum(at in now for at in kept)
        shown = sorted([*kept, *new[: max(0, room)]])
        if shown != list(self._lines):
            self._build(shown)
        for at, line in self._lines.items():
            line.show_state(now.get(at), at[0] in decisions.left_out)
        left = len({at for at in now if at[0] not in decisions.left_out})
        told = _("{n} to look at. What stays wrong is left out or kept as text.")
        self._words.setText(told.format(n=number(left)) if left else _("All of them are fine now."))

    @property
    def count(self) -> int:
        """How many were wrong, whether they are fine by now or not."""
        return len(self._seen)

    def _build(self, places: Sequence[Place]) -> None:
        clear(self._grid)
        heads = ("", _("Line"), _("Column"), _("In the file"), _("Becomes"), "", "")
        for place, words in enumerate(heads):
            self._grid.addWidget(label(words, "caption_strong", "muted"), 0, place)
        self._lines = {}
        for row, at in enumerate(places, 1):
            text = self._decisions.cells.get(at, self._seen[at].value)
            line = self._lines[at] = FixLine(self._seen[at], text, row)
            line.field.editingFinished.connect(lambda at=at: self._correct(at))
            line.leave.clicked.connect(lambda _on=False, at=at: self._leave(at))
            for place, widget in enumerate(line.widgets):
                self._grid.addWidget(widget, row, place)

    def _correct(self, at: Place) -> None:
        """The text of a field counts in place of the cell."""
        text, cells = self._lines[at].field.text(), dict(self._decisions.cells)
        if text == cells.get(at, self._seen[at].value):
            return
        cells[at] = text
        self._decide(replace(self._decisions, cells=cells))

    def _leave(self, at: Place) -> None:
        """Leave the row out, or take back what was said of it."""
        said, line = self._decisions, at[0]
        if line in said.left_out or at in said.cells:
            cells = {place: text for place, text in said.cells.items() if place != at}
            self._lines[at].field.setText(self._seen[at].value)
            self._decide(replace(said, cells=cells, left_out=said.left_out - {line}))
        else:
            self._decide(replace(said, left_out=said.left_out | {line}))

    def _decide(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self.decided.emit("decisions", decisions)


class FixLine:
    """The widgets of one cell."""

    def __init__(self, problem: Problem, text: str, row: int) -> None:
        self._problem = problem
        self._mark = IconMark("circle-alert", "warn")
        self.field = dress(QLineEdit(text), "body")
        self.field.setObjectName(f"intake_fix_{row}")
        spoken = _("{column} in line {n}").format(column=problem.called, n=number(problem.line))
        self.field.setAccessibleName(spoken)
        self.field.setPlaceholderText(_("type it here"))
        self._why = ElidedLabel(problem.reason, "small", "warn")
        self.leave = Button(_("Leave out"), f"intake_leave_{row}", kind="quiet", compact=True)
        self.leave.setMinimumWidth(theme().px(90))
        old = ElidedLabel(problem.value or _("empty"), "body", "muted")
        self.widgets: tuple[QWidget, ...] = (
            self._mark,
            label(number(problem.line), "body", "muted", tabular=True),
            ElidedLabel(problem.called, "medium"),
            old,
            self.field,
            self._why,
            self.leave,
        )

    def show_state(self, now: Problem | None, left_out: bool) -> None:
        """Still wrong and why, left out, or fine."""
        fine = now is None or left_out
        icon, tone = ("circle-check", "good") if fine else ("circle-alert", "warn")
        self._mark.show_icon(icon, tone)
        words = _("left out") if left_out else _("fine now") if now is None else now.reason
        self._why.setText(words)
        self._why.show_tone("good" if fine else "warn")
        self.field.setEnabled(not left_out)
        self.leave.say(_("Undo") if fine else _("Leave out"))
