"""Worth knowing: what What worked says for sure, worked out after the page is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from smallbiz.words.periods import last_days
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.preferences import Preferences
from ui.today.texts import known_words
from ui.work import Job

if TYPE_CHECKING:
    from smallbiz.insight.knowing import Known
    from smallbiz.workspace import Workspace

LATER = 400
"""Milliseconds after the page is filled until it is worked out."""


class KnowingCard(Card):
    """One insight; Hide puts it away until tomorrow."""

    hidden = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(5, (18, 12, 12, 12))
        self._desk = desk
        self._job: Job | None = None
        self._stale = False
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(self._start)
        self._words = label("", "strong", wrap=True)
        self._below = muted()
        see = Button(_("See why"), "today_see_why", kind="soft", compact=True)
        see.clicked.connect(lambda: desk.go("worked"))
        hide = Button(_("Hide"), "today_hide", kind="quiet", compact=True, does=self._hide)
        hide.setToolTip(_("Hide it until tomorrow"))
        head = row(IconMark("lightbulb", "accent_text"), gap=8)
        head.addWidget(label(_("Worth knowing"), "small_strong", "accent"), 1)
        self.lay.addLayout(head)
        self.lay.addWidget(self._words)
        self.lay.addStretch(1)
        self.lay.addLayout(row(self._below, 1, hide, see, gap=4))

    @property
    def put_away(self) -> bool:
        """Whether it was hidden today."""
        return Preferences().insight_hidden_on == self._desk.workspace.today

    def refresh(self) -> None:
        """Work it out soon, beside everything else, once it can be seen."""
        self._stale = True
        self._wait.start()

    def show_known(self, known: Known, currency: str) -> None:
        """Say it."""
        from smallbiz.insight.week import LOOK_BACK

        self._words.setText(
            known_words(known, currency)
            or _("No effort has a clear result yet. Note who came from what, and it shows here.")
        )
        days = _("The last {n} days.").format(n=LOOK_BACK)
        self._below.setText(days if known else _("Too early to tell."))

    def showEvent(self, event: QShowEvent) -> None:
        """What became stale unseen is worked out now."""
        super().showEvent(event)
        if self._stale:
            self._wait.start()

    def _start(self) -> None:
        if self._stale and self._job is None and self.isVisible():
            self._stale = False
            self._job = self._desk.beside(_known, self._ready)

    def _ready(self, found: tuple[Known, str]) -> None:
        self._job = None
        self.show_known(*found)
        self._wait.start()

    def _hide(self) -> None:
        Preferences().insight_hidden_on = self._desk.workspace.today
        self.hidden.emit()


def _known(workspace: Workspace) -> tuple[Known, str]:
    from smallbiz.insight.knowing import worth_knowing
    from smallbiz.insight.week import LOOK_BACK
    from smallbiz.insight.worked import worked

    found = worked(workspace.store, last_days(LOOK_BACK, workspace.today))
    return worth_knowing(found), workspace.business.currency()
