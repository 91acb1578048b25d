"""How deals end: won with their sale, lost with their reason, and open again."""

from __future__ import annotations

from datetime import date

from smallbiz.business.competitors import Competitors
from smallbiz.sales import losing, records
from smallbiz.sales.aftercare import let_be, look_after
from smallbiz.sales.followups import ended_with
from smallbiz.sales.worth import set_worth
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import happened
from smallbiz.words.text import clean
from smallbiz.words.translation import _


class Closings:
    """What the owner can do to end a deal."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def title(self, deal_id: int) -> str:
        """The deal's title."""
        return str(self._store.value("SELECT title FROM deal WHERE id = ?", (deal_id,)) or "")

    def win(
        self,
        deal_id: int,
        *,
        on: date | None = None,
        amount: int | None = None,
        delivered_on: date | None = None,
    ) -> int:
        """The deal is won: notes its sale and returns it; `amount` where it is not the deal's value.

        What was planned for it is finished, aftercare aside; what comes after a sale is planned.
        """
        with self._store.work(_("Win {title}").format(title=self.title(deal_id))) as work:
            deal = still_open(work.get(records.Deal, deal_id))
            set_worth(work, deal, deal.value if amount is None else amount)
            self._close(work, deal, "won", on)
            sale = records.Sale(deal_id=deal_id, contact_id=deal.contact_id, on_day=deal.closed_on)
            sale.amount, sale.delivered_on = deal.value, delivered_on
            sale.product_id, sale.product = _product(deal)
            sale_id = work.add(sale)
            look_after(self._store, work, sale)
            return sale_id

    def lose(
        self,
        deal_id: int,
        reason: str,
        *,
        note: str = "",
        competitor: str = "",
        on: date | None = None,
    ) -> None:
        """The deal is lost: always with a reason; what was planned for it is finished."""
        losing.check(reason, note)
        with self._store.work(_("Lose {title}").format(title=self.title(deal_id))) as work:
            deal = still_open(work.get(records.Deal, deal_id))
            self._close(work, deal, "lost", on)
            deal.lost_reason, deal.lost_note = reason, clean(note)
            if reason == losing.ELSEWHERE and competitor.strip():
                deal.competitor_id = Competitors(self._store).named(competitor)

    def reopen(self, deal_id: int) -> None:
        """A closed deal is open again in the stage it was in; the sale it made is taken away."""
        with self._store.work(_("Reopen {title}").format(title=self.title(deal_id))) as work:
            deal = work.get(records.Deal, deal_id)
            for sale in work.session.query(records.Sale).filter_by(deal_id=deal_id):
                let_be(self._store, work, sale.id)
                work.delete(sale)
            deal.status, deal.closed_on, deal.lost_reason, deal.lost_note = "open", None, None, ""
            deal.stage_since = self._store.today()

    def _close(self, work: Work, deal: records.Deal, status: str, on: date | None) -> None:
        today = self._store.today()
        deal.status, deal.closed_on = status, happened(on or today, today)
        for step in ended_with(self._store, deal.id):
            work.delete(work.get(records.FollowUp, step))


def still_open(deal: records.Deal) -> records.Deal:
    """The deal; RuleBroken once it is closed."""
    if deal.status != "open":
        raise RuleBroken(_("This deal is closed. Reopen it first."), "status")
    return deal


def _product(deal: records.Deal) -> tuple[int | None, str]:
    """What was sold: the one product, else all of them in words."""
    if len(deal.lines) == 1:
        return deal.lines[0].product_id, deal.lines[0].what
    return None, ", ".join(line.what for line in deal.lines) or deal.product
