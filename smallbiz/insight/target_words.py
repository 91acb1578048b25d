"""What the month asks of each hat, in two short sentences."""

from smallbiz.insight.backwards import Need
from smallbiz.insight.goal_words import shown, verdict
from smallbiz.insight.pace import Pace
from smallbiz.insight.targets import Targets
from smallbiz.words.formats import counted, number
from smallbiz.words.translation import _, ngettext


def marketing_words(targets: Targets) -> str:
    """How many leads came of those wanted, and how many the revenue goal needs; "" where nothing
    tells."""
    leads, needed = targets.leads, targets.needs.leads
    if leads is None or not leads.goal:
        return ""
    if not targets.leads_are_set:
        return _came(_("{reached} of about {goal} leads came. {verdict}."), leads)
    told = _came(_("{reached} of {goal} leads came. {verdict}."), leads)
    if needed is None or not needed.count:
        return told
    more = _("The rest of the revenue goal takes about {n}.").format(n=number(needed.count))
    return f"{told} {more}"


def sales_words(targets: Targets, currency: str) -> str:
    """How many sales and offers are still needed, how many offers are out, and the pace; "" where
    nothing tells."""
    needs = targets.needs
    if not needs.missing:
        return _("The goal of the month is reached.")
    if needs.sales is None:
        return ""
    pace = verdict(targets.revenue, shown("revenue", currency))
    needed = _needed(needs.sales, needs.offers, needs.offers_in_hand)
    return _("{needed} Revenue: {pace}.").format(needed=needed, pace=pace)


def _needed(sales: Need, offers: Need | None, out: int) -> str:
    more = counted(ngettext("{n} more sale", "{n} more sales", sales.count), sales.count)
    if offers is None:
        return _("Needed: about {more}.").format(more=more)
    told = ngettext(
        "Needed: about {more} from {offers}, {n} is out.",
        "Needed: about {more} from {offers}, {n} are out.",
        out,
    )
    made = counted(ngettext("{n} offer", "{n} offers", offers.count), offers.count)
    return told.format(more=more, offers=made, n=number(out))


def _came(told: str, leads: Pace) -> str:
    show = shown("leads", "")
    return told.format(
        reached=show(leads.reached), goal=show(leads.goal or 0), verdict=verdict(leads, show)
    )
