"""Offers made for a deal, and their versions."""

from dataclasses import dataclass
from datetime import date

from smallbiz.sales import records
from smallbiz.sales.worth import set_worth
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _


@dataclass(frozen=True)
class OfferRow:
    """A version of an offer; `amount` in minor units."""

    id: int
    number: str
    version: int
    on_day: date
    amount: int
    valid_until: date | None
    sent_on: date | None
    note: str


class Offers:
    """What the owner can do with offers."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_deal(self, deal_id: int) -> list[OfferRow]:
        """The offers of a deal, the newest first."""
        rows = self._store.rows(
            "SELECT id, number, version, on_day, amount, valid_until, sent_on, note FROM offer"
            " WHERE deal_id = ? ORDER BY on_day DESC, version DESC, id DESC",
            (deal_id,),
        )
        return [
            OfferRow(ident, number, version, day(on), amount, day(valid), day(sent), note)
            for ident, number, version, on, amount, valid, sent, note in rows
        ]

    def next_number(self) -> str:
        """The next free number of this year, such as 2026-031."""
        start = f"{self._store.today().year}-"
        numbers = self._store.rows("SELECT number FROM offer WHERE number LIKE ? || '%'", (start,))
        used = [int(n[len(start) :]) for (n,) in numbers if n[len(start) :].isdecimal()]
        return f"{start}{max(used, default=0) + 1:03d}"

    def note(
        self,
        deal_id: int,
        amount: int,
        *,
        number: str = "",
        on: date | None = None,
        sent_on: date | None = None,
        valid_until: date | None = None,
        note: str = "",
    ) -> int:
        """Note an offer; the same number again is its next version. An open deal takes its amount."""
        if amount < 0:
            raise RuleBroken(_("An offer cannot be less than nothing."), "amount")
        clean_number = one_line(number) or self.next_number()
        with self._store.work(_("Note offer {number}").format(number=clean_number)) as work:
            deal = work.get(records.Deal, deal_id)
            if deal.status == "open":
                set_worth(work, deal, amount)
            offer = records.Offer(
                deal_id=deal_id, number=clean_number, amount=amount, note=clean(note)
            )
            offer.version = self._next_version(deal_id, clean_number)
            offer.on_day, offer.sent_on = on or self._store.today(), sent_on
            offer.valid_until = valid_until
            return work.add(offer)

    def send(self, offer_id: int, on: date | None = None) -> None:
        """Note that an offer went out."""
        with self._store.work(_("Offer sent")) as work:
            work.get(records.Offer, offer_id).sent_on = on or self._store.today()

    def delete(self, offer_id: int) -> None:
        """Delete one version of an offer."""
        with self._store.work(_("Delete an offer")) as work:
            work.delete(work.get(records.Offer, offer_id))

    def _next_version(self, deal_id: int, number: str) -> int:
        newest = self._store.value(
            "SELECT max(version) FROM offer WHERE deal_id = ? AND number = ?", (deal_id, number)
        )
        return int(newest or 0) + 1
