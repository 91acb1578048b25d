"""The marketing hat: what is due this week, and the month's money."""

from __future__ import annotations

from smallbiz.insight.today import Today
from smallbiz.marketing.due import DueRow
from smallbiz.words.formats import count_of, month_name
from smallbiz.words.money import show_money
from smallbiz.words.periods import week
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label, muted, set_tone
from ui.kit.marks import Bar, legend
from ui.today.hat import HatPanel, ListCard
from ui.today.rows import due_id, due_row
from ui.today.texts import budget_words

SHOWN = 6


class MarketingPanel(HatPanel):
    """A tick is done at once, with Undo; Enter shows the activity on the plan."""

    def __init__(self, desk: Desk) -> None:
        new = Button(_("Activity"), "today_new_activity", icon="plus", compact=True)
        new.clicked.connect(lambda: desk.sheet("activity"))
        title, hint = _("Marketing hat"), _("Many people at once: be seen, be wanted")
        super().__init__(title, hint, "megaphone", "mkt", new)
        self._desk = desk
        self._due: list[DueRow] = []
        self._done = muted()
        first = Button(_("Plan an activity"), "today_plan_activity", kind="soft", compact=True)
        first.clicked.connect(lambda: desk.sheet("activity"))
        more = Button(_("Show all on the plan"), "today_all_due", kind="quiet", compact=True)
        more.clicked.connect(lambda: desk.go("plan"))
        self.due = ListCard(_("Due this week"), "today_due", self._done, more, first)
        self.due.list.ticked.connect(self._tick)
        self.due.list.opened.connect(self._open)
        self.budget = BudgetCard()
        self.lay.addWidget(self.due)
        self.lay.addWidget(self.budget)
        self.lay.addStretch(1)

    def show_day(self, today: Today, currency: str, week_start: int) -> None:
        """Show the week's steps and the month's budget."""
        whole = self._desk.workspace.due.of_week(week(today.day, week_start))
        self._due = [each for each in whole if each.step_id or each.due_on >= today.day]
        steps = [each for each in self._due if each.step_id is not None]
        done = sum(each.done_on is not None for each in steps)
        told = _("{done} done").format(done=count_of(done, len(steps))) if steps else ""
        self._done.setText(told)
        rows = [due_row(each, today.day) for each in self._due[:SHOWN]]
        self.due.show_rows(rows, self._nothing(), more=len(self._due) > SHOWN)
        self.budget.show_day(today, currency)

    def _nothing(self) -> str:
        if self._due or self._desk.workspace.due.has_plans():
            return _("Nothing is due this week.")
        return _("Plan your first activity: a leaflet, a stall, a letter to your customers.")

    def _tick(self, ident: int) -> None:
        due = self._of(ident)
        if due.step_id is not None:
            steps, step = self._desk.workspace.activity_steps, due.step_id
            self._desk.do(lambda: steps.tick(step, due.done_on is None))

    def _open(self, ident: int) -> None:
        self._desk.go("plan", activity_id=self._of(ident).activity_id)

    def _of(self, ident: int) -> DueRow:
        return next(each for each in self._due if due_id(each) == ident)


class BudgetCard(Card):
    """Spent, promised and free of the month's budget."""

    def __init__(self) -> None:
        super().__init__(5, (16, 9, 16, 10))
        self._name = label("", "strong")
        self._free = label("", "strong")
        self._bar = Bar(10)
        self._legend = row()
        self.lay.addLayout(row(self._name, 1, self._free))
        self.lay.addWidget(self._bar)
        self.lay.addLayout(self._legend)

    def show_day(self, today: Today, currency: str) -> None:
        """Show the month's money."""
        budget = today.budget
        whole = max(budget.budget or 0, budget.spent + budget.promised, 1)
        words, tone = budget_words(budget.free, currency)
        self._name.setText(_("Budget in {month}").format(month=month_name(today.day, year=False)))
        self._free.setText(words)
        set_tone(self._free, tone)
        spent = _("{money} spent").format(money=show_money(budget.spent, currency))
        promised = _("{money} promised").format(money=show_money(budget.promised, currency))
        parts = [("mkt_fill", spent), ("mkt_fill/striped", promised)]
        if budget.budget is not None:
            parts.append(
                ("border", _("of {money}").format(money=show_money(budget.budget, currency)))
            )
        shares = [(budget.spent / whole, "mkt_fill"), (budget.promised / whole, "mkt_fill")]
        told = ", ".join([*(part for _tone, part in parts), words])
        self._bar.show_parts(shares, told, striped=1)
        clear(self._legend)
        self._legend.addLayout(legend(*parts))
