"""What a row of the list of contacts says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from smallbiz.people.lifecycle import Lifecycle
from smallbiz.people.listing import ContactRow
from smallbiz.words import nearness
from smallbiz.words.formats import number
from smallbiz.words.names import initials
from smallbiz.words.translation import _, pgettext
from ui.kit.cells import Cell, IconText, Label, Person, Score, TwoLines
from ui.kit.table_model import Column, Row

TONES = {
    "lead": "mkt",
    "qualified": "accent",
    "customer": "good",
    "regular": "good",
    "asleep": "plain",
    "stranger": "plain",
    "not_a_fit": "plain",
}
OPEN_DEAL = "square-kanban"


def columns() -> list[Column]:
    """The columns; the last contact leaves first when room is short, then source and stage."""
    return [
        Column("name", _("Name"), 180, stretch=True),
        Column("stage", pgettext("of a contact", "Stage"), 136, leaves=1),
        Column(
            "score",
            _("Score"),
            84,
            falls_first=True,
            tip=_("0 to 100: how likely a lead or an open deal becomes a sale."),
        ),
        Column("found", _("Found us by"), 138, leaves=2),
        Column("next", _("Next step"), 168),
        Column("last", _("Last contact"), 120, leaves=3, falls_first=True),
    ]


def stage_badge(stage: str, open_deals: int) -> Label:
    """The stage of a contact as a badge; an open deal says more than the stage behind it."""
    if open_deals:
        return Label(_("Open deal"), "sales", OPEN_DEAL)
    known = Lifecycle(stage)
    return Label(known.word, TONES[stage], known.icon)


def next_step(row: ContactRow, today: date) -> TwoLines:
    """What comes next: the nearest follow-up, else that a lead waits, else nothing."""
    if row.next_on:
        late = row.next_on < today
        return TwoLines(row.next_what, nearness.due(row.next_on, today), "bad" if late else "muted")
    if row.lead_since:
        return TwoLines(_("Take over the lead"), nearness.since(row.lead_since, today))
    return TwoLines(_("Nothing planned")) if row.open_deals else TwoLines("")


def row_of(row: ContactRow, icons: Mapping[int, str], today: date, score: int | None = None) -> Row:
    """The cells of a contact, in the order of the columns; `icons` of the channels by id."""
    badge, step = stage_badge(row.stage, row.open_deals), next_step(row, today)
    icon = icons.get(row.channel_id or 0, "message-circle")
    last = nearness.ago(row.last_touch_on, today) if row.last_touch_on else ""
    cells: list[Cell | None] = [
        Person(row.name, row.line, initials(row.name), business=row.kind == "company"),
        badge,
        None if score is None else Score(score),
        IconText(icon, row.found_by, "mkt") if row.found_by else None,
        step,
        TwoLines(last),
    ]
    rated = "" if score is None else _("score {score}").format(score=number(score))
    said = (row.name, row.line, badge.text, rated, row.found_by, step.text)
    return Row(row.id, cells, spoken=", ".join(part for part in said if part))
