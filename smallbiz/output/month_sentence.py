"""The first sentence of the month, written from the numbers: what came in, the goal, who is new."""

from smallbiz.insight.month import Month
from smallbiz.words.formats import counted, month_name
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext


def month_sentence(month: Month, currency: str) -> str:
    """Two or three short sentences."""
    said = (_what_came_in(month, currency), _goal(month, currency), _who_is_new(month))
    return " ".join(sentence for sentence in said if sentence)


def _what_came_in(month: Month, currency: str) -> str:
    now = month.now.revenue
    money = show_money(abs(now), currency, cents=False)
    if month.today < month.days.since:
        return _("This month is yet to come.")
    if month.running:
        return _so_far(now, money)
    if now <= 0:
        return _nothing_came_in(month, money)
    return _against_before(month, money, currency)


def _so_far(now: int, money: str) -> str:
    told = (
        _("The month is not over: {money} came in so far.")
        if now >= 0
        else _("The month is not over: so far {money} more went back than came in.")
    )
    return told.format(money=money)


def _against_before(month: Month, money: str, currency: str) -> str:
    now, before = month.now.revenue, month.before.revenue
    name = month_name(month.compared.since, year=False)
    if now == before:
        return _("{money} came in, as in {month}.").format(money=money, month=name)
    told = (
        _("{money} came in, {difference} more than in {month}.")
        if now > before
        else _("{money} came in, {difference} less than in {month}.")
    )
    difference = show_money(abs(now - before), currency, cents=False)
    return told.format(money=money, difference=difference, month=name)


def _nothing_came_in(month: Month, money: str) -> str:
    if month.now.revenue:
        return _("{money} more went back than came in.").format(money=money)
    if any(sale.amount < 0 for sale in month.won):
        return _("As much went back as came in.")
    return _("No sale this month.")


def _goal(month: Month, currency: str) -> str:
    goal = month.goal.revenue
    if not goal or month.today < month.days.since:
        return ""
    missing = goal - month.now.revenue
    if missing <= 0:
        return _("The goal of the month is reached.")
    money = show_money(missing, currency, cents=False)
    told = (
        _("{money} more to reach the goal.") if month.running else _("{money} short of the goal.")
    )
    return told.format(money=money)


def _who_is_new(month: Month) -> str:
    new = month.now.new_customers
    if not new:
        return ""
    return counted(ngettext("{n} new customer bought.", "{n} new customers bought.", new), new)
