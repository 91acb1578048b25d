"""What the owner wants on the weekly page and on which paper; kept on this computer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smallbiz.output.sheet import Choices
from smallbiz.words.translation import _
from ui.paper.page import Paper
from ui.paper.printing import chosen_paper
from ui.preferences import Preferences

PARTS = ("numbers", "closed", "worked", "follow_ups", "marketing", "notes", "initials", "plan")


@dataclass(frozen=True)
class Wishes:
    """The paper and what is on it; `sentence` None is the one written from the numbers."""

    paper: Paper
    choices: Choices

    def with_part(self, part: str, on: bool) -> Wishes:
        """With a part on the page, or without it."""
        return replace(self, choices=replace(self.choices, **{part: on}))  # type: ignore[arg-type]

    def with_sentence(self, sentence: str | None) -> Wishes:
        """With the owner's own first sentence, or the one written from the numbers."""
        return replace(self, choices=replace(self.choices, sentence=sentence or None))


def part_words() -> dict[str, str]:
    """The parts as the owner ticks them."""
    return {
        "numbers": _("Numbers against last week and goal"),
        "closed": _("Deals won and lost"),
        "worked": _("What worked"),
        "follow_ups": _("Follow-ups with tick boxes"),
        "marketing": _("Marketing next week"),
        "notes": _("Lines for notes"),
        "initials": _("Names only as initials"),
        "plan": _("Plan of the next four weeks on a second page"),
    }


def read_wishes(preferences: Preferences, country: str) -> Wishes:
    """What was chosen last; at first everything, on the paper that the country uses."""
    paper = chosen_paper(preferences, country)
    parts = preferences.weekly_parts
    if parts is None:
        return Wishes(paper, Choices())
    return Wishes(paper, Choices(**{part: part in parts for part in PARTS}))  # type: ignore[arg-type]


def keep_wishes(preferences: Preferences, wishes: Wishes) -> None:
    """Keep the paper and the parts; a sentence belongs to its week and is not kept."""
    preferences.weekly_paper = wishes.paper.name
    preferences.weekly_parts = tuple(part for part in PARTS if getattr(wishes.choices, part))
