"""Possible sales: opened, described, advanced over the board."""

from __future__ import annotations

from typing import Any

from smallbiz.business.competitors import Competitors
from smallbiz.business.objections import Objections
from smallbiz.people.contacts import Contacts
from smallbiz.sales import records, requirements
from smallbiz.sales.closing import Closings, still_open
from smallbiz.sales.followups import FollowUps, NextStep
from smallbiz.sales.places import place, top
from smallbiz.sales.stages import Stages
from smallbiz.sales.worth import set_worth
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.rules import named
from smallbiz.words.text import clean
from smallbiz.words.translation import _

WORDS = ("product", "wants", "holds_back", "need", "budget", "authority", "timing", "fit", "notes")
"""Fields of free text; the five questions of qualification among them."""
FIELDS = (*WORDS, "title", "contact_id", "value", "opened_on", "expected_on", "competitor_id")


class Deals(Closings):
    """What the owner can do with deals."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._stages = Stages(store)
        self._contacts = Contacts(store)

    def open(
        self,
        title: str,
        *,
        contact_id: int | str | None = None,
        stage_id: int | None = None,
        next_step: NextStep | None = None,
        **fields: Any,
    ) -> int:
        """A new deal in a stage, the first one unless said otherwise; fields as in `change`.

        With a name instead of an id the contact is added.
        """
        clean_title = named(title, "title")
        with self._store.work(_("Open deal {title}").format(title=clean_title)) as work:
            today = self._store.today()
            whom = self._contacts.meant(contact_id)
            deal = records.Deal(title=clean_title, contact_id=whom, opened_on=today)
            deal.stage_id = stage_id or self._stages.first()
            deal.stage_since = today
            deal.position = top(work, deal.stage_id)
            _set(work, deal, fields)
            deal_id = work.add(deal)
            if next_step is not None:
                FollowUps(self._store).plan_step(next_step, contact_id=whom, deal_id=deal_id)
            return deal_id

    def change(self, deal_id: int, **fields: Any) -> None:
        """Set fields by name (see FIELDS); `value` in minor units, a new contact by name."""
        with self._store.work(_("Change deal {title}").format(title=self.title(deal_id))) as work:
            deal = work.get(records.Deal, deal_id)
            if "contact_id" in fields:
                fields["contact_id"] = self._contacts.meant(fields["contact_id"])
            before = deal.contact_id
            _set(work, deal, fields)
            if deal.contact_id != before:
                _belongings_follow(work, deal, before)

    def compete(self, deal_id: int, name: str) -> None:
        """Who else is in the running, added when unknown; nobody with an empty name."""
        with self._store.work(_("Change deal {title}").format(title=self.title(deal_id))) as work:
            competitor = Competitors(self._store).named(name) if name.strip() else None
            work.get(records.Deal, deal_id).competitor_id = competitor

    def advance(self, deal_id: int, to: int, position: int | None = None) -> None:
        """Move an open deal to a stage, on top of its column or at a place; the stage's rule must hold."""
        stage = self._stage_name(to)
        label = _("Move {title} to {stage}").format(title=self.title(deal_id), stage=stage)
        with self._store.work(label) as work:
            deal = still_open(work.get(records.Deal, deal_id))
            if deal.stage_id != to:
                requirements.check(
                    work.get(records.Stage, to).requirement, self._facts(work, deal), stage
                )
                deal.stage_id, deal.stage_since = to, self._store.today()
            place(work, deal, position)

    def delete(self, deal_id: int) -> None:
        """Delete a deal with its lines, offers and follow-ups; a sale it made stays."""
        with self._store.work(_("Delete deal {title}").format(title=self.title(deal_id))) as work:
            work.delete(work.get(records.Deal, deal_id))

    def put_products(self, deal_id: int, lines: list[tuple[int | None, str, int, int]]) -> None:
        """Replace the product lines (product id, words, thousandths, unit price); sets the value."""
        with self._store.work(_("Products of {title}").format(title=self.title(deal_id))) as work:
            deal = work.get(records.Deal, deal_id)
            deal.lines = [
                records.DealLine(
                    product_id=product, what=named(what, "what"), quantity=many, unit_price=price
                )
                for product, what, many, price in lines
            ]
            if lines:
                total = sum((many * price + 500) // 1000 for _p, _w, many, price in lines)
                set_worth(work, deal, total)

    def hear(self, deal_id: int, objection: int | str) -> int:
        """Note that an objection was heard, by its id or in words, which are kept when new."""
        with self._store.work(_("Note an objection")) as work:
            known = (
                Objections(self._store).named(objection)
                if isinstance(objection, str)
                else objection
            )
            today = self._store.today()
            return work.add(
                records.DealObjection(deal_id=deal_id, objection_id=known, heard_on=today)
            )

    def settle(self, heard_id: int, settled: bool = True) -> None:
        """Say whether an objection that was heard is answered."""
        with self._store.work(_("Settle an objection")) as work:
            work.get(records.DealObjection, heard_id).settled = settled

    def unhear(self, heard_id: int) -> None:
        """Take an objection off a deal."""
        with self._store.work(_("Remove an objection")) as work:
            work.delete(work.get(records.DealObjection, heard_id))

    def _stage_name(self, stage_id: int) -> str:
        return str(self._store.value("SELECT name FROM stage WHERE id = ?", (stage_id,)) or "")

    def _facts(self, work: Work, deal: records.Deal) -> requirements.Facts:
        offers = work.session.query(records.Offer).filter_by(deal_id=deal.id).first()
        planned = self._store.one(
            "SELECT 1 FROM follow_up WHERE deal_id = ? AND done_on IS NULL", (deal.id,)
        )
        return requirements.Facts(
            need=bool(deal.need or deal.wants or deal.product or deal.lines),
            value=bool(deal.value),
            offer=offers is not None,
            next_step=planned is not None,
        )


def _set(work: Work, deal: records.Deal, fields: dict[str, Any]) -> None:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"no such fields of a deal: {sorted(unknown)}")
    if "title" in fields:
        fields = {**fields, "title": named(fields["title"], "title")}
    if "value" in fields:
        set_worth(work, deal, fields.pop("value"))
    for name, value in fields.items():
        setattr(deal, name, clean(value) if name in WORDS else value)


def _belongings_follow(work: Work, deal: records.Deal, before: int | None) -> None:
    """The sale of a deal and what waits for it are its contact's, also after that was corrected."""
    for sale in work.session.query(records.Sale).filter_by(deal_id=deal.id):
        sale.contact_id = deal.contact_id
    for step in work.session.query(records.FollowUp).filter_by(
        deal_id=deal.id, contact_id=before, done_on=None
    ):
        step.contact_id = deal.contact_id
