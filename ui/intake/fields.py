"""Which fields a column can go to, and what stands in them, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from smallbiz.intake.columns import Column
from smallbiz.intake.entry.ledger import Texts
from smallbiz.intake.field_words import field_words
from smallbiz.intake.vocabulary import FIELDS, Kind
from smallbiz.journey.kinds import label
from smallbiz.words.formats import fixed, short_day
from smallbiz.words.translation import _

_LISTS = {"emails": "email", "phones": "phone"}
"""Fields of our own exports that say the same as another one does for any column."""

_MONEY = ("amount", "value", "planned_cost", "actual_cost")
_ABOUT = ("reference", "title", "product", "kind", "value", "amount", "date", "opened_on", "effort", "note")  # fmt: skip
"""Of a row about somebody, what tells the owner which one it is."""
_PLAIN = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


def field_choices(kind: Kind, column: Column) -> list[tuple[str, str]]:
    """Where a column can go: kept as it is, every field of the kind, and what was found in it."""
    fields = [field for field in FIELDS[kind] if field not in ("id", *_LISTS)]
    if kind == "contacts":
        fields.insert(fields.index("consent") + 1, "opt_out")
    if column.meaning and column.meaning not in fields:
        fields.append(column.meaning)
    return [("", _("Keep as extra")), *((field, field_words(field)) for field in fields)]


def value_words(field: str, value: str) -> str:
    """A stored value in words: an answer as yes or no, days and money as usual, nothing as empty."""
    if field in ("consent", "do_not_contact"):
        return {"1": _("Yes"), "0": _("No")}.get(value, value) or _("empty")
    if field in ("birthday", "date") or field.endswith("_on"):
        return _day_words(value) or _("empty")
    if field in _MONEY and _PLAIN.fullmatch(value):
        return fixed(Decimal(value), len(value.partition(".")[2]))
    return value or _("empty")


def about_words(texts: Texts) -> str:
    """What a deal, touch or sale is about, in one line: "Oak table · 90.00 EUR · 3 Mar 2025"."""
    told = dict(texts)
    said = (_said(name, told[name], told) for name in _ABOUT if name in told)
    return " · ".join(dict.fromkeys(said))


def _said(field: str, value: str, told: Mapping[str, str]) -> str:
    if field == "kind":
        return label(value)
    words = value_words(field, value)
    return f"{words} {told.get('currency', '')}".strip() if field in _MONEY else words


def _day_words(value: str) -> str:
    try:
        return short_day(date.fromisoformat(value))
    except ValueError:
        return value
