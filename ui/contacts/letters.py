"""Whether somebody may be contacted: consent to e-mail letters with its date and source."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.words.day_reading import Meant
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import vbox
from ui.kit.choices import ChoiceField
from ui.kit.forms import TextField
from ui.kit.toggles import Tick
from ui.visits import saved


class Letters(QWidget):
    """The consent, and the wish not to be contacted at all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: ContactCard | None = None
        answers = [
            (None, _("Not known")),
            (True, _("Yes, they said so")),
            (False, _("No, they opted out")),
        ]
        self.answer = ChoiceField(_("May they get e-mail letters?"), "contact_consent", answers)
        self.since = day_field(desk, _("Since"), "contact_consent_on", Meant.PAST)
        self.source = TextField(
            _("How do we know?"),
            "contact_consent_source",
            hint=_("For example a form at the stall"),
        )
        self.stay_away = Tick(_("Do not contact at all"), "contact_do_not_contact")
        self.stay_away.clicked.connect(self._stay_away)
        for field in (self.answer, self.since, self.source):
            saved(desk, field, lambda _value: self._consent())
        lay = vbox(self, 10)
        for part in (self.answer, self.since, self.source, self.stay_away):
            lay.addWidget(part)

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's."""
        self._card = card
        for field, value in (
            (self.answer, card.consent),
            (self.since, card.consent_on),
            (self.source, card.consent_source),
        ):
            if field.value != value:
                field.show_value(value)
            field.setVisible(field is self.answer or card.consent is not None)
        self.stay_away.setChecked(card.do_not_contact)

    def _consent(self) -> None:
        """Keep the answer with its day and source as the fields say them now."""
        if self._card is None:
            return
        allowed, on = self.answer.value, self.since.value
        fresh = allowed != self._card.consent
        self._desk.workspace.contacts.consent(
            self._card.id,
            allowed if isinstance(allowed, bool) else None,
            on if isinstance(on, date) and not fresh else None,
            str(self.source.value or ""),
        )

    def _stay_away(self) -> None:
        if self._card:
            contacts, ident, on = (
                self._desk.workspace.contacts,
                self._card.id,
                self.stay_away.isChecked(),
            )
            self._desk.do(lambda: contacts.change(ident, do_not_contact=on))
