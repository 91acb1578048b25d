"""The parts of What worked under one another: verdicts, lines, chart, the chosen line, ways and reasons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.insight.behind import Basis, Behind
from smallbiz.insight.efforts import Line
from smallbiz.insight.verdict_cards import verdict_cards
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, vbox
from ui.worked.behind import OF_COLUMN, name_of, open_behind
from ui.worked.chart import ChartCard
from ui.worked.compare import open_compare
from ui.worked.credit import CreditCard
from ui.worked.effort import EffortCard
from ui.worked.funnel import FunnelCard
from ui.worked.question import Answer
from ui.worked.verdicts import Verdicts
from ui.worked.win_loss import WinLossCard


class Body(QWidget):
    """Shows an answer; what follows the chosen line follows it by itself."""

    def __init__(self, desk: Desk, note: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self.behind: Behind | None = None
        """What the lines rest on; None until it is worked out."""
        self._verdicts = Verdicts(note)
        self.credit = CreditCard(desk.workspace.business.currency())
        self.chart, self._effort = ChartCard(desk), EffortCard(desk)
        self._funnel, self._deals = FunnelCard(desk), WinLossCard(desk)
        self._lay()
        self.credit.selected.connect(lambda _line: self._show_line())
        self.credit.asked.connect(self._look_behind)
        self.credit.compared.connect(self.compare)
        self._effort.wanted.connect(lambda ident: desk.go("contacts", contact_id=ident))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Where the keyboard goes from part to part."""
        lists = [each.rows for each in self._deals.lists]
        return (self.credit.table, self._effort.sales, self._funnel.steps, *lists)

    def show_answer(self, found: Answer) -> None:
        """Show the figures; what they rest on comes later."""
        self.behind = None
        currency = self._desk.workspace.business.currency()
        if found.early:
            self._verdicts.show_early(found.known)
        else:
            self._verdicts.show_cards(verdict_cards(found.worked, currency))
        self.credit.show_figures(found.worked, currency)
        self.chart.show_figures(found.worked, currency)
        self._show_line()
        self._funnel.refresh(found.question.days)
        self._deals.refresh(found.worked.period)

    def show_behind(self, found: Behind) -> None:
        """Show what the chosen line rests on; all else is there, so the chart may come."""
        self.behind = found
        self._show_line()
        self.chart.begin()

    def compare(self) -> None:
        """Two efforts side by side, those that are marked first."""
        found = self.credit.lines.found
        if found is not None and not open_compare(
            self._desk, found, self.behind, self.credit.to_compare()
        ):
            self._desk.toasts.say(_("It takes two efforts with figures in these days."))

    def _lay(self) -> None:
        lay = vbox(self, 14, (28, 0, 28, 16))
        lay.addWidget(self._verdicts)
        lay.addWidget(self.credit)
        beside = hbox(gap=14)
        beside.addWidget(self.chart, 5)
        beside.addWidget(self._effort, 4)
        lay.addLayout(beside, 1)
        lay.addWidget(self._funnel)
        lay.addWidget(self._deals)

    def _show_line(self) -> None:
        ident, lines = self.credit.line, self.credit.lines
        self._effort.show_line(ident, lines, self.behind)
        result = lines.result(ident) if ident is not None else None
        if lines.found is None:
            return
        self._funnel.follow(result.effort if result else None, lines.found.by)
        line = lines.line(ident) if ident is not None else None
        basis = (self.behind or {}).get(line, Basis()) if line else Basis()
        self._deals.follow(name_of(lines.found, line) if line else "", [*basis.deals, *basis.open])

    def _look_behind(self, line: Line, column: str) -> None:
        """The lists behind a figure; a column that is no figure opens nothing."""
        found = self.credit.lines.found
        if found is not None and (not column or column in OF_COLUMN):
            open_behind(self._desk, found, line, self.behind, OF_COLUMN.get(column))
