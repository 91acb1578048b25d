"""What an encounter was about: the deal, its objections, and the steps that are done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.sales.board import DealCard
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, row, vbox
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.choices import ChoiceField
from ui.kit.forms import TextField
from ui.kit.labels import label

NO_DEAL = 0


class NoteAbout(QWidget):
    """Shown for somebody known: an open deal to choose, objections to settle, steps to tick."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._workspace = desk.workspace
        self._steps = ChipFlow([], "note_finished", _("Steps that are done"), many=True)
        self.deal = ChoiceField(_("About which deal?"), "note_deal", [])
        self.objection = TextField(
            _("A new objection?"), "note_objection", hint=_("for example: too expensive")
        )
        self._heard = ChipFlow([], "note_settled", _("Objections that are settled"), many=True)
        self._heard_row = _named(_("Settled now?"), self._heard)
        self._steps_row = _named(_("Done with it"), self._steps)
        self._deal_row = QWidget()
        fields = hbox(self._deal_row, 12)
        fields.addWidget(self.deal, 1)
        fields.addWidget(self.objection, 1)
        lay = vbox(self, 12)
        for part in (self._steps_row, self._deal_row, self._heard_row):
            lay.addWidget(part)
        self.deal.committed.connect(self._show_heard)

    @property
    def deal_id(self) -> int | None:
        """The deal it was about."""
        found = self.deal.value
        return found if isinstance(found, int) and found != NO_DEAL else None

    @property
    def settled(self) -> tuple[int, ...]:
        """Objections heard before that are settled now."""
        return _ids(self._heard)

    @property
    def finished(self) -> tuple[int, ...]:
        """Follow-ups that are done with it."""
        return _ids(self._steps)

    def show_contact(self, contact: int | str | None, deal_id: int | None = None) -> None:
        """Show what is open with somebody; the deal in the furthest stage is taken unless one is given."""
        cards = self._workspace.board.of_contact(contact) if isinstance(contact, int) else []
        self.deal.show_choices(
            [(card.id, self._told(card)) for card in cards] + [(NO_DEAL, _("None of their deals"))]
        )
        ids = [card.id for card in cards]
        self.deal.show_value(deal_id if deal_id in ids else next(iter(ids), NO_DEAL))
        self._deal_row.setVisible(bool(cards))
        self._show_steps(contact)
        self._show_heard()
        self.setVisible(bool(cards) or self._steps_row.isVisibleTo(self))

    def _show_steps(self, contact: int | str | None) -> None:
        today = self._workspace.today
        steps = self._workspace.follow_ups.of_contact(contact) if isinstance(contact, int) else []
        due = [step for step in steps if step.due_on <= today]
        self._steps.show_chips([ChipText(step.id, step.what, icon="check") for step in due])
        self._steps.choose(*[step.id for step in due])
        self._steps_row.setVisible(bool(due))

    def _show_heard(self, _deal: object = None) -> None:
        pane = self._workspace.deal(self.deal_id) if self.deal_id else None
        open_ones = [heard for heard in pane.heard if not heard.settled] if pane else []
        chips = [
            ChipText(each.id, _("“{objection}” is settled").format(objection=each.text))
            for each in open_ones
        ]
        self._heard.show_chips(chips)
        self._heard_row.setVisible(bool(open_ones))
        self.objection.setVisible(pane is not None)

    def _told(self, card: DealCard) -> str:
        if not card.value:
            return card.title
        return f"{card.title}, {show_money(card.value, self._workspace.business.currency())}"


def _named(words: str, flow: ChipFlow) -> QWidget:
    made = QWidget()
    lay = row(label(words, "small_strong"), gap=10)
    lay.addWidget(flow, 1)
    made.setLayout(lay)
    lay.setContentsMargins(0, 0, 0, 0)
    return made


def _ids(flow: ChipFlow) -> tuple[int, ...]:
    keys = flow.value
    return tuple(key for key in keys if isinstance(key, int)) if isinstance(keys, tuple) else ()
