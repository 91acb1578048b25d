"""A deal is lost: the one question is why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smallbiz.sales.losing import ELSEWHERE, REASONS, label
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import day_and_month
from smallbiz.words.money import show_money
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.chips import ChipText
from ui.kit.digit_chips import DigitChips
from ui.kit.forms import TextField
from ui.kit.labels import muted
from ui.kit.lookup import LookupField
from ui.kit.notices import InlineError
from ui.kit.sheets import Sheet


def open_sheet(desk: Desk, deal_id: int) -> LostSheet | None:
    """Ask why; None when the deal is gone."""
    deal = desk.workspace.deal(deal_id)
    if deal is None:
        return None
    worth = show_money(deal.value, desk.workspace.business.currency()) if deal.value else ""
    about = " · ".join(dict.fromkeys(filter(None, (deal.title, deal.contact, worth))))
    sheet = LostSheet(desk, deal_id, about)
    sheet.rival.show_value(deal.competitor_id, deal.competitor)
    sheet.open()
    return sheet


class LostSheet(Sheet):
    """A digit or a click chooses the reason; Esc keeps the deal open."""

    def __init__(self, desk: Desk, deal_id: int, about: str) -> None:
        super().__init__(
            desk.window, _("Lost: why?"), "lost_sheet", close_tip=_("Close"), sub=about, width=600
        )
        self._desk, self._deal_id = desk, deal_id
        chips = [ChipText(reason, label(reason)) for reason in REASONS]
        self.reasons = DigitChips(chips, "lost_reason", _("Why?"), columns=3)
        self.rival = LookupField(
            _("From whom?"), "lost_rival", self._rivals, hint=_("Name, if you know it")
        )
        self.note = TextField(
            _("What would have helped?"),
            "lost_note",
            help=_("One sentence. You read it again when you plan your marketing."),
        )
        self._error = InlineError("")
        self.reasons.changed.connect(self._chosen)
        self._arrange()

    def save(self) -> None:
        """Lose the deal; without a reason that is asked for."""
        self.note.commit()
        try:
            changes = self._desk.keep(self._lose)
        except RuleBroken as broken:
            self._show_broken(broken)
            return
        if changes is not None:
            self._desk.say_done(changes.label)
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit outside the text fields chooses a reason."""
        place = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= place < len(REASONS):
            self.reasons.press(place)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        for part in (self.reasons, self._error, self.rival, self.note):
            self.lay.addWidget(part)
        self._error.hide()
        self.rival.hide()
        day = day_and_month(self._desk.workspace.today)
        save = Button(_("Save as lost"), "lost_save", kind="primary", does=self.save)
        keep = Button(_("Keep it open"), "lost_keep", kind="quiet", does=self.leave)
        self.foot(muted(_("Counts as lost on {day}.").format(day=day)), 1, keep, save)
        self.main(save)
        self.note.control.returnPressed.connect(self.save)

    def _chosen(self, reason: object) -> None:
        self._error.hide()
        self.note.show_error("")
        self.rival.setVisible(reason == ELSEWHERE)
        (self.rival if reason == ELSEWHERE else self.note).control.setFocus()

    def _lose(self) -> None:
        reason = self.reasons.value
        self._desk.workspace.deals.lose(
            self._deal_id,
            str(reason) if reason else "",
            note=self.note.text,
            competitor=self.rival.text if reason == ELSEWHERE else "",
        )

    def _show_broken(self, broken: RuleBroken) -> None:
        if broken.field == "note":
            self.note.show_error(broken.message)
            self.note.control.setFocus()
            return
        self._error.say(broken.message)
        self._error.show()

    def _rivals(self, letters: str) -> list[tuple[int, str]]:
        return rivals(self._desk, letters)


def rivals(desk: Desk, letters: str) -> list[tuple[int, str]]:
    """The competitors with these letters in their name."""
    wanted = fold(letters)
    return [
        (each.id, each.name)
        for each in desk.workspace.competitors.all()
        if wanted in fold(each.name)
    ]
