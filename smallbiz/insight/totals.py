"""The business's own totals of a period: money in, new customers, new leads, offers, money for marketing."""

from typing import NamedTuple

from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_TOTALS = """
SELECT
  (SELECT coalesce(sum(amount), 0) FROM sale WHERE on_day BETWEEN :since AND :until),
  (SELECT count(DISTINCT s.contact_id) FROM sale s
     WHERE s.on_day BETWEEN :since AND :until AND s.amount > 0 AND NOT EXISTS
       (SELECT 1 FROM sale o WHERE o.contact_id = s.contact_id AND o.on_day < :since
          AND o.amount > 0)),
  (SELECT count(DISTINCT t.contact_id) FROM touch t
     WHERE t.on_day BETWEEN :since AND :until AND t.interest AND NOT EXISTS
       (SELECT 1 FROM touch o WHERE o.contact_id = t.contact_id AND o.on_day < :since
          AND o.interest)),
  (SELECT count(DISTINCT deal_id || ' ' || number) FROM offer
     WHERE sent_on BETWEEN :since AND :until),
  (SELECT coalesce(sum(amount), 0) FROM expense
     WHERE on_day BETWEEN :since AND :until AND NOT promised)
"""


class Totals(NamedTuple):
    """Money in minor units. A new lead is a contact whose first touch that shows interest fell in it."""

    revenue: int
    new_customers: int
    leads: int
    offers: int
    spent: int


def totals(store: Store, period: Period) -> Totals:
    """The totals of a period."""
    days = {"since": period.since.isoformat(), "until": period.until.isoformat()}
    return Totals(*store.rows(_TOTALS, days)[0])
