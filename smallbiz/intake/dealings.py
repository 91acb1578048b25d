"""Rows of lists of deals and touches into candidates."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from smallbiz.intake.answers import yes_or_no
from smallbiz.intake.candidates import DealCandidate, TouchCandidate, Who
from smallbiz.intake.columns import Column
from smallbiz.intake.endings import ended_as, reason_in
from smallbiz.intake.money import amounts, currencies
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import answer_of, answer_reader, emails_of, phones_of
from smallbiz.intake.vocabulary import answer_key, answers, meanings
from smallbiz.words.text import words_of

_PIPELINE = re.compile(r"\s*\([^()]*\)$")

_WITH_EMAIL = re.compile(r"\s*([^<>(;@]*[^<>(;@\s])\s*[(<]\s*([^\s<>();,@]+@[^\s<>();,@]+)\s*[)>]")

CALL = "call"
"""What a touch was of which a list only says who began it."""


def who_rows(rows: Rows) -> Iterator[Who]:
    """With whom each row is; of several in one cell, "Ann Bray (ann@bray.ie); Bo Cole (…)", the first."""
    given, family = rows.text("contact_given_name"), rows.text("contact_family_name")
    none: tuple[str, ...] = ()
    emails = rows.read("contact_email", emails_of, none)
    phones = rows.read("contact_phone", phones_of, none)
    names, companies = _persons_and_companies(rows)
    everyone = zip(names, given, family, companies, emails, phones, strict=True)
    for row, (name, first, last, company, mails, numbers) in enumerate(everyone):
        beside = _WITH_EMAIL.match(name) if "@" in name else None
        if beside:
            if beside.end() < len(name):
                rows.keep(row, rows.columns.of("contact")[0].name, name)
            name, mails = beside[1], mails or (beside[2],)
        shown = name or f"{first} {last}".strip()
        yield Who(shown, first, last, "".join(mails[:1]), "".join(numbers[:1]), company)


def _persons_and_companies(rows: Rows) -> tuple[list[str], list[str]]:
    """Who each row names; a customer beside a person to talk to is where that person works."""
    names, companies = rows.text("contact"), rows.text("company")
    if not rows.columns.of("contact_or_company"):
        return names, companies
    pairs = list(zip(names, rows.text("contact_or_company"), strict=True))
    return [one or other for one, other in pairs], [other if one else "" for one, other in pairs]


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
        _reasons(rows, stages),
        rows.text("product"),
        efforts_of(rows),
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
    ends = {**answers("stage"), **answers("outcome")}
    named = "stage" if rows.columns.of("stage") else "outcome"
    texts = zip(rows.text(named), rows.text("outcome"), rows.text("pipeline"), strict=True)
    return [
        end
        if (end := ends.get(answer_key(outcome))) in ("won", "lost")
        else _stage_of(stage, pipeline)
        for stage, outcome, pipeline in texts
    ]


def _stage_of(text: str, pipeline: str) -> str:
    """won or lost, also with the pipeline behind it: "Closed Won (Sales Pipeline)"; else as it is called."""
    bare = _PIPELINE.sub("", text)
    called = bare if pipeline and text.endswith(f"({pipeline})") else text
    return ended_as(text) or ended_as(bare) or called


def _reasons(rows: Rows, stages: Iterable[str]) -> list[str]:
    """Why each deal was lost; where no column says it, what its stage or a note to it does."""
    told = (rows.text(meaning) for meaning in ("lost_reason", "stage", "remark"))
    return [
        why or (reason_in(stage) or reason_in(note) if end == "lost" else "")
        for end, why, stage, note in zip(stages, *told, strict=True)
    ]


def _expected_and_closed(
    rows: Rows, stages: Iterable[str]
) -> tuple[list[date | None], list[date | None]]:
    """Expected and closing days: what a file calls the closing day of an open deal is when it is expected."""
    columns = [
        rows.days(m) for m in ("expected_on", "closed_on", "won_on", "lost_on", "close_date")
    ]
    expected, closed = [], []
    for stage, planned, *ended, either in zip(stages, *columns, strict=True):
        over, day = stage in ("won", "lost"), next(filter(None, [*ended, either]), None)
        expected.append(planned or (None if over else day))
        closed.append(day if over else None)
    return expected, closed


def touch_candidates(rows: Rows) -> Iterator[TouchCandidate]:
    """One touch for each row of a block, in order."""
    kinds, directions = _kinds_and_directions(rows)
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        list(who_rows(rows)),
        days_of(rows),
        kinds,
        efforts_of(rows),
        directions,
        rows.text("note"),
        _called_off(rows),
    )
    return map(TouchCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def efforts_of(rows: Rows) -> list[str]:
    """What brought each row: the campaign where one is told, else the source; others are kept."""
    columns = sorted(rows.columns.of("effort"), key=_is_a_source)
    if len(columns) < 2:
        return rows.text("effort")
    found = []
    for row, texts in enumerate(zip(*map(rows.cells, columns), strict=True)):
        told = [(column, text) for column, text in zip(columns, texts, strict=True) if text]
        found.append(told[0][1] if told else "")
        for column, text in told[1:]:
            rows.keep(row, column.name, text)
    return found


def _is_a_source(column: Column) -> bool:
    """Whether a column of efforts tells no campaign."""
    known = meanings("activities")
    return all(known.get(word) != "campaign" for word in words_of(column.name))


def days_of(rows: Rows) -> list[date | None]:
    """The day of each row; that of another column where it is empty: ordered, not yet paid."""
    days = rows.days("date")
    if not rows.columns.of("date_otherwise"):
        return days
    return [day or other for day, other in zip(days, rows.days("date_otherwise"), strict=True)]


def _called_off(rows: Rows) -> list[str]:
    """The header that says of a row that it never took place; empty where it did."""
    column = next(iter(rows.columns.of("called_off")), None)
    if column is None:
        return rows.blank
    told = rows.read_column(column, answer_reader(yes_or_no), None)
    return [column.name if off else "" for off in told]


def _kinds_and_directions(rows: Rows) -> tuple[list[str], list[str]]:
    """Each touch's kind in the words of the file, else what its program only writes of; who began it.

    A list of calls says "missed" or "outgoing" in place of the kind.
    """
    usual = rows.columns.understood.touch
    known = {} if rows.columns.own_words else answers("direction")
    told = rows.text("kind")
    ways = [
        known.get(answer_key(word), "")
        if word and not answers("touch").get(answer_key(word))
        else ""
        for word in told
    ]
    kinds = [CALL if way else word or usual for word, way in zip(told, ways, strict=True)]
    directions = rows.read("direction", answer_of("direction"), "")
    return kinds, [said or way for said, way in zip(directions, ways, strict=True)]
