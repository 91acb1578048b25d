"""Rows of lists of deals, touches and sales into candidates."""

from collections.abc import Iterable, Iterator
from datetime import date

from smallbiz.intake.candidates import DealCandidate, SaleCandidate, TouchCandidate, Who
from smallbiz.intake.money import amounts, currencies, prices
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import answer_of, emails_of, phones_of
from smallbiz.intake.vocabulary import answers
from smallbiz.words.text import fold


def who_rows(rows: Rows) -> Iterator[Who]:
    """With whom each row is."""
    given, family = rows.text("contact_given_name"), rows.text("contact_family_name")
    none: tuple[str, ...] = ()
    emails = rows.read("contact_email", emails_of, none)
    phones = rows.read("contact_phone", phones_of, none)
    texts = (rows.text("contact"), given, family, rows.text("company"))
    for name, first, last, company, mails, numbers in zip(*texts, emails, phones, strict=True):
        shown = name or f"{first} {last}".strip()
        yield Who(shown, first, last, "".join(mails[:1]), "".join(numbers[:1]), company)


def deal_candidates(rows: Rows) -> Iterator[DealCandidate]:
    """One deal for each row of a block, in order."""
    who = list(who_rows(rows))
    stages = _stages(rows)
    currency = currencies(rows, "value")
    expected, closed = _expected_and_closed(rows, stages)
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        _titles(rows, who),
        rows.text("reference"),
        who,
        stages,
        amounts(rows, "value", currency),
        currency,
        rows.days("opened_on"),
        expected,
        closed,
        rows.text("lost_reason"),
        rows.text("product"),
        rows.text("effort"),
    )
    return map(DealCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def _titles(rows: Rows, who: Iterable[Who]) -> Iterator[str]:
    """A deal's title, else what it is about, or with whom, and its number elsewhere."""
    texts = (rows.text("title"), rows.text("product"), rows.text("reference"))
    for title, product, reference, person in zip(*texts, who, strict=True):
        about = product or person.company or person.name or person.email
        yield title or f"{about} {reference}".strip()


def _stages(rows: Rows) -> list[str]:
    """won, lost, or the open stage as the file calls it; a column with the outcome decides."""
    known, outcomes = answers("stage"), answers("outcome")
    named = "stage" if rows.columns.of("stage") else "outcome"
    return [
        outcomes.get(fold(outcome)) or known.get(fold(stage), stage)
        for stage, outcome in zip(rows.text(named), rows.text("outcome"), strict=True)
    ]


def _expected_and_closed(
    rows: Rows, stages: Iterable[str]
) -> tuple[list[date | None], list[date | None]]:
    """Expected and closing days; "close date" is the one for open deals, the other for closed ones."""
    columns = [
        rows.days(m) for m in ("expected_on", "closed_on", "won_on", "lost_on", "close_date")
    ]
    expected, closed = [], []
    for stage, planned, *ended, either in zip(stages, *columns, strict=True):
        over = stage in ("won", "lost")
        expected.append(planned or (None if over else either))
        closed.append(next(filter(None, [*ended, either if over else None]), None))
    return expected, closed


def touch_candidates(rows: Rows) -> Iterator[TouchCandidate]:
    """One touch for each row of a block, in order."""
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        list(who_rows(rows)),
        _days(rows),
        _kinds(rows),
        rows.text("effort"),
        rows.read("direction", answer_of("direction"), ""),
        rows.text("note"),
    )
    return map(TouchCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def _days(rows: Rows) -> list[date | None]:
    """The day of each row; that of another column where it is empty: ordered, not yet paid."""
    days = rows.days("date")
    if not rows.columns.of("date_otherwise"):
        return days
    return [day or other for day, other in zip(days, rows.days("date_otherwise"), strict=True)]


def _kinds(rows: Rows) -> list[str]:
    """The kind of each touch in the words of the file, else what its program only writes of."""
    usual = rows.columns.understood.touch
    return [kind or usual for kind in rows.text("kind")]


def sale_candidates(rows: Rows) -> Iterator[SaleCandidate]:
    """One sale for each row of a block, in order; lines of one order are put together later."""
    told = next((m for m in ("amount", "line_amount") if rows.columns.of(m)), "unit_price")
    currency = currencies(rows, told)
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        rows.text("reference"),
        list(who_rows(rows)),
        _days(rows),
        prices(rows, currency) if told == "unit_price" else amounts(rows, told, currency),
        currency,
        rows.text("product"),
        rows.text("deal"),
        rows.text("effort"),
        rows.days("delivered_on"),
        rows.text("note"),
        _void(rows),
    )
    alone = [0] * len(rows.lines)
    extras, problems = rows.extras(), rows.problems()
    return map(SaleCandidate._make, zip(*fields, extras, problems, alone, strict=True))


def _void(rows: Rows) -> list[str]:
    """What says of each row that it is no sale after all: its status, or the day it was cancelled."""
    void = answers("sale_status")
    found = rows.text("cancelled_on")
    for column in rows.columns.of("sale_status"):
        pairs = zip(found, rows.cells(column), strict=True)
        found = [before or (word if fold(word) in void else "") for before, word in pairs]
    return list(found)
