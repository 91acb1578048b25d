"""Rows of a marketing plan into activity candidates."""

from collections.abc import Iterable, Iterator
from datetime import date

from smallbiz.intake.candidates import ActivityCandidate
from smallbiz.intake.money import ours, whole_numbers
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import answer_of


def activity_candidates(rows: Rows) -> Iterator[ActivityCandidate]:
    """One activity for each row of a block, in order."""
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        rows.text("name"),
        rows.text("channel"),
        rows.text("campaign"),
        rows.text("audience"),
        *_days(rows),
        rows.read("status", answer_of("status"), ""),
        ours(rows, "planned_cost"),
        ours(rows, "actual_cost"),
        whole_numbers(rows, "hours", times=60),
        whole_numbers(rows, "expected_leads"),
    )
    return map(ActivityCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def _days(rows: Rows) -> tuple[list[date | None], list[date | None]]:
    """The first and the last day of each; of a report those of its period where a row says neither."""
    starts, ends = rows.days("starts_on"), rows.days("ends_on")
    period = rows.columns.understood.period
    if period is None:
        return starts, ends
    alone = [not (first or last) for first, last in zip(starts, ends, strict=True)]
    first = [period[0] if empty else day for empty, day in zip(alone, starts, strict=True)]
    return first, [period[1] if empty else day for empty, day in zip(alone, ends, strict=True)]
