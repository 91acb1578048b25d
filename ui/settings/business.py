"""Your business: names, logo, country, money and the situation."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from smallbiz.words.countries import countries
from smallbiz.words.currency_names import currencies
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import weekday
from smallbiz.words.periods import MONDAY, SUNDAY, week
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field, percent_field
from ui.kit.boxes import column, row
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.columns import Columns
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.notices import InlineError
from ui.kit.toggles import Tick
from ui.settings.section import Section
from ui.situation import SituationCard
from ui.visits import put, saved

LOGO = 72
LARGEST = 600
"""Pixels of the longer side to which a logo is made smaller."""


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
        self._wrong = InlineError(_("The logo stays as it was."), "")
        self._wrong.hide()
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
        self._show_logo(profile.logo)

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
        self._logo = QLabel()
        self._logo.setFixedSize(LOGO, LOGO)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo.setAccessibleName(_("Your logo"))
        change = Button(_("Change"), "settings_logo", icon="image", compact=True, does=self._choose)
        self._remove = Button(
            _("Remove"),
            "settings_no_logo",
            kind="quiet",
            compact=True,
            does=lambda: self._set_logo(None),
        )
        hint = muted(
            _("PNG or JPG. Shown in the corner and printed on the weekly report."), wrap=True
        )
        words = column(label(_("Logo"), "small_strong"), row(change, self._remove, 1), hint, gap=4)
        beside = row(self._logo, gap=16)
        beside.addLayout(words, 1)
        card.lay.addLayout(beside)
        card.lay.addWidget(self._wrong)
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

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, _("Choose a picture"), str(Path.home()), _("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, made small enough for paper."""
        picture = QImage(str(path))
        if picture.isNull():
            self._say_wrong(_("This is not a picture."))
            return
        self._set_logo(png_of(picture))

    def _set_logo(self, png: bytes | None) -> None:
        self._wrong.hide()
        try:
            self.desk.do(lambda: self.desk.workspace.business.set_logo(png))
        except RuleBroken as broken:
            self._say_wrong(broken.message)

    def _say_wrong(self, words: str) -> None:
        self._wrong.say(_("The logo stays as it was."), words)
        self._wrong.show()

    def _show_logo(self, png: bytes | None) -> None:
        picture = QPixmap()
        if png:
            picture.loadFromData(png)
            picture = picture.scaled(
                LOGO,
                LOGO,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._logo.setPixmap(picture)
        self._logo.setVisible(png is not None)
        self._remove.setVisible(png is not None)


def png_of(picture: QImage) -> bytes:
    """A picture as PNG, at most LARGEST pixels wide and high."""
    if max(picture.width(), picture.height()) > LARGEST:
        picture = picture.scaled(
            LARGEST,
            LARGEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    return bytes(buffer.data().data())
