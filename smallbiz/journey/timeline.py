"""The journey of a contact: touches of both hats, hand-overs, deals and sales in time order."""

from dataclasses import dataclass
from datetime import date

from smallbiz.journey.kinds import KINDS
from smallbiz.store.store import Store
from smallbiz.store.values import day


@dataclass(frozen=True)
class Moment:
    """One moment of a journey.

    `what` is touch, handover, opened, offer, won, lost or sale; `id` that of its row; `key` the kind,
    verdict or reason, of a sale how satisfied the buyer is (0 to 10); `words` the effort, deal or
    product; `amount` in minor units where money is in it.
    """

    what: str
    id: int
    on_day: date
    hat: str
    key: str
    words: str
    note: str
    amount: int | None

    @property
    def icon(self) -> str:
        """Name of the icon."""
        fixed = {
            "handover": "arrow-right-left",
            "opened": "square-kanban",
            "offer": "file-text",
            "won": "trophy",
            "lost": "circle-x",
            "sale": "banknote",
        }
        known = KINDS.get(self.key)
        return fixed.get(self.what) or (known.icon if known else "circle")


_MOMENTS = """
WITH who AS (SELECT ?1 AS id UNION SELECT id FROM contact WHERE company_id = ?1)
SELECT 'touch', t.id, t.on_day, t.hat, t.kind, coalesce(a.name, ch.name, ''), t.note, NULL, 0
  FROM touch t LEFT JOIN activity a ON a.id = t.activity_id
  LEFT JOIN channel ch ON ch.id = t.channel_id WHERE t.contact_id IN who
UNION ALL SELECT 'handover', h.id, h.on_day, 'both', h.verdict, coalesce(h.reason, ''), h.note, NULL, 1
  FROM handover h WHERE h.contact_id IN who
UNION ALL SELECT 'opened', d.id, d.opened_on, 'sales', '', d.title, '', d.value, 2
  FROM deal d WHERE d.contact_id IN who AND d.opened_on IS NOT NULL
UNION ALL SELECT 'offer', o.id, coalesce(o.sent_on, o.on_day), 'sales', o.number, d.title, o.note,
  o.amount, 3 FROM offer o JOIN deal d ON d.id = o.deal_id WHERE d.contact_id IN who
UNION ALL SELECT 'lost', d.id, d.closed_on, 'sales', coalesce(d.lost_reason, ''), d.title, d.lost_note,
  d.value, 4 FROM deal d WHERE d.contact_id IN who AND d.status = 'lost' AND d.closed_on IS NOT NULL
UNION ALL SELECT CASE WHEN s.deal_id IS NULL THEN 'sale' ELSE 'won' END, s.id, s.on_day, 'sales',
  coalesce(CAST(f.score AS TEXT), ''), coalesce(d.title, p.name, s.product),
  coalesce(f.words, s.note), s.amount, 5
  FROM sale s LEFT JOIN deal d ON d.id = s.deal_id LEFT JOIN product p ON p.id = s.product_id
  LEFT JOIN satisfaction f ON f.sale_id = s.id
  WHERE s.contact_id IN who
ORDER BY 3 DESC, 9 DESC, 2 DESC LIMIT ?2
"""


def journey(store: Store, contact_id: int, limit: int = 200) -> list[Moment]:
    """The moments of a contact, the newest first; a company's include those of its people."""
    return [
        Moment(what, ident, day(on_day), *rest)
        for what, ident, on_day, *rest, _order in store.rows(_MOMENTS, (contact_id, limit))
    ]
