"""The sales behind each effort, and its share of each; the shares add up to its revenue exactly."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from smallbiz.insight.credit import View, shares
from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.grouping import grouping
from smallbiz.insight.journeys import Sold, read_journeys
from smallbiz.insight.reach import days_of, touches_of_buyers
from smallbiz.insight.recommending import credited
from smallbiz.insight.tally import summed
from smallbiz.insight.worked import without_pauses
from smallbiz.store.store import Store
from smallbiz.words.periods import Period


class Part(NamedTuple):
    """A sale, and what of its amount is somebody's, in minor units."""

    sale: int
    share: int


@dataclass(frozen=True)
class Behind:
    """The newest sale comes first; `no_touch` are the sales that nobody knows the source of."""

    efforts: Mapping[Effort, tuple[Part, ...]]
    no_touch: tuple[Part, ...]
    total: tuple[Part, ...]


def behind(
    store: Store, period: Period | None = None, view: View = View.EVEN, by: By = By.ACTIVITY
) -> Behind:
    """Which sales of a period each line of `worked` rests on."""
    with without_pauses(), store.snapshot():
        return _behind(store, period, view, by)


def _behind(store: Store, period: Period | None, view: View, by: By) -> Behind:
    groups, journeys = grouping(store, by), read_journeys(store, touches_of_buyers(store))
    journeys, view = credited(store, by, view, journeys)
    found: defaultdict[Effort, list[Part]] = defaultdict(list)
    no_touch, total = [], []
    for ident, sale in _newest_first(store, journeys.sales, period):
        total.append(Part(ident, sale.amount))
        weighed = journeys.weights_of(view, sale)
        if not weighed:
            no_touch.append(total[-1])
            continue
        for key, share in summed(shares(sale.amount, weighed), groups.home).items():
            found[groups.efforts[key]].append(Part(ident, share))
    parts = {effort: tuple(parts) for effort, parts in found.items()}
    return Behind(parts, tuple(no_touch), tuple(total))


def _newest_first(store: Store, sales: list[Sold], period: Period | None) -> list[tuple[int, Sold]]:
    """The sales of a period with their ids, which journeys leave out, in the opposite order."""
    since, until = days_of(period)
    ids = store.rows("SELECT id FROM sale ORDER BY on_day, id")
    pairs = [(row[0], sale) for row, sale in zip(ids, sales, strict=True)]
    return [(ident, sale) for ident, sale in reversed(pairs) if since <= sale.day <= until]


_KNOWN = """
SELECT count(*) FROM (SELECT 1 FROM sale s WHERE EXISTS
  (SELECT 1 FROM touch t WHERE (t.activity_id IS NOT NULL OR t.channel_id IS NOT NULL)
   AND t.on_day <= s.on_day AND (t.contact_id = s.contact_id
     OR t.contact_id IN (SELECT id FROM contact WHERE company_id = s.contact_id)))
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
