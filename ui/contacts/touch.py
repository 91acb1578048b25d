"""A touch that was noted, corrected or deleted."""

from __future__ import annotations

from datetime import date
from typing import Any

from smallbiz.journey import kinds
from smallbiz.journey.touches import TouchRow
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import NotesField
from ui.kit.sheets import Sheet
from ui.sheets.effort_field import EffortField


def open_touch(desk: Desk, touch_id: int) -> Sheet | None:
    """Open it to be corrected; None when it is gone."""
    touch = desk.workspace.touches.row(touch_id)
    if touch is None:
        return None
    sheet = TouchSheet(desk, touch)
    sheet.open()
    return sheet


class TouchSheet(Sheet):
    """What was said, when, and because of which effort."""

    def __init__(self, desk: Desk, touch: TouchRow) -> None:
        super().__init__(
            desk.window,
            kinds.label(touch.kind),
            "touch",
            close_tip=_("Close"),
            sub=touch.contact,
            width=560,
        )
        self._desk, self._touch = desk, touch
        self.said = NotesField(_("What was said?"), "touch_note", value=touch.note, lines=4)
        self.day = day_field(desk, _("When was it?"), "touch_day", Meant.PAST, touch.on_day)
        self.effort = EffortField(
            desk, "touch_effort", none=_("None"), help="", also=_linked(touch)
        )
        self.effort.show_value((_linked(touch) or (None,))[0])
        self._fill_in()

    def save(self) -> None:
        """Keep what was corrected; what can't be so is told beside its field."""
        if not settle(self.said, self.day):
            return
        try:
            self._desk.do(
                lambda: self._desk.workspace.touches.change(self._touch.id, **self._told())
            )
        except RuleBroken as broken:
            self.day.show_error(broken.message)
            return
        self.close()

    def delete(self) -> None:
        """Take it away, with Undo."""
        self._desk.do(lambda: self._desk.workspace.touches.delete(self._touch.id))
        self.close()

    def _told(self) -> dict[str, Any]:
        linked = self.effort.linked
        return {
            "note": self.said.text,
            "on_day": self.day.value if isinstance(self.day.value, date) else self._touch.on_day,
            "activity_id": linked.get("activity_id"),
            "channel_id": linked.get("channel_id"),
        }

    def _fill_in(self) -> None:
        self.lay.addWidget(self.said)
        self.lay.addLayout(row(self.day, self.effort, gap=12))
        save = Button(_("Save"), "touch_save", kind="primary", icon="check", does=self.save)
        drop = Button(_("Delete"), "touch_delete", kind="quiet", icon="trash-2", does=self.delete)
        self.foot(drop, 1, save)
        self.main(save)


def _linked(touch: TouchRow) -> tuple[tuple[str, int], str] | None:
    """The touch's effort as the field chooses it, with its name."""
    for kind, ident in (("activity", touch.activity_id), ("channel", touch.channel_id)):
        if ident is not None:
            return (kind, ident), touch.effort
    return None
