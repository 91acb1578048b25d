"""The words beside the table: how sure a line is, and the sales behind it."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.insight.behind import Part, Satisfied
from smallbiz.insight.efforts import Line, Sum
from smallbiz.insight.handed import Handed
from smallbiz.insight.odds import sentence
from smallbiz.insight.results import Buyers, Result, Worked
from smallbiz.output.figures import next_time
from smallbiz.sales.sales import SaleRow
from smallbiz.words.formats import counted, day_and_month, listed, long_day, number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.translation import _, ngettext
from ui.kit.row_items import ListRow

REASONS = 3
"""So many reasons are named."""
LISTED = 200
"""So many of the newest sales are listed; the rest is counted."""


def how_sure(result: Result, currency: str) -> str:
    """What is counted, how sure that is, and what to expect next time."""
    closed = result.deals_won + result.deals_lost
    counted_ = sentence(result.deals_won, closed) if closed or not result.sales else ""
    said = (counted_, _unreached(result), next_time(result, currency))
    return " ".join(each for each in said if each)


def _unreached(result: Result) -> str:
    """Why there is no verdict where sales came of touches before these days."""
    if not result.sales or result.judged.high != 0:
        return ""
    return _("It reached nobody in these days, so look at more days to judge it.")


def sales_and_money(parts: Sequence[Part], currency: str) -> str:
    """How many sales, money given back not counted among them, and all of their money."""
    sales = sum(part.share > 0 for part in parts)
    told = ngettext("{n} sale, {money} credited", "{n} sales, {money} credited", sales)
    money = show_money(sum(part.share for part in parts), currency)
    return told.format(n=number(sales), money=money)


def what_was_sold(sale: SaleRow) -> str:
    """Its deal, product or note, and whether the money was given back."""
    what = sale.deal or sale.product or sale.note or _("Sale")
    return what if sale.amount >= 0 else _("Refund: {what}").format(what=what)


def count_of_sales(parts: Sequence[Part], currency: str) -> str:
    """How many sales, and what of their money is its own."""
    if not parts:
        return _("No sale in these days.")
    said = sales_and_money(parts, currency)
    over = len(parts) - LISTED
    if over > 0:
        more = ngettext("Not listed: {n} older one.", "Not listed: {n} older ones.", over)
        said += ". " + counted(more, over)
    return said


def how_satisfied(satisfied: Satisfied, sales: int) -> str:
    """How many of the buyers were asked, and what they said on average; nothing if nobody was."""
    if satisfied.average is None:
        return ""
    told = _("Asked {asked} of {all} how satisfied they are: {average} of 10 on average")
    average = number(satisfied.average, 1)
    return told.format(asked=number(satisfied.asked), all=number(sales), average=average)


def buyers_of(found: Worked, line: Line) -> Buyers:
    """Who bought for the first time and who again, of a line."""
    if isinstance(line, Sum):
        return (found.total if line is Sum.TOTAL else found.no_touch).buyers
    return next((each.buyers for each in found.results if each.effort == line), Buyers())


def how_new(buyers: Buyers, currency: str) -> str:
    """How many are new customers and how many came back, with their money."""
    new = ngettext("{n} new customer: {money}", "{n} new customers: {money}", buyers.new)
    again = ngettext("{n} bought again: {money}", "{n} bought again: {money}", buyers.again)
    said = ((new, buyers.new, buyers.new_revenue), (again, buyers.again, buyers.revenue_again))
    return ". ".join(
        words.format(n=number(many), money=show_money(money, currency))
        for words, many, money in said
        if many
    )


def how_handed(handed: Handed) -> list[str]:
    """What Sales made of the leads, and why some were not taken over, most frequent first."""
    if not handed.decided:
        return []
    told = _(
        "Leads that Sales looked at: {n}. Taken over {taken}, sent back {back}, not a fit {no}"
    )
    said = told.format(
        n=number(handed.decided),
        taken=number(handed.taken_over),
        back=number(handed.sent_back),
        no=number(handed.not_a_fit),
    )
    why = [f"{heard.words} ({number(heard.count)})" for heard in handed.heard[:REASONS]]
    return [said, _("Why not: {reasons}").format(reasons=listed(why))] if why else [said]


def sale_row(sale: SaleRow, part: Part, currency: str, this_year: int) -> ListRow:
    """One sale: who, what, when, and the share of its money."""
    who = sale.contact or _("Somebody without a name")
    day = day_and_month(sale.on_day) if sale.on_day.year == this_year else long_day(sale.on_day)
    what = what_was_sold(sale)
    share, of_all = show_money(part.share, currency), ""
    if part.share != sale.amount:
        of_all = _("of {money}").format(money=show_money(sale.amount, currency))
    return ListRow(
        sale.id,
        who,
        second=f"{day} · {what}",
        initials=initials(sale.contact) if sale.contact else "",
        icon="" if sale.contact else "banknote",
        right=share,
        right_second=of_all,
        spoken=", ".join(
            each for each in (who, what, long_day(sale.on_day), share, of_all) if each
        ),
    )
