"""The two reports of the page, the week and the month: their days, their words, their figures.

What only the month needs is imported when a month is asked for: the page opens with the week.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from smallbiz.business.profile import Profile
from smallbiz.insight.week import Week, week_of
from smallbiz.output.sentence import first_sentence
from smallbiz.output.sheet import Choices, Report
from smallbiz.output.weekly import letterhead, week_words, weekly_page
from smallbiz.words.formats import month_name
from smallbiz.words.periods import Period
from smallbiz.words.periods import month as month_around
from smallbiz.words.periods import week as week_around
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace

if TYPE_CHECKING:
    from smallbiz.insight.month import Month


class Kind(StrEnum):
    """Which report."""

    WEEK = "week"
    MONTH = "month"


def days_of(kind: Kind, workspace: Workspace, back: int) -> Period:
    """The last full week or month, or one so many before it; -1 is the one that is running."""
    today = workspace.today
    if kind is Kind.MONTH:
        days = month_around(today)
    else:
        days = week_around(today, workspace.business.read().week_start)
    for _each in range(back + 1):
        days = days.previous()
    return days


def words_of(kind: Kind, days: Period) -> str:
    """The days as the chooser names them."""
    return month_name(days.since) if kind is Kind.MONTH else week_words(days)


def name_of(kind: Kind, days: Period) -> str:
    """A name for the file of a report: "Week 19 2026", "April 2026"."""
    if kind is Kind.MONTH:
        return month_name(days.since)
    number = days.until.isocalendar()
    return _("Week {number} {year}").format(number=number.week, year=number.year)


def figures_in(workspace: Workspace, asked: tuple[Kind, Period]) -> Week | Month:
    """The figures of a report; some tenths of a second in a very large file."""
    kind, days = asked
    if kind is Kind.WEEK:
        return week_of(workspace.store, days)
    from smallbiz.insight.month import month_of

    return month_of(workspace.store, days)


def kind_of(figures: Week | Month) -> Kind:
    """Of which report they are."""
    return Kind.WEEK if isinstance(figures, Week) else Kind.MONTH


def content_of(figures: Week | Month, business: Profile, choices: Choices) -> Report:
    """What the report says."""
    head, currency = letterhead(business), business.currency
    if isinstance(figures, Week):
        return weekly_page(figures, head, currency, choices, business.logo)
    from smallbiz.output.monthly import monthly_page

    return monthly_page(figures, head, currency, choices, business.logo)


def sentence_of(figures: Week | Month, currency: str) -> str:
    """The first sentence as the numbers write it."""
    if isinstance(figures, Week):
        return first_sentence(figures, currency)
    from smallbiz.output.month_sentence import month_sentence

    return month_sentence(figures, currency)
