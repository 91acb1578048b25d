"""What tells apart what was found: whom a deal is with and where it stands, when an activity is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.sales.listing import DealRow
from smallbiz.sales.losing import label
from smallbiz.store.finding import Found, Hit
from smallbiz.words.formats import days
from smallbiz.words.money import show_money
from smallbiz.words.nearness import ago
from smallbiz.words.periods import Period
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace

Told = dict[tuple[str, int], tuple[str, str]]
"""Kind and id of a hit -> the line below it, and what stands at its right."""


def told_apart(workspace: Workspace, found: Sequence[Found]) -> Told:
    """The second line of every hit, and the worth of a deal."""
    return {
        (part.kind, ident): words
        for part in found
        for ident, words in _of_kind(workspace, part.kind, part.hits).items()
    }


def deal_line(deal: DealRow, today: date) -> str:
    """With whom, and where it stands: "Ines O., Qualified, opened 9 days ago", "Ben, Won today"."""
    begun = ago(deal.opened_on, today) if deal.opened_on else ""
    ended = ago(deal.closed_on, today) if deal.closed_on else ""
    where = {
        "open": (deal.stage, _("opened {when}").format(when=begun) if begun else ""),
        "won": (_("Won {when}").format(when=ended).strip(),),
        "lost": (_("Lost {when}").format(when=ended).strip(), label(deal.lost_reason)),
    }[deal.status]
    return ", ".join(part for part in (deal.contact, *where) if part)


def _of_kind(workspace: Workspace, kind: str, hits: Sequence[Hit]) -> dict[int, tuple[str, str]]:
    ids = [hit.id for hit in hits]
    if kind in (PERSON, COMPANY):
        return {row.id: (row.line, "") for row in workspace.listing.rows(ids)}
    if kind == "deal":
        currency, today = workspace.business.currency(), workspace.today
        return {
            row.id: (deal_line(row, today), show_money(row.value, currency) if row.value else "")
            for row in workspace.deal_listing.rows(ids)
        }
    line = _activity_line if kind == "activity" else _note_line
    return {ident: (line(workspace, ident), "") for ident in ids}


def _activity_line(workspace: Workspace, activity_id: int) -> str:
    row = workspace.activities.row(activity_id)
    if row is None:
        return ""
    first = row.starts_on
    when = days(Period(first, row.ends_on or first), year=True) if first else _("No day yet")
    return ", ".join(part for part in (row.channel, when) if part)


def _note_line(workspace: Workspace, touch_id: int) -> str:
    row = workspace.touches.row(touch_id)
    return ", ".join((row.contact, ago(row.on_day, workspace.today))) if row else ""
