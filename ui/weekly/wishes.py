"""What the owner wants on the reports and on which paper; kept on this computer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from smallbiz.output.sheet import Choices
from smallbiz.words.translation import _
from ui.paper.page import Paper
from ui.paper.printing import chosen_paper
from ui.preferences import Preferences
from ui.weekly.reports import Kind

PARTS = {
    Kind.WEEK: (
        "numbers",
        "closed",
        "worked",
        "follow_ups",
        "marketing",
        "notes",
        "initials",
        "plan",
    ),
    Kind.MONTH: ("numbers", "closed", "worked", "coming", "funnel", "notes", "initials"),
}


@dataclass(frozen=True)
class Wishes:
    """The paper, and what is on each report; a sentence belongs to its days and is not kept."""

    paper: Paper
    choices: Mapping[Kind, Choices]

    def with_part(self, kind: Kind, part: str, on: bool) -> Wishes:
        """With a part on the page, or without it."""
        changed = replace(self.choices[kind], **{part: on})  # type: ignore[arg-type]
        return replace(self, choices={**self.choices, kind: changed})


def part_words(kind: Kind) -> dict[str, str]:
    """The parts of a report as the owner ticks them."""
    words = {
        "numbers": _("Numbers against the time before and goal"),
        "closed": _("Deals won and lost"),
        "worked": _("What worked"),
        "follow_ups": _("Follow-ups with tick boxes"),
        "marketing": _("Marketing next week"),
        "coming": _("What is coming next month"),
        "funnel": _("The way to a sale"),
        "notes": _("Lines for notes"),
        "initials": _("Names only as initials"),
        "plan": _("Plan of the next four weeks on a second page"),
    }
    return {part: words[part] for part in PARTS[kind]}


def read_wishes(preferences: Preferences, country: str) -> Wishes:
    """What was chosen last; at first everything, on the paper that the country uses."""
    kept = {kind: preferences.report_parts(kind.value) for kind in Kind}
    choices = {kind: _choices(kind, parts) for kind, parts in kept.items()}
    return Wishes(chosen_paper(preferences, country), choices)


def keep_wishes(preferences: Preferences, wishes: Wishes) -> None:
    """Keep the paper and the parts."""
    preferences.weekly_paper = wishes.paper.name
    for kind, choices in wishes.choices.items():
        parts = [part for part in PARTS[kind] if getattr(choices, part)]
        preferences.keep_report_parts(kind.value, parts)


def _choices(kind: Kind, parts: Collection[str] | None) -> Choices:
    if parts is None:
        return Choices()
    return Choices(**{part: part in parts for part in PARTS[kind]})  # type: ignore[arg-type]
