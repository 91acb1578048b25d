"""Two efforts side by side in the owner's words: counts first, then ranges, then what they can tell."""

from dataclasses import dataclass

from smallbiz.insight.comparing import Comparison, Side
from smallbiz.insight.odds import ENOUGH_TO_COMPARE, Better, trust
from smallbiz.insight.verdicts import in_words
from smallbiz.output.figures import came_back, one, per_1, whole
from smallbiz.words.formats import DASH, count_of, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext


@dataclass(frozen=True)
class Beside:
    """One line: what is compared, and what it is on both sides."""

    title: str
    first: str
    second: str


def side_by_side(found: Comparison, currency: str) -> list[Beside]:
    """Every figure of both, money in the business's currency."""
    sides = (_told(found.first, currency), _told(found.second, currency))
    return [
        Beside(title, first, second)
        for title, first, second in zip(_titles(currency), *sides, strict=True)
    ]


def honest_sentence(found: Comparison) -> str:
    """The counts, then whether one wins deals better, or what is missing to tell."""
    first, second = (_counts(side) for side in (found.first, found.second))
    return f"{first}. {second}. {_verdict(found)}"


def _counts(side: Side) -> str:
    result = side.result
    if not result.closed:
        return _("{name}: no deal closed").format(name=result.effort.name)
    told = ngettext(
        "{name}: {won} of {closed} deal won", "{name}: {won} of {closed} deals won", result.closed
    )
    return told.format(
        name=result.effort.name, won=number(result.deals_won), closed=number(result.closed)
    )


def _verdict(found: Comparison) -> str:
    name = found.ahead.result.effort.name
    if found.better is Better.VERY_LIKELY:
        return _("{name} is very likely better at winning deals.").format(name=name)
    if found.better is Better.PROBABLY:
        return _("{name} is probably better at winning deals.").format(name=name)
    if found.first.missing or found.second.missing:
        told = _("Too few to tell which wins deals better: it takes {n} closed deals on each side.")
        return told.format(n=number(ENOUGH_TO_COMPARE))
    return _("Can't tell yet: luck could explain the difference.")


def _titles(currency: str) -> tuple[str, ...]:
    return (
        _("Cost"),
        _("Leads"),
        _("Leads who bought"),
        _("Deals won"),
        _("How sure that is"),
        _("Win rate to expect"),
        _("Revenue"),
        _("Profit"),
        _("Back per {money}").format(money=one(currency)),
        _("To expect next time"),
        _("Cost per lead"),
        _("Cost per new customer"),
        _("New customers"),
        _("Bought again"),
        _("Leads that Sales took over"),
        _("How satisfied buyers are"),
        _("Verdict"),
    )


def _told(side: Side, currency: str) -> tuple[str, ...]:
    result, handed, satisfied = side.result, side.basis.handed, side.basis.satisfied
    low, high = result.judged.low, result.judged.high
    per_100 = _("{n} in 100").format(n=number(100 * side.expected, 0))
    return (
        whole(result.cost, currency),
        number(result.leads),
        _rate(result.leads_bought, result.leads, result.lead_range),
        _rate(result.deals_won, result.closed, result.win_range),
        trust(result.closed),
        per_100 if result.closed else _("{rate}, your average").format(rate=per_100),
        show_money(result.revenue, currency),
        whole(result.profit, currency),
        came_back(result, currency),
        _range(per_1(low, currency), per_1(high, currency)) if low is not None and high else DASH,
        _money(result.cost_per_lead, currency),
        _money(result.cost_per_customer, currency),
        _buyers(result.buyers.new, result.buyers.new_revenue, currency),
        _buyers(result.buyers.again, result.buyers.revenue_again, currency),
        count_of(handed.taken_over, handed.decided),
        DASH if satisfied.average is None else _asked(satisfied.average, satisfied.asked),
        in_words(result.verdict),
    )


def _rate(part: int, of: int, between: tuple[float, float] | None) -> str:
    if between is None:
        return DASH
    low, high = (round(100 * end) for end in between)
    told = _("{count}, likely {low} to {high} in 100")
    return told.format(count=count_of(part, of), low=number(low), high=number(high))


def _range(low: str, high: str) -> str:
    return _("{low} to {high}").format(low=low, high=high)


def _buyers(many: int, money: int, currency: str) -> str:
    return f"{number(many)} · {show_money(money, currency)}" if many else number(0)


def _asked(average: float, asked: int) -> str:
    told = ngettext("{average} of 10, {n} asked", "{average} of 10, {n} asked", asked)
    return told.format(average=number(average, 1), n=number(asked))


def _money(amount: int | None, currency: str) -> str:
    return DASH if amount is None else show_money(amount, currency)
