"""What worked: which efforts turned into sales, what they cost, and how sure that is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.output.figures import whole
from smallbiz.output.worked_words import head_sentence
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import scroll, vbox
from ui.kit.buttons import Button
from ui.kit.head import PageHead
from ui.kit.toggles import Segments, Tick
from ui.page import Page
from ui.paper.printing import has_printer
from ui.worked.body import Body
from ui.worked.outputs import Outputs
from ui.worked.question import (
    Answer,
    Question,
    answer,
    answers,
    neighbours,
    period_choices,
    sales_of,
)
from ui.worked.states import Waiting


class WorkedPage(Page):
    """The figures are worked out beside the screen; until they come, the last ones stay."""

    tables = frozenset(
        {"sale", "deal", "touch", "activity", "expense", "channel", "campaign", "contact"}
        | {"product", "business", "sale_credit", "satisfaction", "handover", "competitor"}
        | {"objection", "deal_objection"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._question = Question()
        self._known = 0
        self._comparing = False
        self._figures = Answers(desk, answer, self)
        self._sales = Answers(desk, sales_of, self)
        self._hours = Tick("", "worked_hours", on=True)
        self._days = Segments(period_choices(), "worked_days", _("Which days"), self._question.days)
        self._print = Button(_("Print"), "worked_print", icon="printer", does=self.print)
        self._head = PageHead(_("What worked"), "", self._hours, self._days, self._print)
        self._body = Body(desk, lambda: desk.sheet("note"))
        self._outputs = Outputs(desk, self._body)
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
        if self._comparing and self._body.credit.lines.found is not None:
            self._compare()

    def next_pane(self) -> bool:
        """From the table to what stands behind its line, its ways and its reasons."""
        panes = [pane for pane in self._body.panes if pane.isVisible()]
        here = next((place for place, pane in enumerate(panes) if pane.hasFocus()), -1)
        if here + 1 >= len(panes):
            return False
        panes[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _build(self) -> None:
        waiting = QWidget()
        vbox(waiting, 0, (28, 0, 28, 16)).addWidget(self._waiting)
        for each in (waiting, scroll(self._body)):
            self._stack.addWidget(each)
        head = vbox(gap=0, margins=(28, 8, 28, 0))
        head.addWidget(self._head)
        lay = vbox(self, 14)
        lay.addLayout(head)
        lay.addWidget(self._stack, 1)

    def _listen(self) -> None:
        self._hours.clicked.connect(lambda on: self._change(own_hours=on))
        self._days.picked.connect(lambda days: self._change(days=days))
        self._body.credit.saved.connect(self._outputs.save_table)
        self._body.credit.viewed.connect(lambda view: self._change(view=view))
        self._body.credit.grouped.connect(lambda by: self._change(by=by))
        self._figures.came.connect(self._show)
        self._sales.came.connect(self._body.show_behind)
        self._body.chart.settled.connect(self._look_ahead)
        for each in (self._figures, self._sales):
            each.failed.connect(self._fail)

    def _change(self, **part: object) -> None:
        self._question = replace(self._question, **part)  # type: ignore[arg-type]
        self._ask()

    def _ask(self) -> None:
        self._body.behind = None
        self._figures.ask(self._question)

    def _show(self, found: Answer) -> None:
        self._stack.setCurrentIndex(int(found.moved))
        self._head.say(head_sentence(found.worked) if found.moved else "")
        self._offer_choices(found.moved)
        if not found.moved:
            self._waiting.show_nothing()
            return
        self._known = found.known
        self._body.show_answer(found)
        self._sales.ask(replace(found.question, own_hours=True))
        if self._comparing:
            self._compare()

    def _look_ahead(self) -> None:
        """All is there: time to work out what may be asked next."""
        self._figures.look_ahead(neighbours(self._question), answers)

    def _compare(self) -> None:
        self._comparing = False
        self._body.compare()

    def _offer_choices(self, moved: bool) -> None:
        """What can be chosen while there are figures to choose from."""
        business = self.desk.workspace.business.read()
        words = _("Count my hours ({money})")
        self._hours.say(words.format(money=whole(business.hourly_value, business.currency)))
        self._hours.setVisible(moved and business.hourly_value > 0)
        self._days.setVisible(moved)
        self._print.setVisible(moved)

    def showEvent(self, event: QShowEvent) -> None:
        """A printer may have come or gone; looking for one may take a moment."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look_for_printer)

    def _look_for_printer(self) -> None:
        """Without one the page is saved instead, and the button says so."""
        there = has_printer()
        self._print.say(_("Print") if there else _("Save as PDF"))
        self._print.show_icon("printer" if there else "file-down")

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, StorageProblem):
            raise trouble
        self._waiting.show_trouble(trouble)
        self._stack.setCurrentIndex(0)
