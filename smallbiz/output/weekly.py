"""What the weekly page says: plain words and figures, one page whatever the week was."""

from datetime import date

from smallbiz.business.profile import Profile
from smallbiz.insight.span import Closing, Figures
from smallbiz.insight.week import LOOK_BACK, Task, Week
from smallbiz.output.parts import Parts
from smallbiz.output.plan import plan_page
from smallbiz.output.room import room_for
from smallbiz.output.sentence import first_sentence
from smallbiz.output.sheet import Choices, Part, Report, Row
from smallbiz.output.tiles import tiles
from smallbiz.words.formats import (
    counted,
    days,
    long_day,
    month_name,
    weekday,
    weekday_and_number,
)
from smallbiz.words.periods import Period
from smallbiz.words.translation import _, language, ngettext


def weekly_page(
    week: Week,
    business: str,
    currency: str,
    choices: Choices | None = None,
    logo: bytes | None = None,
) -> Report:
    """What the page says of a week; `business` is the line at its head, `logo` a PNG beside it."""
    wanted = choices or Choices()
    room = room_for(len(week.won), len(week.lost), len(week.worked.results), wanted)
    write = _WeekParts(week, currency, wanted, room)
    return Report(
        language(),
        business,
        week_words(week.days, year=True),
        _("The week in one page"),
        wanted.sentence or first_sentence(week, currency),
        tiles(week, currency) if wanted.numbers else (),
        _tiles_note(week),
        write.won(_("Nothing was sold this week.")) if wanted.closed else None,
        write.lost() if wanted.closed else None,
        write.worked(_("last {n} days").format(n=LOOK_BACK)) if wanted.worked else None,
        write.follow_ups() if wanted.follow_ups else None,
        write.marketing() if wanted.marketing else None,
        _("Notes") if wanted.notes else None,
        made_on(week.today),
        page_numbers(2 if wanted.plan else 1),
        logo,
        plan=plan_page(week.ahead, currency) if wanted.plan else None,
    )


def page_numbers(pages: int) -> tuple[str, ...]:
    """What stands at the foot of each page: "1 of 2"."""
    told = _("{page} of {pages}")
    return tuple(told.format(page=page, pages=pages) for page in range(1, pages + 1))


def made_on(day: date) -> str:
    """What stands at the foot: with what the page was made, and when."""
    made = _("Made with smallbiz on this computer, {weekday}, {day}")
    return made.format(weekday=weekday(day), day=long_day(day))


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
    return tiles_note(week, _("Arrows compare with week {number}.").format(number=before))


def tiles_note(figures: Figures, note: str) -> str:
    """What the arrows and the marks of the tiles mean; a month that is over needs no mark."""
    if figures.goal.is_set and figures.month_gone < 1:
        mark = _("The mark on a bar shows where {month} should stand by now.")
        note += " " + mark.format(month=month_name(figures.days.until, year=False))
    return note


class _WeekParts(Parts[Week]):
    """With what is next."""

    def lost(self) -> Part:
        """What was lost, and why."""
        lost = self.figures.lost
        aside = ngettext("{n} deal, {money}", "{n} deals, {money}", len(lost))
        return Part(
            _("Lost"),
            self.count_and_money(aside, lost, len(lost)),
            *self.rows(lost, self.room.lost, self._deal),
            _("No deal was lost this week."),
        )

    def follow_ups(self) -> Part:
        """Whom Sales calls or writes to next week, and what is late."""
        tasks = self.figures.follow_ups
        many = len(tasks)
        return Part(
            _("Sales: follow up next week"),
            counted(ngettext("{n} follow-up", "{n} follow-ups", many), many) if tasks else "",
            *self.rows(tasks, self.room.tasks, self._task),
            _("Nobody waits for a follow-up."),
        )

    def marketing(self) -> Part:
        """Steps and activities of next week, and what is late."""
        tasks = self.figures.marketing
        money = sum(task.amount or 0 for task in tasks)
        return Part(
            _("Marketing next week"),
            self.show(money) if money else "",
            *self.rows(tasks, self.room.tasks, self._task),
            _("Nothing is planned yet."),
        )

    def _deal(self, deal: Closing) -> Row:
        return self.closing(deal, deal.told)

    def _task(self, task: Task) -> Row:
        late = self.figures.is_late(task)
        near = task.day in self.figures.days
        day = weekday_and_number(task.day) if near else weekday(task.day, short=True)
        amount = "" if task.amount is None else self.show(task.amount)
        return Row(_("late") if late else day, self.name(task.who), task.what, amount, late)
