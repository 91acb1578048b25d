"""Plan an activity, or change one: the sheet of Ctrl+Shift+A and the editor of the plan."""

from __future__ import annotations

from datetime import date

from ui.desk import Desk
from ui.kit.sheets import Sheet
from ui.sheets.activity_editor import ActivityEditor
from ui.sheets.activity_new import NewActivity


def open_sheet(
    desk: Desk,
    channel_id: int | None = None,
    starts_on: date | None = None,
    activity_id: int | None = None,
) -> Sheet:
    """The editor of an activity, or the sheet for a new one on a channel and a day."""
    if activity_id is None:
        return plan_new(desk, channel_id, starts_on)
    editor = ActivityEditor(desk, activity_id)
    editor.open()
    return editor


def plan_new(
    desk: Desk,
    channel_id: int | None = None,
    starts_on: date | None = None,
    campaign_id: int | None = None,
) -> NewActivity:
    """The sheet for a new activity."""
    sheet = NewActivity(desk)
    sheet.begin(channel_id, starts_on, campaign_id)
    sheet.open()
    return sheet
