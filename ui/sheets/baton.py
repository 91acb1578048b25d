"""The baton on a sheet: what Marketing did, and how long Sales has let the lead wait."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from smallbiz.journey.kinds import label as kind_label
from smallbiz.journey.waiting import Speed
from smallbiz.words.nearness import since
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace
from ui.kit.boxes import row, vbox
from ui.kit.grounds import TintPanel
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import IconMark


def told_of(workspace: Workspace, contact_id: int) -> str:
    """How a lead came and since when they wait, in one line; "" when they do not wait."""
    lead = workspace.handovers.lead(contact_id)
    if lead is None:
        return ""
    parts = [lead.from_what or kind_label(lead.touch), since(lead.since, workspace.today)]
    return " · ".join(part for part in parts if part)


def quick_words(speed: Speed) -> str:
    """How many of those called within a day bought; "" before anybody was."""
    if not speed.quick:
        return ""
    told = _("Called within a day: {bought} of {all} bought.")
    return told.format(bought=speed.quick_bought, all=speed.quick)


class BatonStrip(TintPanel):
    """Marketing's tint flows into Sales'."""

    def __init__(self, workspace: Workspace, contact_id: int) -> None:
        super().__init__("mkt_soft", "sales_soft", 0, (16, 10, 16, 10))
        lead = workspace.handovers.lead(contact_id)
        ran = _("Nothing noted")
        waits = _("Does not wait any more.")
        if lead is not None:
            told = kind_label(lead.touch), lead.from_what, lead.note
            ran = ", ".join(part for part in told if part) or ran
            days = ngettext("Waiting {n} day.", "Waiting {n} days.", lead.days)
            waits = days.format(n=lead.days) if lead.days else _("Came today.")
        waits = f"{waits} {quick_words(workspace.handovers.speed())}".strip()
        line = row(IconMark("megaphone", "mkt", 20), gap=11)
        line.addLayout(_two(_("Marketing ran first"), "mkt", ran), 4)
        line.addWidget(IconMark("arrow-right", "accent_text", 20))
        line.addStretch(1)
        line.addWidget(IconMark("handshake", "sales", 20))
        line.addLayout(_two(_("Sales takes the baton"), "sales", waits))
        self.lay.addLayout(line)


def _two(title: str, tone: str, words: str) -> QVBoxLayout:
    made = vbox(gap=1)
    made.addWidget(label(title, "small_strong", tone))
    made.addWidget(ElidedLabel(words, "small"))
    return made
