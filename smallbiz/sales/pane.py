"""One deal with everything its pane shows."""

from dataclasses import dataclass
from datetime import date

from smallbiz.store.store import Store
from smallbiz.store.values import day


@dataclass(frozen=True)
class Heard:
    """An objection heard in the deal."""

    id: int
    objection_id: int
    text: str
    heard_on: date
    settled: bool


@dataclass(frozen=True)
class Line:
    """A product in the deal; `quantity` in thousandths, `unit_price` in minor units."""

    id: int
    product_id: int | None
    what: str
    quantity: int
    unit_price: int


@dataclass(frozen=True)
class DealPane:
    """A deal; `value` in minor units, the five questions empty where the answer is not known."""

    id: int
    title: str
    contact_id: int | None
    contact: str
    stage_id: int
    stage: str
    status: str
    value: int
    product: str
    opened_on: date | None
    stage_since: date | None
    expected_on: date | None
    closed_on: date | None
    lost_reason: str | None
    lost_note: str
    competitor_id: int | None
    competitor: str
    wants: str
    holds_back: str
    need: str
    budget: str
    authority: str
    timing: str
    fit: str
    notes: str
    lines: tuple[Line, ...]
    heard: tuple[Heard, ...]


_DEAL = """
SELECT d.id, d.title, c.id, coalesce(c.name, ''), d.stage_id, s.name, d.status, d.value, d.product,
       d.opened_on, d.stage_since, d.expected_on, d.closed_on, d.lost_reason, d.lost_note,
       d.competitor_id, coalesce(k.name, ''), d.wants, d.holds_back, d.need, d.budget, d.authority,
       d.timing, d.fit, d.notes
FROM deal d JOIN stage s ON s.id = d.stage_id LEFT JOIN contact c ON c.id = d.contact_id
LEFT JOIN competitor k ON k.id = d.competitor_id WHERE d.id = ?
"""


def deal_pane(store: Store, deal_id: int) -> DealPane | None:
    """The deal with an id, None when it is gone."""
    row = store.one(_DEAL, (deal_id,))
    if row is None:
        return None
    lists = _lines(store, deal_id), _heard(store, deal_id)
    return DealPane(*[*row[:9], *map(day, row[9:13]), *row[13:], *lists])


def _lines(store: Store, deal_id: int) -> tuple[Line, ...]:
    rows = store.rows(
        "SELECT id, product_id, what, quantity, unit_price FROM deal_line WHERE deal_id = ? ORDER BY id",
        (deal_id,),
    )
    return tuple(Line(*row) for row in rows)


def _heard(store: Store, deal_id: int) -> tuple[Heard, ...]:
    rows = store.rows(
        "SELECT h.id, o.id, o.text, h.heard_on, h.settled FROM deal_objection h"
        " JOIN objection o ON o.id = h.objection_id WHERE h.deal_id = ? ORDER BY h.heard_on, h.id",
        (deal_id,),
    )
    return tuple(
        Heard(ident, objection, text, day(heard_on), bool(settled))
        for ident, objection, text, heard_on, settled in rows
    )
