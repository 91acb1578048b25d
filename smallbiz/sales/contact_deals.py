"""The deals of one contact, as the contact's pane lists them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.nearness import passed


@dataclass(frozen=True)
class ContactDeal:
    """A deal; `value` in minor units, `days` in its stage so far, None once it is closed."""

    id: int
    title: str
    contact_id: int
    contact: str
    stage: str
    chance: int
    status: str
    value: int
    days: int | None
    closed_on: date | None


_DEALS = """
SELECT d.id, d.title, c.id, c.name, s.name, s.chance, d.status, d.value,
       coalesce(d.stage_since, d.opened_on), d.closed_on
FROM deal d JOIN contact c ON c.id = d.contact_id JOIN stage s ON s.id = d.stage_id
WHERE c.id = ?1 OR c.company_id = ?1
ORDER BY d.status <> 'open', coalesce(d.closed_on, '') DESC, d.position, d.id DESC
"""


def deals_of(store: Store, contact_id: int) -> list[ContactDeal]:
    """Open deals first, then the closed ones, newest first; a company's include its people's."""
    return [_deal(*row, today=store.today()) for row in store.rows(_DEALS, (contact_id,))]


def _deal(*row: Any, today: date) -> ContactDeal:
    *plain, since, closed_on = row
    is_open = plain[6] == "open"
    days = passed(day(since), today) if is_open and since else None
    return ContactDeal(*[*plain, days, day(closed_on)])
