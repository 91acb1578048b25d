"""The stages of a deal as a path."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smallbiz.sales.pane import DealPane
from smallbiz.sales.stages import StageRow
from smallbiz.words.formats import counted
from smallbiz.words.nearness import passed
from smallbiz.words.translation import _, ngettext, pgettext
from ui.kit.stage_path import PathStage

WON = "won"


def path_of(deal: DealPane, stages: Sequence[StageRow], today: date) -> tuple[list[PathStage], int]:
    """Every stage and the end, and the place of the present one."""
    now = next(place for place, stage in enumerate(stages) if stage.id == deal.stage_id)
    shown = [
        PathStage(stage.id, stage.name, *_note(deal, stage, place - now, today))
        for place, stage in enumerate(stages)
    ]
    return [*shown, PathStage(WON, pgettext("stage", "Won"))], now


def _note(deal: DealPane, stage: StageRow, ahead: int, today: date) -> tuple[str, str]:
    """Days used and usual of the present stage, amber when over; the usual ones of later stages."""
    if ahead < 0:
        return "", "muted"
    usual = counted(
        ngettext("usual {n} day", "usual {n} days", stage.expected_days), stage.expected_days
    )
    since = deal.stage_since or deal.opened_on
    if ahead or since is None:
        return usual, "muted"
    used = passed(since, today)
    days = counted(ngettext("{n} day", "{n} days", used), used)
    said = _("{days}, {usual}").format(days=days, usual=usual)
    return said, "warn" if used > stage.expected_days else "muted"
