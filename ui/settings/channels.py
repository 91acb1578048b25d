"""Channels: where marketing happens, in the owner's order."""

from __future__ import annotations

from functools import partial

from smallbiz.marketing.channels import ChannelRow
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.forms import TextField
from ui.kit.notices import InlineError
from ui.kit.toggles import Tick
from ui.settings.lines import Line, Lines, moved, new_name
from ui.settings.section import Section
from ui.visits import saved


def icons() -> list[tuple[str, str]]:
    """The icons a channel can have, with what they show."""
    return [
        ("megaphone", _("Megaphone")),
        ("newspaper", _("Newspaper")),
        ("camera", _("Camera")),
        ("mail", _("Letter")),
        ("tent", _("Market stall")),
        ("map-pin", _("Place")),
        ("gift", _("Gift")),
        ("graduation-cap", _("School")),
        ("store", _("Shop")),
        ("video", _("Film")),
        ("phone", _("Telephone")),
        ("users", _("People")),
        ("heart-handshake", _("Partners")),
        ("star", _("Star")),
    ]


class ChannelsSection(Section):
    """Hide a channel that was used, delete one that never was."""

    def __init__(self, desk: Desk) -> None:
        add = Button(_("Channel"), "channel_add", kind="primary", icon="plus", does=self._add)
        super().__init__(desk, _("Channels"), _("Where marketing happens"), "megaphone", add)
        self._lines = Lines(self._line, self._fill)
        self._wrong = InlineError(_("This did not work."), "")
        self._wrong.hide()
        self.lay.addWidget(self._wrong)
        self.lay.addWidget(self._lines)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the channels as they are now."""
        self._wrong.hide()
        self._lines.show_entries(self.desk.workspace.channels.all(hidden=True))

    def _line(self, channel: ChannelRow) -> Line:
        name, channels = f"channel{channel.id}", self.desk.workspace.channels
        title = TextField(_("Name"), f"{name}_name", needed=_("Please write a name."))
        icon = ChoiceField(_("Icon"), f"{name}_icon", icons())
        shown = Tick(_("Shown"), f"{name}_shown")
        saved(self.desk, title, lambda value: channels.rename(channel.id, value))
        saved(self.desk, icon, lambda value: channels.set_icon(channel.id, value))
        shown.clicked.connect(lambda on: self.desk.do(lambda: channels.hide(channel.id, not on)))
        line = Line(
            name,
            [title, icon, shown],
            partial(self._move, channel.id),
            partial(self._delete, channel.id),
        )
        line.setProperty("shown", shown)
        return line

    def _fill(self, line: Line, channel: ChannelRow) -> None:
        line.show_values(channel.name, channel.icon)
        line.property("shown").setChecked(not channel.hidden)
        line.bin.setEnabled(not channel.activities)
        told = ngettext("{n} activity", "{n} activities", channel.activities)
        line.setToolTip(counted(told, channel.activities))

    def _add(self) -> None:
        channels = self.desk.workspace.channels
        names = {channel.name for channel in channels.all(hidden=True)}
        self._lines.begin(self.desk.do(lambda: channels.add(new_name(_("New channel"), names))))

    def _move(self, channel_id: int, by: int) -> None:
        ids = [channel.id for channel in self.desk.workspace.channels.all(hidden=True)]
        order = moved(ids, channel_id, by)
        self.desk.do(lambda: self.desk.workspace.channels.reorder(order))

    def _delete(self, channel_id: int) -> None:
        try:
            self.desk.do(lambda: self.desk.workspace.channels.delete(channel_id))
        except RuleBroken as broken:
            self._wrong.say(_("This did not work."), broken.message)
            self._wrong.show()
