"""What the printed sheet What worked says: the figures of the screen, one page whatever they are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from smallbiz.business.profile import Profile
from smallbiz.insight.efforts import By
from smallbiz.insight.results import Result, Share, Worked
from smallbiz.insight.verdict_cards import ENOUGH_SALES, early_sentence, verdict_cards
from smallbiz.insight.verdicts import Verdict, in_words
from smallbiz.output.figures import came_back, one, whole
from smallbiz.output.parts import LOSING
from smallbiz.output.weekly import letterhead, made_on
from smallbiz.output.worked_sheet import Column, Line, WorkedSheet
from smallbiz.output.worked_words import (
    clock_sentence,
    credit_sentence,
    days_words,
    head_sentence,
    honest,
    line_name,
    more_lines,
    nobody,
)
from smallbiz.words.formats import count_of, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, language, pgettext

ROOM = 24
"""Lines of efforts that fit on the smaller paper, the one for the rest included."""


def worked_sheet(
    found: Worked, results: Sequence[Result], known: int, business: Profile, today: date
) -> WorkedSheet:
    """The sheet; `results` in the order of the screen, `known` sales have a source so far."""
    return WorkedSheet(
        language(),
        letterhead(business),
        days_words(found, year=True),
        _("What worked"),
        f"{head_sentence(found)}. {credit_sentence(found.view, found.by)}",
        _verdicts(found, known, business.currency),
        columns(business.currency, found.by),
        tuple(_lines(found, results, business.currency)),
        _notes(found, business),
        made_on(today),
        _("{page} of {pages}").format(page=1, pages=2),
        business.logo,
    )


def columns(currency: str, by: By) -> tuple[Column, ...]:
    """The columns of the table."""
    return (
        Column(line_name(by), figure=False),
        Column(_("Cost")),
        Column(_("Leads")),
        Column(pgettext("what was sold", "Sales")),
        Column(_("Revenue")),
        Column(_("Profit")),
        Column(_("Back per {money}").format(money=one(currency))),
        Column(_("Won")),
        Column(_("Verdict"), figure=False),
    )


def _verdicts(found: Worked, known: int, currency: str) -> tuple[tuple[str, str], ...]:
    if known < ENOUGH_SALES:
        return ((_("Too early to say"), early_sentence(known)),)
    cards = verdict_cards(found, currency)
    return (
        (_("Do more"), cards.more),
        (_("Keep watching"), cards.watch),
        (_("Change or stop"), cards.change),
    )


def _lines(found: Worked, results: Sequence[Result], currency: str) -> list[Line]:
    """Every effort there is room for, the rest added up, then what adds up to all revenue."""
    shown = len(results) if len(results) <= ROOM else ROOM - 1
    lines = [_line(result, currency) for result in results[:shown]]
    if results[shown:]:
        lines.append(_rest(results[shown:], found.by, currency))
    unknown, paid = found.no_touch, found.by is not By.RECOMMENDER
    leads = number(unknown.leads) if unknown.leads else ""
    lines.append(_sum(nobody(found.by), unknown, currency, leads=leads))
    cost = whole(sum(result.cost for result in results), currency) if paid else ""
    total = _sum(_("All together"), found.total, currency, cost, number(found.leads))
    return [*lines, replace(total, total=True)]


def _line(result: Result, currency: str) -> Line:
    closed = result.deals_won + result.deals_lost
    cells = (
        result.effort.name,
        whole(result.cost, currency),
        number(result.leads),
        number(result.sales),
        show_money(result.revenue, currency),
        whole(result.profit, currency),
        came_back(result, currency),
        count_of(result.deals_won, closed),
        in_words(result.verdict),
    )
    return Line(cells, _tone(result.verdict))


def _rest(results: Sequence[Result], by: By, currency: str) -> Line:
    told = more_lines(len(results), by)
    revenue = show_money(sum(result.revenue for result in results), currency)
    profit = whole(sum(result.profit for result in results), currency)
    cost = whole(sum(result.cost for result in results), currency)
    leads = number(sum(result.leads for result in results))
    return Line((told, cost, leads, "", revenue, profit, "", "", ""))


def _sum(name: str, share: Share, currency: str, cost: str = "", leads: str = "") -> Line:
    money = show_money(share.revenue, currency)
    cells = (name, cost, leads, number(share.sales), money, "", "", "", "")
    return Line(cells)


def _tone(verdict: Verdict) -> str:
    if verdict in LOSING:
        return "bad"
    return "good" if verdict is Verdict.CLEARLY_WORKS else "text"


def _notes(found: Worked, business: Profile) -> tuple[str, ...]:
    said = [*honest()]
    if found.own_hours and business.hourly_value:
        value = whole(business.hourly_value, business.currency)
        said.append(_("Own hours are counted at {money} each.").format(money=value))
    if not found.margin_is_set:
        said.append(_("Before cost of goods: no margin is set yet."))
    return tuple(filter(None, (*said, clock_sentence(found))))
