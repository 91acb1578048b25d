"""What the goal still needs: sales, offers and leads, at the owner's own rates of the last year."""

from dataclasses import dataclass
from datetime import timedelta

from smallbiz.business.estimates import WHOLE, Estimates
from smallbiz.insight.backwards import Need, Rate, before, needed, own_average, own_share
from smallbiz.insight.totals import totals
from smallbiz.store.store import Store
from smallbiz.words.periods import month

LOOKED_BACK = timedelta(days=365)

_SALES = "SELECT amount FROM sale WHERE on_day > ? AND on_day <= ?"
_OFFERS = """
SELECT coalesce(sum(status = 'won'), 0), count(*) FROM deal d
WHERE status <> 'open' AND closed_on > ? AND closed_on <= ?
  AND EXISTS (SELECT 1 FROM offer o WHERE o.deal_id = d.id)
"""
_LEADS = """
WITH lead AS (
  SELECT contact_id, min(on_day) AS since FROM touch WHERE interest GROUP BY contact_id
  HAVING since > ? AND since <= ?)
SELECT coalesce(sum(EXISTS (SELECT 1 FROM sale s
         WHERE s.contact_id IN (lead.contact_id, c.company_id)
         AND s.amount > 0 AND s.on_day >= lead.since)), 0), count(*)
FROM lead JOIN contact c ON c.id = lead.contact_id
"""
"""A lead has bought where their company has."""
_OFFERS_OUT = """
SELECT count(DISTINCT d.id) FROM deal d JOIN offer o ON o.deal_id = d.id
WHERE d.status = 'open' AND o.sent_on IS NOT NULL
"""


@dataclass(frozen=True)
class Rates:
    """The owner's average sale (minor units), share of offers won, share of leads who buy; None
    where neither the past nor an estimate tells."""

    sale: Rate | None
    offers_won: Rate | None
    leads_won: Rate | None

    @property
    def estimated(self) -> bool:
        """Whether the past says too little of any of them."""
        rates = (self.sale, self.offers_won, self.leads_won)
        return any(rate is None or not rate.outcomes for rate in rates)


@dataclass(frozen=True)
class Needs:
    """What a missing amount (minor units, 0 when the goal is reached) needs; None where a rate is
    not known.

    `offers_in_hand` are open deals with an offer sent, `leads_so_far` this month's new leads.
    """

    missing: int
    rates: Rates
    sales: Need | None
    offers: Need | None
    leads: Need | None
    offers_in_hand: int
    leads_so_far: int


def needs(store: Store, missing: int) -> Needs:
    """The funnel run backwards: missing money → sales → offers and → leads."""
    missing, rates = max(0, missing), own_rates(store)
    sales = needed(missing, rates.sale)
    return Needs(
        missing,
        rates,
        sales,
        before(sales, rates.offers_won),
        before(sales, rates.leads_won),
        int(store.value(_OFFERS_OUT)),
        totals(store, month(store.today())).leads,
    )


def own_rates(store: Store) -> Rates:
    """The rates of the last 365 days, else the owner's own estimates."""
    estimate = Estimates(store).read()
    days = ((store.today() - LOOKED_BACK).isoformat(), store.today().isoformat())
    amounts = [amount for (amount,) in store.rows(_SALES, days)]
    (won, closed), (bought, leads) = store.rows(_OFFERS, days)[0], store.rows(_LEADS, days)[0]
    return Rates(
        own_average(amounts, estimate.sale),
        own_share(won, closed, _share(estimate.offers_won)),
        own_share(bought, leads, _share(estimate.leads_won)),
    )


def _share(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / WHOLE
