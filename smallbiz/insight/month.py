"""One month in figures: against the month before and its goal, and what the next one will bring."""

from dataclasses import dataclass

from smallbiz.insight.funnel import Funnel, funnel
from smallbiz.insight.outlook import Expected, expected
from smallbiz.insight.span import Figures, figures_of
from smallbiz.insight.totals import totals
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


@dataclass(frozen=True)
class Month(Figures):
    """Everything the monthly report is written from; money in minor units."""

    compared: Period
    """The month before; only as many of its days while the month is running."""
    funnel: Funnel
    coming: Expected | None
    """What the next month will bring; None when that is over."""
    next_revenue: int
    """What it has brought so far."""


def month_of(store: Store, days: Period) -> Month:
    """The figures of a whole calendar month."""
    before, following, today = days.previous(), days.following(), store.today()
    if today in days:
        before = Period(before.since, min(before.until, before.since + (today - days.since)))
    return Month(
        **vars(figures_of(store, days, before, days)),
        compared=before,
        funnel=funnel(store, days),
        coming=expected(store, following) if today <= following.until else None,
        next_revenue=totals(store, following).revenue,
    )
