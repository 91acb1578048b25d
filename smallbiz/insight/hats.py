"""Which hat comes first today, and why: leads short of need, people who wait, else the situation."""

from dataclasses import dataclass

from smallbiz.business.situations import situation
from smallbiz.insight.pace import Pace, State
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext

MARKETING, SALES, BOTH = "marketing", "sales", "both"


@dataclass(frozen=True)
class Facts:
    """What the choice rests on: the month's goals, leads who wait, follow-ups that are late."""

    leads: Pace
    revenue: Pace
    waiting: int
    late: int
    situation: str | None = None


@dataclass(frozen=True)
class Advice:
    """The hat to wear first ("marketing", "sales" or "both"), and the reason in one sentence."""

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


def hat_first(facts: Facts) -> Advice:
    """Leads short of need call for Marketing; people who wait, or sales behind, for Sales.

    When both are true, or neither, the owner's situation decides.
    """
    leads_short = facts.leads.state is State.BEHIND
    sales_short = bool(facts.waiting or facts.late) or _behind(facts.revenue)
    if leads_short != sales_short:
        by_plan = leads_short or _behind(facts.revenue)
        reason = _numbers(facts) if by_plan else _queue(facts)
        return Advice(MARKETING if leads_short else SALES, reason)
    known = situation(facts.situation)
    hat = known.first if known else BOTH
    if leads_short:
        return Advice(hat, _numbers(facts))
    return Advice(hat, known.reason + "." if known else _("Nothing waits, nothing runs behind."))


def _behind(pace: Pace) -> bool:
    return pace.state in (State.BEHIND, State.AT_RISK)


def _numbers(facts: Facts) -> str:
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


def _queue(facts: Facts) -> str:
    """Who waits for Sales."""
    leads = counted(ngettext("{n} lead waits", "{n} leads wait", facts.waiting), facts.waiting)
    late = counted(
        ngettext("{n} follow-up is late", "{n} follow-ups are late", facts.late), facts.late
    )
    if facts.waiting and facts.late:
        return _("{leads} and {follow_ups}.").format(leads=leads, follow_ups=late)
    return f"{leads if facts.waiting else late}."
