"""Rows of a marketing plan into the file."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from smallbiz.intake.candidates import ActivityCandidate
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import Change, Texts
from smallbiz.intake.entry.matched import MatchedEntry, Place, as_json, iso, shown
from smallbiz.marketing.channels import ICON
from smallbiz.words.money import decimal_text
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _


class ActivityEntry(MatchedEntry[ActivityCandidate]):
    """Takes in activities, told apart by name and first day."""

    table = "activity"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        rows = desk.store.rows("SELECT id, name, starts_on FROM activity")
        self.place = Place(((row[0], (fold(row[1]), row[2])) for row in rows), fixed=0)
        self._named = {table: self._names(table) for table in ("channel", "campaign")}
        self._channels = len(self._named["channel"])

    def take(self, row: ActivityCandidate) -> None:
        """One activity."""
        if not row.name:
            self.desk.ledger.reject(row.line, _("This activity has no name."), "name")
            return
        row = self._in_order(row)
        told = self._told(row)
        key = (fold(told["name"]), told["starts_on"])
        self.settle(row, key, told, row.name, partial(self._texts, row), partial(self._spent, row))

    def _in_order(self, row: ActivityCandidate) -> ActivityCandidate:
        """A last day before the first one is kept beside, not believed."""
        if row.starts_on is None or row.ends_on is None or row.ends_on >= row.starts_on:
            return row
        self.desk.ledger.doubt(row.line, _("It ends before it begins: its last day is left out."))
        return row._replace(ends_on=None, extra={**row.extra, "ends_on": row.ends_on.isoformat()})

    def _told(self, row: ActivityCandidate) -> dict[str, Any]:
        known = self.place.find((fold(one_line(row.name)), iso(row.starts_on)), row.id)
        return {
            "name": one_line(row.name),
            "channel_id": self._called("channel", row.channel, icon=ICON),
            "campaign_id": self._called("campaign", row.campaign),
            "audience": row.audience,
            "starts_on": iso(row.starts_on),
            "ends_on": iso(row.ends_on),
            "status": row.status or ("" if known else self._status(row)),
            "planned_cost": row.planned_cost,
            "minutes": row.minutes or 0,
            "expected_leads": row.expected_leads,
            "extra": as_json(row.extra),
        }

    def _status(self, row: ActivityCandidate) -> str:
        """What the days say of an activity whose status is not told."""
        last = row.ends_on or row.starts_on
        if last and last < self.desk.today:
            return "done"
        return "planned" if row.starts_on else "idea"

    def _called(self, table: str, name: str, **fields: Any) -> int | None:
        """The channel or campaign of a name, added when unknown."""
        name, known = one_line(name), self._named[table]
        if name and fold(name) not in known:
            if table == "channel":
                self._channels += 1
                fields["position"] = self._channels
            known[fold(name)] = self.desk.draft.add(table, name=name, **fields)
            self.desk.ledger.made[table] += 1
        return known.get(fold(name))

    def _spent(
        self, row: ActivityCandidate, ident: int, _fields: Mapping[str, Any], new: bool
    ) -> list[Change]:
        """The actual cost, as one expense on the last day; a known sum is only corrected if told so."""
        if row.actual_cost is None:
            return []
        before = 0 if new else self._sum(ident)
        missing = row.actual_cost - before
        if not missing or (before and self.desk.on_match != "overwrite"):
            return []
        day = min(row.ends_on or row.starts_on or self.desk.today, self.desk.today)
        self.desk.draft.add("expense", activity_id=ident, on_day=iso(day), amount=missing)
        money = partial(decimal_text, currency=self.desk.currency)
        return [Change("actual_cost", money(before), money(row.actual_cost))]

    def _sum(self, ident: int) -> int:
        sql = "SELECT coalesce(sum(amount), 0) FROM expense WHERE activity_id = ? AND NOT promised"
        return int(self.desk.store.value(sql, (ident,)))

    def _names(self, table: str) -> dict[str, int]:
        rows = self.desk.store.rows(f"SELECT name, id FROM {table} ORDER BY id DESC")
        return {fold(one_line(name)): ident for name, ident in rows}

    def _texts(self, row: ActivityCandidate) -> Texts:
        cost = row.planned_cost
        return shown(
            name=row.name,
            channel=row.channel,
            campaign=row.campaign,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            status=row.status,
            planned_cost=None if cost is None else decimal_text(cost, self.desk.currency),
        )
