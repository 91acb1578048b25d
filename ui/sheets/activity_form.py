"""The fields of an activity, the same for planning a new one and for changing it."""

from __future__ import annotations

from datetime import date

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.words.day_reading import Meant
from smallbiz.words.translation import _, pgettext
from ui.desk import Desk
from ui.inputs import count_field, day_field, hours_field, money_field
from ui.kit.boxes import hbox, row
from ui.kit.choices import ChoiceField, Choices
from ui.kit.field import Field
from ui.kit.forms import NotesField, TextField
from ui.kit.grounds import Card
from ui.sheets import campaign

NEW_CAMPAIGN = -1
"""The choice that opens the sheet for a new campaign."""


def rhythms() -> list[tuple[str | None, str]]:
    """How often an activity comes again."""
    return [
        (None, pgettext("repeat", "Once")),
        ("weekly", pgettext("repeat", "Weekly")),
        ("monthly", pgettext("repeat", "Monthly")),
        ("quarterly", pgettext("repeat", "Quarterly")),
        ("yearly", pgettext("repeat", "Yearly")),
    ]


class ActivityForm(Card):
    """Name, channel, days, campaign, audience, money, time, leads, rhythm, notes.

    `fields` are named like the columns of the file.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(12, (18, 16, 18, 16))
        self._desk = desk
        self.fields: dict[str, Field] = {
            "name": TextField(
                _("What is it called?"),
                "activity_name",
                hint=_("for example Spring leaflet"),
                needed=_("Give it a name."),
            ),
            "channel_id": ChoiceField(_("Channel"), "activity_channel", self._channels()),
            "starts_on": day_field(
                desk, _("From"), "activity_from", Meant.AROUND, hint=_("first day")
            ),
            "ends_on": day_field(desk, _("To"), "activity_to", Meant.AROUND, hint=_("last day")),
            "campaign_id": ChoiceField(_("Part of"), "activity_campaign", self._campaigns()),
            "audience": TextField(
                _("For whom?"),
                "activity_audience",
                hint=_("in your words: families near the two schools"),
            ),
            "planned_cost": money_field(desk, _("Planned money"), "activity_planned"),
            "minutes": hours_field(_("Your hours"), "activity_hours"),
            "expected_leads": count_field(_("Expected leads"), "activity_leads"),
            "repeats": ChoiceField(_("Repeat"), "activity_repeats", rhythms()),
            "notes": NotesField(_("Notes"), "activity_notes", lines=2),
        }
        for name in ("channel_id", "campaign_id", "repeats"):
            self.fields[name].show_value(None)  # type: ignore[attr-defined]
        self._campaign: object = None
        self._suggested: int | None = None
        self.fields["campaign_id"].committed.connect(self._choose_campaign)
        self._arrange()

    def show_activity(self, row_of: ActivityRow) -> None:
        """Show the file's values; a field that already has its value is left as it is typed."""
        self._campaign = row_of.campaign_id
        self._show_campaign(row_of.campaign_id)
        for name, field in self.fields.items():
            value = getattr(row_of, "planned" if name == "planned_cost" else name)
            if field.value != value:
                field.show_value(value)  # type: ignore[attr-defined]

    def begin(
        self, channel_id: int | None, starts_on: date | None, campaign_id: int | None
    ) -> None:
        """Show where, when and for which campaign a new activity was asked for."""
        self._campaign = campaign_id
        values = {
            "channel_id": channel_id,
            "starts_on": starts_on,
            "ends_on": starts_on,
            "campaign_id": campaign_id,
        }
        for name, value in values.items():
            self.fields[name].show_value(value)  # type: ignore[attr-defined]

    def show_kind(self, icon: str, repeats: str | None) -> None:
        """Show the channel with an icon, unless the owner chose one, and how often it comes again."""
        channels = self._desk.workspace.channels.all()
        channel = next((each.id for each in channels if each.icon == icon), None)
        if self.fields["channel_id"].value in (None, self._suggested):
            self.fields["channel_id"].show_value(channel)  # type: ignore[attr-defined]
            self._suggested = channel
        self.fields["repeats"].show_value(repeats)  # type: ignore[attr-defined]

    def _arrange(self) -> None:
        parts = self.fields
        self.lay.addWidget(parts["name"])
        where = hbox(gap=12)
        for name, stretch in (("channel_id", 5), ("starts_on", 4), ("ends_on", 4)):
            where.addWidget(parts[name], stretch)
        self.lay.addLayout(where)
        self.lay.addWidget(parts["audience"])
        self.lay.addLayout(row(parts["campaign_id"], parts["repeats"], gap=12))
        money = ("planned_cost", "minutes", "expected_leads")
        self.lay.addLayout(row(*(parts[name] for name in money), gap=12))
        self.lay.addWidget(parts["notes"])

    def _channels(self) -> Choices:
        channels = self._desk.workspace.channels.all()
        return [*((each.id, each.name) for each in channels), (None, _("No channel"))]

    def _campaigns(self) -> Choices:
        campaigns = self._desk.workspace.campaigns.all()
        return [
            (None, _("No campaign")),
            *((each.id, each.name) for each in campaigns),
            (NEW_CAMPAIGN, _("New campaign…")),
        ]

    def _choose_campaign(self, chosen: object) -> None:
        if chosen != NEW_CAMPAIGN:
            self._campaign = chosen
            return
        sheet = campaign.open_sheet(self._desk)
        sheet.closed.connect(lambda: self._show_campaign(self._campaign))
        sheet.kept.connect(self._take_campaign)

    def _take_campaign(self, campaign_id: int) -> None:
        self._show_campaign(campaign_id)
        self.fields["campaign_id"].committed.emit(campaign_id)

    def _show_campaign(self, campaign_id: object) -> None:
        field = self.fields["campaign_id"]
        assert isinstance(field, ChoiceField)
        field.show_choices(self._campaigns())
        field.show_value(campaign_id)
