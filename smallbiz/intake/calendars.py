"""Days that are told by the year of a Japanese reign, or by a week of the year."""

import re
from datetime import date

_REIGNS = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018,
    "M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018,
}  # fmt: skip
"""Reign → the year before its first one."""

_REIGN = re.compile(
    rf"({'|'.join(_REIGNS)})\.?\s?(\d{{1,2}}|元)\s?[年./-]\s?(\d{{1,2}})\s?[月./-]\s?(\d{{1,2}})\s?日?"
)
_WEEK = re.compile(r"(\d{4})[-/\s]?(?:W|KW)[-\s]?(\d{1,2})(?:-?([1-7]))?", re.IGNORECASE)
_WEEK_FIRST = re.compile(r"(?:W|KW|Week|Woche)[-.\s]*(\d{1,2})[-./,\s]+(\d{4})", re.IGNORECASE)
_WEEK_ALONE = re.compile(
    r"(?:W|KW|Week|Woche|Semaine|Sem|Semana|Settimana|Uke|Vecka|v)[-.\s]*(\d{1,2})\.?",
    re.IGNORECASE,
)


def day_of_reign(text: str) -> date | None:
    """昭和55年3月4日, S55.3.4 and 令和元年5月1日; None for anything else."""
    found = _REIGN.fullmatch(text)
    if not found:
        return None
    year = _REIGNS[found[1]] + (1 if found[2] == "元" else int(found[2]))
    try:
        return date(year, int(found[3]), int(found[4]))
    except ValueError:
        return None


def day_of_week(text: str, usual: int | None = None, ending: bool = False) -> date | None:
    """The day of "2026-W19-3", of a week alone its Monday, also of "KW 19/2026" (ISO 8601).

    `usual` is the year of a week that says none: "KW 19"; `ending` takes the Sunday of a week alone.
    """
    found, turned = _WEEK.fullmatch(text), _WEEK_FIRST.fullmatch(text)
    if found:
        year, week, day = found[1], found[2], found[3] or ""
    elif turned:
        week, year, day = turned[1], turned[2], ""
    elif usual and (alone := _WEEK_ALONE.fullmatch(text)):
        year, week, day = str(usual), alone[1], ""
    else:
        return None
    try:
        return date.fromisocalendar(int(year), int(week), int(day or (7 if ending else 1)))
    except ValueError:
        return None
