"""What worked: which efforts turned into sales, what they cost, and how sure that is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.insight.behind import Behind
from smallbiz.insight.efforts import Line
from smallbiz.insight.verdict_cards import verdict_cards
from smallbiz.output.figures import whole
from smallbiz.output.worked_words import head_sentence
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import hbox, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.head import PageHead
from ui.kit.toggles import Segments, Tick
from ui.page import Page
from ui.paper.printing import has_printer
from ui.worked.behind import OF_COLUMN, open_behind
from ui.worked.chart import ChartCard
from ui.worked.compare import open_compare
from ui.worked.credit import CreditCard
from ui.worked.effort import EffortCard
from ui.worked.funnel import FunnelCard
from ui.worked.outputs import Outputs
from ui.worked.question import (
    Answer,
    Question,
    answer,
    period_choices,
    sales_of,
)
from ui.worked.states import Waiting
from ui.worked.verdicts import Verdicts


class WorkedPage(Page):
    """The figures are worked out beside the screen; until they come, the last ones stay."""

    tables = frozenset(
        {"sale", "deal", "touch", "activity", "expense", "channel", "campaign", "contact"}
        | {"product", "business", "sale_credit", "satisfaction"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._question = Question()
        self._behind: Behind | None = None
        self._known = 0
        self._comparing = False
        self._figures = Answers(desk, answer, self)
        self._sales = Answers(desk, sales_of, self)
        self._hours = Tick("", "worked_hours", on=True)
        self._days = Segments(period_choices(), "worked_days", _("Which days"), self._question.days)
        self._print = Button(_("Print"), "worked_print", icon="printer", does=self.print)
        QTimer.singleShot(0, self, self._look_for_printer)
        self._head = PageHead(_("What worked"), "", self._hours, self._days, self._print)
        self._verdicts = Verdicts(lambda: desk.sheet("note"))
        self._credit = CreditCard(desk.workspace.business.currency())
        self._outputs = Outputs(desk, self._credit.lines)
        self._chart, self._effort = ChartCard(desk), EffortCard(desk)
        self._funnel = FunnelCard(desk)
        self._waiting = Waiting(lambda: desk.sheet("note"), self.refresh)
        self._stack = QStackedWidget()
        self._build()
        self._listen()

    def refresh(self) -> None:
        """Ask for the figures anew; the last ones stay until then."""
        self._figures.forget()
        self._sales.forget()
        self._ask()

    def print(self) -> bool:
        """Print the lines as they are shown."""
        return bool(self._stack.currentIndex()) and self._outputs.print(self._known)

    def show_target(self, **target: object) -> None:
        """Two efforts side by side with `compare`, as soon as there are figures."""
        self._comparing = "compare" in target
        if self._comparing and self._credit.lines.found is not None:
            self._open_compare()

    def next_pane(self) -> bool:
        """From the head to the table, to the sales behind the line."""
        panes = (self._credit.table, self._effort.sales, self._funnel.steps)
        here = next((place for place, pane in enumerate(panes) if pane.hasFocus()), -1)
        if here + 1 >= len(panes) or not panes[here + 1].isVisible():
            return False
        panes[here + 1].setFocus()
        return True

    def _build(self) -> None:
        inner = QWidget()
        body = vbox(inner, 14, (28, 0, 28, 16))
        body.addWidget(self._verdicts)
        body.addWidget(self._credit)
        below = hbox(gap=14)
        below.addWidget(self._chart, 5)
        below.addWidget(self._effort, 4)
        body.addLayout(below, 1)
        body.addWidget(self._funnel)
        waiting = QWidget()
        vbox(waiting, 0, (28, 0, 28, 16)).addWidget(self._waiting)
        for each in (waiting, scroll(inner)):
            self._stack.addWidget(each)
        head = vbox(gap=0, margins=(28, 8, 28, 0))
        head.addWidget(self._head)
        lay = vbox(self, 14)
        lay.addLayout(head)
        lay.addWidget(self._stack, 1)

    def _listen(self) -> None:
        self._hours.clicked.connect(lambda on: self._change(own_hours=on))
        self._days.picked.connect(lambda days: self._change(days=days))
        self._credit.saved.connect(self._outputs.save_csv)
        self._credit.viewed.connect(lambda view: self._change(view=view))
        self._credit.grouped.connect(lambda by: self._change(by=by))
        self._credit.selected.connect(lambda _line: self._show_line())
        self._effort.wanted.connect(lambda ident: self.desk.go("contacts", contact_id=ident))
        self._credit.asked.connect(self._look_behind)
        self._credit.compared.connect(self._open_compare)
        self._figures.came.connect(self._show)
        self._sales.came.connect(self._show_behind)
        for answers in (self._figures, self._sales):
            answers.failed.connect(self._fail)

    def _change(self, **part: object) -> None:
        self._question = replace(self._question, **part)  # type: ignore[arg-type]
        self._ask()

    def _ask(self) -> None:
        self._behind = None
        self._figures.ask(self._question)

    def _show(self, found: Answer) -> None:
        self._stack.setCurrentIndex(int(found.moved))
        self._head.say(head_sentence(found.worked) if found.moved else "")
        self._offer_choices(found.moved)
        if not found.moved:
            self._waiting.show_nothing()
            return
        self._known = found.known
        currency = self.desk.workspace.business.currency()
        if found.early:
            self._verdicts.show_early(found.known)
        else:
            self._verdicts.show_cards(verdict_cards(found.worked, currency))
        self._credit.show_figures(found.worked, currency)
        self._chart.show_figures(found.worked, currency)
        self._show_line()
        self._funnel.refresh(found.question.days)
        self._sales.ask(replace(found.question, own_hours=True))
        if self._comparing:
            self._open_compare()

    def _show_behind(self, found: Behind) -> None:
        self._behind = found
        self._show_line()
        self._chart.begin()

    def _show_line(self) -> None:
        line, lines = self._credit.line, self._credit.lines
        self._effort.show_line(line, lines, self._behind)
        result = lines.result(line) if line is not None else None
        if lines.found is not None:
            self._funnel.follow(result.effort if result else None, lines.found.by)

    def _look_behind(self, line: Line, column: str) -> None:
        """The lists behind a figure; a column that is no figure opens nothing."""
        found = self._credit.lines.found
        if found is not None and (not column or column in OF_COLUMN):
            open_behind(self.desk, found, line, self._behind, OF_COLUMN.get(column))

    def _open_compare(self) -> None:
        self._comparing = False
        found = self._credit.lines.found
        if found is not None and not open_compare(
            self.desk, found, self._behind, self._credit.to_compare()
        ):
            self.desk.toasts.say(_("It takes two efforts with figures in these days."))

    def _offer_choices(self, moved: bool) -> None:
        """What can be chosen while there are figures to choose from."""
        business = self.desk.workspace.business.read()
        words = _("Count my hours ({money})")
        self._hours.say(words.format(money=whole(business.hourly_value, business.currency)))
        self._hours.setVisible(moved and business.hourly_value > 0)
        self._days.setVisible(moved)
        self._print.setVisible(moved)

    def _look_for_printer(self) -> None:
        """Without one the page is saved instead, and the button says so."""
        if not has_printer():
            self._print.say(_("Save as PDF"))
            self._print.show_icon("file-down")

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, StorageProblem):
            raise trouble
        self._waiting.show_trouble(trouble)
        self._stack.setCurrentIndex(0)
