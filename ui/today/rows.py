"""The rows of Today's lists."""

from __future__ import annotations

from datetime import date

from smallbiz.marketing.due import DueRow
from smallbiz.sales.board import DealCard
from smallbiz.sales.followups import KINDS, kind_label
from smallbiz.sales.planned import FollowUpRow
from smallbiz.words.formats import counted, weekday
from smallbiz.words.money import show_money
from smallbiz.words.nearness import due, near
from smallbiz.words.translation import _, ngettext
from ui.kit.row_items import ListRow


def due_id(row: DueRow) -> int:
    """A step by its id, the first day of an activity by the activity's, below zero."""
    return row.step_id if row.step_id is not None else -row.activity_id


def due_row(row: DueRow, today: date) -> ListRow:
    """A step to tick, or an activity that begins."""
    begins = row.step_id is None
    about = [_("begins") if begins else row.activity, row.channel, row.audience]
    done = row.done_on is not None
    when = _("Done {day}").format(day=weekday(row.done_on, short=True)) if row.done_on else ""
    late = not done and row.due_on < today and not begins
    return _row(
        due_id(row),
        row.what,
        " · ".join(dict.fromkeys(part for part in about if part and part != row.what)),
        row.icon,
        when or (near(row.due_on, today) if begins else due(row.due_on, today)),
        late=late,
        tick=not begins,
        done=done,
    )


def follow_up_row(row: FollowUpRow, today: date, currency: str) -> ListRow:
    """Whom, what, which deal and when."""
    name = row.contact or row.deal
    about = [kind_label(row.kind)]
    if row.deal_id is not None:
        worth = show_money(row.value, currency) if row.value else row.deal
        about += [worth, row.stage]
    when = due(row.due_on, today)
    return _row(
        row.id,
        f"{name}: {row.what}" if name else row.what,
        " · ".join(part for part in about if part),
        KINDS.get(row.kind, "circle"),
        f"{when} {row.due_at}" if row.due_at and row.due_on == today else when,
        late=row.due_on < today,
        tick=True,
    )


def deal_row(card: DealCard, stage: str, currency: str, score: int | None) -> ListRow:
    """A deal with its stage, how long it is there, and what comes next."""
    days = counted(ngettext("{n} day", "{n} days", card.days), card.days)
    title = f"{card.contact} · {card.title}" if card.contact else card.title
    about = " · ".join(part for part in (stage, days, card.next_what or _("no next step")) if part)
    value = show_money(card.value, currency) if card.value else ""
    return ListRow(
        card.id,
        title,
        second=about,
        second_icon="clock" if card.late else "",
        score=score,
        right=value,
        spoken=", ".join(part for part in (title, about, value) if part),
        tip=title,
    )


def _row(
    ident: int,
    title: str,
    second: str,
    icon: str,
    right: str,
    *,
    late: bool,
    tick: bool,
    done: bool = False,
) -> ListRow:
    return ListRow(
        ident,
        title,
        second=second,
        second_icon=icon if tick else "",
        icon="" if tick else icon,
        tick=tick,
        done=done,
        right=right,
        right_tone="bad" if late else "muted" if done else "text",
        spoken=", ".join(part for part in (title, second, right) if part),
        tip=title,
    )
