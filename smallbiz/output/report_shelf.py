"""The last weekly reports kept as PDFs in a folder of the owner's: which are due, and which are too old."""

import re
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from smallbiz.store.disk import plainly
from smallbiz.store.whole import write_whole
from smallbiz.words.errors import StorageProblem
from smallbiz.words.periods import Period, last_weekday, week
from smallbiz.words.translation import _

KEPT = 12
"""So many weeks stay."""

Week = tuple[int, int]
"""Year and number of a week, as ISO 8601 counts them."""


def due_weeks(kept: Collection[Week], today: date, weekday: int, week_start: int) -> list[Period]:
    """The weeks to write, newest first: the last one before the report day, and those since the
    newest that is kept, as after a holiday. What the owner threw away does not come back.

    A week that is yet to come was kept while the clock was wrong and stops no other one; where all are,
    the clock is wrong now.
    """
    days = week(last_weekday(today, weekday), week_start).previous()
    if not kept:
        return [days]
    past = [each for each in kept if each <= number(week(today, week_start))]
    newest = max(past or kept)
    found: list[Period] = []
    while number(days) > newest and len(found) < KEPT:
        found.append(days)
        days = days.previous()
    return found


def number(days: Period) -> Week:
    """The year and number of a week, by its last day, as the report's head names it."""
    told = days.until.isocalendar()
    return told.year, told.week


def kept_in(folder: Path, business: str) -> dict[Week, Path]:
    """The reports of a business in a folder, by week; nothing else there is touched.

    `business` is what its file is called, without the ending. StorageProblem when the folder is gone.
    """
    if not folder.is_dir():
        raise StorageProblem(
            _("The folder for your weekly reports is not there: {folder}.").format(folder=folder),
            _("Nothing is lost: what is missing is written once it is back."),
            _("Plug it in, or choose another one in Settings."),
        )
    ours = re.compile(re.escape(business) + r" (\d{4})-W(\d{2})\.pdf")
    with plainly(folder, _("Nothing is lost.")):
        found = [(path, ours.fullmatch(path.name)) for path in folder.iterdir()]
    return {(int(name[1]), int(name[2])): path for path, name in found if name}


def put_on_shelf(folder: Path, business: str, reports: Iterable[tuple[Period, bytes]]) -> None:
    """Write reports, each all or nothing, and then take away those older than the newest KEPT."""
    for days, pdf in reports:
        year, week_number = number(days)
        write_whole(folder / f"{business} {year}-W{week_number:02}.pdf", [pdf])
    kept = kept_in(folder, business)
    for old in sorted(kept, reverse=True)[KEPT:]:
        with plainly(kept[old], _("Nothing is lost.")):
            kept[old].unlink(missing_ok=True)
