"""Rows of lists of deals into candidates."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from smallbiz.intake.candidates import DealCandidate, Who
from smallbiz.intake.dealings import efforts_of, who_rows
from smallbiz.intake.endings import ended_as, reason_in
from smallbiz.intake.money import amounts, currencies
from smallbiz.intake.rows import Rows
from smallbiz.intake.vocabulary import answer_key, answers, words

_PIPELINE = re.compile(r"\s*\([^()]*\)$")


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
    closing = rows.columns.of("closing_stage")
    named = "closing_stage" if closing else "stage" if rows.columns.of("stage") else "outcome"
    texts = zip(rows.text(named), rows.text("outcome"), rows.text("pipeline"), strict=True)
    told = [
        end
        if (end := ends.get(answer_key(outcome))) in ("won", "lost")
        else "won"
        if closing and answer_key(stage) in words("closed")
        else _stage_of(stage, pipeline)
        for stage, outcome, pipeline in texts
    ]
    if rows.columns.of("outcome") or rows.columns.own_words:
        return told
    whys = rows.text("lost_reason")
    return [
        "lost" if stage != "won" and answer_key(why) in answers("lost_reason") else stage
        for stage, why in zip(told, whys, strict=True)
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
