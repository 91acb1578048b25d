"""Birthdays, from one column or from one each for year, month and day."""

from collections.abc import Sequence
from datetime import date

from smallbiz.intake.rows import Rows

PARTS = ("birth_year", "birth_month", "birth_day")


def birthdays(rows: Rows) -> Sequence[date | None]:
    """The birthday of each row; parts that make no day are kept as they are."""
    if rows.columns.of("birthday") or not rows.columns.of("birth_year"):
        return rows.days("birthday")
    parts = zip(*(rows.text(part) for part in PARTS), strict=True)
    return [_day(rows, row, texts) for row, texts in enumerate(parts)]


def _day(rows: Rows, row: int, texts: tuple[str, ...]) -> date | None:
    try:
        return date(*map(int, texts))
    except ValueError:
        for part, text in zip(PARTS, texts, strict=True):
            if text:
                rows.keep(row, rows.columns.of(part)[0].name, text)
        return None
