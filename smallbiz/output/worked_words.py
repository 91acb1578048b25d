"""The words around the figures of What worked, which screen and paper share."""

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.results import Worked
from smallbiz.words.formats import counted, days, number
from smallbiz.words.periods import Period
from smallbiz.words.translation import _, ngettext, pgettext


def days_words(found: Worked, *, year: bool = False) -> str:
    """The days that are counted, with the year on request."""
    return days(found.period, year=year) if found.period else _("Everything so far")


def head_sentence(found: Worked) -> str:
    """The days, the leads and the sales: "13 February to 13 May, 61 leads, 22 sales"."""
    leads, sales = found.leads, found.total.sales
    return _("{days}, {leads}, {sales}").format(
        days=days_words(found),
        leads=counted(ngettext("{n} lead", "{n} leads", leads), leads),
        sales=counted(ngettext("{n} sale", "{n} sales", sales), sales),
    )


def credit_sentence(view: View, by: By) -> str:
    """Who gets the credit, and what a line adds up where its name does not say it."""
    if by is By.RECOMMENDER:
        told = _("A sale goes to whoever recommended the buyer, evenly where several did.")
        return told + " " + _("What a voucher cost stays with its activity.")
    if by is By.AUDIENCE:
        told = _("Activities for the same audience are added up, by the words they say it in.")
        return f"{view_sentence(view)} {told}"
    return view_sentence(view)


def line_name(by: By) -> str:
    """What a line stands for."""
    return {
        By.AUDIENCE: _("Audience"),
        By.RECOMMENDER: _("Recommended by"),
    }.get(by, _("Marketing effort"))


def more_lines(count: int, by: By) -> str:
    """The name of the line that adds up those there is no room for."""
    if by is By.RECOMMENDER:
        return pgettext("efforts", "{n} more").format(n=number(count))
    return counted(ngettext("{n} more effort", "{n} more efforts", count), count)


def nobody(by: By) -> str:
    """The name of the line for what belongs to no other."""
    return _("Nobody noted") if by is By.RECOMMENDER else _("No touch noted")


def view_sentence(view: View) -> str:
    """What a view of credit means."""
    return {
        View.FIRST: _("All of a sale goes to what brought the buyer to you first."),
        View.LAST: _("All of a sale goes to what the buyer met last before buying."),
        View.EVEN: _("Everything that touched a buyer gets the same share."),
        View.POSITION: _("First and last touch get 40 of 100 each, those between share the rest."),
    }[view]


def clock_sentence(found: Worked) -> str:
    """That sales lie after today and count all the same; "" when none does."""
    if found.beyond is None:
        return ""
    told = _("The newest sale is of {day}, after today: is this computer’s date right? It counts.")
    return told.format(day=days(Period(found.beyond, found.beyond), year=True))


def honest() -> tuple[str, ...]:
    """What the figures cannot know."""
    return (
        _("Counts who was there before the sale; it does not prove they caused it."),
        _("A sale counts for everyone who helped, so sales do not add up. Money does."),
    )
