"""Campaigns: activities with one aim, one period and one budget."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

from smallbiz.marketing import records
from smallbiz.store.rows import called, converted, free_name
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.tidying import not_negative, tidy
from smallbiz.words.translation import _


class CampaignFields(TypedDict, total=False):
    """What can be said of a campaign; the budget in minor units."""

    aim: str
    starts_on: date | None
    ends_on: date | None
    budget: int | None


@dataclass(frozen=True)
class CampaignRow:
    """A campaign and the money of its activities, dropped ones left out; minor units."""

    id: int
    name: str
    aim: str
    starts_on: date | None
    ends_on: date | None
    budget: int | None
    activities: int
    planned: int
    spent: int
    promised: int


class Campaigns:
    """Adds, changes and lists campaigns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[CampaignRow]:
        """The campaigns, newest first."""
        rows = self._store.rows(
            "SELECT c.id, c.name, c.aim, c.starts_on, c.ends_on, c.budget, count(a.id),"
            " coalesce(sum(coalesce(a.planned_cost, 0)), 0),"
            " coalesce(sum((SELECT sum(e.amount) FROM expense e"
            "  WHERE e.activity_id = a.id AND NOT e.promised)), 0),"
            " coalesce(sum((SELECT sum(e.amount) FROM expense e"
            "  WHERE e.activity_id = a.id AND e.promised)), 0)"
            " FROM campaign c LEFT JOIN activity a ON a.campaign_id = c.id"
            " AND a.status <> 'dropped'"
            " GROUP BY c.id ORDER BY c.starts_on DESC, c.id DESC"
        )
        return [CampaignRow(*converted(row, days=[3, 4])) for row in rows]

    def called(self, name: str) -> int | None:
        """The campaign with a name, case and accents aside."""
        return called(self._store, "campaign", name)

    def add(self, name: str, **fields: Unpack[CampaignFields]) -> int:
        """Add a campaign; RuleBroken when the name is taken."""
        name = free_name(self._store, "campaign", name)
        with self._store.work(_("Add {name}").format(name=name)) as work:
            ident = work.add(records.Campaign(name=name))
            self.change(ident, **fields)
            return ident

    def change(self, campaign_id: int, **fields: Unpack[CampaignFields]) -> None:
        """Change aim, period or budget."""
        not_negative(fields, "budget")
        with self._store.work(_("Change {name}").format(name=self._name(campaign_id))) as work:
            campaign = work.get(records.Campaign, campaign_id)
            for name, value in tidy(fields, long=("aim",)).items():
                setattr(campaign, name, value)
            if campaign.starts_on and campaign.ends_on and campaign.ends_on < campaign.starts_on:
                raise RuleBroken(_("The last day lies before the first."), "ends_on")

    def rename(self, campaign_id: int, name: str) -> None:
        """Give it another name."""
        name = free_name(self._store, "campaign", name, campaign_id)
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(records.Campaign, campaign_id).name = name

    def delete(self, campaign_id: int) -> None:
        """Delete it; its activities stay."""
        with self._store.work(_("Delete {name}").format(name=self._name(campaign_id))) as work:
            work.delete(work.get(records.Campaign, campaign_id))

    def _name(self, campaign_id: int) -> str:
        name = self._store.value("SELECT name FROM campaign WHERE id = ?", (campaign_id,))
        return str(name or "")
