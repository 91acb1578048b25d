"""The next steps with people: due, done, put off."""

from datetime import date
from typing import Any, NamedTuple

from smallbiz.sales import records
from smallbiz.sales.planned import Planned
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _

KINDS = {
    "call": "phone",
    "email": "mail",
    "meeting": "users",
    "visit": "map-pin",
    "letter": "send",
    "task": "circle-check",
}
"""Kinds of next steps and their icons."""


def kind_label(kind: str) -> str:
    """The kind in the owner's words."""
    return {
        "call": _("Call"),
        "email": _("E-mail"),
        "meeting": _("Meeting"),
        "visit": _("Visit"),
        "letter": _("Letter"),
        "task": _("To do"),
    }.get(kind, kind)


class NextStep(NamedTuple):
    """What to do next, and when; `at` is HH:MM."""

    what: str
    on: date
    kind: str = "call"
    at: str | None = None


class FollowUps(Planned):
    """What the owner can do with next steps."""

    def plan(
        self,
        what: str,
        due_on: date,
        *,
        contact_id: int | None = None,
        deal_id: int | None = None,
        kind: str = "call",
        due_at: str | None = None,
        origin: str | None = None,
    ) -> int:
        """A new next step with a person or for a deal; with a deal alone its contact is taken."""
        whom = contact_id or self._contact_of(deal_id)
        if whom is None and deal_id is None:
            raise RuleBroken(_("Choose the person this is about."), "contact_id")
        with self._store.work(_("Plan: {what}").format(what=_words(what, kind))) as work:
            return work.add(
                records.FollowUp(
                    contact_id=whom,
                    deal_id=deal_id,
                    kind=_kind(kind),
                    what=_words(what, kind),
                    due_on=due_on,
                    due_at=due_at,
                    origin=origin,
                )
            )

    def plan_step(
        self, step: NextStep, *, contact_id: int | None = None, deal_id: int | None = None
    ) -> int:
        """Plan a step that was read from the owner's words."""
        return self.plan(
            step.what,
            step.on,
            contact_id=contact_id,
            deal_id=deal_id,
            kind=step.kind,
            due_at=step.at,
        )

    def change(self, followup_id: int, **fields: Any) -> None:
        """Set `what`, `kind`, `due_on` or `due_at`."""
        with self._store.work(_("Change a follow-up")) as work:
            row = work.get(records.FollowUp, followup_id)
            row.kind = _kind(fields.get("kind", row.kind))
            row.what = _words(fields.get("what", row.what), row.kind)
            row.due_on = fields.get("due_on", row.due_on)
            row.due_at = fields.get("due_at", row.due_at)

    def turn_into(self, followup_id: int, step: NextStep, deal_id: int) -> None:
        """Let what was planned with a person be the next step of their deal; same words, same kind."""
        with self._store.work(_("Change a follow-up")) as work:
            row = work.get(records.FollowUp, followup_id)
            same = row.what == step.what
            self.change(
                followup_id,
                what=step.what,
                kind=row.kind if same else step.kind,
                due_on=step.on,
                due_at=step.at,
            )
            row.deal_id = deal_id

    def snooze(self, followup_id: int, to: date) -> None:
        """Put a next step off to another day; its time of day is forgotten."""
        with self._store.work(_("Put off: {what}").format(what=self._what(followup_id))) as work:
            row = work.get(records.FollowUp, followup_id)
            row.due_on, row.due_at = to, None

    def finish(self, followup_id: int, on: date | None = None) -> None:
        """Tick a next step as done."""
        with self._store.work(_("Done: {what}").format(what=self._what(followup_id))) as work:
            work.get(records.FollowUp, followup_id).done_on = on or self._store.today()

    def unfinish(self, followup_id: int) -> None:
        """Take the tick away again."""
        with self._store.work(_("Not done: {what}").format(what=self._what(followup_id))) as work:
            work.get(records.FollowUp, followup_id).done_on = None

    def delete(self, followup_id: int) -> None:
        """Delete a next step."""
        with self._store.work(_("Delete: {what}").format(what=self._what(followup_id))) as work:
            work.delete(work.get(records.FollowUp, followup_id))

    def _what(self, followup_id: int) -> str:
        found = self._store.value("SELECT what FROM follow_up WHERE id = ?", (followup_id,))
        return str(found or "")

    def _contact_of(self, deal_id: int | None) -> int | None:
        found = self._store.value("SELECT contact_id FROM deal WHERE id = ?", (deal_id,))
        return None if found is None else int(found)


def ended_with(store: Store, deal_id: int) -> list[int]:
    """The next steps that nobody will take once their deal is closed: what was planned, no aftercare."""
    sql = "SELECT id FROM follow_up WHERE deal_id = ? AND done_on IS NULL AND origin IS NULL"
    return [ident for (ident,) in store.rows(sql, (deal_id,))]


def _words(what: str, kind: str) -> str:
    return one_line(clean(what)) or kind_label(kind)


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise RuleBroken(_("Choose what to do from the list."), "kind")
    return kind
