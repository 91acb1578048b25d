"""What an effort cost and brought; None where there is nothing to divide by."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal


def margin(amount: int, margin_percent: Decimal, vat_percent: Decimal = Decimal(0)) -> int:
    """What is left of a sale for the business, in minor units: amount net of VAT × margin.

    `vat_percent` is the VAT contained in the amount: 0 when prices are without VAT.
    """
    left = Decimal(amount) * margin_percent / (100 + vat_percent)
    return int(left.quantize(Decimal(1), ROUND_HALF_EVEN))


def hours_cost(hours: Decimal, hourly_value: int) -> int:
    """Own hours at the hourly value, in minor units."""
    return int((hours * hourly_value).quantize(Decimal(1), ROUND_HALF_EVEN))


def profit(credited_margin: int, cost: int) -> int:
    """Credited margin − cost, in minor units."""
    return credited_margin - cost


def return_per_1(credited_margin: int, cost: int) -> float | None:
    """Credited margin / cost: what came back for every 1 spent; None when nothing was spent."""
    return credited_margin / cost if cost else None


def cost_per_head(cost: int, heads: int) -> int | None:
    """Cost per lead or per new customer in minor units; None without a head."""
    return round(Decimal(cost) / heads) if heads else None


def rate(won: int, closed: int) -> float | None:
    """Won of closed, open deals excluded; None before the first closed one."""
    return won / closed if closed else None


@dataclass(frozen=True)
class Span:
    """Days from `since` to `until`, both included; None is open."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day lies in the span."""
        return (not self.since or self.since <= day) and (not self.until or day <= self.until)


def days_inside(starts: date, ends: date, span: Span) -> int:
    """How many days of a stretch lie in a span."""
    first = max(starts, span.since or starts)
    last = min(ends, span.until or ends)
    return max(0, (last - first).days + 1)


def spread(total: int, starts: date, ends: date, span: Span) -> int:
    """The part of a cost, spread evenly over its days, that falls into a span, in minor units."""
    days = max(1, (ends - starts).days + 1)
    return round(Decimal(total) * days_inside(starts, ends, span) / days)
