"""What worked as CSV: the figures of the screen to the cent, for a spreadsheet."""

from collections.abc import Iterator, Sequence

from smallbiz.insight.efforts import By
from smallbiz.insight.results import Result, Share, Worked
from smallbiz.insight.verdicts import in_words
from smallbiz.output.csv_file import MARK, csv_line
from smallbiz.output.worked_words import line_name, nobody
from smallbiz.words.cells import cell
from smallbiz.words.money import decimal_text
from smallbiz.words.translation import _, pgettext


def worked_csv(found: Worked, results: Sequence[Result], currency: str) -> bytes:
    """All efforts in the order given, then what adds up to all revenue; headings in the owner's words."""
    return b"".join(csv_line(row) for row in _rows(found, results, currency))


def _rows(found: Worked, results: Sequence[Result], currency: str) -> Iterator[list[str]]:
    heads = _heads(currency, found.by)
    yield [MARK + heads[0], *heads[1:]]
    for result in results:
        yield _row(result, currency)
    unknown, paid = found.no_touch, found.by is not By.RECOMMENDER
    leads = str(unknown.leads) if unknown.leads else ""
    yield _sum(nobody(found.by), unknown, currency, leads=leads)
    cost = decimal_text(sum(result.cost for result in results), currency) if paid else ""
    yield _sum(_("All together"), found.total, currency, cost, str(found.leads))


def _heads(currency: str, by: By) -> list[str]:
    money = [
        _("{figure} in {currency}").format(figure=figure, currency=currency)
        for figure in (
            _("Cost"),
            _("Revenue"),
            _("Profit"),
            _("Cost per lead"),
            _("Cost per new customer"),
        )
    ]
    cost, revenue, profit, *per_head = money
    return [
        line_name(by),
        cost,
        _("Own hours"),
        _("Leads"),
        pgettext("what was sold", "Sales"),
        revenue,
        profit,
        _("Back per 1"),
        _("Won"),
        _("Lost"),
        *per_head,
        _("Verdict"),
    ]


def _row(result: Result, currency: str) -> list[str]:
    back = result.return_per_1
    return [
        cell(result.effort.name),
        decimal_text(result.cost, currency),
        f"{result.spent.minutes / 60:g}",
        str(result.leads),
        str(result.sales),
        decimal_text(result.revenue, currency),
        decimal_text(result.profit, currency),
        "" if back is None else f"{back:.2f}",
        str(result.deals_won),
        str(result.deals_lost),
        _money(result.cost_per_lead, currency),
        _money(result.cost_per_customer, currency),
        in_words(result.verdict),
    ]


def _sum(name: str, share: Share, currency: str, cost: str = "", leads: str = "") -> list[str]:
    revenue = decimal_text(share.revenue, currency)
    won = str(share.deals_won)
    return [name, cost, "", leads, str(share.sales), revenue, "", "", won, "", "", "", ""]


def _money(amount: int | None, currency: str) -> str:
    return "" if amount is None else decimal_text(amount, currency)
