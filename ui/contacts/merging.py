"""Two contacts that are one: which, and which of them stays."""

from __future__ import annotations

from smallbiz.people.cards import ContactCard
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import contact_field
from ui.kit.boxes import clear, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label, muted
from ui.kit.pick_card import PickCard, pick_one
from ui.kit.sheets import Sheet


def open_merge(desk: Desk, one: int, other: int | None = None) -> Sheet:
    """Ask which two, show both, and put them together as one step."""
    sheet = MergeSheet(desk, one)
    sheet.show_other(other if other is not None else desk.workspace.known.twin(one))
    sheet.open()
    return sheet


class MergeSheet(Sheet):
    """The other contact is searched for; a card each says who is who."""

    def __init__(self, desk: Desk, one: int) -> None:
        super().__init__(
            desk.window,
            _("Put two contacts together"),
            "merge",
            close_tip=_("Close"),
            sub=_("Everything of both stays with the one you choose. Undo takes them apart again."),
            width=560,
        )
        self._desk, self._one = desk, one
        self._other: int | None = None
        self._stays = one
        self.field = contact_field(
            desk,
            _("With whom?"),
            "merge_other",
            hint=_("Two letters of the name, then Enter"),
        )
        self.field.committed.connect(self._found)
        self._cards = vbox(gap=8)
        self._save = Button(
            _("Put together"), "merge_save", kind="primary", icon="merge", does=self._merge
        )
        self.lay.addWidget(self.field)
        self.lay.addWidget(label(_("Which one stays?"), "small_strong"))
        self.lay.addLayout(self._cards)
        self.lay.addStretch(1)
        self.foot(Button(_("Cancel"), "merge_cancel", kind="quiet", does=self.leave), 1, self._save)
        self.main(self._save)

    def show_other(self, other: int | None) -> None:
        """Show who the second one is; nobody yet means it cannot be saved."""
        self._other = None if other == self._one else other
        self._stays = self._one
        if self._other is not None and self.field.value != other:
            self.field.show_value(other, self._desk.workspace.contacts.name(self._other))
        clear(self._cards)
        both = [self._one] if self._other is None else [self._one, self._other]
        cards = [self._card(ident) for ident in both]
        pick_one(cards)
        for card in cards:
            self._cards.addWidget(card)
        self._save.setEnabled(self._other is not None)

    def _found(self, other: object) -> None:
        self.show_other(other if isinstance(other, int) else None)
        if other == self._one:
            self.field.show_error(_("Choose two different contacts."))

    def _card(self, ident: int) -> PickCard:
        card = self._desk.workspace.cards.card(ident)
        name = card.name if card else ""
        made = PickCard(f"merge_stays_{ident}", name, on=ident == self._stays)
        made.lay.addWidget(label(name, "medium"))
        made.lay.addWidget(muted(facts(card) if card else "", wrap=True))
        made.chosen.connect(lambda: self._stay(ident))
        return made

    def _stay(self, ident: int) -> None:
        self._stays = ident

    def _merge(self) -> None:
        if self._other is None:
            return
        goes = self._one if self._stays == self._other else self._other
        try:
            self._desk.do(lambda: self._desk.workspace.merging.merge(self._stays, goes))
        except RuleBroken as broken:
            self.field.show_error(broken.message)
            return
        self.close()
        self._desk.go("contacts", contact_id=self._stays)


def facts(card: ContactCard) -> str:
    """What tells somebody from a namesake, in one line."""
    ways = [way.text for way in (*card.emails, *card.phones)]
    told = [card.job_title, card.company, card.city, *ways]
    return " · ".join(part for part in told if part) or _("Nothing more is known")
