"""The command that shows what worked."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from smallbiz.commands.file import FILE, opened
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.results import Result, Share, Worked
from smallbiz.insight.verdicts import in_words
from smallbiz.insight.worked import worked
from smallbiz.output.worked_words import clock_sentence, line_name, nobody
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import DASH, fixed, percent
from smallbiz.words.money import decimal_text, show_money
from smallbiz.words.periods import Period, parse_day
from smallbiz.words.translation import _

EARLIEST, LATEST = date.min, date.max


@click.command("worked")
@click.option("--from", "source", type=FILE, required=True, help="The file.")
@click.option("--since", help="First day, like 2026-01-31.")
@click.option("--until", help="Last day.")
@click.option("--credit", type=click.Choice([view.value for view in View]), default="even")
@click.option("--by", type=click.Choice([by.value for by in By]), default="activity")
@click.option("--own-hours", type=click.Choice(["yes", "no"]), default="yes")
@click.option("--json", "as_json", is_flag=True)
def what_worked(
    source: Path,
    since: str | None,
    until: str | None,
    credit: str,
    by: str,
    own_hours: str,
    as_json: bool,
) -> None:
    """Which efforts turned into sales, adding up to all revenue."""
    period = _period(since, until)
    with opened(source) as workspace:
        found = worked(workspace.store, period, View(credit), By(by), own_hours == "yes")
        currency = workspace.business.currency()
    if told := clock_sentence(found):
        click.echo(told, err=True)
    if as_json:
        click.echo(json.dumps(as_objects(found, currency), ensure_ascii=False, indent=1))
    else:
        click.echo(as_table(found, currency))


def as_objects(found: Worked, currency: str) -> dict[str, Any]:
    """The figures as scripts read them: money as decimal strings, verdicts in English."""
    return {
        "since": _iso(found.period, "since"),
        "until": _iso(found.period, "until"),
        "credit": found.view.value,
        "efforts": [_object(result, currency) for result in found.results],
        "no_touch": _share(found.no_touch, currency),
        "total": _share(found.total, currency),
    }


def as_table(found: Worked, currency: str) -> str:
    """The figures for a terminal, one effort a line."""
    heads = (
        line_name(found.by),
        _("Cost"),
        _("Leads"),
        _("Won"),
        _("Lost"),
        _("Revenue"),
        _("Profit"),
    )
    people = (_("New customers"), _("Bought again"))
    rates = (_("Back per 1"), _("Win rate"), _("Verdict"))
    lines: list[tuple[str, ...]] = [(*heads, *people, *rates)]
    lines += [_line(result, currency) for result in found.results]
    lines.append(_sum(nobody(found.by), found.no_touch, currency))
    lines.append(_sum(_("All"), found.total, currency))
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join(_aligned(line, widths) for line in lines)


def _object(result: Result, currency: str) -> dict[str, Any]:
    low, high = result.win_range or (None, None)
    return {
        "effort": result.effort.name,
        "cost": decimal_text(result.cost, currency),
        "hours": round(result.spent.hours, 2),
        "leads": result.leads,
        "deals_won": result.deals_won,
        "deals_lost": result.deals_lost,
        "revenue": decimal_text(result.revenue, currency),
        "profit": decimal_text(result.profit, currency),
        "return_per_1": _rounded(result.return_per_1),
        "win_rate": _rounded(result.win_rate),
        "win_rate_low": _rounded(low),
        "win_rate_high": _rounded(high),
        "verdict": result.verdict.value,
    }


def _share(share: Share, currency: str) -> dict[str, Any]:
    return {"deals_won": share.deals_won, "revenue": decimal_text(share.revenue, currency)}


def _line(result: Result, currency: str) -> tuple[str, ...]:
    back, rate = result.return_per_1, result.win_rate
    return (
        result.effort.name,
        show_money(result.cost, currency),
        str(result.leads),
        str(result.deals_won),
        str(result.deals_lost),
        show_money(result.revenue, currency),
        show_money(result.profit, currency),
        str(result.buyers.new),
        str(result.buyers.again),
        DASH if back is None else fixed(back, 2),
        DASH if rate is None else percent(rate),
        in_words(result.verdict),
    )


def _sum(name: str, share: Share, currency: str) -> tuple[str, ...]:
    revenue = show_money(share.revenue, currency)
    people = (str(share.buyers.new), str(share.buyers.again))
    return (name, "", "", str(share.deals_won), "", revenue, "", *people, "", "", "")


def _aligned(line: tuple[str, ...], widths: list[int]) -> str:
    first, *figures, last = zip(line, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(text.rjust(width) for text, width in figures), last[0]]
    return "  ".join(cells).rstrip()


def _period(since: str | None, until: str | None) -> Period | None:
    if since is None and until is None:
        return None
    first = parse_day(since) if since else EARLIEST
    last = parse_day(until) if until else LATEST
    if first > last:
        raise RuleBroken(_("The first day lies after the last one."))
    return Period(first, last)


def _iso(period: Period | None, end: str) -> str | None:
    day = getattr(period, end) if period else None
    return None if day in (None, EARLIEST, LATEST) else day.isoformat()


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


COMMANDS = (what_worked,)
