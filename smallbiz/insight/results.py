"""The lines of What worked, which page, paper and JSON share."""

from dataclasses import dataclass
from datetime import date

from smallbiz.insight import measures
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.odds import wilson
from smallbiz.insight.verdicts import Judged, Verdict
from smallbiz.words.periods import Period


@dataclass(frozen=True)
class Buyers:
    """Those who first bought and those who bought again, and their share of the money, minor units.

    Who did both in the period is both. Sales to nobody by name are neither.
    """

    new: int = 0
    new_revenue: int = 0
    again: int = 0
    revenue_again: int = 0


@dataclass(frozen=True)
class Result:
    """One effort's figures; money in minor units, `cost` with own time only when that was asked for.

    Leads and deals count for everyone who helped; only `revenue` and `margin` are shared out.
    `leads_bought` are those of the leads who have bought since they were found, until today.
    """

    effort: Effort
    spent: Spent
    cost: int
    leads: int
    sales: int
    deals_won: int
    deals_lost: int
    buyers: Buyers
    revenue: int
    margin: int
    judged: Judged
    leads_bought: int = 0

    @property
    def verdict(self) -> Verdict:
        """Whether the effort pays."""
        return self.judged.verdict

    @property
    def profit(self) -> int:
        """Credited margin − cost."""
        return measures.profit(self.margin, self.cost)

    @property
    def return_per_1(self) -> float | None:
        """What came back for every 1 spent."""
        return measures.return_per_1(self.margin, self.cost)

    @property
    def cost_per_lead(self) -> int | None:
        """Cost per lead."""
        return measures.cost_per_head(self.cost, self.leads)

    @property
    def cost_per_customer(self) -> int | None:
        """Cost per new customer."""
        return measures.cost_per_head(self.cost, self.buyers.new)

    @property
    def lead_range(self) -> tuple[float, float] | None:
        """Where the real share of leads who buy lies 8 times out of 10."""
        return wilson(self.leads_bought, self.leads)

    @property
    def closed(self) -> int:
        """Deals won or lost."""
        return self.deals_won + self.deals_lost

    @property
    def win_rate(self) -> float | None:
        """Won of closed deals."""
        return measures.rate(self.deals_won, self.closed)

    @property
    def win_range(self) -> tuple[float, float] | None:
        """Where the real win rate lies 8 times out of 10."""
        return wilson(self.deals_won, self.closed)


@dataclass(frozen=True)
class Share:
    """Deals won, sales and revenue: of the whole business, or of what belongs to no line.

    `leads` are contacts whom an effort found and no line has: nobody recommended them.
    """

    deals_won: int = 0
    sales: int = 0
    revenue: int = 0
    buyers: Buyers = Buyers()
    leads: int = 0
    deals_lost: int = 0


@dataclass(frozen=True)
class Worked:
    """All efforts of a period, best return first. Results' revenue + no touch = total, exactly."""

    period: Period | None
    view: View
    by: By
    own_hours: bool
    margin_is_set: bool
    results: tuple[Result, ...]
    no_touch: Share
    total: Share
    beyond: date | None = None
    """The day of the newest sale that counts although it lies after today."""

    @property
    def leads(self) -> int:
        """How many contacts were found by any effort."""
        return sum(result.leads for result in self.results) + self.no_touch.leads
