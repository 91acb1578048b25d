"""Fields that read and write the owner's way: money, whole numbers, hours, percent, days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.words.amounts import parse_amount, parse_number
from smallbiz.words.day_reading import Meant, read_day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import number, short_day
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.dates import DateField
from ui.kit.forms import TextField
from ui.kit.lookup import LookupField

PEOPLE = (PERSON, COMPANY)
SUGGESTED = 8


def money_field(
    desk: Desk, words: str, name: str, value: int | None = None, **rest: Any
) -> TextField:
    """An amount in the file's currency, in minor units; empty is None."""
    currency = desk.workspace.business.currency()
    return TextField(
        words,
        name,
        value="" if value is None else value,
        parse=plainly(lambda typed: parse_amount(typed, currency)),
        shape=lambda minor: show_money(int(str(minor)), currency),
        **rest,
    )


def count_field(words: str, name: str, value: int | None = None, **rest: Any) -> TextField:
    """A whole number from 0 on; empty is None."""
    return TextField(
        words,
        name,
        value="" if value is None else value,
        parse=_whole,
        shape=lambda count: number(int(str(count)), 0),
        **rest,
    )


def points_field(words: str, name: str, value: int, **rest: Any) -> TextField:
    """A whole number, below zero to take points away; empty is None."""
    return TextField(words, name, value=value, parse=_points, shape=str, **rest)


def hours_field(words: str, name: str, minutes: int | None = None, **rest: Any) -> TextField:
    """Hours with a part ("2.5"), in minutes; empty is None."""
    return TextField(
        words,
        name,
        value="" if minutes is None else minutes,
        parse=lambda typed: round(_decimal(typed) * 60),
        shape=lambda kept: number(Decimal(str(kept)) / 60),
        **rest,
    )


def percent_field(words: str, name: str, hundredths: int | None = None, **rest: Any) -> TextField:
    """Percent with a part, in hundredths of a percent; empty is None."""
    return TextField(
        words,
        name,
        value="" if hundredths is None else hundredths,
        parse=lambda typed: round(_decimal(typed.rstrip(" %")) * 100),
        shape=lambda kept: number(Decimal(str(kept)) / 100) + " %",
        **rest,
    )


def day_field(
    desk: Desk,
    words: str,
    name: str,
    meant: Meant | Callable[[], Meant],
    value: date | None = None,
    **rest: Any,
) -> DateField:
    """A day in plain words ("friday", "15 May"), still to come or past; empty is None."""
    which = meant if callable(meant) else lambda: meant
    return DateField(
        words,
        name,
        value=value,
        parse=lambda typed: _day(typed, desk.workspace.today, which()),
        shape=lambda day: short_day(day) if isinstance(day, date) else "",
        spoken=_("Calendar"),
        today=lambda: desk.workspace.today,
        **rest,
    )


def contact_field(
    desk: Desk, words: str, name: str, contact_id: int | None = None, **rest: Any
) -> LookupField:
    """A person or company we know, found from two letters on; its value is the contact's id."""

    def find(typed: str) -> list[tuple[int, str]]:
        found = desk.workspace.search.find(typed, SUGGESTED, PEOPLE)
        ids = [hit.id for each in found for hit in each.hits]
        rows = desk.workspace.listing.rows(ids)
        return [(each.id, " · ".join(filter(None, (each.name, each.line)))) for each in rows]

    field = LookupField(words, name, find, **rest)
    if contact_id is not None:
        field.show_value(contact_id, desk.workspace.contacts.name(contact_id))
    return field


def plainly(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """A parser whose RuleBroken a field can show."""

    def read(typed: str) -> Any:
        try:
            return parse(typed)
        except RuleBroken as wrong:
            raise ValueError(wrong.message) from None

    return read


def _day(typed: str, today: date, meant: Meant) -> date:
    found = read_day(typed, today, meant)
    if found is None or found.rest:
        coming = _("Write a day like “friday”, “in 2 weeks” or {example}.")
        past = _("Write a day like “friday”, “2 days ago” or {example}.")
        like = past if meant is Meant.PAST else coming
        raise ValueError(like.format(example=short_day(today)))
    return found.day


def _whole(typed: str) -> int:
    found = parse_number(typed)
    if found is None or found < 0 or found != int(found):
        raise ValueError(_("Write a whole number, such as 15."))
    return int(found)


def _points(typed: str) -> int:
    sign, plain = (-1, typed.strip()[1:]) if typed.strip()[:1] in ("-", "−") else (1, typed)
    return sign * _whole(plain.strip())


def _decimal(typed: str) -> Decimal:
    found = parse_number(typed)
    if found is None:
        raise ValueError(_("Write a number, such as 2.5."))
    if found < 0:
        raise ValueError(_("Write a number from 0 on."))
    return found
