"""Gathers what advice rests on; some tenths of a second in a very large file."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from smallbiz.business.goals import Goals
from smallbiz.business.spreading import Span
from smallbiz.insight.buying_again import due_again
from smallbiz.insight.effort_matters import efforts, misses, usual_miss
from smallbiz.insight.funnel import funnel
from smallbiz.insight.matters import Facts, Matter
from smallbiz.insight.needs import Needs, needs
from smallbiz.insight.open_deals import PATIENCE, OpenDeal, open_deals
from smallbiz.insight.pace import State, paces
from smallbiz.insight.results import Worked
from smallbiz.insight.totals import totals
from smallbiz.insight.week import LOOK_BACK
from smallbiz.insight.worked import worked
from smallbiz.journey.waiting import COLD, speed
from smallbiz.marketing.budget import Budget
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.periods import Period, last_days, month

HEARD = 180
"""Days in which an objection counts as being heard."""
SATISFIED = 7
"""Of 10; whoever says less is not satisfied."""
REMEMBERED = 60
"""Days in which a buyer who was not satisfied can still be won back."""

_WAITING = """
SELECT count(*), min(lead_since),
       (SELECT id FROM standing WHERE lead_since IS NOT NULL ORDER BY lead_since, id LIMIT 1)
FROM standing WHERE lead_since <= ?
"""
_UNHAPPY = """
SELECT c.id, c.name, f.score, s.amount, f.asked_on FROM satisfaction f
JOIN sale s ON s.id = f.sale_id JOIN contact c ON c.id = s.contact_id
WHERE f.score < ? AND f.asked_on >= ? AND NOT c.do_not_contact
  AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.contact_id = c.id AND t.hat = 'sales'
                  AND t.on_day > f.asked_on)
  AND NOT EXISTS (SELECT 1 FROM follow_up u WHERE u.contact_id = c.id AND u.done_on IS NULL)
ORDER BY f.score, s.amount DESC, f.id
"""
_OBJECTIONS = """
SELECT o.id, o.text, count(DISTINCT d.id), count(DISTINCT iif(d.status = 'lost', d.id, NULL)),
       coalesce(sum(iif(d.status = 'lost', d.value, 0)), 0)
FROM objection o JOIN deal_objection h ON h.objection_id = o.id JOIN deal d ON d.id = h.deal_id
WHERE h.heard_on >= ? AND NOT EXISTS
  (SELECT 1 FROM answer w JOIN activity a ON a.id = w.activity_id
   WHERE w.objection_id = o.id AND a.status <> 'dropped')
GROUP BY o.id ORDER BY 3 DESC, o.id
"""


def facts_of(store: Store) -> Facts:
    """Everything, as of today."""
    with store.snapshot():
        return _facts(store)


def _facts(store: Store) -> Facts:
    today = store.today()
    days = last_days(LOOK_BACK, today)
    found, deals, needed = worked(store, days), open_deals(store), _needs(store)
    sale, share = needed.rates.sale, needed.rates.leads_won
    per_sale = round(sale.value) if sale else 0
    per_lead = round(per_sale * share.value) if share else 0
    return Facts(
        today=today,
        waiting=_waiting(store, per_lead),
        speed=speed(store),
        late=_of(deals, today, lambda deal: deal.next_on, 1),
        stuck=_stuck(deals),
        offers=_of(deals, today, lambda deal: deal.offered_on, PATIENCE),
        again=_again(store),
        unhappy=_unhappy(store, per_sale),
        efforts=efforts(store, found),
        misses=misses(store, found),
        usual_miss=usual_miss(store),
        objections=_objections(store),
        budget=_budget(store),
        goal=_goal(store, needed, deals),
        sources=_sources(found),
        funnel=funnel(store, days),
        per_sale=per_sale,
    )


def _ago(store: Store, days: int) -> str:
    return (store.today() - timedelta(days=days)).isoformat()


def _needs(store: Store) -> Needs:
    """What the month's goal still needs; without a goal nothing is missing."""
    today = store.today()
    goal = Goals(store).of_month(today).revenue or 0
    so_far = totals(store, Period(month(today).since, today)).revenue
    return needs(store, goal - so_far)


def _waiting(store: Store, per_lead: int) -> Matter:
    many, since, first = store.rows(_WAITING, (_ago(store, COLD),))[0]
    if not many:
        return Matter()
    days = (store.today() - day(since)).days
    return Matter(count=many, days=days, stake=many * per_lead, first=first)


def _of(
    deals: Sequence[OpenDeal], today: date, since: Callable[[OpenDeal], date | None], least: int
) -> Matter:
    """The deals in which something has been waiting for at least so many days."""
    waited = {deal: (today - day).days for deal in deals if (day := since(deal)) is not None}
    return _together(
        [deal for deal in waited if waited[deal] >= least], max(waited.values(), default=0)
    )


def _stuck(deals: Sequence[OpenDeal]) -> Matter:
    return _together([deal for deal in deals if deal.next_on is None], 0)


def _together(deals: Sequence[OpenDeal], days: int) -> Matter:
    return Matter(
        count=len(deals),
        days=days,
        stake=sum(deal.likely for deal in deals),
        worth=sum(deal.value for deal in deals),
        first=deals[0].id if deals else None,
    )


def _again(store: Store) -> Matter:
    due = due_again(store)
    return Matter(count=len(due), stake=sum(customer.amount for customer in due))


def _unhappy(store: Store, per_sale: int) -> tuple[Matter, ...]:
    """At stake is that they buy again."""
    today = store.today()
    rows = store.rows(_UNHAPPY, (SATISFIED, _ago(store, REMEMBERED)))
    return tuple(
        Matter(
            subject=who,
            first=who,
            name=name,
            count=score,
            days=(today - day(asked)).days,
            worth=amount,
            stake=max(amount, per_sale),
        )
        for who, name, score, amount, asked in rows
    )


def _objections(store: Store) -> tuple[Matter, ...]:
    rows = store.rows(_OBJECTIONS, (_ago(store, HEARD),))
    return tuple(
        Matter(subject=ident, name=text, count=heard, of=lost, worth=money, stake=money)
        for ident, text, heard, lost, money in rows
    )


def _budget(store: Store) -> Matter:
    today = store.today()
    budget = Budget(store).of_month(today)
    if not budget.budget:
        return Matter()
    gone = budget.spent + budget.promised
    left = (month(today).until - today).days
    return Matter(
        count=1, days=left, worth=budget.budget, cost=gone, stake=abs(budget.budget - gone)
    )


def _goal(store: Store, needed: Needs, deals: Sequence[OpenDeal]) -> Matter:
    if paces(store, store.today(), Span.MONTH).revenue.state not in (State.AT_RISK, State.BEHIND):
        return Matter()
    leads = max(0, needed.leads.count - needed.leads_so_far) if needed.leads else 0
    return Matter(
        count=len(deals),
        of=leads,
        stake=needed.missing,
        worth=sum(deal.value for deal in deals),
        cost=sum(deal.likely for deal in deals),
    )


def _sources(found: Worked) -> Matter:
    """At stake is the part of the money for marketing of which nobody can say what it brought."""
    unknown, sales = found.no_touch.sales, found.total.sales
    cost = sum(result.cost for result in found.results)
    return Matter(count=unknown, of=sales, cost=cost, stake=cost * unknown // sales if sales else 0)
