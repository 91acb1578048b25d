"""Goals in the owner's words: how they stand against the pace, and which goal a part comes from."""

from collections.abc import Callable
from functools import partial

from smallbiz.business.spreading import Span, span_of
from smallbiz.insight.pace import Pace, Paces
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _

MONEY = ("revenue", "marketing_budget")


def shown(name: str, currency: str) -> Callable[[int], str]:
    """How the amounts of a goal are written, by the name of its field."""
    if name in MONEY:
        return partial(show_money, currency=currency, cents=False)
    return partial(number, places=0)


def verdict(pace: Pace, show: Callable[[int], str]) -> str:
    """Whether a goal is reached, else how far it is from where it should be by now."""
    if pace.reached >= (pace.goal or 0):
        return _("Goal reached")
    if not pace.gap:
        return _("On the pace")
    told = _("{gap} ahead of the pace") if pace.gap > 0 else _("{gap} behind the pace")
    return told.format(gap=show(abs(pace.gap)))


def source_words(amount: str, source: Span) -> str:
    """An amount that was not set for these days themselves, and where it comes from."""
    told = {
        Span.MONTH: _("{amount}, the sum of its months"),
        Span.QUARTER: _("{amount} from the quarter’s goal"),
        Span.YEAR: _("{amount} from the year’s goal"),
    }
    return told[source].format(amount=amount)


def rule_words(span: Span) -> str:
    """What holds when goals are set for the year, for quarters and for months."""
    return {
        Span.MONTH: _("A month with a goal of its own keeps it. Without one, it has its part of the"
                      " quarter’s or the year’s goal."),
        Span.QUARTER: _("Months with a goal of their own keep it. The rest of the quarter’s goal is"
                        " spread evenly over its other months."),
        Span.YEAR: _("Months and quarters with a goal of their own keep it. The rest of the year’s"
                     " goal is spread evenly over the other months."),
    }[span]  # fmt: skip


def longer_words(paces: Paces, currency: str) -> str:
    """How a quarter or year stands in one line, by the first of its goals."""
    named = {
        "revenue": _("{days}: {reached} of {goal} came in. {verdict}."),
        "new_customers": _("{days}: {reached} of {goal} new customers. {verdict}."),
        "leads": _("{days}: {reached} of {goal} new leads. {verdict}."),
    }
    for name, pace in paces.by_name.items():
        if pace.goal:
            show = shown(name, currency)
            return named[name].format(
                days=span_words(paces),
                reached=show(pace.reached),
                goal=show(pace.goal),
                verdict=verdict(pace, show),
            )
    return ""


def span_words(paces: Paces) -> str:
    """Which days the goals are for, as seen from within them."""
    return {
        Span.MONTH: _("This month"),
        Span.QUARTER: _("This quarter"),
        Span.YEAR: _("This year"),
    }[span_of(paces.goal.days) or Span.MONTH]
