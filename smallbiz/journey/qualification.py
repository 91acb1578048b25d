"""The five questions that tell whether a lead is worth Sales' time."""

from collections.abc import Mapping
from typing import NamedTuple

from smallbiz.words.translation import _

QUESTIONS = {
    "need": "target",
    "budget": "banknote",
    "authority": "users",
    "timing": "calendar-clock",
    "fit": "map-pin",
}
"""The questions, in order, with their icons."""

QUALIFIED = 3
"""So many known answers, the need among them, make a lead qualified."""


class Verdict(NamedTuple):
    """How many answers are known, and what that proposes; the owner decides."""

    known: int
    qualified: bool


def judge(answers: Mapping[str, str]) -> Verdict:
    """Judge by the answers that are not empty."""
    known = [key for key in QUESTIONS if answers.get(key, "").strip()]
    return Verdict(len(known), "need" in known and len(known) >= QUALIFIED)


def question(key: str) -> tuple[str, str]:
    """A question's name and how to ask it."""
    return {
        "need": (_("Need"), _("What is it for?")),
        "budget": (_("Budget"), _("What may it cost?")),
        "authority": (_("Who decides"), _("Alone, or with whom?")),
        "timing": (_("Timing"), _("By when?")),
        "fit": (_("Fit"), _("Place, work, our kind?")),
    }[key]
