"""Businesses that break figures: nothing in them, everything in them, days that cannot be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.vocabulary import Kind
from smallbiz.journey.records import Touch
from smallbiz.store.holder import By
from smallbiz.words import translation
from smallbiz.words.clock import fixed
from smallbiz.words.money import LARGEST
from smallbiz.workspace import Workspace, open_workspace
from tests.files import TODAY, copied, new_workspace

LEAP_DAY, LAST_OF_53_WEEKS = date(2024, 2, 29), date(2026, 12, 31)
LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwe " * 4


@dataclass(frozen=True)
class Odd:
    """How a file is filled, on which day, and on which it is then looked at."""

    fill: Callable[[Workspace], object]
    today: date = TODAY
    seen: date | None = None

    def open(self, path: Path) -> Workspace:
        """The file, filled."""
        copied(_filled(self, translation.language(), translation.country()), path)
        return open_workspace(path, By.COMMAND_LINE, today=fixed(self.seen or self.today))


@cache
def _filled(odd: Odd, language: str, country: str | None) -> bytes:
    """Each is filled once, with what a new file holds in the language that is spoken."""
    with TemporaryDirectory() as folder:
        made = new_workspace(Path(folder) / "odd.smallbiz", By.COMMAND_LINE, odd.today)
        odd.fill(made)
        made.close()
        return made.path.read_bytes()


def ago(workspace: Workspace, days: int) -> date:
    """A day so many days back."""
    return workspace.today - timedelta(days=days)


def nothing(_workspace: Workspace) -> None:
    """A file as it comes."""


def one_sale(workspace: Workspace) -> None:
    workspace.sales.note(12_345, contact_id="Ada", product="Lamp")


def a_sale_to_nobody(workspace: Workspace) -> None:
    workspace.sales.note(12_345, product="Lamp")


def people(workspace: Workspace, many: int = 12) -> list[int]:
    """So many people of a stall, who each asked on a day of their own."""
    stall = workspace.activities.plan(
        "Stall", status="done", starts_on=ago(workspace, 60), ends_on=ago(workspace, 50)
    )
    workspace.budget.spend(stall, 20_000, ago(workspace, 60))
    found = []
    for number in range(many):
        who = workspace.contacts.add(f"Person {number}")
        workspace.touches.note(who, "asked", on=ago(workspace, 60 - number), activity_id=stall)
        found.append(who)
    return found


def everything_lost(workspace: Workspace) -> None:
    for who in people(workspace):
        deal = workspace.deals.open(
            "A bike", contact_id=who, value=50_000, opened_on=ago(workspace, 40)
        )
        workspace.deals.lose(deal, "price", on=ago(workspace, 10))


def no_cost(workspace: Workspace) -> None:
    for who in people(workspace):
        workspace.sales.note(5_000, contact_id=who, on=ago(workspace, 5))
    for expense in workspace.budget.expenses(1):
        workspace.budget.delete(expense.id)


def no_touch(workspace: Workspace) -> None:
    for number in range(15):
        workspace.sales.note(
            5_000 + number, contact_id=f"Person {number}", on=ago(workspace, number)
        )
    leaflet = workspace.activities.plan("Leaflet", status="done", starts_on=ago(workspace, 20))
    workspace.budget.spend(leaflet, 30_000, ago(workspace, 20))


def sales_before_touches(workspace: Workspace) -> None:
    for who in people(workspace):
        workspace.sales.note(5_000, contact_id=who, on=ago(workspace, 200))


def taken_in(workspace: Workspace, kind: Kind, lines: Sequence[str]) -> None:
    """Import a file of these lines."""
    source = workspace.path.with_suffix(".csv")
    source.write_text("\n".join(lines), encoding="utf-8")
    take_in(workspace.store, source, Options(kind=kind), backup=False)


def deals_without_days(workspace: Workspace) -> None:
    rows = [
        f"Deal {n},Person {n},{('won', 'lost', 'New enquiry')[n % 3]},100{n}" for n in range(45)
    ]
    taken_in(workspace, "deals", ["title,contact,stage,value", *rows])


def only_refunds(workspace: Workspace) -> None:
    for who in people(workspace):
        workspace.sales.note(-5_000, contact_id=who, on=ago(workspace, 5))
    workspace.sales.note(-100)


def more_refunded_than_sold(workspace: Workspace) -> None:
    for who in people(workspace):
        workspace.sales.note(5_000, contact_id=who, on=ago(workspace, 9))
        workspace.sales.note(-6_001, contact_id=who, on=ago(workspace, 3))


def a_leap_day(workspace: Workspace) -> None:
    workspace.goals.set(workspace.today, revenue=100_000, leads=10)
    for who in people(workspace):
        workspace.sales.note(5_000, contact_id=who)
        workspace.follow_ups.plan("Call", workspace.today, contact_id=who)


def much_money(workspace: Workspace) -> None:
    for who in people(workspace):
        workspace.sales.note(LARGEST, contact_id=who, on=ago(workspace, 2))
        workspace.deals.open("All of it", contact_id=who, value=LARGEST)
    workspace.goals.set(workspace.today, revenue=LARGEST)


def long_names(workspace: Workspace) -> None:
    workspace.business.change(name=LONG, trade=LONG)
    for number in range(60):
        who = workspace.contacts.add(f"{LONG}{number}")
        effort = workspace.activities.plan(
            f"{LONG}{number}", status="done", starts_on=ago(workspace, 9)
        )
        workspace.budget.spend(effort, 999_999, ago(workspace, 9))
        workspace.touches.note(who, "asked", on=ago(workspace, 9), activity_id=effort)
        workspace.sales.note(123_456_789, contact_id=who, on=ago(workspace, 6), product=LONG)
        workspace.follow_ups.plan(LONG, ago(workspace, number), contact_id=who)


def a_margin_of_nothing(workspace: Workspace) -> None:
    workspace.business.change(margin=0)
    for who in people(workspace):
        workspace.sales.note(5_000, contact_id=who, on=ago(workspace, 5))


def weeks_from_sunday(workspace: Workspace) -> None:
    workspace.business.change(week_starts_sunday=True)
    a_leap_day(workspace)


def days_that_cannot_be(workspace: Workspace) -> None:
    """A plan that ends before it begins; touches from the year in which spreadsheets begin."""
    rows = ("name,channel,starts_on,ends_on,actual_cost", "Stall,Market,2026-05-10,2025-05-01,200")
    taken_in(workspace, "activities", rows)
    with workspace.store.work("Old") as work:
        for number in range(12):
            who = workspace.contacts.add(f"Person {number}")
            work.add(Touch(contact_id=who, on_day=date(1900, 1, 1), hat="marketing", kind="asked",
                           interest=True, activity_id=1))  # fmt: skip


ODD: Mapping[str, Odd] = {
    "nothing": Odd(nothing),
    "one sale": Odd(one_sale),
    "a sale to nobody": Odd(a_sale_to_nobody),
    "everything lost": Odd(everything_lost),
    "no cost": Odd(no_cost),
    "no touch": Odd(no_touch),
    "sales before touches": Odd(sales_before_touches),
    "deals without days": Odd(deals_without_days),
    "only refunds": Odd(only_refunds),
    "more refunded than sold": Odd(more_refunded_than_sold),
    "29 February": Odd(a_leap_day, LEAP_DAY),
    "the day after 29 February a year on": Odd(a_leap_day, LEAP_DAY, date(2025, 3, 1)),
    "the last day of 53 weeks": Odd(a_leap_day, LAST_OF_53_WEEKS),
    "weeks from Sunday": Odd(weeks_from_sunday, LAST_OF_53_WEEKS),
    "much money": Odd(much_money),
    "long names": Odd(long_names),
    "a margin of nothing": Odd(a_margin_of_nothing),
    "days that cannot be": Odd(days_that_cannot_be),
    "a clock set back": Odd(more_refunded_than_sold, TODAY, TODAY - timedelta(days=400)),
    "a clock set forward": Odd(everything_lost, TODAY, TODAY + timedelta(days=4000)),
}
