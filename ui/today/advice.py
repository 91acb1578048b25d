"""Worth knowing: the one piece of advice of today, worked out after the page is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.marks import IconMark

if TYPE_CHECKING:
    from smallbiz.insight.advice import Advice

LATER = 400
"""Milliseconds after the page is filled until it is worked out."""
HATS = {"marketing": ("megaphone", "mkt"), "sales": ("handshake", "sales")}
"""Icon and tone of the hat that is advised; of both it is the lightbulb."""


class AdviceCard(Card):
    """Follow it, ask why, or put it aside; then the next one is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(5, (18, 12, 12, 12))
        self._desk = desk
        self._advice: Advice | None = None
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(self._work_out)
        self._stale = False
        self._mark = IconMark("lightbulb", "accent_text")
        self._says = label("", "strong", wrap=True)
        self._why = Button("", "today_why", kind="quiet", compact=True, does=self._tell_why)
        self._rest = Button(
            _("Not now"),
            "today_not_now",
            kind="quiet",
            compact=True,
            tip=_("It comes back in four weeks, or sooner when the figures have doubled"),
            does=self._put_aside,
        )
        self._go = Button("", "today_follow", kind="soft", compact=True, does=self._follow)
        self._buttons = (self._why, self._rest, self._go)
        head = row(self._mark, gap=8)
        head.addWidget(label(_("Worth knowing"), "small_strong", "accent"), 1)
        self.lay.addLayout(head)
        self.lay.addWidget(self._says)
        self.lay.addStretch(1)
        self.lay.addLayout(row(1, *self._buttons, gap=4))
        for button in self._buttons:
            button.hide()
        desk.advice.changed.connect(self.show_advice)

    def refresh(self) -> None:
        """Work it out soon, beside everything else, once it can be seen."""
        self._stale = True
        self._wait.start()

    def show_advice(self) -> None:
        """Say what is known by now."""
        if not self._desk.advice.known:
            return
        had = self.isAncestorOf(self.window().focusWidget() or self)
        self._advice = advice = self._desk.advice.of_today()
        self._says.setText(advice.says if advice else _nothing())
        self._says.setToolTip(advice.why if advice else "")
        icon, tone = HATS.get(advice.rule.hat if advice else "", ("lightbulb", "accent_text"))
        self._mark.show_icon(icon, tone)
        self._why.say(_("Why?") if advice else _("Put aside"))
        self._why.setVisible(advice is not None or bool(self._desk.advice.put_aside()))
        for button in (self._rest, self._go):
            button.setVisible(advice is not None)
        if advice:
            self._go.say(advice.does)
            self._go.setAccessibleName(f"{advice.does}: {advice.says}")
            self._rest.setAccessibleName(_("Not now: {advice}").format(advice=advice.says))
        elif had:
            self._why.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """What became stale unseen is worked out now."""
        super().showEvent(event)
        if self._stale:
            self._wait.start()

    def _work_out(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._desk.advice.refresh()

    def _tell_why(self) -> None:
        self._desk.sheet("advice")

    def _follow(self) -> None:
        if self._advice:
            self._desk.advice.follow(self._advice)

    def _put_aside(self) -> None:
        if self._advice:
            self._desk.advice.rest(self._advice)


def _nothing() -> str:
    return _("Nothing stands out today. Note who came from what, and it shows here what pays.")
