"""The sales that won deals bring: those noted without their deal before, else new ones."""

import json
from typing import Any

from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.matched import as_json

_FREE = """
SELECT id, extra FROM sale WHERE contact_id IS ? AND on_day = ? AND amount = ?
AND deal_id IS NULL AND contact_id IS NOT NULL ORDER BY id
"""


class WonSales:
    """Gives every won deal its sale; no sale to two of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._linked: set[int] = set()

    def bring(self, deal_id: int, told: dict[str, Any], product: int | None) -> None:
        """The sale of a won deal; `told` are the fields of its row."""
        facts = (told["contact_id"], told["closed_on"], told["value"])
        for sale, extra in self._desk.store.rows(_FREE, facts):
            if sale not in self._linked:
                self._link(sale, deal_id, extra)
                return
        self._add(deal_id, told, product)

    def _link(self, sale: int, deal_id: int, extra: str) -> None:
        self._linked.add(sale)
        further = {name: text for name, text in json.loads(extra).items() if name != "deal"}
        self._desk.draft.change("sale", sale, {"deal_id": deal_id, "extra": as_json(further)})

    def _add(self, deal_id: int, told: dict[str, Any], product: int | None) -> None:
        self._desk.draft.add(
            "sale",
            contact_id=told["contact_id"],
            deal_id=deal_id,
            on_day=told["closed_on"],
            amount=told["value"],
            product_id=product,
            **({} if product else {"product": told["product"]}),
        )
        self._desk.ledger.made["sale"] += 1
