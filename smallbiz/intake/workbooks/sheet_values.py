"""Cells of a spreadsheet as text that can only be read in one way."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

Value = str | float | int | bool | date | time | timedelta | None


def text_of(value: Value) -> str:
    """Whole numbers without a point, days as ISO dates, yes and no as true and false."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, timedelta):
        return _hours(value)
    return "" if value is None else value.isoformat()


def _number(value: float) -> str:
    """All 15 digits that a spreadsheet keeps, never with an exponent.

    Three digits behind the point get a fourth: 1.250 could be read as over a thousand.
    """
    if value == int(value):
        return str(int(value))
    text = format(Decimal(f"{value:.15g}"), "f")
    return text + "0" if len(text.partition(".")[2]) == 3 else text


def _moment(value: datetime) -> str:
    """The day, and the time of it where there is one."""
    if value.time() == time():
        return value.date().isoformat()
    return value.isoformat(" ", "minutes" if not value.second else "seconds")


def _hours(value: timedelta) -> str:
    """ "36:30" """
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60}:{minutes % 60:02}"
