"""What worked as plain values for JSON; the words of a verdict stay English in every language."""

from typing import Any

from smallbiz.insight.results import Result, Worked
from smallbiz.words.money import decimal_text


def worked_json(found: Worked, currency: str) -> dict[str, Any]:
    """One object; money as decimal strings, efforts' and no touch's revenue add up to the total."""
    period, no_touch, total = found.period, found.no_touch, found.total
    return {
        "since": period.since.isoformat() if period else None,
        "until": period.until.isoformat() if period else None,
        "credit": str(found.view),
        "efforts": [_effort(result, currency) for result in found.results],
        "no_touch": {
            "deals_won": no_touch.deals_won,
            "revenue": decimal_text(no_touch.revenue, currency),
        },
        "total": {
            "deals_won": total.deals_won,
            "revenue": decimal_text(total.revenue, currency),
        },
    }


def _effort(result: Result, currency: str) -> dict[str, Any]:
    low, high = result.win_range or (None, None)
    return {
        "effort": result.effort.name,
        "cost": decimal_text(result.cost, currency),
        "hours": round(result.spent.minutes / 60, 2),
        "leads": result.leads,
        "deals_won": result.deals_won,
        "deals_lost": result.deals_lost,
        "revenue": decimal_text(result.revenue, currency),
        "profit": decimal_text(result.profit, currency),
        "return_per_1": _rounded(result.return_per_1),
        "win_rate": _rounded(result.win_rate),
        "win_rate_low": _rounded(low),
        "win_rate_high": _rounded(high),
        "verdict": str(result.verdict),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
