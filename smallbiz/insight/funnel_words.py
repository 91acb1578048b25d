"""The funnel in the owner's words: what each step means, how many went on, what helps where it got worse."""

from math import ceil

from smallbiz.insight.funnel import Funnel, Moved, Stage
from smallbiz.insight.passing import Step
from smallbiz.words.formats import count_of, counted, number, percent
from smallbiz.words.translation import _, ngettext

ENOUGH_FOR_PERCENT = 30


def step_words(step: Step) -> tuple[str, str]:
    """The name of a step and what brings somebody there."""
    return {
        Step.AWARENESS: (_("Awareness"), _("saw or heard of you")),
        Step.INTEREST: (_("Interest"), _("showed interest")),
        Step.CONSIDERATION: (_("Consideration"), _("taken over, or a deal opened")),
        Step.PURCHASE: (_("Purchase"), _("bought for the first time")),
        Step.LOYALTY: (_("Loyalty"), _("bought a second time")),
    }[step]


def advice(step: Step) -> str:
    """What helps people on from a step."""
    return {
        Step.AWARENESS: _("say clearer what they get, and how to ask"),
        Step.INTEREST: _("call leads sooner"),
        Step.CONSIDERATION: _("ask what holds them back"),
        Step.PURCHASE: _("stay in touch after the sale"),
        Step.LOYALTY: "",
    }[step]


def rate_words(stage: Stage) -> str:
    """How many went on, compared with before: counts, and shares where there are enough people."""
    if not stage.moved.entered:
        return ""
    many = min(stage.moved.entered, stage.before.entered or stage.moved.entered)
    now, before = _counts(stage.moved), _counts(stage.before)
    if many >= ENOUGH_FOR_PERCENT:
        now = _("{count} ({percent})").format(count=now, percent=percent(stage.moved.rate or 0))
        before = percent(stage.before.rate or 0)
    if not stage.before.entered:
        return now
    return _("{now}, was {before}").format(now=now, before=before)


def days_words(stage: Stage) -> str:
    """Within how long half of those who went on were there; "" while nobody has."""
    if stage.days is None:
        return ""
    days = ceil(stage.days)
    if not days:
        return _("on the same day")
    return counted(ngettext("within {n} day", "within {n} days", days), days)


def weakest_words(found: Funnel) -> str:
    """The step that clearly got worse and what helps; "" when luck could explain every change."""
    if found.weakest is None:
        return ""
    step = found.weakest.step
    told = _("Fewer people go on from “{step}”. What helps: {advice}.")
    return told.format(step=step_words(step)[0], advice=advice(step))


def spoken(found: Funnel) -> str:
    """All of it as one text."""
    return " ".join(filter(None, (*stage_lines(found), weakest_words(found))))


def stage_lines(found: Funnel) -> list[str]:
    """A line for each step: how many reached it, and but for the last one how many went on."""
    lines = []
    for stage in found.stages:
        name, last = step_words(stage.step)[0], stage == found.stages[-1]
        on = "" if last else rate_words(stage)
        went_on = on and _("Went on: {count}.").format(count=on)
        lines.append(f"{name}: {number(stage.moved.entered)}. {went_on}".strip())
    return lines


def _counts(moved: Moved) -> str:
    return count_of(moved.on, moved.entered)
