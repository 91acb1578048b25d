"""What advice rests on: figures of one day, gathered before any rule looks at them."""

from dataclasses import dataclass, field
from datetime import date

from smallbiz.insight.funnel import Funnel
from smallbiz.insight.verdicts import Verdict
from smallbiz.journey.waiting import Speed


@dataclass(frozen=True, kw_only=True)
class Matter:
    """Something that may need the owner; money in minor units.

    `subject` is the id of the activity, objection or contact it is about, `first` that of the deal
    or contact to begin with. `count` of `of` are concerned, the longest for `days`. `stake` is what
    acting on it may bring or save; `worth` and `cost` are money that the words name.
    """

    count: int = 0
    of: int = 0
    days: int = 0
    stake: int = 0
    worth: int = 0
    cost: int = 0
    subject: int | None = None
    first: int | None = None
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class EffortMatter(Matter):
    """An activity of the last days: `count` sales, `worth` its revenue, `stake` its profit or loss.

    `runs_on` when it runs or comes again, `next_planned` when anything like it is planned.
    """

    verdict: Verdict
    runs_on: bool
    next_planned: bool


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Everything that the rules look at; whatever is not there has a count of 0."""

    today: date
    waiting: Matter = Matter()
    """Leads who have waited COLD days or more."""
    speed: Speed = field(default_factory=lambda: Speed(0, 0, 0, 0))
    late: Matter = Matter()
    """Open deals whose next step is late."""
    stuck: Matter = Matter()
    """Open deals without a next step, `worth` their values."""
    offers: Matter = Matter()
    """Open deals whose offer has waited PATIENCE days for an answer, `worth` their values."""
    again: Matter = Matter()
    """Customers who are due to buy again."""
    unhappy: tuple[Matter, ...] = ()
    """Buyers who were not satisfied and have not been spoken to since; `count` is the score."""
    efforts: tuple[EffortMatter, ...] = ()
    misses: tuple[Matter, ...] = ()
    """Activities with `count` of `of` leads sent back or not a fit."""
    usual_miss: Matter = Matter()
    """The same of all leads together."""
    objections: tuple[Matter, ...] = ()
    """Heard in `count` deals, `of` them lost, and answered by no activity."""
    budget: Matter = Matter()
    """The month's: `cost` of `worth` is spent or promised; `days` are left."""
    goal: Matter = Matter()
    """The month's revenue while it is behind: `stake` is missing; `count` open deals of `worth`, likely
    `cost`; `of` more leads are needed, 0 where that is not known."""
    sources: Matter = Matter()
    """`count` of `of` sales have no known source; `cost` went into marketing meanwhile."""
    funnel: Funnel | None = field(default=None, compare=False)
    per_sale: int = 0
    """The owner's average sale, 0 while there are too few."""
