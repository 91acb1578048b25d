"""Some days in figures: against those before and the month's goal, what was won, lost and worked."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from smallbiz.business.goals import Goals, PeriodGoal
from smallbiz.insight.results import Worked
from smallbiz.insight.totals import Totals, totals
from smallbiz.insight.worked import worked
from smallbiz.sales.losing import label
from smallbiz.store.store import Store
from smallbiz.words.periods import Period, month

_WON = """
SELECT coalesce(nullif(d.title, ''), p.name, s.product), coalesce(c.name, ''),
       coalesce(a.name, st.found_by, ''), s.amount
FROM sale s LEFT JOIN deal d ON d.id = s.deal_id LEFT JOIN contact c ON c.id = s.contact_id
LEFT JOIN product p ON p.id = s.product_id LEFT JOIN standing st ON st.id = s.contact_id
LEFT JOIN activity a ON a.id = st.first_activity_id
WHERE s.on_day BETWEEN ? AND ? ORDER BY s.amount DESC, s.id
"""
_LOST = """
SELECT d.title, coalesce(c.name, ''), d.lost_reason, d.lost_note, coalesce(r.name, ''), d.value
FROM deal d LEFT JOIN contact c ON c.id = d.contact_id
LEFT JOIN competitor r ON r.id = d.competitor_id
WHERE d.status = 'lost' AND d.closed_on BETWEEN ? AND ? ORDER BY d.value DESC, d.id
"""


@dataclass(frozen=True)
class Closing:
    """A sale or a lost deal: what, who, and how they found us or why it was lost.

    `reason` is only the first word of why.
    """

    what: str
    who: str
    told: str
    amount: int
    reason: str = ""


@dataclass(frozen=True)
class Figures:
    """Of a week or a month; money in minor units."""

    days: Period
    today: date
    now: Totals
    before: Totals
    month_so_far: Totals
    month_gone: Fraction
    goal: PeriodGoal
    won: tuple[Closing, ...]
    lost: tuple[Closing, ...]
    worked: Worked

    @property
    def running(self) -> bool:
        """Whether the days have begun and are not over."""
        return self.days.since <= self.today < self.days.until


def figures_of(store: Store, days: Period, before: Period, seen: Period) -> Figures:
    """The figures of some days against others; `seen` are those of What worked."""
    end, today = days.until, store.today()
    whole = month(end)
    return Figures(
        days,
        today,
        totals(store, days),
        totals(store, before),
        totals(store, Period(whole.since, end)),
        whole.elapsed(min(end, today)),
        Goals(store).of_month(whole.since),
        tuple(Closing(*row) for row in store.rows(_WON, _ends(days))),
        tuple(_lost(row) for row in store.rows(_LOST, _ends(days))),
        worked(store, seen),
    )


def _ends(days: Period) -> tuple[str, str]:
    return days.since.isoformat(), days.until.isoformat()


def _lost(row: Any) -> Closing:
    what, who, reason, note, competitor, value = row
    told = [label(reason), competitor, note]
    return Closing(what, who, ": ".join(part for part in told if part), value, label(reason))
