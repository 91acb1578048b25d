"""The second printed sheet of What worked: whom efforts brought, and what Sales heard."""

from collections.abc import Sequence
from datetime import date

from smallbiz.business.profile import Profile
from smallbiz.insight.behind import Basis, Behind
from smallbiz.insight.efforts import Line, Sum
from smallbiz.insight.results import Buyers, Result, Worked
from smallbiz.insight.win_loss import Told, WinLoss
from smallbiz.output.weekly import letterhead, made_on
from smallbiz.output.win_loss_words import summary, told_words
from smallbiz.output.worked import ROOM
from smallbiz.output.worked_sheet import Column, WorkedSheet
from smallbiz.output.worked_sheet import Line as Printed
from smallbiz.output.worked_words import days_words, line_name, nobody
from smallbiz.words.formats import DASH, count_of, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, language

NAMED = 4
"""So many reasons, competitors and objections are printed."""
BESIDE = 6
"""Lines of efforts that make room for them."""


def people_sheet(
    found: Worked,
    known: Behind,
    results: Sequence[Result],
    told: WinLoss,
    business: Profile,
    today: date,
) -> WorkedSheet:
    """The sheet; `results` in the order of the screen, those there is no room for left to the file."""
    currency = business.currency
    return WorkedSheet(
        language(),
        letterhead(business),
        days_words(found, year=True),
        _("What worked: the people"),
        summary(told, currency),
        (
            (_("Why they were lost"), _list(told.reasons, currency)),
            (_("Lost to whom"), _list(told.competitors, currency)),
            (_("What holds buyers back"), _list(told.objections, currency)),
        ),
        _columns(found),
        tuple(_lines(found, known, results[: ROOM - BESIDE], currency)),
        _notes(results),
        made_on(today),
        _("{page} of {pages}").format(page=2, pages=2),
        business.logo,
        plain=True,
    )


def _columns(found: Worked) -> tuple[Column, ...]:
    return (
        Column(line_name(found.by), figure=False),
        Column(_("Leads")),
        Column(_("Bought")),
        Column(_("Taken over")),
        Column(_("Sent back")),
        Column(_("Not a fit")),
        Column(_("New customers")),
        Column(_("Bought again")),
        Column(_("Satisfied"), figure=False),
    )


def _lines(found: Worked, known: Behind, results: Sequence[Result], currency: str) -> list[Printed]:
    lines = [
        Printed(
            (
                result.effort.name,
                number(result.leads),
                count_of(result.leads_bought, result.leads),
                *_people(result.effort, result.buyers, known, currency),
            )
        )
        for result in results
    ]
    unknown = _people(Sum.NOBODY, found.no_touch.buyers, known, currency)
    total = _people(Sum.TOTAL, found.total.buyers, known, currency)
    lines.append(Printed((nobody(found.by), "", "", *unknown)))
    return [
        *lines,
        Printed((_("All together"), number(found.leads), "", *total), total=True),
    ]


def _people(line: Line, buyers: Buyers, known: Behind, currency: str) -> tuple[str, ...]:
    basis = known.get(line, Basis())
    handed, satisfied = basis.handed, basis.satisfied
    return (
        *(number(each) for each in (handed.taken_over, handed.sent_back, handed.not_a_fit)),
        _money(buyers.new, buyers.new_revenue, currency),
        _money(buyers.again, buyers.revenue_again, currency),
        DASH if satisfied.average is None else _satisfied(satisfied.average, satisfied.asked),
    )


def _money(many: int, money: int, currency: str) -> str:
    return f"{number(many)} · {show_money(money, currency)}" if many else number(0)


def _satisfied(average: float, asked: int) -> str:
    return _("{average} of 10 ({asked})").format(average=number(average, 1), asked=number(asked))


def _list(told: Sequence[Told], currency: str) -> str:
    said = [f"{each.words}: {told_words(each, currency)}" for each in told[:NAMED]]
    return "\n".join(said) if said else DASH


def _notes(results: Sequence[Result]) -> tuple[str, ...]:
    said = [
        _("Bought: leads who have bought since they were found, until today."),
        _("Satisfied: the average from 0 to 10, and how many sales were asked about."),
    ]
    if len(results) > ROOM - BESIDE:
        said.append(_("Only the first {n} are printed.").format(n=number(ROOM - BESIDE)))
    return tuple(said)
