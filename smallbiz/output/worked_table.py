"""What worked as a table for a spreadsheet: the figures of the screen to the cent, in CSV or Excel."""

import io
from collections.abc import Iterator, Sequence
from decimal import Decimal

from smallbiz.insight.behind import Basis, Behind
from smallbiz.insight.efforts import By, Line, Sum
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.verdicts import in_words
from smallbiz.output.csv_file import csv_lines
from smallbiz.output.worked_words import line_name, nobody
from smallbiz.words.money import decimal_text, digits
from smallbiz.words.translation import _, pgettext

Value = str | int | Decimal | None
"""Money is a decimal, None an empty cell."""


def worked_csv(found: Worked, known: Behind, results: Sequence[Result], currency: str) -> bytes:
    """All efforts in the order given, then what adds up to all revenue; headings in the owner's words."""
    rows = _rows(found, known, results, currency)
    texts = (["" if value is None else str(value) for value in row] for row in rows)
    return b"".join(csv_lines(heads(currency, found.by), texts))


def worked_xlsx(found: Worked, known: Behind, results: Sequence[Result], currency: str) -> bytes:
    """The same as a workbook; text stays text, figures are numbers."""
    from xlsxwriter import Workbook

    out, places = io.BytesIO(), digits(currency)
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet()
    money = book.add_format({"num_format": "#,##0" + "." * bool(places) + "0" * places})
    names = heads(currency, found.by)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, len(names) - 1, 14)
    sheet.write_row(0, 0, names, book.add_format({"bold": True, "text_wrap": True}))
    sheet.freeze_panes(1, 1)
    for place, row in enumerate(_rows(found, known, results, currency), 1):
        for column, value in enumerate(row):
            if isinstance(value, Decimal):
                sheet.write_number(place, column, float(value), money)
            elif isinstance(value, int):
                sheet.write_number(place, column, value)
            elif value is not None:
                sheet.write_string(place, column, value)
    book.close()
    return out.getvalue()


def heads(currency: str, by: By) -> list[str]:
    """The headings; those of money say the currency."""

    def money(figure: str) -> str:
        return _("{figure} in {currency}").format(figure=figure, currency=currency)

    return [
        line_name(by),
        money(_("Cost")),
        _("Own hours"),
        _("Leads"),
        _("Leads who bought"),
        pgettext("what was sold", "Sales"),
        money(_("Revenue")),
        money(_("Profit")),
        _("Back per 1"),
        _("Won"),
        _("Lost"),
        money(_("Cost per lead")),
        money(_("Cost per new customer")),
        _("New customers"),
        money(_("Revenue from new customers")),
        _("Bought again"),
        money(_("Revenue from those")),
        _("Leads taken over"),
        _("Leads sent back"),
        _("Leads not a fit"),
        _("Satisfaction, 0 to 10"),
        _("Sales asked about it"),
        _("Verdict"),
    ]


def _rows(
    found: Worked, known: Behind, results: Sequence[Result], currency: str
) -> Iterator[list[Value]]:
    for result in results:
        yield _of_result(result, known, currency)
    unknown, paid = found.no_touch, found.by is not By.RECOMMENDER
    leads = unknown.leads if found.by is By.RECOMMENDER else None
    yield _of_share(nobody(found.by), Sum.NOBODY, unknown, known, currency, None, leads)
    cost = _money(sum(result.cost for result in results), currency) if paid else None
    name = _("All together")
    yield _of_share(name, Sum.TOTAL, found.total, known, currency, cost, found.leads)


def _of_result(result: Result, known: Behind, currency: str) -> list[Value]:
    back = result.return_per_1
    return [
        result.effort.name,
        _money(result.cost, currency),
        Decimal(f"{result.spent.hours:.2f}").normalize() + 0,
        result.leads,
        result.leads_bought,
        result.sales,
        _money(result.revenue, currency),
        _money(result.profit, currency),
        None if back is None else Decimal(round(back * 100)).scaleb(-2),
        result.deals_won,
        result.deals_lost,
        _money(result.cost_per_lead, currency),
        _money(result.cost_per_customer, currency),
        *_people(result.effort, result.buyers, known, currency),
        in_words(result.verdict),
    ]


def _of_share(
    name: str,
    line: Line,
    share: Share,
    known: Behind,
    currency: str,
    cost: Value,
    leads: int | None,
) -> list[Value]:
    revenue = _money(share.revenue, currency)
    money = [name, cost, None, leads, None, share.sales, revenue, None, None]
    deals = [share.deals_won, share.deals_lost, None, None]
    return [*money, *deals, *_people(line, share.buyers, known, currency), None]


def _people(line: Line, buyers: Buyers, known: Behind, currency: str) -> list[Value]:
    basis = known.get(line, Basis())
    handed, satisfied = basis.handed, basis.satisfied
    average = satisfied.average
    return [
        buyers.new,
        _money(buyers.new_revenue, currency),
        buyers.again,
        _money(buyers.revenue_again, currency),
        handed.taken_over,
        handed.sent_back,
        handed.not_a_fit,
        None if average is None else Decimal(f"{average:.1f}"),
        satisfied.asked,
    ]


def _money(amount: int | None, currency: str) -> Decimal | None:
    return None if amount is None else Decimal(decimal_text(amount, currency))
