"""Your business: names, country, money and the situation."""

from __future__ import annotations

from functools import partial
from typing import Any

from smallbiz.words.countries import countries
from smallbiz.words.currency_names import currencies
from smallbiz.words.formats import weekday
from smallbiz.words.periods import MONDAY, SUNDAY, week
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field, percent_field
from ui.kit.boxes import row
from ui.kit.choices import ChoiceField
from ui.kit.columns import Columns
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.toggles import Tick
from ui.settings.logo import LogoPart
from ui.settings.section import Section
from ui.situation import SituationCard
from ui.visits import put, saved


class BusinessSection(Section):
    """Printed on reports and offers, used in every sum."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            _("Your business"),
            _("Name, logo, currency and situation"),
            "store",
        )
        self._fields = self._make_fields()
        self._vat = Tick(_("My prices include VAT"), "settings_vat")
        self._vat.clicked.connect(lambda on: self._change("prices_include_vat", on))
        self._fixed = muted("")
        self._situation = SituationCard(desk)
        self.logo = LogoPart(desk)
        cards = Columns(gap=12)
        cards.addWidget(self._names())
        cards.addWidget(self._money())
        self.lay.addLayout(cards)
        self.lay.addWidget(self._situation)
        self.lay.addStretch(1)
        for key, field in self._fields.items():
            saved(desk, field, partial(self._change, key))

    def refresh(self) -> None:
        """Show the business as it is now."""
        profile = self.desk.workspace.business.read()
        for key, field in self._fields.items():
            put(field, getattr(profile, key))
        self._vat.setChecked(profile.prices_include_vat)
        self._situation.show_situation(profile.situation)
        sold = bool(self.desk.workspace.store.value("SELECT 1 FROM sale LIMIT 1"))
        self._fields["currency"].control.setEnabled(not sold)
        self._fixed.setText(_("Fixed after the first sale.") if sold else "")
        self.logo.show_logo(profile.logo)

    def _make_fields(self) -> dict[str, Any]:
        desk = self.desk
        today = desk.workspace.today
        starts = [
            (sunday, weekday(week(today, first).since))
            for sunday, first in ((False, MONDAY), (True, SUNDAY))
        ]
        days = [(day.weekday(), weekday(day)) for day in week(today, MONDAY)]
        return {
            "name": TextField(
                _("Business name"), "settings_name", needed=_("Please write a name.")
            ),
            "trade": TextField(_("What you are"), "settings_trade"),
            "owner_name": TextField(_("Your first name"), "settings_owner"),
            "country": ChoiceField(_("Country"), "settings_country", countries()),
            "currency": ChoiceField(_("Currency"), "settings_currency", currencies()),
            "vat_rate": percent_field(_("VAT"), "settings_vat_rate"),
            "margin": percent_field(_("Usual margin"), "settings_margin"),
            "hourly_value": money_field(desk, _("Your hour"), "settings_hour"),
            "week_starts_sunday": ChoiceField(_("Week starts on"), "settings_week", starts),
            "report_weekday": ChoiceField(_("Weekly report on"), "settings_report_day", days),
            "asleep_after_months": count_field(_("Asleep after months"), "settings_asleep"),
        }

    def _names(self) -> Card:
        card = Card(12, (18, 16, 18, 18))
        card.lay.addWidget(self.logo)
        fields = self._fields
        card.lay.addLayout(row(fields["name"], fields["trade"], gap=12))
        card.lay.addLayout(row(fields["owner_name"], fields["country"], gap=12))
        card.lay.addStretch(1)
        return card

    def _money(self) -> Card:
        card = Card(12, (18, 16, 18, 18))
        fields = self._fields
        card.lay.addWidget(label(_("Money and time"), "strong"))
        card.lay.addWidget(fields["currency"])
        card.lay.addWidget(self._fixed)
        card.lay.addLayout(
            row(fields["vat_rate"], fields["margin"], fields["hourly_value"], gap=12)
        )
        card.lay.addWidget(self._vat)
        card.lay.addLayout(
            row(
                fields["week_starts_sunday"],
                fields["report_weekday"],
                fields["asleep_after_months"],
                gap=12,
            )
        )
        card.lay.addStretch(1)
        return card

    def _change(self, name: str, value: object) -> None:
        empty: Any = {"hourly_value": 0, "vat_rate": 0, "asleep_after_months": 12}
        fields: Any = {name: empty.get(name) if value is None else value}
        self.desk.workspace.business.change(**fields)
