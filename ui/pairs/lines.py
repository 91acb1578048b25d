"""What two people have of each field, as lines of a pair."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from smallbiz.people.comparison import Line, Take, Texts
from smallbiz.people.field_words import contact_fields
from smallbiz.words.countries import country_name
from smallbiz.words.formats import short_day
from smallbiz.words.translation import _
from ui.kit.side_by_side import Values, Way

WAYS: Mapping[Take, Way] = {"mine": "left", "theirs": "right", "both": "both"}
TAKES: Mapping[Way, Take] = {way: take for take, way in WAYS.items()}


def values_of(line: Line) -> Values:
    """A line as it is shown."""
    note, tone = _note(line)
    return Values(
        key=line.field,
        title=contact_fields().get(line.field, line.field),
        note=note,
        note_tone=tone,
        left=_shown(line.field, line.mine),
        right=_shown(line.field, line.theirs),
        way=WAYS[line.take],
        ways=tuple(WAYS[take] for take in line.ways),
    )


def _note(line: Line) -> tuple[str, str]:
    if line.same:
        return _("same"), "good"
    if line.field == "consent" and "no" in (*line.mine, *line.theirs):
        return _("a no always stays"), "muted"
    if not line.mine:
        return _("new"), "accent"
    if not line.theirs or len(line.ways) == 1:
        return "", "muted"
    return (_("both can stay"), "muted") if "both" in line.ways else (_("differs"), "warn")


def _shown(field: str, texts: Texts) -> str:
    if not texts:
        return _("nothing")
    return ", ".join(_text(field, text) for text in texts)


def _text(field: str, text: str) -> str:
    if field == "consent":
        return _("Yes") if text == "yes" else _("No")
    if field == "birthday":
        return short_day(date.fromisoformat(text))
    return country_name(text) if field == "country" else text
