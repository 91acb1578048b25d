"""Every deal with the days that matter to a forecast, as it was known on any day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.insight.ageing import PastDeal
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period

_DEALS = """
SELECT d.value, coalesce(d.opened_on, d.stage_since, d.closed_on) opened, d.closed_on,
       d.status = 'won', s.chance, d.expected_on, coalesce(d.stage_since, d.opened_on),
       (SELECT sum(later.expected_days) FROM stage later WHERE later.position >= s.position)
FROM deal d JOIN stage s ON s.id = d.stage_id
WHERE opened IS NOT NULL
"""


@dataclass(frozen=True)
class KnownDeal:
    """A deal; `value` in minor units, `chance` of its stage in percent, `ready` the day on which it
    is expected to be won: the owner's word, else the days its stages usually take."""

    value: int
    opened: date
    closed: date | None
    won: bool
    chance: int
    ready: date

    def open_on(self, morning: date) -> bool:
        """Whether it was open when that day began."""
        return self.opened <= morning and (self.closed is None or self.closed >= morning)

    def won_in(self, period: Period) -> bool:
        """Whether it was won on one of these days."""
        return self.won and self.closed is not None and self.closed in period

    def past(self, morning: date) -> PastDeal:
        """What was known of it when that day began."""
        closed = self.closed if self.closed is not None and self.closed < morning else None
        lasted = None if closed is None else max(0, (closed - self.opened).days)
        return PastDeal((morning - self.opened).days, lasted, self.won and closed is not None)


def known_deals(store: Store) -> list[KnownDeal]:
    """All deals of which at least one day is known."""
    return list(_read(store))


def _read(store: Store) -> Iterator[KnownDeal]:
    for value, opened, closed, won, chance, expected, since, takes in store.rows(_DEALS):
        began = day(since or opened)
        ready = day(expected) or began + timedelta(days=takes)
        yield KnownDeal(value, day(opened), day(closed), bool(won), chance, ready)
