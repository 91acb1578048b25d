"""Step 1: the business, its owner and its country."""

from __future__ import annotations

from typing import Any

from smallbiz.business.profile import Profile
from smallbiz.words.countries import countries
from smallbiz.words.currency_names import currencies, currency_of
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.choices import ChoiceField
from ui.kit.columns import Columns
from ui.kit.field import Field
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import heading
from ui.kit.marks import Badge
from ui.kit.tab_order import hand_on


class BusinessCard(Card):
    """Name, trade, the owner's name, country and currency."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(10, (20, 16, 20, 18))
        self._desk = desk
        self._fields: dict[str, TextField | ChoiceField] = {
            "name": TextField(
                _("Name of your business"), "welcome_name", hint=_("for example Chain & Bell")
            ),
            "trade": TextField(
                _("What it is"), "welcome_trade", hint=_("for example Bicycle workshop")
            ),
            "owner_name": TextField(_("Your first name"), "welcome_owner"),
            "country": ChoiceField(_("Country"), "welcome_country", countries()),
            "currency": ChoiceField(_("Currency"), "welcome_currency", currencies()),
        }
        lay = self.lay
        lay.addLayout(row(Badge(_("Step 1")), heading(_("Your business")), 1, gap=10))
        fields = Columns(gap=12)
        for each in self._fields.values():
            fields.addWidget(each)
        lay.addLayout(fields)
        hand_on(self, self._fields["name"])
        for key, field in self._fields.items():
            field.committed.connect(lambda value, name=key: self._change(name, value))

    def show_profile(self, profile: Profile) -> None:
        """Show what is known, but never into the field that is being typed in."""
        for key, field in self._fields.items():
            if not field.control.hasFocus():
                field.show_value(getattr(profile, key))

    def _change(self, name: str, value: object) -> None:
        changes: Any = {name: value}
        if name == "country":
            changes["currency"] = currency_of(str(value))
        field: Field = self._fields[name]
        try:
            self._desk.workspace.business.change(**changes)
        except RuleBroken as broken:
            field.show_error(broken.message)
