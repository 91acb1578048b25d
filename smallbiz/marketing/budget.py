"""Money for marketing: what is planned, promised and spent, by activity, channel, month and week."""

from datetime import date
from typing import NamedTuple

from smallbiz.business.goals import Goals
from smallbiz.marketing import records
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import split
from smallbiz.words.periods import Period, month
from smallbiz.words.tidying import tidy
from smallbiz.words.translation import _


class ExpenseRow(NamedTuple):
    """Money for an activity, spent on its day or promised for it; minor units."""

    id: int
    on_day: date
    amount: int
    promised: bool
    note: str


class MonthBudget(NamedTuple):
    """A month's marketing money in minor units; without a budget nothing is free."""

    budget: int | None
    spent: int
    promised: int

    @property
    def free(self) -> int | None:
        """What is left to spend, below zero when too much went; None without a budget."""
        return None if self.budget is None else self.budget - self.spent - self.promised


class PeriodMoney(NamedTuple):
    """Planned and spent in a stretch of days, minor units; planned cost is spread evenly over days."""

    period: Period
    planned: int
    spent: int
    promised: int


class Budget:
    """Writes down expenses and adds them up."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def expenses(self, activity_id: int) -> list[ExpenseRow]:
        """The expenses of an activity in order of their days."""
        rows = self._store.rows(
            "SELECT id, on_day, amount, promised, note FROM expense WHERE activity_id = ?"
            " ORDER BY on_day, id",
            (activity_id,),
        )
        return [
            ExpenseRow(row[0], date.fromisoformat(row[1]), row[2], bool(row[3]), row[4])
            for row in rows
        ]

    def spend(self, activity_id: int, amount: int, on_day: date | None = None, note: str = "",
              *, promised: bool = False) -> int:  # fmt: skip
        """Write down money spent (below zero: got back) or promised, today unless said otherwise."""
        told = _("Promise money for {name}") if promised else _("Spend money on {name}")
        name = self._store.value("SELECT name FROM activity WHERE id = ?", (activity_id,)) or ""
        with self._store.work(told.format(name=name)) as work:
            work.get(records.Activity, activity_id)
            return work.add(
                records.Expense(
                    activity_id=activity_id,
                    on_day=on_day or self._store.today(),
                    amount=_some(amount),
                    promised=promised,
                    **tidy({"note": note}),
                )
            )

    def pay(self, expense_id: int, on_day: date | None = None) -> None:
        """Turn promised money into spent money."""
        with self._store.work(_("Pay what was promised")) as work:
            expense = work.get(records.Expense, expense_id)
            expense.promised = False
            expense.on_day = on_day or self._store.today()

    def change(self, expense_id: int, amount: int, on_day: date, note: str) -> None:
        """Correct an expense."""
        with self._store.work(_("Correct an expense")) as work:
            expense = work.get(records.Expense, expense_id)
            expense.amount, expense.on_day = _some(amount), on_day
            expense.note = tidy({"note": note})["note"]

    def delete(self, expense_id: int) -> None:
        """Delete an expense."""
        with self._store.work(_("Delete an expense")) as work:
            work.delete(work.get(records.Expense, expense_id))

    def of_month(self, day: date) -> MonthBudget:
        """The month's budget with what was spent and promised in it."""
        whole = self._sums(month(day))
        return MonthBudget(Goals(self._store).of_month(day).marketing_budget, *whole)

    def over(self, periods: list[Period], campaign_id: int | None = None) -> list[PeriodMoney]:
        """Planned, spent and promised money of each of some periods, maybe of one campaign only."""
        if not periods:
            return []
        planned = self._planned(Period(periods[0].since, periods[-1].until), campaign_id)
        return [
            PeriodMoney(
                period,
                sum(planned.get(each, 0) for each in period),
                *self._sums(period, campaign_id),
            )
            for period in periods
        ]

    def _sums(self, period: Period, campaign_id: int | None = None) -> tuple[int, int]:
        spent, promised = self._store.rows(
            "SELECT coalesce(sum(iif(promised, 0, amount)), 0),"
            " coalesce(sum(iif(promised, amount, 0)), 0) FROM expense"
            " WHERE on_day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR activity_id IN"
            " (SELECT id FROM activity WHERE campaign_id = ?3))",
            (period.since.isoformat(), period.until.isoformat(), campaign_id),
        )[0]
        return spent, promised

    def _planned(self, period: Period, campaign_id: int | None) -> dict[date, int]:
        """Planned cost a day; the shares of an activity's days add up to its planned cost."""
        days: dict[date, int] = {}
        rows = self._store.rows(
            "SELECT starts_on, coalesce(ends_on, starts_on), planned_cost FROM activity"
            " WHERE starts_on <= ?1 AND coalesce(ends_on, starts_on) >= ?2"
            " AND planned_cost > 0 AND status <> 'dropped'"
            " AND (?3 IS NULL OR campaign_id = ?3)",
            (period.until.isoformat(), period.since.isoformat(), campaign_id),
        )
        for since, until, cost in rows:
            whole = Period(date.fromisoformat(since), date.fromisoformat(until))
            for day, share in zip(whole, split(cost, [1] * whole.days), strict=True):
                days[day] = days.get(day, 0) + share
        return days


def _some(amount: int) -> int:
    if not amount:
        raise RuleBroken(_("Type an amount."), "amount")
    return amount
