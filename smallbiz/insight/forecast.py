"""What the open deals will bring in a period, as a range, and how past forecasts held."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallbiz.insight.ageing import WEIGHT, Window, age_group, beliefs
from smallbiz.insight.convolution import Bets, Spread, spread
from smallbiz.insight.deal_history import KnownDeal, known_deals
from smallbiz.store.pauses import without_pauses
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, month

ENOUGH_CLOSED = 20
"""Closed deals from which on the owner's own past speaks instead of the stages' chances."""
LOOKED_BACK = 12
"""Months of which the forecast's own record tells."""
SURE = 1e-6
"""What a Beta's two numbers are kept above, as none may be zero."""


@dataclass(frozen=True)
class Forecast:
    """Money in minor units; deals that are yet to be opened are not in it.

    `own_past` is whether the range rests on the owner's closed deals, or on the stages' chances;
    `worth` is the value of all open deals.
    """

    period: Period
    so_far: int
    deals: int
    coming: Spread
    own_past: bool
    worth: int = 0

    @property
    def total(self) -> Spread:
        """The sales so far and what comes in of the open deals."""
        coming = self.coming
        return Spread(*(self.so_far + end for end in (coming.low, coming.middle, coming.high)))


@dataclass(frozen=True)
class Kept:
    """A past month's forecast from what was known when it began, and what its deals then brought."""

    month: Period
    coming: Spread
    came: int

    @property
    def held(self) -> bool:
        """Whether what came lies within the range."""
        return self.coming.low <= self.came <= self.coming.high


def forecast(store: Store, period: Period) -> Forecast:
    """What a period that is not over will bring."""
    with without_pauses():
        return _forecast(store, period)


def record(store: Store) -> list[Kept]:
    """The forecasts of the last months, newest first, as far back as the past of that day was enough.

    Values count as they stand today: what they were then is not kept.
    """
    deals, whole, found = known_deals(store), month(store.today()), []
    for _month in range(LOOKED_BACK):
        whole = whole.previous()
        then = [deal for deal in deals if deal.open_on(whole.since)]
        own = bets_by_age(deals, then, whole.since, whole)
        if own is None:
            break
        came = sum(deal.value for deal in then if deal.won_in(whole))
        found.append(Kept(whole, spread(own), came))
    return found


def _forecast(store: Store, period: Period) -> Forecast:
    today, deals = store.today(), known_deals(store)
    now = [deal for deal in deals if deal.closed is None]
    own = bets_by_age(deals, now, today, period)
    coming = spread(bets_by_stage(now, today, period) if own is None else own)
    worth = sum(deal.value for deal in now)
    return Forecast(period, _so_far(store, period), len(now), coming, own is not None, worth)


def bets_by_age(
    deals: Sequence[KnownDeal], now: Sequence[KnownDeal], today: date, period: Period
) -> list[Bets] | None:
    """Open deals by age; None while the past says too little."""
    past = [deal.past(today) for deal in deals if deal.opened <= today]
    if len([deal for deal in past if deal.lasted is not None]) < ENOUGH_CLOSED:
        return None
    ahead = Window(max(0, (period.since - today).days), (period.until - today).days)
    shares = beliefs(past, ahead)
    if shares is None:
        return None
    values = defaultdict(list)
    for deal in now:
        values[age_group((today - deal.opened).days)].append(deal.value)
    return [_bets(values[group], *shares[group]) for group in sorted(values)]


def bets_by_stage(now: Sequence[KnownDeal], today: date, period: Period) -> list[Bets]:
    """Open deals that are expected within the period, by the chance of their stage, which counts as
    much as WEIGHT deals."""
    values = defaultdict(list)
    for deal in now:
        if max(deal.ready, today) in period:
            values[deal.chance / 100].append(deal.value)
    return [
        _bets(values[chance], WEIGHT * chance, WEIGHT * (1 - chance)) for chance in sorted(values)
    ]


def _bets(values: Sequence[int], a: float, b: float) -> Bets:
    return Bets(tuple(value for value in values if value > 0), max(a, SURE), max(b, SURE))


def _so_far(store: Store, period: Period) -> int:
    found = store.value(
        "SELECT coalesce(sum(amount), 0) FROM sale WHERE on_day BETWEEN ? AND ?",
        (period.since.isoformat(), period.until.isoformat()),
    )
    return int(found)
