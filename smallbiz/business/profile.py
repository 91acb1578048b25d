"""The owner's business: its name, money, language and situation."""

import base64
from typing import Any, NamedTuple, TypedDict, Unpack

from smallbiz.business import records, situations
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.tidying import not_negative, tidy
from smallbiz.words.translation import _

PNG = b"\x89PNG\r\n\x1a\n"
LARGEST_LOGO = 1_000_000
"""In bytes."""
ONLY = 1
UNDO_YEARS = (1, 2, 5)
"""For how long steps can be undone, unless it is for ever."""
WHOLE = 10_000
"""100 % in hundredths of a percent."""


class ProfileFields(TypedDict, total=False):
    """What can be changed; the units are those of `Business`."""

    name: str
    trade: str
    owner_name: str
    currency: str
    country: str
    language: str | None
    situation: str | None
    hourly_value: int
    margin: int | None
    prices_include_vat: bool
    vat_rate: int
    week_starts_sunday: bool
    report_weekday: int
    asleep_after_months: int
    backup_folder: str | None
    undo_years: int | None
    report_folder: str | None


class Profile(NamedTuple):
    """Everything known of the business; the units are those of `Business`."""

    name: str
    trade: str
    owner_name: str
    logo: bytes | None
    currency: str
    country: str
    language: str | None
    situation: str | None
    hourly_value: int
    margin: int | None
    prices_include_vat: bool
    vat_rate: int
    week_starts_sunday: bool
    report_weekday: int
    asleep_after_months: int
    backup_folder: str | None
    demonstration: bool
    undo_years: int | None
    report_folder: str | None

    @property
    def week_start(self) -> int:
        """The weekday on which weeks begin, as `words.periods.week` takes it."""
        return 6 if self.week_starts_sunday else 0


class OwnBusiness:
    """Reads and changes the one business of the file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> Profile:
        """The business as it is now."""
        names = Profile._fields
        row = self._store.one(f"SELECT {', '.join(names)} FROM business")
        values: dict[str, Any] = dict(zip(names, row or (), strict=True))
        for name in ("prices_include_vat", "week_starts_sunday", "demonstration"):
            values[name] = bool(values[name])
        values["logo"] = base64.b64decode(values["logo"]) if values["logo"] else None
        return Profile(**values)

    def currency(self) -> str:
        """The currency of every amount in the file, as an ISO code."""
        return str(self._store.value("SELECT currency FROM business"))

    def country(self) -> str:
        """The country in which phone numbers and names are read, as an ISO code."""
        return str(self._store.value("SELECT country FROM business"))

    def change(self, **fields: Unpack[ProfileFields]) -> None:
        """Change some of it; RuleBroken names the field that can't be so."""
        values = tidy(fields)
        _check(values)
        with self._store.work(_("Change your business")) as work:
            business = work.get(records.Business, ONLY)
            for name, value in values.items():
                setattr(business, name, value)

    def set_logo(self, png: bytes | None) -> None:
        """Take a PNG picture of at most 1 MB as the logo, or none."""
        if png is not None and not png.startswith(PNG):
            raise RuleBroken(_("The logo must be a PNG picture."), "logo")
        if png is not None and len(png) > LARGEST_LOGO:
            raise RuleBroken(_("This picture is over 1 MB. Save it smaller first."), "logo")
        label = _("Change the logo") if png else _("Remove the logo")
        with self._store.work(label) as work:
            work.get(records.Business, ONLY).logo = base64.b64encode(png).decode() if png else None


def _check(values: dict[str, Any]) -> None:
    not_negative(values, "hourly_value", "margin", "vat_rate")
    if values.get("situation") not in (None, *situations.KEYS):
        raise RuleBroken(_("Choose one of the five situations."), "situation")
    if (values.get("margin") or 0) > WHOLE:
        raise RuleBroken(_("A margin can't be more than 100 %."), "margin")
    if values.get("report_weekday", 0) not in range(7):
        raise RuleBroken(_("Choose a day of the week."), "report_weekday")
    if values.get("undo_years") not in (None, *UNDO_YEARS):
        raise RuleBroken(_("Choose one from the list."), "undo_years")
    if values.get("asleep_after_months", 1) < 1:
        raise RuleBroken(_("This takes at least one month."), "asleep_after_months")
    for name, length in (("currency", 3), ("country", 2)):
        code = values.get(name)
        if code is not None and not (len(code) == length and code.isalpha() and code.isupper()):
            raise RuleBroken(_("Choose one from the list."), name)
