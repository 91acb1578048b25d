"""What the weekly page says: plain words and figures, one page whatever the week was."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from smallbiz.business.profile import Profile
from smallbiz.insight.results import Result
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.week import LOOK_BACK, Closing, Task, Week
from smallbiz.output.figures import one, per_1
from smallbiz.output.plan import plan_page
from smallbiz.output.room import fitting, room_for
from smallbiz.output.sentence import first_sentence
from smallbiz.output.sheet import Bar, Choices, Efforts, Part, Report, Row
from smallbiz.output.tiles import tiles
from smallbiz.words.formats import DASH, counted, days, long_day, month_name, number, weekday
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.periods import Period
from smallbiz.words.translation import _, language, ngettext

T = TypeVar("T", Closing, Task)
LOSING = {Verdict.LOSES_MONEY, Verdict.PROBABLY_LOSES}


def weekly_page(
    week: Week,
    business: str,
    currency: str,
    choices: Choices | None = None,
    logo: bytes | None = None,
) -> Report:
    """What the page says of a week; `business` is the line at its head, `logo` a PNG beside it."""
    wanted = choices or Choices()
    write = _Parts(week, currency, wanted)
    return Report(
        language(),
        business,
        week_words(week.days, year=True),
        _("The week in one page"),
        wanted.sentence or first_sentence(week, currency),
        tiles(week, currency) if wanted.numbers else (),
        _tiles_note(week),
        write.won() if wanted.closed else None,
        write.lost() if wanted.closed else None,
        write.worked() if wanted.worked else None,
        write.follow_ups() if wanted.follow_ups else None,
        write.marketing() if wanted.marketing else None,
        _("Notes") if wanted.notes else None,
        _("Made with smallbiz on this computer, {weekday}, {day}").format(
            weekday=weekday(week.today), day=long_day(week.today)
        ),
        page_numbers(2 if wanted.plan else 1),
        logo,
        plan_page(week.ahead, currency) if wanted.plan else None,
    )


def page_numbers(pages: int) -> tuple[str, ...]:
    """What stands at the foot of each page: "1 of 2"."""
    told = _("{page} of {pages}")
    return tuple(told.format(page=page, pages=pages) for page in range(1, pages + 1))


def week_words(week: Period, *, year: bool = False) -> str:
    """A week's number and days: "Week 19, 4 to 10 May", with the year on request."""
    return _("Week {number}, {days}").format(
        number=week.until.isocalendar().week, days=days(week, year=year)
    )


def letterhead(business: Profile) -> str:
    """The line at the head of the page: "Chain & Bell, Bicycle workshop"."""
    return ", ".join(part for part in (business.name, business.trade) if part)


def _tiles_note(week: Week) -> str:
    before = week.days.previous().until.isocalendar().week
    note = _("Arrows compare with week {number}.").format(number=before)
    if any(vars(week.goal).values()):
        mark = _("The mark on a bar shows where {month} should stand by now.")
        note += " " + mark.format(month=month_name(week.days.until, year=False))
    return note


class _Parts:
    """Writes the lists of one page, each as long as there is room for."""

    def __init__(self, week: Week, currency: str, choices: Choices) -> None:
        self._week = week
        self._currency = currency
        self._short = choices.initials
        self._room = room_for(len(week.won), len(week.lost), len(week.worked.results), choices)

    def won(self) -> Part:
        """What was sold, the largest first."""
        won = self._week.won
        aside = ngettext("{n} sale, {money}", "{n} sales, {money}", len(won))
        return Part(
            _("Won"),
            self._count_and_money(aside, won),
            *self._rows(won, self._room.won, self._sale),
            _("Nothing was sold this week."),
        )

    def lost(self) -> Part:
        """What was lost, and why."""
        lost = self._week.lost
        aside = ngettext("{n} deal, {money}", "{n} deals, {money}", len(lost))
        return Part(
            _("Lost"),
            self._count_and_money(aside, lost),
            *self._rows(lost, self._room.lost, self._deal),
            _("No deal was lost this week."),
        )

    def worked(self) -> Efforts:
        """The efforts that moved most money, best return first."""
        results = self._week.worked.results
        most = sorted(results, key=lambda result: -(result.cost + abs(result.margin)))
        shown = set(most[: self._room.efforts])
        return Efforts(
            _("What worked"),
            _("last {n} days").format(n=LOOK_BACK),
            tuple(self._bar(result) for result in results if result in shown),
            _more(len(results) - len(shown)),
            _("Nothing to compare yet: note who came from what."),
            _("cost"),
            _("came back"),
            _("back per {money}").format(money=one(self._currency)),
        )

    def follow_ups(self) -> Part:
        """Whom Sales calls or writes to next week, and what is late."""
        tasks = self._week.follow_ups
        people = len({task.who for task in tasks})
        return Part(
            _("Sales: follow up next week"),
            counted(ngettext("{n} person", "{n} people", people), people) if tasks else "",
            *self._rows(tasks, self._room.tasks, self._task),
            _("Nobody waits for a follow-up."),
        )

    def marketing(self) -> Part:
        """Steps and activities of next week, and what is late."""
        tasks = self._week.marketing
        money = sum(task.amount or 0 for task in tasks)
        return Part(
            _("Marketing next week"),
            self._show(money) if money else "",
            *self._rows(tasks, self._room.tasks, self._task),
            _("Nothing is planned yet."),
        )

    def _rows(
        self, told: Sequence[T], lines: int, row: Callable[[T], Row]
    ) -> tuple[tuple[Row, ...], str]:
        """The rows that fit, and the words for the rest and its money."""
        shown = fitting(len(told), lines)
        rest = told[shown:]
        money = sum(each.amount or 0 for each in rest)
        return tuple(map(row, told[:shown])), _more(len(rest), self._show(money) if money else "")

    def _sale(self, sale: Closing) -> Row:
        return self._closing(sale, self._bought_by(sale))

    def _deal(self, deal: Closing) -> Row:
        return self._closing(deal, deal.told)

    def _closing(self, closing: Closing, told: str) -> Row:
        what = closing.what or _("Sale")
        if closing.amount < 0:
            what = _("Refund: {what}").format(what=what)
        return Row("", what, told, self._show(closing.amount))

    def _bought_by(self, sale: Closing) -> str:
        """The buyer and how they found us; without names only the buyer's initials."""
        told = "" if self._short else sale.told
        return ", ".join(part for part in (self._name(sale.who), told) if part)

    def _task(self, task: Task) -> Row:
        late = task.day < self._week.next_days.since
        day = _("late") if late else weekday(task.day, short=True)
        amount = "" if task.amount is None else self._show(task.amount)
        return Row(day, self._name(task.who), task.what, amount, late)

    def _bar(self, result: Result) -> Bar:
        back = result.return_per_1
        return Bar(
            result.effort.name,
            result.cost,
            result.margin,
            self._show(result.cost),
            self._show(result.margin),
            DASH if back is None else per_1(back, self._currency),
            result.verdict in LOSING,
        )

    def _count_and_money(self, told: str, closings: Sequence[Closing]) -> str:
        if not closings:
            return ""
        money = self._show(sum(closing.amount for closing in closings))
        return told.format(n=number(len(closings)), money=money)

    def _name(self, name: str) -> str:
        return initials(name) if self._short else name

    def _show(self, minor: int) -> str:
        return show_money(minor, self._currency, cents=False)


def _more(count: int, money: str = "") -> str:
    if not count:
        return ""
    told = _("and {n} more, {money}") if money else _("and {n} more")
    return told.format(n=number(count), money=money)
