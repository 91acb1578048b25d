"""The first sentence of the week, written from the numbers: what came in, then what to do first."""

from datetime import timedelta

from smallbiz.insight.week import Week
from smallbiz.words.formats import counted, month_name
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext

REMARKABLE = timedelta(weeks=5)
"""A week is called the best since a month when none of so many weeks before brought as much."""


def first_sentence(week: Week, currency: str) -> str:
    """Two or three short sentences."""
    said = (_what_came_in(week, currency), _who_is_new(week), _what_first(week))
    return " ".join(sentence for sentence in said if sentence)


def _what_came_in(week: Week, currency: str) -> str:
    now = week.now.revenue
    if week.today < week.days.since:
        return _("This week is yet to come.")
    money = show_money(abs(now), currency, cents=False)
    if week.today < week.days.until:
        return _so_far(now, money)
    if now < 0:
        return _("{money} more went back than came in.").format(money=money)
    if now == 0:
        return _nothing_came_in(week, currency)
    if week.best_since and week.days.since - week.best_since >= REMARKABLE:
        since = month_name(week.best_since, year=week.best_since.year != week.days.until.year)
        return _("Best sales week since {month}: {money} came in.").format(month=since, money=money)
    return _against_before(week, money, currency)


def _so_far(now: int, money: str) -> str:
    told = (
        _("The week is not over: {money} came in so far.")
        if now >= 0
        else _("The week is not over: so far {money} more went back than came in.")
    )
    return told.format(money=money)


def _against_before(week: Week, money: str, currency: str) -> str:
    now, before = week.now.revenue, week.before.revenue
    if now == before:
        return _("{money} came in, as in the week before.").format(money=money)
    told = (
        _("{money} came in, {difference} more than the week before.")
        if now > before
        else _("{money} came in, {difference} less than the week before.")
    )
    return told.format(money=money, difference=show_money(abs(now - before), currency, cents=False))


def _nothing_came_in(week: Week, currency: str) -> str:
    if any(sale.amount < 0 for sale in week.won):
        return _("As much went back as came in.")
    if week.before.revenue <= 0:
        return _("No sale this week.")
    before = show_money(week.before.revenue, currency, cents=False)
    return _("No sale this week, after {money} the week before.").format(money=before)


def _who_is_new(week: Week) -> str:
    new, leads = week.now.new_customers, week.now.leads
    if new:
        told = ngettext("{n} new customer bought.", "{n} new customers bought.", new)
        return counted(told, new)
    if leads:
        told = ngettext("{n} new lead came in.", "{n} new leads came in.", leads)
        return counted(told, leads)
    if week.today < week.days.until:
        return ""
    return _("No new lead came in.")


def _what_first(week: Week) -> str:
    """One thing to begin with: offers that wait, else what is late, else the next step of Marketing."""
    waiting = week.waiting_offers
    if waiting:
        told = ngettext(
            "{n} offer has waited more than a week: call first.",
            "{n} offers have waited more than a week: call them first.",
            waiting,
        )
        return counted(told, waiting)
    late = sum(map(week.is_late, week.follow_ups))
    if late:
        told = ngettext("{n} follow-up is late.", "{n} follow-ups are late.", late)
        return counted(told, late)
    if not week.now.leads and week.marketing:
        return _("Marketing comes first: {step}.").format(step=week.marketing[0].what.rstrip("."))
    return ""
