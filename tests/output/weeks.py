"""Weeks as the numbers give them: an ordinary one, an empty one, and one as busy as you like."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from smallbiz.business.goals import PeriodGoal
from smallbiz.insight.ahead import Ahead, Planned, Todo
from smallbiz.insight.convolution import Spread
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.forecast import Forecast
from smallbiz.insight.funnel import Funnel, Moved, Stage
from smallbiz.insight.month import Month
from smallbiz.insight.outlook import Expected
from smallbiz.insight.passing import Step
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.span import Closing, Figures
from smallbiz.insight.totals import Totals
from smallbiz.insight.verdicts import Judged, Verdict
from smallbiz.insight.week import Task, Week
from smallbiz.marketing.efforts import ActivityRow
from smallbiz.words.periods import Period, month

DAYS = Period(date(2026, 5, 4), date(2026, 5, 10))
NEXT = DAYS.following()
MAY = month(DAYS.until)
NOTHING = Totals(0, 0, 0, 0, 0)


def result(name: str, money: int, margin: int, verdict: Verdict = Verdict.TOO_EARLY) -> Result:
    """An effort with its money in whole euros."""
    spent = Spent(money * 100, 0)
    effort = Effort(By.ACTIVITY, 1, name, "mail")
    return Result(
        effort,
        spent,
        spent.money,
        3,
        2,
        2,
        1,
        Buyers(2),
        margin * 200,
        margin * 100,
        Judged(verdict),
    )


def worked_by(*results: Result) -> Worked:
    """What worked, with these efforts."""
    return Worked(None, View.EVEN, By.ACTIVITY, True, True, results, Share(), Share())


def next_week(days: int) -> date:
    """A day of the week after, counted from its Monday."""
    return NEXT.since + timedelta(days=days)


def ahead(*planned: Planned) -> Ahead:
    """The four weeks after, with these activities."""
    weeks = [NEXT]
    while len(weeks) < 4:
        weeks.append(weeks[-1].following())
    return Ahead(tuple(weeks), planned)


def planned(name: str, since: int | None, until: int | None = None, steps: int = 0) -> Planned:
    """An activity of €80 with its days counted from Monday, and steps on the days from then on."""
    days = [None if each is None else next_week(each) for each in (since, until)]
    money = (8000, 0, 0, 0, None, 0)
    row = ActivityRow(
        1, name, 1, "Leaflet", "mail", None, "", "", days[0], days[1], "planned", *money, "", None
    )
    todo = [Todo(f"Step {n} of {name}", next_week(n - 1)) for n in range(steps)]
    return Planned(row, tuple(todo))


def a_week(**fields: Any) -> Week:
    """Week 19 of a bicycle workshop."""
    usual: dict[str, Any] = {
        "days": DAYS,
        "next_days": NEXT,
        "today": date(2026, 5, 11),
        "now": Totals(204000, 3, 11, 4, 15000),
        "before": Totals(150000, 2, 8, 5, 13300),
        "month_so_far": Totals(350000, 4, 16, 6, 19500),
        "month_gone": Fraction(10, 31),
        "goal": PeriodGoal(MAY, 1130000, 15, 30, 70000),
        "won": (
            Closing("City e-bike", "Malte Frey", "Word of mouth", 180000),
            Closing("Tandem service", "Nina Brandt", "Farmers’ market", 24000),
        ),
        "lost": (Closing("Kids’ bike", "Bauer", "Bought elsewhere: had no stock", 39000),),
        "worked": worked_by(
            result("Voucher", 120, 1672, Verdict.CLEARLY_WORKS),
            result("Leaflet", 338, 34, Verdict.LOSES_MONEY),
        ),
        "follow_ups": (
            Task(next_week(-3), "Ines Okafor", "call back", 390000),
            Task(next_week(2), "Hannah Vogel", "are the new gears fine?", None),
        ),
        "marketing": (Task(next_week(4), "", "Send the May letter", 1500),),
        "waiting_offers": 2,
        "best_since": date(2026, 3, 9),
        "ahead": ahead(),
    }
    return Week(**(usual | fields))


def stage(step: Step, entered: int, on: int, before: tuple[int, int] = (0, 0)) -> Stage:
    """A step of the funnel."""
    return Stage(step, Moved(entered, on), 3.0, Moved(*before))


def a_month(**fields: Any) -> Month:
    """April of the bicycle workshop, seen in May."""
    april, may = month(date(2026, 4, 1)), month(date(2026, 5, 1))
    week = vars(a_week())
    stages = (
        stage(Step.AWARENESS, 60, 12, (50, 30)),
        stage(Step.INTEREST, 20, 9),
        stage(Step.CONSIDERATION, 9, 6),
        stage(Step.PURCHASE, 6, 2),
        stage(Step.LOYALTY, 2, 0),
    )
    usual: dict[str, Any] = {key: week[key] for key in Figures.__dataclass_fields__} | {
        "days": april,
        "month_gone": Fraction(1),
        "month_so_far": week["now"],
        "lost": (
            Closing("Kids’ bike", "Bauer", "Price: too dear", 39000, "Price"),
            Closing("Trailer", "Kaya", "Price", 21000, "Price"),
            Closing("E-bike", "Frey", "Took too long", 250000, "Took too long"),
        ),
        "compared": april.previous(),
        "funnel": Funnel(april, stages),
        "coming": Expected(Forecast(may, 50000, 6, Spread(40000, 90000, 180000), True), 1130000),
        "next_revenue": 50000,
    }
    return Month(**(usual | fields))


def an_empty_week() -> Week:
    """Nothing happened, nothing is planned, no goal is set."""
    return a_week(
        now=NOTHING,
        before=NOTHING,
        month_so_far=NOTHING,
        goal=PeriodGoal(MAY),
        won=(),
        lost=(),
        worked=worked_by(),
        follow_ups=(),
        marketing=(),
        waiting_offers=0,
        best_since=None,
    )


def a_busy_week(won: int, lost: int, efforts: int, people: int, steps: int) -> Week:
    """As much of everything as asked for, with long names."""
    return a_week(
        won=tuple(
            Closing(f"A deal with a very long title {i}", "Maximiliane von Hohenstein", "", 1000)
            for i in range(won)
        ),
        lost=tuple(
            Closing(f"Lost deal {i}", "Bauer", "Took too long: " + "x" * 80, 500)
            for i in range(lost)
        ),
        worked=worked_by(*(result(f"Effort number {i}", i, 3 * i) for i in range(efforts))),
        follow_ups=tuple(
            Task(next_week(i % 7), f"Person {i}", "call " * 20, 390000) for i in range(people)
        ),
        marketing=tuple(Task(next_week(i % 7), "", f"Step {i}", 100) for i in range(steps)),
    )
