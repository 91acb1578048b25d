"""What Today says: greeting, goals against the pace, waiting times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from smallbiz.insight.goal_words import longer_words, shown, verdict
from smallbiz.insight.pace import Pace
from smallbiz.journey.waiting import COLD
from smallbiz.words.formats import counted, day_and_month, month_name, number, weekday
from smallbiz.words.money import show_money
from smallbiz.words.nearness import since
from smallbiz.words.translation import _, ngettext
from ui.kit.tiles import Goal

if TYPE_CHECKING:
    from smallbiz.insight.today import Today
    from smallbiz.journey.waiting import Speed, WaitingLead

NOON, EVENING = 12, 18


def greeting(hour: int, name: str) -> str:
    """ "Good morning, Marta", by the hour of the day and the first of the owner's names."""
    words = _("Good morning") if hour < NOON else _("Good afternoon")
    words = _("Good evening") if hour >= EVENING else words
    first = next(iter(name.split()), "")
    return f"{words}, {first}" if first else words


def day_line(day: date, days_of_month: int) -> str:
    """ "Wednesday 13 May, day 13 of 31"."""
    return _("{weekday} {day}, day {n} of {all}").format(
        weekday=weekday(day), day=day_and_month(day), n=day.day, all=days_of_month
    )


def goals(today: Today, currency: str) -> tuple[Goal, Goal, Goal]:
    """The three tiles: revenue, new customers, new leads."""
    month = month_name(today.day, year=False)
    revenue = _("Revenue in {month}").format(month=month)
    return (
        _goal(revenue, today.revenue, shown("revenue", currency)),
        _goal(_("New customers"), today.new_customers, shown("new_customers", currency)),
        _goal(_("New leads"), today.leads, shown("leads", currency), "mkt_fill"),
    )


def longer_goals(today: Today, currency: str) -> str:
    """How the quarter and the year stand, and that the month has a part of their goals; "" without."""
    said = [longer_words(paces, currency) for paces in today.longer]
    if today.goal.sources and any(said):
        month = month_name(today.day, year=False)
        said.append(_("What you did not set for {month} is its part of that.").format(month=month))
    return " ".join(filter(None, said))


def budget_words(minor: int | None, currency: str) -> tuple[str, str]:
    """What is free of the month's budget and its tone."""
    if minor is None:
        return _("No budget set"), "muted"
    if minor < 0:
        return _("{money} over").format(money=show_money(-minor, currency)), "bad"
    return _("{money} free").format(money=show_money(minor, currency)), "good"


def waits(lead: WaitingLead, today: date) -> tuple[str, str]:
    """Since when a lead waits, and the tone: some days get cold."""
    if lead.days < COLD:
        return since(lead.since, today), "muted"
    return counted(
        ngettext("{n} day: getting cold", "{n} days: getting cold", lead.days), lead.days
    ), "bad"


def passes(waiting: int) -> str:
    """How many leads wait for Sales."""
    if not waiting:
        return _("No new leads wait for Sales")
    words = ngettext("{n} new lead waits for Sales", "{n} new leads wait for Sales", waiting)
    return counted(words, waiting)


def speed_words(speed: Speed) -> str:
    """How many bought when called within a day, and later; "" before there is any to compare."""
    if not speed.quick:
        return ""
    quick = _("Called within a day: {bought} of {all} bought.")
    told = quick.format(bought=number(speed.quick_bought, 0), all=number(speed.quick, 0))
    if not speed.slow:
        return told
    later = _("Later: {bought} of {all}.")
    return f"{told} {later.format(bought=number(speed.slow_bought, 0), all=number(speed.slow, 0))}"


def _goal(name: str, pace: Pace, show: Callable[[int], str], fill: str = "sales_fill") -> Goal:
    if not pace.goal:
        return Goal(name, show(pace.reached), "", 0, None, "", True, fill)
    return Goal(
        name,
        show(pace.reached),
        _("of {goal}").format(goal=show(pace.goal)),
        max(0.0, pace.share),
        float(pace.gone),
        verdict(pace, show),
        pace.gap >= 0,
        fill,
    )
