"""The expenses of an activity: dated lines, spent or promised."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smallbiz.marketing.budget import ExpenseRow
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import weekday_and_day
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.toggles import Segments


class MoneyLines(QWidget):
    """Enter on a line changes it, Space says that promised money was paid, Delete deletes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._activity_id = 0
        self._lines: list[ExpenseRow] = []
        self._changed: int | None = None
        self._sum = muted()
        self.list = RowList(_("Expenses"), height=44, lines=False, inset=8, fit=True)
        self.list.setObjectName("activity_expenses")
        today = desk.workspace.today
        self._kind = Segments(
            [(False, _("Spent")), (True, _("Promised"))], "expense_kind", _("Spent or promised")
        )
        self._amount = money_field(desk, _("Amount"), "expense_amount", needed=_("Type an amount."))
        self._day = day_field(desk, _("Day"), "expense_day", self._meant, today)
        self._note = TextField(_("What for?"), "expense_note")
        self._add = Button(_("Add"), "expense_add", icon="plus", compact=True, does=self.add)
        self._build()

    def show_activity(self, activity_id: int) -> None:
        """Show the expenses of an activity as they are now."""
        self._activity_id = activity_id
        self._lines = self._desk.workspace.budget.expenses(activity_id)
        if self._changed not in (None, *(each.id for each in self._lines)):
            self._stop_changing()
        currency = self._desk.workspace.business.currency()
        self.list.show_items([expense_row(each, currency) for each in self._lines])
        self.list.setVisible(bool(self._lines))
        spent = sum(each.amount for each in self._lines if not each.promised)
        said = _("{money} spent").format(money=show_money(spent, currency))
        self._sum.setText(said if self._lines else "")

    def add(self) -> None:
        """Write the line down, or keep the one that is changed."""
        if not settle(self._amount, self._day):
            return
        try:
            self._desk.do(self._keep)
        except RuleBroken as broken:
            self._amount.show_error(broken.message)
            return
        self._stop_changing()
        self._amount.setFocus()

    def _build(self) -> None:
        lay = vbox(self, 8)
        lay.addLayout(row(IconMark("banknote"), label(_("Money spent"), "strong"), 1, self._sum))
        lay.addWidget(self.list)
        lay.addLayout(row(self._kind, 1))
        lay.addLayout(row(self._amount, self._day, gap=10))
        foot = hbox(gap=10)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        lay.addLayout(foot)
        self._note.control.returnPressed.connect(self.add)
        self.list.opened.connect(self._change)
        self.list.ticked.connect(self._pay)
        self.list.show_actions(self._actions)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._delete(self.list.current_id()))

    def _actions(self, expense_id: int) -> QWidget:
        made = QWidget()
        actions = [("change", _("Change"), self._change), ("delete", _("Delete"), self._delete)]
        if self._line(expense_id).promised:
            actions.insert(0, ("paid", _("Paid"), self._pay))
        buttons = [
            Button(
                words, f"expense_{name}", kind="quiet", compact=True, does=partial(does, expense_id)
            )
            for name, words, does in actions
        ]
        hbox(made).addLayout(row(*buttons, 1))
        return made

    def _meant(self) -> Meant:
        """What was spent lies behind, what is promised lies ahead."""
        promised = self._line(self._changed).promised if self._changed else self._kind.current
        return Meant.COMING if promised else Meant.PAST

    def _keep(self) -> None:
        budget, day, note = self._desk.workspace.budget, self._day.value, self._note.text
        amount, changed = int(str(self._amount.value)), self._changed
        on_day = day if isinstance(day, date) else self._desk.workspace.today
        if changed is None:
            promised = bool(self._kind.current)
            budget.spend(self._activity_id, amount, on_day, note, promised=promised)
        else:
            budget.change(changed, amount, on_day, note)

    def _change(self, expense_id: int) -> None:
        line = self._line(expense_id)
        self._changed = expense_id
        for field, value in (
            (self._amount, line.amount),
            (self._day, line.on_day),
            (self._note, line.note),
        ):
            field.show_value(value)
        self._kind.setVisible(False)
        self._add.say(_("Keep"))
        self._amount.setFocus()

    def _stop_changing(self) -> None:
        self._changed = None
        self._amount.show_value(None)
        self._day.show_value(self._desk.workspace.today)
        self._note.show_value("")
        self._kind.setVisible(True)
        self._add.say(_("Add"))

    def _pay(self, expense_id: int) -> None:
        if self._line(expense_id).promised:
            self._desk.do(lambda: self._desk.workspace.budget.pay(expense_id))

    def _delete(self, expense_id: int | None) -> None:
        if expense_id is not None:
            self._desk.do(lambda: self._desk.workspace.budget.delete(expense_id))
            self._stop_changing()

    def _line(self, expense_id: int) -> ExpenseRow:
        return next(each for each in self._lines if each.id == expense_id)


def expense_row(line: ExpenseRow, currency: str) -> ListRow:
    """An expense as a line; promised money has a tick box for the day it is paid."""
    money, when = show_money(line.amount, currency), weekday_and_day(line.on_day)
    state = _("promised") if line.promised else _("spent")
    title = line.note or state.capitalize()
    return ListRow(
        line.id,
        title,
        second=", ".join((when, _("promised"))) if line.promised else when,
        tick=line.promised,
        right=money,
        right_tone="muted" if line.promised else "text",
        spoken=", ".join((title, money, state, when)),
    )
