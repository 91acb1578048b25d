"""Three cards over the table: do more, keep watching, change or stop; one while it is too early."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.insight.verdict_cards import VerdictCards, early_sentence
from smallbiz.words.translation import _
from ui.kit.boxes import hbox, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.marks import Disc


class Verdicts(QWidget):
    """The verdict of the period before any number."""

    def __init__(self, note: Callable[[], object]) -> None:
        super().__init__()
        self.early = VerdictCard("hourglass", "plain", _("Too early to say"))
        self.early.offer(
            Button(_("Note who came from what"), "worked_note", icon="plus", does=note)
        )
        self.more = VerdictCard("thumbs-up", "good", _("Do more"))
        self.watch = VerdictCard("hourglass", "plain", _("Keep watching"))
        self.change = VerdictCard("wrench", "bad", _("Change or stop"))
        lay = hbox(self, 12)
        for card in (self.early, *self._judging):
            lay.addWidget(card, 1)

    @property
    def _judging(self) -> tuple[VerdictCard, ...]:
        return (self.more, self.watch, self.change)

    def show_early(self, known: int) -> None:
        """So few sales have a known source that nothing is judged."""
        self.early.say(early_sentence(known) + " " + _("Note who came from what, then the sale."))
        self._turn(early=True)

    def show_cards(self, cards: VerdictCards) -> None:
        """Show the sentences."""
        self._turn(early=False)
        self.more.say(cards.more)
        self.watch.say(cards.watch)
        self.change.say(cards.change)

    def _turn(self, *, early: bool) -> None:
        self.early.setVisible(early)
        for card in self._judging:
            card.setVisible(not early)


class VerdictCard(Card):
    """An icon, what to do, and the sentence that says why."""

    def __init__(self, icon: str, tone: str, title: str) -> None:
        super().__init__(0, (14, 12, 16, 12))
        self._name = title
        self._words = label("", "small", "muted", wrap=True)
        words = vbox(gap=2)
        words.addWidget(label(title, "strong", "text" if tone == "plain" else tone))
        words.addWidget(self._words)
        words.addStretch(1)
        self._row = hbox(gap=12)
        self._row.addWidget(Disc(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.lay.addLayout(self._row)

    def offer(self, button: Button) -> None:
        """Put what can be done about it at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str) -> None:
        """Change the sentence."""
        self._words.setText(words)
        self.setAccessibleName(f"{self._name}. {words}")
