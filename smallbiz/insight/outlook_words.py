"""What is coming in, in the owner's words: ranges with their odds, counts before anything else."""

from functools import partial

from smallbiz.insight.convolution import Spread
from smallbiz.insight.forecast import Forecast, Kept
from smallbiz.insight.measures import coverage
from smallbiz.insight.outlook import Expected, Outlook
from smallbiz.words.formats import counted, number, percent
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext


def range_words(low: int, high: int, currency: str) -> str:
    """An amount that lies between two others, in whole units of the currency."""
    money = partial(show_money, currency=currency, cents=False)
    if not low and not high:
        return _("nothing")
    if money(low) == money(high):
        return _("about {amount}").format(amount=money(low))
    return _("between {low} and {high}").format(low=money(low), high=money(high))


def coming_words(found: Forecast, currency: str) -> str:
    """What the open deals will bring, with its odds."""
    if not found.deals:
        return _("No deal is open.")
    if not found.coming.high:
        told = ngettext(
            "Your open deal will most likely bring nothing in this time.",
            "Your {n} open deals will most likely bring nothing in this time.",
            found.deals,
        )
        return counted(told, found.deals)
    told = ngettext(
        "Your open deal will most likely bring {range} (8 times out of 10).",
        "Your {n} open deals will most likely bring {range} (8 times out of 10).",
        found.deals,
    )
    amounts = range_words(found.coming.low, found.coming.high, currency)
    said = told.format(n=number(found.deals), range=amounts)
    return " ".join(filter(None, (said, _half(found.coming, currency))))


def _half(coming: Spread, currency: str) -> str:
    """The middle of a range; "" where the range is one amount."""
    money = partial(show_money, currency=currency, cents=False)
    if money(coming.low) == money(coming.high):
        return ""
    return _("Half the time it is more than {amount}.").format(amount=money(coming.middle))


def goal_words(expected: Expected, currency: str) -> str:
    """The sales so far and the open deals together, beside the goal; "" where neither says more."""
    so_far, total = expected.forecast.so_far, expected.forecast.total
    told = _("With the sales so far: {range}.").format(
        range=range_words(total.low, total.high, currency)
    )
    if not expected.forecast.coming.high:
        told = _("Sold so far: {amount}.").format(amount=show_money(so_far, currency, cents=False))
    said = [told] if so_far else []
    if expected.goal:
        goal = show_money(expected.goal, currency, cents=False)
        said.append(_beside(expected.goal, so_far, total).format(goal=goal))
    return " ".join(said)


def _beside(goal: int, so_far: int, total: Spread) -> str:
    """Where the goal lies, counted with the sales so far."""
    if goal <= so_far:
        return _("The goal of {goal} is reached.")
    if goal <= total.low:
        return _("The goal of {goal} is as good as reached.")
    if goal > total.high:
        return _("That is short of the goal of {goal}.")
    return _("The goal is {goal}.")


def basis_words(found: Forecast) -> str:
    """What a forecast rests on, and what is not in it."""
    told = (
        _("Counted from what became of your own deals of the same age.")
        if found.own_past
        else _("Counted with the chances of the stages, until 20 of your deals have closed.")
    )
    return told + " " + _("Deals that are yet to come are not in it.")


def record_words(found: Outlook) -> str:
    """How often past forecasts held; "" while there is none."""
    if not found.kept:
        return ""
    held, months = sum(kept.held for kept in found.kept), len(found.kept)
    told = ngettext(
        "Only deals that were open when the month began count. What they brought lay within the"
        " range in {held} of {n} month.",
        "Only deals that were open when the month began count. What they brought lay within the"
        " range in {held} of {n} months.",
        months,
    )
    return told.format(n=number(months), held=number(held))


def kept_words(kept: Kept, currency: str) -> tuple[str, str]:
    """A past month's range, and what its open deals then brought."""
    came = _("nothing came")
    if kept.came:
        amount = show_money(kept.came, currency, cents=False)
        came = _("{amount} came").format(amount=amount)
    expected = range_words(kept.coming.low, kept.coming.high, currency)
    return _("expected {range}").format(range=expected), came


def coverage_words(found: Outlook) -> str:
    """How far the open deals would reach if all were won; "" where nothing is missing or open."""
    worth = found.this_month.forecast.worth
    times = coverage(worth, found.needs.missing) if found.needs else None
    if not times:
        return ""
    if times < 1:
        told = _("Your open deals are worth {percent} of what is missing.")
        return told.format(percent=percent(times))
    told = _("Your open deals are worth {times} times what is missing.")
    return told.format(times=number(times, 1))
