"""What is coming in: this month, the next and the quarter beside their goals, and what the goal needs."""

from dataclasses import dataclass

from smallbiz.business.goals import Goals
from smallbiz.business.spreading import span_of
from smallbiz.insight.forecast import Forecast, Kept, forecast, record
from smallbiz.insight.needs import Needs, needs
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, month, quarter


@dataclass(frozen=True)
class Expected:
    """A period's forecast, and the revenue it is to bring (minor units, None or 0: no goal)."""

    forecast: Forecast
    goal: int | None


@dataclass(frozen=True)
class Outlook:
    """This month, the next one, this quarter; how past months' forecasts held, newest first; what
    this month's goal still needs, None without a goal."""

    expected: tuple[Expected, ...]
    kept: tuple[Kept, ...]
    needs: Needs | None

    @property
    def this_month(self) -> Expected:
        """The month that runs."""
        return self.expected[0]


def outlook(store: Store) -> Outlook:
    """As things stand today."""
    now = month(store.today())
    periods = (now, now.following(), quarter(store.today()))
    found = [expected(store, days) for days in periods]
    goal = found[0].goal
    return Outlook(
        tuple(found),
        tuple(record(store)),
        needs(store, goal - found[0].forecast.so_far) if goal else None,
    )


def expected(store: Store, days: Period) -> Expected:
    """What a month, quarter or year that is not over will bring, beside its goal; other days have none."""
    span = span_of(days)
    goal = Goals(store).of(days.since, span).revenue if span else None
    return Expected(forecast(store, days), goal)
