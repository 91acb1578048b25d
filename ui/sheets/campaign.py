"""Add a campaign, or change one: its name, aim, period and budget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import Field, settle
from ui.kit.forms import TextField
from ui.kit.sheets import Sheet


def open_sheet(desk: Desk, campaign_id: int | None = None) -> CampaignSheet:
    """Open it for a campaign, or for a new one."""
    sheet = CampaignSheet(desk, campaign_id)
    sheet.open()
    return sheet


class CampaignSheet(Sheet):
    """Everything is kept as one step with Ctrl+Enter."""

    kept = Signal(int)
    """Carries the campaign's id once it is in the file."""

    def __init__(self, desk: Desk, campaign_id: int | None) -> None:
        known = {each.id: each for each in desk.workspace.campaigns.all()}
        self._id = campaign_id
        old = known.get(campaign_id) if campaign_id else None
        super().__init__(
            desk.window,
            old.name if old else _("Add a campaign"),
            "campaign_sheet",
            close_tip=_("Close"),
            sub=_("Activities with one aim, one period and one budget."),
            width=560,
        )
        self._desk = desk
        self._name = TextField(
            _("What is it called?"),
            "campaign_name",
            value=old.name if old else "",
            hint=_("for example Spring"),
            needed=_("Give it a name."),
        )
        self._fields: dict[str, Field] = {
            "aim": TextField(
                _("What do you want to reach?"), "campaign_aim", value=old.aim if old else ""
            ),
            "starts_on": day_field(
                desk, _("From"), "campaign_from", Meant.AROUND, old.starts_on if old else None
            ),
            "ends_on": day_field(
                desk, _("To"), "campaign_to", Meant.AROUND, old.ends_on if old else None
            ),
            "budget": money_field(
                desk, _("Budget"), "campaign_budget", old.budget if old else None
            ),
        }
        self._arrange()

    def save(self) -> None:
        """Keep it; what can't be so is told beside its field."""
        if not settle(self._name, *self._fields.values()):
            return
        try:
            ident = self._desk.do(self._keep)
        except RuleBroken as broken:
            self._fields.get(broken.field or "", self._name).show_error(broken.message)
            return
        self.close()
        if ident is not None:
            self.kept.emit(ident)

    def _arrange(self) -> None:
        parts = self._fields
        self.lay.addWidget(self._name)
        self.lay.addWidget(parts["aim"])
        self.lay.addLayout(row(parts["starts_on"], parts["ends_on"], parts["budget"], gap=12))
        save = Button(_("Save"), "campaign_save", kind="primary", icon="check", does=self.save)
        delete = Button(
            _("Delete"), "campaign_delete", kind="quiet", icon="trash-2", does=self._delete
        )
        self.foot(*((delete,) if self._id else ()), 1, save)
        self.main(save)

    def _keep(self) -> int:
        campaigns, name = self._desk.workspace.campaigns, str(self._name.value)
        values: Any = {key: field.value for key, field in self._fields.items()}
        if self._id is None:
            return campaigns.add(name, **values)
        with self._desk.workspace.store.work(_("Change {name}").format(name=name)):
            campaigns.rename(self._id, name)
            campaigns.change(self._id, **values)
        return self._id

    def _delete(self) -> None:
        campaign_id = self._id
        if campaign_id is not None:
            self._desk.do(lambda: self._desk.workspace.campaigns.delete(campaign_id))
        self.close()
