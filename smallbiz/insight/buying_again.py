"""Who is due to buy again: by the median gap of their own purchases, else by the product's usual interval."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median

from smallbiz.store.store import Store

SOON = 14
"""Days ahead in which somebody counts as due."""
GIVEN_UP = 3
"""Gaps without a purchase after which somebody is no longer waited for."""

_PURCHASES = """
SELECT s.contact_id, c.name, c.kind = 'company', s.on_day, coalesce(p.name, s.product, ''),
       p.buy_again_days, s.amount
FROM sale s JOIN contact c ON c.id = s.contact_id LEFT JOIN product p ON p.id = s.product_id
WHERE s.amount > 0 AND NOT c.do_not_contact
ORDER BY s.contact_id, s.on_day, s.id
"""
_UNDER_WAY = """
SELECT contact_id FROM deal WHERE status = 'open'
UNION SELECT contact_id FROM follow_up WHERE done_on IS NULL
"""


@dataclass(frozen=True)
class BuyAgain:
    """A customer who is due; `usual` days between purchases, their own if `own`, else the product's.

    `product` and `amount` (minor units) are those of the newest purchase.
    """

    contact_id: int
    name: str
    business: bool
    last_on: date
    due_on: date
    usual: int
    own: bool
    product: str
    amount: int


def due_again(store: Store) -> list[BuyAgain]:
    """Everybody who is due within SOON days, who bought most recently first.

    Those who let three of their gaps pass are left out, and those with whom something is under way:
    an open deal or a next step.
    """
    today = store.today()
    busy = {who for (who,) in store.rows(_UNDER_WAY)}
    found = [each for each in _customers(store) if each.contact_id not in busy]
    due = [each for each in found if _is_due(each, today)]
    return sorted(due, key=lambda each: (each.last_on, each.contact_id), reverse=True)


def usual_gap(days: Sequence[date]) -> int | None:
    """The median number of days between purchases on different days; None with fewer than two."""
    gaps = [(later - sooner).days for sooner, later in pairwise(sorted(set(days)))]
    return round(median(gaps)) if gaps else None


def _customers(store: Store) -> Iterator[BuyAgain]:
    for contact_id, rows in groupby(store.each(_PURCHASES), key=itemgetter(0)):
        purchases = list(rows)
        _who, name, business, day, product, interval, amount = purchases[-1]
        last = date.fromisoformat(day)
        own = usual_gap([date.fromisoformat(each[3]) for each in purchases])
        usual = own or interval
        if usual:
            due = last + timedelta(days=usual)
            yield BuyAgain(
                contact_id, name, bool(business), last, due, usual, own is not None, product, amount
            )


def _is_due(customer: BuyAgain, today: date) -> bool:
    given_up = customer.last_on + timedelta(days=GIVEN_UP * customer.usual)
    return customer.due_on <= today + timedelta(days=SOON) and today <= given_up
