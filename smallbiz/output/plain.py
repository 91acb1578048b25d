"""A report as plain text, line by line: for screen readers, and for copying."""

from collections.abc import Iterator

from smallbiz.output.sheet import Efforts, Part, PlanPage, Report
from smallbiz.words.translation import _


def report_text(page: Report) -> str:
    """All that the page says, from top to bottom."""
    return "\n".join(_lines(page))


def _lines(page: Report) -> Iterator[str]:
    yield f"{page.business}. {page.days}"
    yield page.title
    yield page.sentence
    for tile in page.tiles:
        yield f"{tile.name}: {tile.value}, {tile.change}, {tile.goal}"
    for part in (page.won, page.lost):
        yield from _part(part)
    yield from _efforts(page.worked)
    for part in (page.follow_ups, page.marketing):
        yield from _part(part)
    for story in (page.coming, page.funnel):
        if story is not None:
            yield _joined(story.heading, story.aside)
            yield from story.lines
    yield page.foot
    if page.plan is not None:
        yield from _plan(page.plan)


def _part(part: Part | None) -> Iterator[str]:
    if part is None:
        return
    yield _joined(part.heading, part.aside)
    for row in part.rows:
        yield _joined(row.day, row.strong, row.rest, row.amount)
    yield from filter(None, (part.more, "" if part.rows else part.nothing))


def _efforts(part: Efforts | None) -> Iterator[str]:
    if part is None:
        return
    yield _joined(part.heading, part.aside)
    for bar in part.bars:
        yield _("{effort}: cost {cost}, came back {back}.").format(
            effort=bar.name, cost=bar.cost_text, back=bar.back_text
        )
    yield from filter(None, (part.more, "" if part.bars else part.nothing))


def _plan(plan: PlanPage) -> Iterator[str]:
    yield f"{plan.title}. {plan.days}"
    yield from filter(None, (plan.sentence,))
    for effort in plan.efforts:
        yield _joined(effort.name, effort.about, effort.days, effort.amount)
        for step in effort.steps:
            yield _joined(step.day, step.rest)
        yield from filter(None, (effort.more,))
    yield from filter(None, (plan.more, "" if plan.efforts else plan.nothing))


def _joined(*words: str) -> str:
    return ", ".join(word for word in words if word)
