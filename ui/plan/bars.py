"""The plan in the words of the lanes: bars, lanes, money per week."""

from __future__ import annotations

from datetime import date
from typing import cast

from smallbiz.marketing import lanes as marketing
from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.status import status_word
from smallbiz.words.formats import counted, days, month_name
from smallbiz.words.money import show_money
from smallbiz.words.periods import Period, week
from smallbiz.words.translation import _, ngettext
from ui.kit.lane_plan import Bar, Lane, LanePlan, Status, Week
from ui.kit.lanes import LaneWords

NOWHERE = 0
"""Id of the lane of activities without a channel."""


def lane_words(today: date) -> LaneWords:
    """How the lanes write months, weeks and days."""
    return LaneWords(
        month=lambda day: month_name(day, year=day.year != today.year),
        week=_week_name,
        span=lambda since, until: days(Period(since, until)),
    )


def lane_plan(plan: marketing.Plan, today: date, currency: str) -> LanePlan:
    """Twelve weeks as the lanes show them."""
    spent = sum(each.spent for each in plan.weeks)
    planned = sum(each.planned for each in plan.weeks)
    return LanePlan(
        plan.period.since,
        today,
        [_lane(lane, currency) for lane in plan.lanes],
        [_week(each.planned, each.spent, currency) for each in plan.weeks],
        _("Money per week"),
        spent_of(spent, planned, currency),
        len(plan.weeks),
    )


def bar(row: ActivityRow, currency: str) -> Bar | None:
    """An activity as a bar; None without a first day."""
    if row.starts_on is None:
        return None
    ends_on = row.ends_on or row.starts_on
    details = money_details(row, currency)
    said = ", ".join([status_word(row.status), span(row), *details[:1]])
    return Bar(
        row.id,
        row.name,
        row.starts_on,
        ends_on,
        cast(Status, row.status),
        details,
        row.planned or 0,
        max(0, row.spent),
        spoken=", ".join(part for part in (row.name, row.channel, said) if part),
        tip=f"{row.name}\n{said}",
    )


def money_details(row: ActivityRow, currency: str) -> list[str]:
    """Money and leads of an activity in one line, longest wording first."""
    leads = leads_word(row.leads) if row.leads else ""
    money = spent_of(row.spent, row.planned or 0, currency) or _("no cost")
    short = show_money(row.spent or row.planned or 0, currency, cents=False)
    worded = [f"{money} · {leads}" if leads else "", money, short if row.spent else ""]
    return list(dict.fromkeys(words for words in worded if words))


def spent_of(spent: int, planned: int, currency: str) -> str:
    """ "€218 of €180", or the only amount there is; nothing where there is none."""
    amounts = [show_money(each, currency, cents=False) for each in (spent, planned)]
    if spent and planned:
        return _("{spent} of {planned}").format(spent=amounts[0], planned=amounts[1])
    return amounts[0] if spent else amounts[1] if planned else ""


def leads_word(count: int) -> str:
    """ "9 leads"."""
    return counted(ngettext("{n} lead", "{n} leads", count), count)


def span(row: ActivityRow, *, year: bool = False) -> str:
    """Its days: "20 April to 17 May"."""
    if row.starts_on is None:
        return _("No day yet")
    return days(Period(row.starts_on, row.ends_on or row.starts_on), year=year)


def _lane(lane: marketing.Lane, currency: str) -> Lane:
    bars = [bar(row, currency) for row in lane.activities]
    return Lane(
        lane.channel_id or NOWHERE,
        lane.name,
        lane.icon,
        spent_of(lane.spent, lane.planned, currency),
        "warn" if lane.spent > lane.planned > 0 else "muted",
        [each for each in bars if each],
    )


def _week(planned: int, spent: int, currency: str) -> Week:
    words = show_money(spent or planned, currency, cents=False)
    return Week(planned, max(0, spent), words)


def _week_name(first: date, long: bool) -> str:
    return f"{first.day} – {week(first, first.weekday()).until.day}" if long else str(first.day)
