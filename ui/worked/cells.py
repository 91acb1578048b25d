"""What each line of the table says: cells, tips, and the whole line as a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.insight.efforts import By
from smallbiz.insight.odds import sentence
from smallbiz.insight.results import Result, Share, Worked
from smallbiz.insight.verdicts import Verdict, in_words
from smallbiz.output.figures import came_back, next_time, whole
from smallbiz.output.worked_words import more_lines, nobody
from smallbiz.words.formats import count_of, counted, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext
from ui.kit.cells import Cell, IconText, Label, Money, Range, Text, TwoLines
from ui.kit.table_model import Row

BADGES = {
    Verdict.CLEARLY_WORKS: ("good", "circle-check"),
    Verdict.LOOKS_PROMISING: ("accent", "trending-up"),
    Verdict.TOO_EARLY: ("plain", "hourglass"),
    Verdict.PROBABLY_LOSES: ("warn", "trending-down"),
    Verdict.LOSES_MONEY: ("bad", "trending-down"),
    Verdict.BREAKS_EVEN: ("plain", "scale"),
    Verdict.COSTS_NOTHING: ("plain", "circle-dashed"),
}
"""Tone and icon of each verdict."""
_RANGES = {"good": "good", "warn": "bad", "bad": "bad"}


def effort_row(
    line: int, result: Result, found: Worked, currency: str, marked: bool = False
) -> Row:
    """One effort."""
    tone, icon = BADGES[result.verdict]
    closed = result.deals_won + result.deals_lost
    cells: tuple[Cell | None, ...] = (
        IconText("scale", result.effort.name, "accent_text")
        if marked
        else IconText(result.effort.icon, result.effort.name, "mkt"),
        _cost(result, found.own_hours, currency),
        _count(result.leads),
        _count(result.sales),
        Money(show_money(result.revenue, currency)),
        _profit(result.profit, currency),
        _back(result, tone, currency),
        Text(count_of(result.deals_won, closed)),
        Label(in_words(result.verdict), tone, icon),
    )
    sure = sentence(result.deals_won, closed)
    tips = ("", *[""] * 5, next_time(result, currency), sure, "")
    spoken = _spoken(result, currency)
    if marked:
        spoken += " " + _("Marked to compare.")
    return Row(line, cells, spoken, tips=tips)


def more_row(line: int, results: Sequence[Result], by: By, currency: str) -> Row:
    """The efforts that are not shown, added up."""
    told = more_lines(len(results), by)
    cells: tuple[Cell | None, ...] = (
        IconText("chevron-down", told, "accent_text"),
        Money(whole(sum(result.cost for result in results), currency)),
        _count(sum(result.leads for result in results)),
        None,
        Money(show_money(sum(result.revenue for result in results), currency)),
        _profit(sum(result.profit for result in results), currency),
        None,
        None,
        None,
    )
    return Row(line, cells, told, quiet=True)


def no_touch_row(line: int, found: Worked, currency: str) -> Row:
    """Sales that belong to no other line."""
    share, money = found.no_touch, show_money(found.no_touch.revenue, currency)
    name = IconText("circle-help", nobody(found.by))
    leads = share.leads if found.by is By.RECOMMENDER else None
    return _sum_row(line, name, share, money, leads, quiet=True)


def total_row(line: int, found: Worked, currency: str) -> Row:
    """All sales of the period; as shown, its revenue is that of all lines above, to the cent."""
    money = show_money(found.total.revenue, currency)
    row = _sum_row(line, Text(_("All together")), found.total, money, found.leads)
    cells = [*row.cells]
    if found.by is not By.RECOMMENDER:
        cells[1] = Money(whole(sum(result.cost for result in found.results), currency))
    return Row(line, cells, row.spoken)


def _sum_row(
    line: int,
    name: IconText | Text,
    share: Share,
    money: str,
    leads: int | None,
    quiet: bool = False,
) -> Row:
    found = None if leads is None else _count(leads)
    sales = counted(ngettext("{n} sale", "{n} sales", share.sales), share.sales)
    cells = (name, None, found, _count(share.sales), Money(money), None, None, None, None)
    return Row(line, cells, f"{name.text}: {sales}, {money}", quiet=quiet)


def _cost(result: Result, own_hours: bool, currency: str) -> Cell:
    """The cost; with own hours, what it is made of in a second line."""
    cost = whole(result.cost, currency)
    if not own_hours or not result.spent.minutes:
        return Money(cost)
    told = _("{money} + {hours} h").format(
        money=whole(result.spent.money, currency),
        hours=number(result.spent.hours, 1),
    )
    return TwoLines(cost, told)


def _back(result: Result, tone: str, currency: str) -> Range:
    """What came back; the bar is only a dot where there is nothing to expect."""
    back, low, high = result.return_per_1, result.judged.low, result.judged.high
    if back is None or not result.sales:
        return Range(came_back(result, currency))
    if low is None or not high:
        low = high = back
    return Range(came_back(result, currency), low, back, high, _RANGES.get(tone, "accent"))


def _profit(amount: int, currency: str) -> Money:
    return Money(whole(amount, currency), "bad" if amount < 0 else "text")


def _count(count: int) -> Text:
    return Text(number(count))


def _spoken(result: Result, currency: str) -> str:
    told = _(
        "{effort}: {leads}, {sales}, cost {cost}, brought {revenue}, profit {profit}. {verdict}."
    )
    return told.format(
        effort=result.effort.name,
        leads=counted(ngettext("{n} lead", "{n} leads", result.leads), result.leads),
        sales=counted(ngettext("{n} sale", "{n} sales", result.sales), result.sales),
        cost=whole(result.cost, currency),
        revenue=whole(result.revenue, currency),
        profit=whole(result.profit, currency),
        verdict=in_words(result.verdict),
    )
