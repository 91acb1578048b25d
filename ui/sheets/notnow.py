"""Not for Sales now: send a lead back to Marketing or let them go, and say why."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from smallbiz.journey.handover import NOT_A_FIT, REASONS, SENT_BACK, reason_label
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import hbox, row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.grounds import Card, Ground
from ui.kit.labels import label
from ui.kit.marks import IconMark
from ui.kit.pick_card import PickCard, pick_one
from ui.kit.sheets import Sheet
from ui.sheets.baton import told_of
from ui.sheets.reasons import Reasons


def open_sheet(
    desk: Desk, contact_id: int, verdict: str = NOT_A_FIT, *, back: bool = False
) -> NotNowSheet:
    """Open it with a verdict chosen; with `back` there is a way to the questions."""
    sheet = NotNowSheet(desk, contact_id, verdict, back)
    sheet.open()
    sheet.cards[verdict].setFocus()
    return sheet


class NotNowSheet(Sheet):
    """Send back or let go, a reason by its digit, a few words; Ctrl+Enter says it to Marketing."""

    def __init__(self, desk: Desk, contact_id: int, verdict: str, back: bool) -> None:
        self._desk, self._contact = desk, contact_id
        title = _("{name}: not for Sales now")
        super().__init__(
            desk.window,
            title.format(name=desk.workspace.contacts.name(contact_id)),
            "notnow",
            close_tip=_("Close"),
            sub=told_of(desk.workspace, contact_id),
            width=680,
            fill="canvas",
        )
        self.verdict = verdict
        self.cards = {SENT_BACK: _send_back(), NOT_A_FIT: _let_go()}
        self.reasons = Reasons(self, "notnow_reason", _("Why?"))
        self._why = label(_("Why?"), "strong")
        self.note = TextField(_("In a few words"), "notnow_note")
        self.again = day_field(
            desk,
            _("Ask again on"),
            "notnow_again",
            Meant.COMING,
            hint=_("for example: in 2 months"),
            help=_("Without a day they come back when they show interest."),
        )
        self._save = Button("", "notnow_save", kind="primary", does=self.save)
        self._arrange(back)
        self._choose(verdict)

    def save(self) -> None:
        """Hand the lead back or let them go."""
        if not settle(self.note, self.again):
            return
        try:
            done = self._desk.do(self._say_no)
        except RuleBroken as broken:
            self._show_broken(broken)
            return
        if done:
            self._desk.drafts.pop(("takeover", self._contact), None)
            self.close()

    def _say_no(self) -> bool:
        handovers = self._desk.workspace.handovers
        reason, note = self.reasons.value, self.note.text
        if self.verdict == NOT_A_FIT:
            handovers.let_go(self._contact, reason, note)
        else:
            again = self.again.value if isinstance(self.again.value, date) else None
            handovers.send_back(self._contact, reason, note, again)
        return True

    def _show_broken(self, broken: RuleBroken) -> None:
        if broken.field == "reason":
            self._why.setText(broken.message)
            self.reasons.take_keyboard()
        else:
            self.note.show_error(broken.message)
            self.note.control.setFocus()

    def _arrange(self, back: bool) -> None:
        two = hbox(gap=12)
        pick_one(list(self.cards.values()))
        for verdict, card in self.cards.items():
            two.addWidget(card, 1)
            card.chosen.connect(partial(self._choose, verdict))
        why = Card(11, (18, 14, 18, 15))
        why.lay.addWidget(self._why)
        why.lay.addWidget(self.reasons)
        why.lay.addWidget(self.note)
        why.lay.addWidget(self.again)
        self.lay.addLayout(two)
        self.lay.addWidget(why)
        heard = self._heard()
        if heard:
            self.lay.addWidget(heard)
        self.lay.addStretch(1)
        cancel = Button(_("Cancel"), "notnow_cancel", kind="quiet", does=self.leave)
        if back:
            self.foot(self._back())
        self.foot(1, cancel, self._save)
        self.main(self._save)

    def _choose(self, verdict: str) -> None:
        self.verdict = verdict
        for key, card in self.cards.items():
            card.switch(key == verdict)
        self.again.setVisible(verdict == SENT_BACK)
        self._save.say(_("Let go") if verdict == NOT_A_FIT else _("Send back"))
        told = [(reason, reason_label(reason)) for reason in REASONS[verdict]]
        self.reasons.show_reasons(told)

    def _back(self) -> Button:
        return Button(
            _("Back to the questions"),
            "notnow_back",
            kind="quiet",
            icon="chevron-left",
            does=self._go_back,
        )

    def _go_back(self) -> None:
        from ui.sheets import takeover

        self.leave()
        takeover.open_sheet(self._desk, self._contact)

    def _heard(self) -> QWidget | None:
        heard = self._desk.workspace.handovers.heard_back(self._contact)
        if heard is None or not heard.not_a_fit:
            return None
        told = ngettext(
            "{activity}: {no} of {n} lead was not a fit so far.",
            "{activity}: {no} of {n} leads were not a fit so far.",
            heard.leads,
        )
        made = Ground("mkt_soft", 0, (16, 11, 16, 11))
        line = row(IconMark("megaphone", "mkt", 20), gap=12)
        words = label(
            told.format(activity=heard.activity, no=heard.not_a_fit, n=heard.leads), wrap=True
        )
        words.setAccessibleName(words.text())
        line.addWidget(label(_("Marketing hears it"), "small_strong", "mkt"))
        line.addWidget(words, 1)
        made.lay.addLayout(line)
        return made


def _send_back() -> PickCard:
    return _pick(
        "notnow_send_back",
        "undo-2",
        _("Send back: not yet"),
        _("Marketing keeps them warm. They come back by themselves when they show interest."),
    )


def _let_go() -> PickCard:
    return _pick(
        "notnow_let_go",
        "circle-slash",
        _("Not a fit: let go"),
        _("No more sales calls. Letters stay as they chose."),
    )


def _pick(name: str, icon: str, title: str, words: str) -> PickCard:
    made = PickCard(name, f"{title}. {words}")
    made.lay.addLayout(row(IconMark(icon, "muted", 19), label(title, "strong"), 1, gap=9))
    made.lay.addWidget(label(words, "small", "muted", wrap=True))
    made.lay.addStretch(1)
    return made
