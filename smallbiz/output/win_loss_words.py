"""What was won and lost in the owner's words, which screen and paper share."""

from smallbiz.insight.win_loss import Told, WinLoss
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext


def summary(found: WinLoss, currency: str) -> str:
    """How many were won and lost, for how much, and how long winning takes."""
    if not found.won and not found.lost:
        return _("No deal was closed in these days.")
    return " ".join(filter(None, (_counts(found, currency), _days(found.cycle))))


def _counts(found: WinLoss, currency: str) -> str:
    return _("Won: {won}. Lost: {lost}.").format(
        won=_deals(found.won, found.won_money, currency),
        lost=_deals(found.lost, found.lost_money, currency),
    )


def _days(cycle: int | None) -> str:
    if cycle is None:
        return ""
    told = ngettext(
        "Half of the deals won took {n} day or less.",
        "Half of the deals won took {n} days or less.",
        cycle,
    )
    return told.format(n=number(cycle))


def told_words(told: Told, currency: str) -> str:
    """How many deals, and the money they are about."""
    return _deals(len(told.deals), told.money, currency)


def _deals(count: int, money: int, currency: str) -> str:
    words = ngettext("{n} deal, {money}", "{n} deals, {money}", count)
    return words.format(n=number(count), money=show_money(money, currency))
