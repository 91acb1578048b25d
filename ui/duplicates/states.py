"""What stands in place of pairs: looking, nobody kept twice, or what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.words.formats import percent
from smallbiz.words.translation import _
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.marks import Bar
from ui.kit.notices import EmptyState, Skeleton


class LookingNow(Card):
    """How far it is."""

    def __init__(self) -> None:
        super().__init__(10)
        self._bar = Bar(8)
        self._words = muted("")
        self.lay.addLayout(row(self._bar, self._words, gap=12))
        self.lay.addWidget(Skeleton(6, _("Looking for people who are here twice")))
        self.lay.addStretch(1)

    def tell(self, done: int, total: int) -> None:
        """So much is done."""
        share = done / total if total else 0
        self._words.setText(percent(share))
        self._bar.show_parts([(share, "accent")], percent(share))


def nobody_twice() -> EmptyState:
    """Nothing to ask."""
    return EmptyState(
        "circle-check",
        _("Nobody seems to be here twice"),
        _("Everybody was compared by e-mail, phone, name and place."),
        tone="good",
    )


def not_found(trouble: Exception, again: Callable[[], object]) -> QWidget:
    """Why the file could not be looked through."""
    made = QWidget()
    button = Button(_("Try again"), "duplicates_retry", kind="primary", does=again)
    vbox(made).addWidget(
        EmptyState("circle-alert", _("That did not work"), str(trouble), button, tone="bad")
    )
    return made
