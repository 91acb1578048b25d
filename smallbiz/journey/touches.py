"""Encounters with people, noted in one go with the next step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from smallbiz.journey import records
from smallbiz.journey.kinds import HEARD, KINDS, MARKETING, Kind
from smallbiz.people import records as people_records
from smallbiz.people.contacts import Contacts
from smallbiz.sales.deals import Deals
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.followups import NextStep as NextStep
from smallbiz.store.rows import converted
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean
from smallbiz.words.translation import _


@dataclass(frozen=True)
class TouchRow:
    """A touch as it can be corrected; `effort` is the name of its activity or channel."""

    id: int
    contact_id: int
    contact: str
    kind: str
    on_day: date
    note: str
    activity_id: int | None
    channel_id: int | None
    effort: str


_ROW = (
    "SELECT t.id, c.id, c.name, t.kind, t.on_day, t.note, t.activity_id, t.channel_id,"
    " coalesce(a.name, ch.name, '') FROM touch t JOIN contact c ON c.id = t.contact_id"
    " LEFT JOIN activity a ON a.id = t.activity_id LEFT JOIN channel ch ON ch.id = t.channel_id"
    " WHERE t.id = ?"
)


class Touches:
    """What the owner can do with touches."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._followups = FollowUps(store)
        self._deals = Deals(store)
        self._contacts = Contacts(store)

    def note(
        self,
        contact_id: int | str,
        kind: str,
        *,
        note: str = "",
        on: date | None = None,
        activity_id: int | None = None,
        channel_id: int | None = None,
        deal_id: int | None = None,
        direction: str | None = None,
        interest: bool | None = None,
        outcome: str | None = None,
        next_step: NextStep | None = None,
        finished: Sequence[int] = (),
        settled: Sequence[int] = (),
        objection: str = "",
    ) -> int:
        """Note a touch of either hat, and what else came of it, as one step.

        With a name instead of an id the contact is added. A channel counts only without activity.
        `finished` follow-ups are ticked, `settled` objections answered, a new one heard in the deal.
        """
        day, known = on or self._store.today(), _known(kind)
        self._check_day(day)
        name = contact_id if isinstance(contact_id, str) else self._name(contact_id)
        with self._store.work(_("Note: {name}").format(name=name)) as work:
            whom = self._contacts.add(name) if isinstance(contact_id, str) else contact_id
            work.get(people_records.Contact, whom)
            touch = records.Touch(contact_id=whom, on_day=day, kind=kind, hat=known.hat)
            touch.activity_id, touch.deal_id = activity_id, deal_id
            touch.channel_id = None if activity_id else channel_id
            touch.direction, touch.outcome, touch.note = direction, outcome, clean(note).strip()
            touch.interest = known.interest if interest is None else interest
            if next_step is not None:
                self._followups.plan_step(next_step, contact_id=whom, deal_id=deal_id)
            self._finish(finished, day)
            self._answer(deal_id, settled, objection)
            return work.add(touch)

    def heard_of_us(
        self,
        contact_id: int,
        words: str,
        *,
        activity_id: int | None = None,
        channel_id: int | None = None,
        on: date | None = None,
    ) -> int:
        """Keep the answer to "How did you hear of us?" with the contact and as a touch."""
        name = self._name(contact_id)
        with self._store.work(_("How {name} heard of us").format(name=name)) as work:
            contact = work.get(people_records.Contact, contact_id)
            contact.found_us_by = clean(words)
            return self.note(
                contact_id,
                HEARD,
                note=words,
                on=on or contact.created_on,
                activity_id=activity_id,
                channel_id=channel_id,
            )

    def came_from(
        self,
        contacts: Sequence[int | str],
        activity_id: int,
        kind: str = "came",
        on: date | None = None,
    ) -> None:
        """Note for several people at once that an activity brought them; names are added."""
        with self._store.work(_("Note who came")):
            for contact in contacts:
                self.note(contact, kind, activity_id=activity_id, on=on)

    def change(self, touch_id: int, **fields: Any) -> None:
        """Set `note`, `on_day`, `kind`, `activity_id`, `channel_id`, `interest`, `direction` or `outcome`."""
        with self._store.work(_("Change a note")) as work:
            touch = work.get(records.Touch, touch_id)
            if fields.get("on_day", touch.on_day) != touch.on_day:
                self._check_day(fields["on_day"])
            for name, value in fields.items():
                setattr(touch, name, clean(value).strip() if name == "note" else value)
            touch.hat = KINDS[touch.kind].hat if touch.kind in KINDS else MARKETING
            if touch.activity_id is not None:
                touch.channel_id = None

    def row(self, touch_id: int) -> TouchRow | None:
        """One touch, None when it is gone."""
        found = self._store.one(_ROW, (touch_id,))
        return TouchRow(*converted(found, days=[4])) if found else None

    def delete(self, touch_id: int) -> None:
        """Delete a touch."""
        with self._store.work(_("Delete a note")) as work:
            work.delete(work.get(records.Touch, touch_id))

    def _finish(self, followups: Sequence[int], day: date) -> None:
        for followup_id in followups:
            self._followups.finish(followup_id, day)

    def _answer(self, deal_id: int | None, settled: Sequence[int], objection: str) -> None:
        for heard_id in settled:
            self._deals.settle(heard_id)
        if deal_id is not None and objection.strip():
            self._deals.hear(deal_id, objection)

    def _check_day(self, day: date) -> None:
        if day > self._store.today():
            raise RuleBroken(_("This day is still to come. Plan a follow-up instead."), "on")

    def _name(self, contact_id: int) -> str:
        return str(self._store.value("SELECT name FROM contact WHERE id = ?", (contact_id,)) or "")


def _known(kind: str) -> Kind:
    if kind not in KINDS:
        raise RuleBroken(_("Choose what happened from the list."), "kind")
    return KINDS[kind]
