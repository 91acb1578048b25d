"""Whose one sale or open deal is: each effort with its share, adding up exactly."""

from collections.abc import Mapping
from dataclasses import dataclass

from smallbiz.insight.credit import View, shares
from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.grouping import grouping
from smallbiz.insight.journey_reading import read_journeys
from smallbiz.insight.journeys import Journeys
from smallbiz.store.store import Store


@dataclass(frozen=True)
class Part:
    """An effort by its number (an activity's id, or minus a channel's), and its share in minor units."""

    number: int
    effort: Effort
    share: int


@dataclass(frozen=True)
class Shared:
    """An amount and who gets it, nobody where no touch was noted; `sale_id` None while a deal is open.

    `own` is whether the owner has overruled the touches.
    """

    sale_id: int | None
    amount: int
    parts: tuple[Part, ...]
    own: bool = False


_SALE = "SELECT id, contact_id, amount, on_day FROM sale WHERE id = ?"
_SALE_OF = "SELECT id, contact_id, amount, on_day FROM sale WHERE deal_id = ? ORDER BY id DESC"
_OPEN = "SELECT contact_id, value FROM deal WHERE id = ?"


def credit_of_deal(store: Store, deal_id: int, view: View = View.EVEN) -> Shared | None:
    """Of its newest sale, else of its value if they bought today; None when there is no such deal."""
    with store.snapshot():
        sale = store.one(_SALE_OF, (deal_id,))
        if sale is not None:
            return _of_sale(store, view, *sale)
        deal = store.one(_OPEN, (deal_id,))
        if deal is None:
            return None
        contact, value = deal
        weighed = _journeys(store, contact).weights(view, contact, store.today().isoformat())
        return Shared(None, value, _parts(store, value, weighed))


def credit_of_sale(store: Store, sale_id: int, view: View = View.EVEN) -> Shared | None:
    """Of one sale, with or without a deal; None when it is gone."""
    with store.snapshot():
        sale = store.one(_SALE, (sale_id,))
        return None if sale is None else _of_sale(store, view, *sale)


def _of_sale(
    store: Store, view: View, sale_id: int, contact: int | None, amount: int, day: str
) -> Shared:
    own = store.rows(
        "SELECT coalesce(activity_id, -channel_id) FROM sale_credit WHERE sale_id = ? ORDER BY id",
        (sale_id,),
    )
    weighed: Mapping[int, int] = dict.fromkeys((effort for (effort,) in own), 1)
    weighed = weighed or _journeys(store, contact).weights(view, contact, day)
    return Shared(sale_id, amount, _parts(store, amount, weighed), bool(own))


def _journeys(store: Store, contact: int | None) -> Journeys:
    buyers = [] if contact is None else [contact]
    return read_journeys(store, buyers=buyers)


def _parts(store: Store, amount: int, weighed: Mapping[int, int]) -> tuple[Part, ...]:
    efforts = grouping(store, By.ACTIVITY).efforts
    if not weighed:
        return ()
    return tuple(Part(key, efforts[key], part) for key, part in shares(amount, weighed).items())
