"""What stands behind each figure of a line: its leads, new customers, deals, sales and costs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from smallbiz.insight.behind import Basis, Behind, behind
from smallbiz.insight.costs import cost_lines
from smallbiz.insight.efforts import By, Line, Sum
from smallbiz.insight.found import found_by
from smallbiz.insight.results import Result, Worked
from smallbiz.insight.worked import hourly_value
from smallbiz.output.figures import whole
from smallbiz.output.worked_words import credit_sentence, days_words, nobody
from smallbiz.words.formats import count_of, number
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.worked.evidence import Costs, Deals, Evidence, People, Sales
from ui.worked.lists import ListsSheet


class Figure(StrEnum):
    """What can be looked behind."""

    LEADS = "leads"
    CUSTOMERS = "customers"
    DEALS = "deals"
    SALES = "sales"
    COST = "cost"


OF_COLUMN = {
    "cost": Figure.COST,
    "leads": Figure.LEADS,
    "sales": Figure.SALES,
    "revenue": Figure.SALES,
    "profit": Figure.SALES,
    "won": Figure.DEALS,
}
"""The columns of the table whose figures can be clicked."""


def open_behind(
    desk: Desk, found: Worked, line: Line, known: Behind | None, first: Figure | None = None
) -> ListsSheet | None:
    """Open the lists of a line, with a figure first; None where it rests on nothing of the kind."""
    figures = figures_of(found, line, desk.workspace.business.currency())
    keys = [key for key, _words in figures]
    if not keys or (first is not None and first not in keys):
        return None
    sheet = ListsSheet(
        desk,
        name_of(found, line),
        f"{days_words(found)}. {credit_sentence(found.view, found.by)}",
        figures,
        first or keys[0],
        lambda twin, key: evidence_of(twin, found, line, Figure(key), known),
    )
    sheet.open()
    return sheet


def name_of(found: Worked, line: Line) -> str:
    """What the table calls a line."""
    if isinstance(line, Sum):
        return _("All together") if line is Sum.TOTAL else nobody(found.by)
    return line.name


def figures_of(found: Worked, line: Line, currency: str) -> Sequence[tuple[str, str]]:
    """The figures of a line that are not zero, each with its words."""
    leads, customers, deals, sales, cost = _counts(found, line)
    words = (
        (Figure.LEADS, leads, _("Leads: {n}").format(n=number(leads))),
        (Figure.CUSTOMERS, customers, _("New customers: {n}").format(n=number(customers))),
        (Figure.DEALS, deals, _("Deals closed: {n}").format(n=number(deals))),
        (
            Figure.SALES,
            sales,
            _("Sales: {n}").format(n=number(sales)),
        ),
        (Figure.COST, cost, _("Cost: {money}").format(money=whole(cost, currency))),
    )
    return [(figure, said) for figure, count, said in words if count]


def evidence_of(
    workspace: Workspace, found: Worked, line: Line, figure: Figure, known: Behind | None
) -> Evidence:
    """The list behind a figure, counted as the line counts it."""
    store, currency = workspace.store, workspace.business.currency()
    if figure is Figure.LEADS:
        return People(dict(found_by(store, found.period, found.by, line)))
    if figure is Figure.COST:
        value = hourly_value(store) if found.own_hours else 0
        return Costs(tuple(cost_lines(store, found.period, found.by, line, value)), currency)
    basis = known if known is not None else behind(store, found.period, found.view, found.by)
    mine = basis.get(line, Basis())
    if figure is Figure.DEALS:
        words = _("{count} won").format(count=count_of(mine.won, len(mine.deals)))
        return Deals(tuple(mine.deals), words, currency)
    if figure is Figure.CUSTOMERS:
        return People(mine.customers)
    return Sales(tuple(mine.sales), currency)


def _counts(found: Worked, line: Line) -> tuple[int, int, int, int, int]:
    """Leads, new customers, closed deals, sales and cost of a line."""
    if not isinstance(line, Sum):
        return _of_result(next(each for each in found.results if each.effort == line))
    share = found.total if line is Sum.TOTAL else found.no_touch
    cost = 0
    leads = share.leads
    if line is Sum.TOTAL:
        leads = found.leads
        cost = 0 if found.by is By.RECOMMENDER else sum(each.cost for each in found.results)
    return leads, share.buyers.new, share.deals_won + share.deals_lost, share.sales, cost


def _of_result(result: Result) -> tuple[int, int, int, int, int]:
    return result.leads, result.buyers.new, result.closed, result.sales, result.cost
