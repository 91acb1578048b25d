"""The second view of the pane: every field of the contact, saved as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.words.countries import countries, country_name, country_of
from smallbiz.words.day_reading import Meant
from smallbiz.words.formats import long_day
from smallbiz.words.translation import _
from ui.contacts.letters import Letters
from ui.contacts.links import CompanyPart, RecommendedPart
from ui.contacts.tags import TagsPart
from ui.contacts.ways import emails, phones
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import clear, line, row, vbox
from ui.kit.choices import ChoiceField
from ui.kit.forms import NotesField, TextField, TypedField
from ui.kit.labels import label, muted
from ui.kit.lookup import offer
from ui.visits import saved

Shown = TypedField | ChoiceField


class Details(QWidget):
    """The fields in the order in which one fills them in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("Plain")
        self._desk = desk
        self._card: ContactCard | None = None
        self._fields: dict[str, Shown] = {}
        self._company = CompanyPart(desk)
        self._emails, self._phones = emails(desk), phones(desk)
        self._tags, self._letters = TagsPart(desk), Letters(desk)
        self._recommended = RecommendedPart(desk)
        self._kept = vbox(gap=4)
        self._known = muted("", wrap=True)
        self._lay = vbox(self, 12)
        self._build()

    @property
    def first(self) -> QWidget:
        """Where typing starts."""
        return self._fields["name"].control

    def show_card(self, card: ContactCard) -> None:
        """Show somebody; the field that is being typed in is left alone."""
        self._card = card
        for name, field in self._fields.items():
            if field.value != getattr(card, name):
                field.show_value(getattr(card, name))
        for part in (self._company, self._tags, self._letters, self._recommended):
            part.show_card(card)
        self._emails.show_ways(card, card.emails)
        self._phones.show_ways(card, card.phones)
        for name in ("given_name", "family_name", "job_title", "birthday"):
            self._fields[name].setVisible(card.kind == "person")
        self._show_kept(card)

    def settle(self) -> None:
        """Save what is typed but was not left yet."""
        fields = [*self._fields.values(), *self._emails.fields, *self._phones.fields]
        for field in (*fields, self._company.field, self._letters.source, self._letters.since):
            if field.control.hasFocus():
                field.commit()

    def _build(self) -> None:
        needed = _("Please write a name. It can be changed later.")
        self._put(self._text("name", _("Name"), needed=needed))
        self._side(
            self._text("given_name", _("Given name")), self._text("family_name", _("Family name"))
        )
        self._put(self._text("job_title", _("Job title")), self._company)
        self._put(self._emails, self._phones, self._text("website", _("Website")))
        self._put(self._keep("notes", NotesField(_("Notes"), "contact_notes", lines=4)), self._tags)
        self._put(line(), *self._address(), line(), *self._source(), line(), self._letters, line())
        self._put(*self._rest())
        self._lay.addLayout(self._kept)
        self._put(self._known)
        self._lay.addStretch(1)

    def _address(self) -> list[QWidget]:
        street = self._text("street", _("Street"))
        place = QWidget()
        side = row(gap=10)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._text("postcode", _("Postcode")), 2)
        side.addWidget(self._text("city", _("City")), 3)
        place.setLayout(side)
        country = self._text(
            "country",
            _("Country"),
            parse=country_of,
            shape=lambda code: country_name(str(code)),
        )
        offer(country.control, [name for _code, name in countries()])
        return [street, place, self._text("region", _("Region")), country]

    def _source(self) -> list[QWidget]:
        heard = self._text(
            "found_us_by", _("How did they hear of us?"), hint=_("In their own words")
        )
        return [heard, self._recommended]

    def _rest(self) -> list[QWidget]:
        birthday = self._keep(
            "birthday", day_field(self._desk, _("Birthday"), "contact_birthday", Meant.PAST)
        )
        kinds = [("person", _("A person")), ("company", _("A company"))]
        stages = [
            (None, _("As their journey tells")),
            *((each.value, each.word) for each in Lifecycle),
        ]
        kind = self._keep("kind", ChoiceField(_("This is"), "contact_kind", kinds))
        stage = self._keep(
            "declared_stage",
            ChoiceField(
                _("Stage, as you know it"),
                "contact_declared_stage",
                stages,
                help=_("Counts where no call, deal or sale says otherwise."),
            ),
        )
        return [birthday, stage, kind]

    def _text(self, name: str, words: str, **rest: Any) -> TextField:
        field = TextField(words, f"contact_{name}", **rest)
        self._keep(name, field)
        return field

    def _keep(self, name: str, field: Shown) -> Shown:
        self._fields[name] = field
        empty = None if name in ("birthday", "declared_stage") else ""
        saved(
            self._desk, field, lambda value: self._change(name, empty if value is None else value)
        )
        return field

    def _change(self, name: str, value: object) -> None:
        if self._card:
            change: Callable[..., None] = self._desk.workspace.contacts.change
            change(self._card.id, **{name: value})

    def _put(self, *parts: QWidget) -> None:
        for part in parts:
            self._lay.addWidget(part)

    def _side(self, left: QWidget, right: QWidget) -> None:
        self._lay.addLayout(row(left, right, gap=10))

    def _show_kept(self, card: ContactCard) -> None:
        """What an import brought that has no field of its own."""
        clear(self._kept)
        if card.extra:
            self._kept.addWidget(label(_("Kept from an import"), "small_strong"))
        for words, value in card.extra.items():
            self._kept.addWidget(muted(f"{words}: {value}", wrap=True))
        self._known.setText(_("Known since {day}").format(day=long_day(card.created_on)))
