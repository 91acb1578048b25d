"""Today: goals, one piece of advice, the baton, and one column per hat."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smallbiz.insight.today import today
from ui.advising import TABLES
from ui.desk import Desk
from ui.kit.boxes import hbox, scroll, vbox
from ui.kit.stops import tab_stops
from ui.kit.theme import theme
from ui.page import Page
from ui.today.advice import AdviceCard
from ui.today.baton import BatonPanel
from ui.today.goals import GoalsCard
from ui.today.head import TodayHead
from ui.today.marketing import MarketingPanel
from ui.today.report import ReportNote
from ui.today.sales import SalesPanel
from ui.today.targets import HatTargets

NARROW, WIDE = 1080, 860
"""Widths at 100 % below which margins shrink, and below which columns stand one below another."""


class TodayPage(Page):
    """The day's start: a sentence, the numbers, the leads, and what each hat does now."""

    tables: ClassVar[frozenset[str]] = frozenset({*TABLES, "activity_step"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head = TodayHead(desk)
        self.report = ReportNote(desk)
        self.goals = GoalsCard(desk)
        self.advice = AdviceCard(desk)
        self.baton = BatonPanel(desk)
        self.marketing = MarketingPanel(desk)
        self.sales = SalesPanel(desk)
        self._targets = HatTargets(desk, self.marketing, self.sales)
        self._top, self._hats = hbox(gap=13), hbox(gap=13)
        self._top.addWidget(self.goals, 11)
        self._top.addWidget(self.advice, 5)
        self._hats.addWidget(self.marketing, 1)
        self._hats.addWidget(self.sales, 1)
        inner = QWidget()
        self._lay = vbox(inner, 12)
        self._lay.addWidget(self.head)
        self._lay.addWidget(self.report)
        self._lay.addLayout(self._top)
        self._lay.addWidget(self.baton)
        self._lay.addLayout(self._hats, 1)
        vbox(self).addWidget(scroll(inner))
        self._parts: tuple[QWidget, ...] = (self.head, self.baton, self.marketing, self.sales)

    def refresh(self) -> None:
        """Show the day as the file has it now; advice follows by itself."""
        workspace = self.desk.workspace
        day, profile = today(workspace.store), workspace.business.read()
        self.head.show_day(day, profile.owner_name)
        self.report.refresh()
        self.goals.show_day(day, profile.currency)
        self.baton.show_day(day)
        self.marketing.show_day(day, profile.currency, profile.week_start)
        self.sales.show_day(day, profile.currency)
        self.advice.refresh()
        self._targets.refresh()

    def show_target(self, **target: object) -> None:
        """With `leads` the keyboard goes to the first lead that waits."""
        if target.get("leads") and self.baton.cards:
            self.baton.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def new(self) -> None:
        """Ctrl+N: the menu of everything new."""
        self.head.open_new()

    def selection(self) -> dict[str, int]:
        """The lead, follow-up or deal that has the keyboard."""
        lead = self.baton.current
        return {"contact_id": lead.contact_id} if lead else self.sales.selection

    def next_pane(self) -> bool:
        """F6: from the head to the leads, then to each hat."""
        focus = self.window().focusWidget()
        within = [place for place, part in enumerate(self._parts) if part.isAncestorOf(focus)]
        for part in self._parts[(within[-1] + 1) if focus and within else 1 :]:
            stops = tab_stops(part)
            if stops:
                stops[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns beside or below one another."""
        super().resizeEvent(event)
        self._arrange(event.size())

    def restyle(self) -> None:
        """Larger text needs more room."""
        self._arrange(self.size())

    def _arrange(self, size: QSize) -> None:
        width = size.width() / theme().scale
        side = 22 if width < NARROW else 28
        self._lay.setContentsMargins(side, 8, side, 14)
        kinds = QBoxLayout.Direction
        direction = kinds.TopToBottom if width < WIDE else kinds.LeftToRight
        for row in (self._top, self._hats):
            row.setDirection(direction)
        self.baton.stack(direction)
