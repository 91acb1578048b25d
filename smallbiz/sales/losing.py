"""Why deals are lost: the reasons offered, in the order of their digits."""

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

ELSEWHERE = "elsewhere"
OTHER = "other"
REASONS = (
    "price",
    ELSEWHERE,
    "no_budget",
    "missing",
    "too_slow",
    "undecided",
    "no_answer",
    "not_a_fit",
    OTHER,
)


def label(reason: str | None) -> str:
    """The reason in the owner's words; what an imported file said stays as it is."""
    words = {
        "price": _("Price"),
        ELSEWHERE: _("Bought elsewhere"),
        "no_budget": _("No budget"),
        "missing": _("Missing what they need"),
        "too_slow": _("Took too long"),
        "undecided": _("Nobody decided"),
        "no_answer": _("No answer"),
        "not_a_fit": _("Not a fit"),
        OTHER: _("Other"),
    }
    return words.get(reason or "", reason or _("No reason given"))


def check(reason: str | None, note: str) -> None:
    """A lost deal always says why, and "Other" says it in words."""
    if not reason:
        raise RuleBroken(_("Say why it was lost. It helps you plan what to do next."), "reason")
    if reason == OTHER and not note.strip():
        raise RuleBroken(_("Write in a few words what the reason was."), "note")
