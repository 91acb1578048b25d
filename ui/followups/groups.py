"""The follow-ups in their groups, and the words of each row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from smallbiz.sales.followups import KINDS, kind_label
from smallbiz.sales.planned import FollowUpRow
from smallbiz.words.formats import counted, number, weekday_and_number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.nearness import due, near
from smallbiz.words.periods import week
from smallbiz.words.translation import _
from ui.kit.row_items import Head, ListRow


def grouped(
    rows: Iterable[FollowUpRow], today: date, week_start: int, currency: str
) -> list[Head | ListRow]:
    """Overdue, today, this week, later; empty groups are left out."""
    ends = week(today, week_start).until
    groups: dict[str, list[FollowUpRow]] = {"late": [], "today": [], "week": [], "later": []}
    for row in rows:
        groups[_group(row.due_on, today, ends)].append(row)
    listed: list[Head | ListRow] = []
    for key, members in groups.items():
        if members:
            tone = "bad" if key == "late" else "text"
            listed.append(Head(_title(key), number(len(members)), tone))
            listed += [list_row(row, today, currency) for row in members]
    return listed


def list_row(row: FollowUpRow, today: date, currency: str) -> ListRow:
    """One follow-up as a row: whom, what, which deal, when."""
    name = row.contact or row.deal
    second = about(row, currency)
    when = _when(row, today)
    return ListRow(
        row.id,
        name,
        beside=row.what,
        second=second,
        second_icon=KINDS.get(row.kind, "circle"),
        tick=True,
        done=row.done_on is not None,
        initials=initials(name),
        business=row.business,
        right=when,
        right_tone="bad" if row.due_on < today and row.done_on is None else "text",
        spoken=", ".join(part for part in (name, row.what, second, when) if part),
        tip=row.what,
    )


def about(row: FollowUpRow, currency: str) -> str:
    """The kind, whether it looks after a sale, and the deal's worth and stage where there is one."""
    parts = [kind_label(row.kind), _("after the sale") if row.origin else ""]
    if row.deal_id is not None:
        parts += [row.deal, show_money(row.value or 0, currency), row.stage]
    return " · ".join(part for part in parts if part)


def head_sentence(rows: Sequence[FollowUpRow], today: date) -> str:
    """How many are for today, and how many of them are late."""
    due_now = [row for row in rows if row.due_on <= today]
    late = [row for row in due_now if row.due_on < today]
    if not due_now:
        return _("Nothing for today.")
    if not late:
        return counted(_("{n} for today."), len(due_now))
    return _("{n} for today, {late} of them late.").format(
        n=number(len(due_now)), late=number(len(late))
    )


def _group(day: date, today: date, week_ends: date) -> str:
    if day < today:
        return "late"
    if day == today:
        return "today"
    return "week" if day <= week_ends else "later"


def _title(key: str) -> str:
    return {
        "late": _("Overdue"),
        "today": _("Today"),
        "week": _("This week"),
        "later": _("Later"),
    }[key]


def _when(row: FollowUpRow, today: date) -> str:
    if row.due_on < today:
        return due(row.due_on, today)
    if row.due_at:
        return (
            row.due_at if row.due_on == today else f"{weekday_and_number(row.due_on)} {row.due_at}"
        )
    return near(row.due_on, today)
