"""Money that came in: won deals, and purchases noted without one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from smallbiz.people.contacts import Contacts
from smallbiz.sales import records
from smallbiz.sales.aftercare import follow_buyer, let_be, look_after
from smallbiz.sales.worth import follow_sale
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import happened
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _


@dataclass(frozen=True)
class SaleRow:
    """A sale; `amount` in minor units, negative for a refund."""

    id: int
    contact_id: int | None
    contact: str
    deal_id: int | None
    deal: str
    amount: int
    product: str
    note: str
    on_day: date
    delivered_on: date | None
    product_id: int | None = None


_ROWS = """
SELECT s.on_day, s.delivered_on, s.product_id, s.id, c.id, coalesce(c.name, ''), d.id, coalesce(d.title, ''),
       s.amount, coalesce(p.name, s.product), s.note
FROM sale s LEFT JOIN contact c ON c.id = s.contact_id LEFT JOIN deal d ON d.id = s.deal_id
LEFT JOIN product p ON p.id = s.product_id
"""


class Sales:
    """What the owner can do with sales and ask of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(
        self,
        amount: int,
        *,
        contact_id: int | str | None = None,
        on: date | None = None,
        product_id: int | None = None,
        product: str = "",
        delivered_on: date | None = None,
        note: str = "",
    ) -> int:
        """Note a sale without a deal; a negative amount is a refund.

        With a name instead of an id the contact is added. What the plan for the time after a sale
        says is planned with it.
        """
        _some(amount)
        today = self._store.today()
        on = happened(on or today, today)
        with self._store.work(_("Note a sale")) as work:
            whom = Contacts(self._store).meant(contact_id)
            sale = records.Sale(contact_id=whom, amount=amount, product_id=product_id)
            sale.on_day, sale.delivered_on = on, delivered_on
            sale.product, sale.note = one_line(product), clean(note).strip()
            sale_id = work.add(sale)
            look_after(self._store, work, sale)
            return sale_id

    def change(self, sale_id: int, **fields: Any) -> None:
        """Set `amount`, `on_day`, `product_id`, `product`, `delivered_on`, `note` or `contact_id`.

        With a name instead of a contact's id the contact is added.
        """
        with self._store.work(_("Change a sale")) as work:
            sale = work.get(records.Sale, sale_id)
            if fields.get("on_day", sale.on_day) != sale.on_day:
                happened(fields["on_day"], self._store.today(), "on_day")
            if "amount" in fields:
                follow_sale(work, sale, _some(fields["amount"]))
            if "contact_id" in fields:
                fields["contact_id"] = Contacts(self._store).meant(fields["contact_id"])
            for name, value in fields.items():
                setattr(sale, name, clean(value).strip() if isinstance(value, str) else value)
            if "contact_id" in fields:
                follow_buyer(self._store, work, sale)

    def delete(self, sale_id: int) -> None:
        """Delete a sale that no deal made, and what still waits after it."""
        with self._store.work(_("Delete a sale")) as work:
            sale = work.get(records.Sale, sale_id)
            if sale.deal_id is not None:
                raise RuleBroken(_("A deal made this sale. Reopen the deal instead."), "deal_id")
            let_be(self._store, work, sale_id)
            work.delete(sale)

    def of_contact(self, contact_id: int) -> list[SaleRow]:
        """What one contact bought, the newest first."""
        return self._rows("WHERE s.contact_id = ? ORDER BY s.on_day DESC, s.id DESC", (contact_id,))

    def these(self, sale_ids: Iterable[int]) -> dict[int, SaleRow]:
        """The sales with these ids that are still there."""
        ids = list(sale_ids)
        found = self._rows(f"WHERE s.id IN ({', '.join('?' * len(ids))})", tuple(ids))
        return {sale.id: sale for sale in found}

    def _rows(self, rest: str, values: tuple[Any, ...]) -> list[SaleRow]:
        return [
            SaleRow(*[*found, day(on_day), day(delivered_on), product_id])
            for on_day, delivered_on, product_id, *found in self._store.rows(_ROWS + rest, values)
        ]


def _some(amount: int) -> int:
    if not amount:
        raise RuleBroken(_("Write how much money it was."), "amount")
    return amount
