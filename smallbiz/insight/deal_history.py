"""Every deal with the days that matter to a forecast, as it was known on any day."""

from datetime import date, timedelta
from typing import NamedTuple

from smallbiz.insight.ageing import PastDeal
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period

_OPENED = "coalesce(d.opened_on, d.stage_since, d.closed_on)"
_CLOSED = f"""
SELECT d.value, {_OPENED} opened, d.closed_on, d.status = 'won' FROM deal d
WHERE d.closed_on IS NOT NULL
"""
_OPEN = f"""
SELECT d.value, {_OPENED} opened, s.chance, d.expected_on, coalesce(d.stage_since, d.opened_on),
       (SELECT sum(later.expected_days) FROM stage later WHERE later.position >= s.position)
FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.closed_on IS NULL AND opened IS NOT NULL
"""


class KnownDeal(NamedTuple):
    """A deal; `value` in minor units.

    Of one without a last day, `chance` is that of its stage in percent, and `ready` the day on which it
    is expected to be won: the owner's word, else the days its stages usually take.
    """

    value: int
    opened: date
    closed: date | None
    won: bool
    chance: int = 0
    ready: date = date.max

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
    closed = [
        KnownDeal(value, day(opened), day(closed), bool(won))
        for value, opened, closed, won in store.rows(_CLOSED)
    ]
    return closed + [_open(*row) for row in store.rows(_OPEN)]


def _open(
    value: int, opened: str, chance: int, expected: str | None, since: str, takes: int
) -> KnownDeal:
    ready = day(expected) or day(since) + timedelta(days=takes)
    return KnownDeal(value, day(opened), None, False, chance, ready)
