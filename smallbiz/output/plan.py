"""What the page with the plan of the next weeks says: activities, days, money, steps to tick."""

from collections.abc import Sequence
from datetime import date

from smallbiz.insight.ahead import Ahead, Planned, Todo
from smallbiz.output.room import fitting
from smallbiz.output.sheet import Effort, PlanPage, Row
from smallbiz.words.formats import counted, day_and_month, days, weekday_and_day
from smallbiz.words.money import show_money
from smallbiz.words.periods import Period
from smallbiz.words.translation import _, ngettext

HEIGHT, EFFORT, STEP = 2080, 104, 60
"""Of the list on the smaller paper, of an activity and of a step, in 0.1 mm."""
MOST = HEIGHT // EFFORT


def plan_page(ahead: Ahead, currency: str) -> PlanPage:
    """The plan on one page; what does not fit is named."""
    planned = ahead.planned
    shown = planned[: fitting(len(planned), MOST)]
    lines = (HEIGHT - EFFORT * min(len(planned), MOST)) // STEP
    room = shared([len(each.todo) for each in shown], lines)
    write = _Plan(ahead, currency)
    return PlanPage(
        _("The next four weeks"),
        days(ahead.days, year=True),
        write.sentence(),
        tuple(day_and_month(week.since) for week in ahead.weeks),
        tuple(write.effort(each, fits) for each, fits in zip(shown, room, strict=True)),
        write.more(planned[len(shown) :]),
        _("Nothing is planned yet."),
    )


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """How many lines each gets when they take turns until the room is used up."""
    given = [0] * len(wanted)
    while room > 0 and given != list(wanted):
        for place, most in enumerate(wanted):
            if given[place] < most and room > 0:
                given[place] += 1
                room -= 1
    return given


class _Plan:
    """Writes the page in the owner's words."""

    def __init__(self, ahead: Ahead, currency: str) -> None:
        self._ahead = ahead
        self._currency = currency

    def sentence(self) -> str:
        """How many activities, and what they will cost."""
        count = len(self._ahead.planned)
        if not count:
            return ""
        told = counted(ngettext("{n} activity", "{n} activities", count), count)
        money = self._planned(self._ahead.planned)
        return _("{count}, {money} planned.").format(count=told, money=money) if money else told

    def effort(self, planned: Planned, fits: int) -> Effort:
        """An activity with as many steps as fit."""
        row, shown = planned.activity, fitting(len(planned.todo), fits)
        left = len(planned.todo) - shown
        told = ngettext("and {n} more step", "and {n} more steps", left) if fits else ""
        steps = ngettext("{n} step", "{n} steps", left) if left and not fits else ""
        about = [row.channel, counted(steps, left)]
        return Effort(
            _span(row.starts_on, row.ends_on),
            row.name,
            ", ".join(part for part in about if part),
            "" if row.planned is None else self._show(row.planned),
            self._place(row.starts_on, row.ends_on),
            tuple(self._step(step) for step in planned.todo[:shown]),
            counted(told, left) if left else "",
        )

    def more(self, rest: Sequence[Planned]) -> str:
        """The activities that did not fit, and their money."""
        if not rest:
            return ""
        told = counted(
            ngettext("and {n} more activity", "and {n} more activities", len(rest)), len(rest)
        )
        return ", ".join(part for part in (told, self._planned(rest)) if part)

    def _step(self, step: Todo) -> Row:
        since = self._ahead.days.since
        late = step.due_on is not None and step.due_on < since
        when = weekday_and_day(step.due_on) if step.due_on else ""
        return Row(_("late") if late else when, "", step.what, "", late)

    def _place(self, first: date | None, last: date | None) -> tuple[float, float] | None:
        """From where to where its bar goes, 0 to 1."""
        whole = self._ahead.days
        span = Period(first, max(first, last or first)).shared(whole) if first else None
        if span is None:
            return None
        begin = (span.since - whole.since).days
        return begin / whole.days, (begin + span.days) / whole.days

    def _planned(self, planned: Sequence[Planned]) -> str:
        money = sum(each.activity.planned or 0 for each in planned)
        return self._show(money) if money else ""

    def _show(self, minor: int) -> str:
        return show_money(minor, self._currency, cents=False)


def _span(first: date | None, last: date | None) -> str:
    if first is None:
        return _("no day yet")
    if last is None or last <= first:
        return weekday_and_day(first)
    return f"{day_and_month(first)} – {day_and_month(last)}"
