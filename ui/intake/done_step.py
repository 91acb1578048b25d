"""Step four: what came in, what did not, taking it back, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.outcome import Outcome
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake.account import Account
from ui.intake.done_cards import next_card, shared_card, unusable_card
from ui.intake.past import PastImports, take_back
from ui.intake.result_words import brought_words, came_in, made_words
from ui.intake.words import rows_words
from ui.kit.boxes import clear, column, hbox, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.marks import Disc
from ui.kit.stops import tab_stops


class DoneStep(QWidget):
    """Shows one outcome; `again` asks for another file."""

    again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._outcome: Outcome | None = None
        inner = QWidget()
        self._inside = vbox(inner, 12)
        self.past = PastImports(desk, "intake_done_past")
        self._what = QWidget()
        self._lay = vbox(self._what, 12)
        self._inside.addWidget(self._what)
        self._inside.addWidget(self.past)
        self._inside.addStretch(1)
        vbox(self).addWidget(scroll(inner))

    def show_outcome(self, outcome: Outcome) -> None:
        """What came of an import."""
        self._outcome = outcome
        self.refresh()

    def invite(self) -> None:
        """The keyboard to what comes next, not to Undo."""
        look = next((b for b in tab_stops(self._what) if b.objectName() == "intake_look"), None)
        if look is not None:
            look.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show whether the import still stands."""
        outcome = self._outcome
        if outcome is None:
            return
        clear(self._lay)
        self._lay.addWidget(self._head(outcome))
        account = Account()
        account.show_counts(outcome.counts, outcome.rows)
        self._lay.addWidget(account)
        gone = outcome.step is not None and not self._stands(outcome)
        cards = [
            unusable_card(outcome),
            None if gone else shared_card(self._desk, outcome),
            next_card(self._desk, outcome, self.again.emit, gone=gone),
        ]
        body = hbox(gap=12)
        for place, card in enumerate(filter(None, cards)):
            body.addWidget(card, 2 if place else 3)
        self._lay.addLayout(body)

    def _stands(self, outcome: Outcome) -> bool:
        """Whether what came in is still in the file."""
        steps = self._desk.workspace.store.steps(200, origin="import")
        return any(step.id == outcome.step and not step.undone for step in steps)

    def _head(self, outcome: Outcome) -> QWidget:
        stands = self._stands(outcome)
        undo = Button(_("Undo import"), "intake_undo", icon="undo-2")
        undo.clicked.connect(lambda: take_back(self._desk, outcome.step or 0))
        undo.setVisible(stands)
        taken_back = outcome.step is not None and not stands
        disc = Disc("undo-2", "accent", 48) if taken_back else Disc("circle-check", "good", 48)
        title = _("This import was taken back.") if taken_back else came_in(outcome)
        read = _("{file}, {rows}.").format(file=outcome.file, rows=rows_words(outcome.rows))
        more = [made_words(outcome), brought_words(outcome)] if stands else []
        more += [_("A backup was made before.")] if outcome.step else []
        words = label(" ".join([read, *filter(None, more)]), "body", "muted", wrap=True)
        made = QWidget()
        texts = column(label(title, "title", wrap=True), words, gap=2)
        lay = hbox(made, 14)
        lay.addWidget(disc)
        lay.addLayout(texts, 1)
        lay.addWidget(undo)
        return made
