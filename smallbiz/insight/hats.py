"""Which hat comes first today, and why: the first of the rules that fits says it."""

from collections.abc import Callable
from typing import NamedTuple

from smallbiz.business.situations import situation
from smallbiz.insight.pace import Pace, State
from smallbiz.words.formats import counted, listed
from smallbiz.words.translation import _, ngettext

MARKETING, SALES, BOTH = "marketing", "sales", "both"


class DayFacts(NamedTuple):
    """What the choice rests on: the month's goals, leads who wait, follow-ups that are late, offers
    without an answer, and the owner's situation."""

    leads: Pace
    revenue: Pace
    waiting: int
    late: int
    offers: int = 0
    situation: str | None = None

    @property
    def leads_short(self) -> bool:
        """Whether fewer leads came than the plan needs by now."""
        return self.leads.state is State.BEHIND

    @property
    def revenue_short(self) -> bool:
        """Whether sales are behind the plan, or about to be."""
        return self.revenue.state in (State.BEHIND, State.AT_RISK)

    @property
    def people_wait(self) -> bool:
        """Whether anybody waits for Sales."""
        return bool(self.waiting or self.late or self.offers)

    @property
    def sales_short(self) -> bool:
        """Whether Sales has something to catch up with."""
        return self.people_wait or self.revenue_short


class HatFirst(NamedTuple):
    """The hat to wear first ("marketing", "sales" or "both"), and the reason in a sentence or two."""

    hat: str
    reason: str

    @property
    def words(self) -> str:
        """The advice in three words."""
        return {
            MARKETING: _("Marketing hat first today"),
            SALES: _("Sales hat first today"),
            BOTH: _("Both hats today"),
        }[self.hat]


class HatRule(NamedTuple):
    """`hat` None takes the one of the owner's situation."""

    when: Callable[[DayFacts], bool]
    hat: str | None
    why: Callable[[DayFacts], str]


def hat_first(facts: DayFacts) -> HatFirst:
    """Leads short of need call for Marketing; people who wait, or sales behind, for Sales.

    When both are true, or neither, the owner's situation decides.
    """
    rule = next(rule for rule in RULES if rule.when(facts))
    known = situation(facts.situation)
    return HatFirst(rule.hat or (known.first if known else BOTH), rule.why(facts))


def _plan(facts: DayFacts) -> str:
    """How leads and sales stand against the plan; "" without goals."""
    leads, sales = (
        None if pace.state is None else pace.state is State.ON_TRACK
        for pace in (facts.leads, facts.revenue)
    )
    return {
        (True, True): _("Leads and sales keep up with the plan."),
        (True, False): _("Leads run ahead of plan, sales run behind."),
        (False, True): _("Sales run ahead of plan, leads run behind."),
        (False, False): _("Leads and sales run behind plan."),
        (True, None): _("Leads run ahead of plan."),
        (False, None): _("Leads run behind plan."),
        (None, True): _("Sales run ahead of plan."),
        (None, False): _("Sales run behind plan."),
    }.get((leads, sales), "")


def _queue(facts: DayFacts) -> str:
    """Who waits for Sales."""
    told = [
        (ngettext("{n} lead waits", "{n} leads wait", facts.waiting), facts.waiting),
        (ngettext("{n} follow-up is late", "{n} follow-ups are late", facts.late), facts.late),
        (
            ngettext("{n} offer has no answer", "{n} offers have no answer", facts.offers),
            facts.offers,
        ),
    ]
    return listed(counted(words, many) for words, many in told if many) + "."


def _own(facts: DayFacts) -> str:
    known = situation(facts.situation)
    return f"{known.reason}." if known else ""


def _plan_and_own(facts: DayFacts) -> str:
    return f"{_plan(facts)} {_own(facts)}".strip()


RULES = (
    HatRule(lambda facts: facts.leads_short and not facts.sales_short, MARKETING, _plan),
    HatRule(lambda facts: facts.leads_short, None, _plan_and_own),
    HatRule(lambda facts: facts.revenue_short, SALES, _plan),
    HatRule(lambda facts: facts.people_wait, SALES, _queue),
    HatRule(lambda facts: facts.situation is not None, None, _own),
    HatRule(lambda facts: True, None, lambda facts: _("Nothing waits, nothing runs behind.")),
)
"""In the order in which they are asked; the last one always fits."""
