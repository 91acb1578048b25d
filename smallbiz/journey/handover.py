"""The baton: leads who wait for Sales, taken over, sent back or let go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from smallbiz.journey import records
from smallbiz.journey.qualification import QUESTIONS
from smallbiz.journey.waiting import (
    HeardBack,
    Speed,
    WaitingLead,
    heard_back,
    speed,
    waiting_lead,
    waiting_leads,
)
from smallbiz.people import records as people_records
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from smallbiz.sales.followups import NextStep
    from smallbiz.sales.stages import StageRow

TAKEN_OVER = "taken_over"
SENT_BACK = "sent_back"
NOT_A_FIT = "not_a_fit"
OTHER = "other"
REASONS = {
    SENT_BACK: ("just_looking", "later", "no_budget_yet", "not_reached", OTHER),
    NOT_A_FIT: ("too_far", "budget_too_small", "not_ours", "only_price", "not_reachable", OTHER),
}
"""Reasons for handing a lead back or letting it go, in the order of their digits."""


def reason_label(reason: str | None) -> str:
    """The reason in the owner's words."""
    return {
        "just_looking": _("Only looking around"),
        "later": _("Wants it later"),
        "no_budget_yet": _("No money for it yet"),
        "not_reached": _("Not reached yet"),
        "too_far": _("Too far away"),
        "budget_too_small": _("Budget too small"),
        "not_ours": _("We don’t do this"),
        "only_price": _("Only wanted a price"),
        "not_reachable": _("Not reachable"),
        OTHER: _("Something else"),
    }.get(reason or "", reason or "")


class Handovers:
    """What Sales does with the leads that Marketing brings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waiting(self, limit: int = 100) -> list[WaitingLead]:
        """Leads who wait, the newest first."""
        return waiting_leads(self._store, limit)

    def lead(self, contact_id: int) -> WaitingLead | None:
        """One of those who wait; None when they do not."""
        return waiting_lead(self._store, contact_id)

    def heard_back(self, contact_id: int) -> HeardBack | None:
        """How the leads of the activity that found a contact did so far."""
        return heard_back(self._store, contact_id)

    def waiting_count(self) -> int:
        """How many leads wait."""
        return int(self._store.value("SELECT count(*) FROM standing WHERE lead_since IS NOT NULL"))

    def speed(self) -> Speed:
        """How many of the leads bought, by how soon they were taken over."""
        return speed(self._store)

    def stage_of_new(self, need: str) -> StageRow:
        """Where the deal of a lead begins: with a known need in the second stage, else in the first."""
        from smallbiz.sales.stages import Stages

        stages = Stages(self._store).all()
        return stages[1 if need.strip() and len(stages) > 1 else 0]

    def take_over(
        self,
        contact_id: int,
        next_step: NextStep,
        *,
        planned: int | None = None,
        title: str = "",
        value: int = 0,
        product: str = "",
        answers: dict[str, str] | None = None,
        wants: str = "",
        holds_back: str = "",
    ) -> int:
        """Sales takes the lead: a deal with what is known, and its next step; returns the deal.

        The follow-up `planned` with them before becomes that next step.
        """
        from smallbiz.sales.deals import Deals
        from smallbiz.sales.followups import FollowUps

        known: dict[str, Any] = {key: clean((answers or {}).get(key, "")) for key in QUESTIONS}
        known |= {"value": value, "product": product, "wants": wants, "holds_back": holds_back}
        name, need = self._name(contact_id), known["need"]
        with self._store.work(_("Take over {name}").format(name=name)):
            deal = Deals(self._store).open(
                one_line(title or product or wants or need) or name,
                contact_id=contact_id,
                stage_id=self.stage_of_new(need or wants).id,
                next_step=next_step if planned is None else None,
                **known,
            )
            if planned is not None:
                FollowUps(self._store).turn_into(planned, next_step, deal)
            self._hand_over(contact_id, TAKEN_OVER, deal_id=deal)
            return deal

    def send_back(
        self, contact_id: int, reason: str, note: str = "", again_on: date | None = None
    ) -> None:
        """Not yet: Marketing keeps them warm until they show interest again, or until a day."""
        _check(SENT_BACK, reason, note)
        with self._store.work(_("Send back {name}").format(name=self._name(contact_id))):
            self._hand_over(contact_id, SENT_BACK, reason=reason, note=note, again_on=again_on)

    def let_go(self, contact_id: int, reason: str, note: str = "") -> None:
        """Not a fit, with the reason."""
        _check(NOT_A_FIT, reason, note)
        with self._store.work(_("Let go {name}").format(name=self._name(contact_id))):
            self._hand_over(contact_id, NOT_A_FIT, reason=reason, note=note)

    def _hand_over(
        self,
        contact_id: int,
        verdict: str,
        *,
        deal_id: int | None = None,
        reason: str | None = None,
        note: str = "",
        again_on: date | None = None,
    ) -> None:
        since = day(
            self._store.value("SELECT lead_since FROM standing WHERE id = ?", (contact_id,))
        )
        with self._store.work(_("Hand over")) as work:
            work.get(people_records.Contact, contact_id)
            handover = records.Handover(
                contact_id=contact_id, verdict=verdict, on_day=self._store.today()
            )
            handover.lead_since, handover.deal_id, handover.again_on = since, deal_id, again_on
            handover.reason, handover.note = reason, clean(note)
            work.add(handover)

    def _name(self, contact_id: int) -> str:
        return str(self._store.value("SELECT name FROM contact WHERE id = ?", (contact_id,)) or "")


def _check(verdict: str, reason: str, note: str) -> None:
    if reason not in REASONS[verdict]:
        raise RuleBroken(_("Say why. Marketing learns from it."), "reason")
    if reason == OTHER and not note.strip():
        raise RuleBroken(_("Write in a few words what the reason was."), "note")
