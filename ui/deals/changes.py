"""The changes of a deal in words."""

from __future__ import annotations

from datetime import UTC, date

from smallbiz.journey.qualification import QUESTIONS, question
from smallbiz.sales.changes import DealChange
from smallbiz.sales.losing import label as lost_label
from smallbiz.store.field_changes import FieldChange
from smallbiz.words.formats import day_and_month, time
from smallbiz.words.nearness import near
from smallbiz.words.periods import parse_day
from smallbiz.words.text import one_line
from smallbiz.words.translation import _
from ui.deals.cards import Money
from ui.deals.list import status_word
from ui.kit.row_items import JourneyStep


def change_step(change: DealChange, money: Money, today: date) -> JourneyStep:
    """A change with its day and time, and what each field was and became."""
    at = change.at.replace(tzinfo=change.at.tzinfo or UTC).astimezone()
    when = _("{day}, {time}").format(day=near(at.date(), today), time=time(at))
    told = [field_words(field, money) for field in change.fields]
    note = " · ".join(told)
    spoken = ". ".join((change.label, when, *told))
    return JourneyStep(
        change.step, change.label, note, when, "history", spoken=spoken, tip="\n".join(told)
    )


def field_words(change: FieldChange, money: Money) -> str:
    """A field with what it was and what it became."""
    before, after = (_value(change.field, value, money) for value in (change.before, change.after))
    return _("{field}: {before} → {after}").format(
        field=field_name(change.field), before=before, after=after
    )


def field_name(field: str) -> str:
    """The field as the page calls it."""
    if field in QUESTIONS:
        return question(field)[0]
    return {
        "title": _("Deal"),
        "contact_id": _("Contact"),
        "stage_id": _("Stage"),
        "status": _("State"),
        "value": _("Worth"),
        "product": _("What do they want?"),
        "expected_on": _("Decided by"),
        "competitor_id": _("Who else is in the running"),
        "lost_reason": _("Reason"),
        "lost_note": _("What would have helped?"),
        "wants": _("What would make them buy"),
        "holds_back": _("What holds them back"),
        "notes": _("Notes"),
    }[field]


def _value(field: str, value: object, money: Money) -> str:
    if value is None or value == "":
        return _("nothing")
    if isinstance(value, int):
        return money(value)
    words = one_line(str(value))
    if field == "expected_on":
        return day_and_month(parse_day(words))
    if field == "status":
        return status_word(words)
    return lost_label(words) if field == "lost_reason" else words
