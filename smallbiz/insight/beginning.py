"""Whether there is anything to look at yet: money that moved, and sales whose source is known."""

from smallbiz.store.store import Store

_KNOWN = """
SELECT count(*) FROM (SELECT 1 FROM sale s WHERE s.amount > 0 AND (
  EXISTS (SELECT 1 FROM sale_credit c WHERE c.sale_id = s.id) OR EXISTS
  (SELECT 1 FROM touch t WHERE (t.activity_id IS NOT NULL OR t.channel_id IS NOT NULL)
   AND t.on_day <= s.on_day AND (t.contact_id = s.contact_id
     OR t.contact_id IN (SELECT id FROM contact WHERE company_id = s.contact_id))))
  LIMIT ?)
"""
_MOVED = """
SELECT EXISTS (SELECT 1 FROM sale)
  OR EXISTS (SELECT 1 FROM expense WHERE NOT promised AND on_day <= :today)
  OR EXISTS (SELECT 1 FROM activity a JOIN business b ON b.hourly_value > 0
     WHERE a.minutes > 0 AND a.status NOT IN ('idea', 'planned'))
"""


def money_moved(store: Store) -> bool:
    """Whether anything was sold or spent so far, own hours included where they have a value."""
    return bool(store.value(_MOVED, {"today": store.today().isoformat()}))


def sales_with_a_source(store: Store, most: int) -> int:
    """How many sales have a journey with an effort in it; counting ends at `most`."""
    return int(store.value(_KNOWN, (most,)))
