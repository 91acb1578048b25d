"""All activities of all times as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.status import ICONS, status_word
from smallbiz.words.formats import number, short_day
from smallbiz.words.money import show_money
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.kit.cells import Cell, IconText, Label, Money, TwoLines
from ui.kit.table import Table
from ui.kit.table_model import Column, Row, Source
from ui.plan.bars import span

TONES = {
    "idea": "plain",
    "planned": "accent",
    "running": "mkt",
    "done": "plain",
    "dropped": "plain",
}
"""Tone of the badge of each status."""
_ORDER = list(TONES)

_SORTED_BY: dict[str, Callable[[ActivityRow], Any]] = {
    "name": lambda row: fold(row.name),
    "channel": lambda row: fold(row.channel),
    "days": lambda row: row.starts_on or date.max,
    "status": lambda row: _ORDER.index(row.status),
    "planned": lambda row: row.planned or 0,
    "spent": lambda row: row.spent,
    "leads": lambda row: row.leads,
}


def columns() -> list[Column]:
    """Name, channel, days, status, money and leads; money planned leaves first."""
    return [
        Column("name", _("Activity"), 166, stretch=True),
        Column("channel", _("Channel"), 124, leaves=3),
        Column("days", _("Days"), 150, leaves=2, falls_first=True),
        Column("status", _("Status"), 110),
        Column("planned", _("Planned"), 80, right=True, leaves=4, falls_first=True),
        Column("spent", _("Spent"), 76, right=True, leaves=1, falls_first=True),
        Column("leads", _("Leads"), 62, right=True, falls_first=True),
    ]


def table(read: Callable[[], Sequence[ActivityRow]], currency: Callable[[], str]) -> Table:
    """The table over whatever `read` gives."""
    known: dict[int, ActivityRow] = {}

    def ids(key: str, descending: bool) -> list[int]:
        known.clear()
        known.update((row.id, row) for row in read())
        rows = sorted(known.values(), key=_SORTED_BY["name"])
        rows.sort(key=_SORTED_BY[key], reverse=descending)
        return [row.id for row in rows]

    def rows(wanted: Sequence[int]) -> list[Row]:
        return [table_row(known[ident], currency()) for ident in wanted if ident in known]

    made = Table(_("Activities"), columns(), Source(ids, rows))
    made.setObjectName("plan_table")
    made.setSelectionMode(Table.SelectionMode.SingleSelection)
    made.rows.sorted_by, made.rows.descending = "days", True
    return made


def table_row(row: ActivityRow, currency: str) -> Row:
    """An activity as a line of the table."""
    over = row.planned is not None and row.spent > row.planned > 0
    status = status_word(row.status)
    planned = "" if row.planned is None else show_money(row.planned, currency, cents=False)
    spent = show_money(row.spent, currency, cents=False) if row.spent else ""
    leads = number(row.leads) if row.leads else ""
    first = short_day(row.starts_on) if row.starts_on else _("No day yet")
    cells: list[Cell | None] = [
        TwoLines(row.name, row.campaign or row.audience),
        IconText(row.icon, row.channel) if row.channel else None,
        TwoLines(span(row), str(row.starts_on.year) if row.starts_on else ""),
        Label(status, TONES[row.status], ICONS[row.status]),
        Money(planned),
        Money(spent, "warn" if over else "text"),
        Money(leads),
    ]
    spoken = ", ".join(part for part in (row.name, row.channel, status, first, spent) if part)
    return Row(row.id, cells, spoken, quiet=row.status == "dropped")
