"""Which backups are kept: 10 last, 14 daily, 8 weekly, 12 monthly, and the last ones before a fall.

The order is that of the sequence numbers, and days are counted by how many different ones there
are, never from today: a computer clock that stands in 1970 or 2099 thins nothing that it shouldn't.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

LAST = 10
DAYS = 14
WEEKS = 8
MONTHS = 12
FALLS = 3
"""Of so many sharp falls, the newest ones, the backup before it is kept."""

ENOUGH = 20
"""Tables with fewer rows than this are not watched for a fall."""

PASSING = frozenset({"step", "change"})
"""Tables that are trimmed on purpose."""


class Kept(Protocol):
    """What is asked of a backup here."""

    @property
    def sequence(self) -> int:
        """Its number; a later backup has a higher one."""

    @property
    def made_at(self) -> datetime:
        """What the clock said."""

    @property
    def counts(self) -> Mapping[str, int]:
        """Rows of every table."""


B = TypeVar("B", bound=Kept)


@dataclass(frozen=True)
class Fall:
    """A table that lost more than half of its rows since the backup before."""

    table: str
    before: int
    now: int


def falls(before: Mapping[str, int], now: Mapping[str, int]) -> tuple[Fall, ...]:
    """Tables whose number of rows fell sharply: worth asking the owner before going on."""
    return tuple(
        Fall(table, rows, now.get(table, 0))
        for table, rows in sorted(before.items())
        if table not in PASSING and rows >= ENOUGH and now.get(table, 0) * 2 < rows
    )


def to_thin(backups: Sequence[B]) -> list[B]:
    """The sound backups that need not be kept any longer."""
    newest_first = sorted(backups, key=lambda backup: backup.sequence, reverse=True)
    kept = {backup.sequence for backup in newest_first[:LAST]}
    kept |= _newest_of_each(newest_first, DAYS, lambda day: day.date())
    kept |= _newest_of_each(newest_first, WEEKS, lambda day: day.isocalendar()[:2])
    kept |= _newest_of_each(newest_first, MONTHS, lambda day: (day.year, day.month))
    kept |= _before_falls(newest_first)
    return [backup for backup in newest_first if backup.sequence not in kept]


def _newest_of_each(
    newest_first: Iterable[Kept], most: int, period: Callable[[datetime], object]
) -> set[int]:
    """The newest backup of each of the last periods that have any."""
    first: dict[object, int] = {}
    for backup in newest_first:
        first.setdefault(period(backup.made_at), backup.sequence)
    return set(list(first.values())[:most])


def _before_falls(newest_first: Sequence[Kept]) -> set[int]:
    pairs = zip(newest_first[1:], newest_first, strict=False)
    good = [before.sequence for before, after in pairs if falls(before.counts, after.counts)]
    return set(good[:FALLS])
