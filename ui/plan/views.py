"""The two looks of the plan: weeks on lanes, and a list of all times; both select the same activity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.words.translation import _
from ui.kit.grounds import Card
from ui.kit.lane_plan import LanePlan
from ui.kit.lanes import Lanes
from ui.plan.bars import lane_words
from ui.plan.listing import table


class PlanViews(QStackedWidget):
    """Announces what the owner does with an activity; the page does it."""

    selected = Signal(object)
    opened = Signal(object)
    deleted = Signal(object)
    new_at = Signal(object, object)
    """Carries the lane's id and the day."""
    moved = Signal(object, object, object)
    """Carries the activity's id, its new first and last day."""

    def __init__(
        self,
        today: date,
        read: Callable[[], Sequence[ActivityRow]],
        currency: Callable[[], str],
    ) -> None:
        super().__init__()
        self.lanes = Lanes(_("Marketing plan, 12 weeks"), lane_words(today))
        self.lanes.setObjectName("plan_lanes")
        self.table = table(read, currency)
        self._chosen: int | None = None
        self._showing = False
        for view, margins in ((self.lanes, (1, 6, 1, 1)), (self.table, (1, 1, 1, 6))):
            card = Card(0, margins)
            card.lay.addWidget(view)
            self.addWidget(card)
        self._listen()

    @property
    def view(self) -> QWidget:
        """The one that is shown."""
        return self.lanes if self.currentIndex() == 0 else self.table

    def show_view(self, key: str) -> None:
        """Show "weeks" or "list"."""
        self.setCurrentIndex(0 if key == "weeks" else 1)
        self.choose(self._chosen)

    def show_plan(self, plan: LanePlan) -> None:
        """Show these weeks, and the list as it is now."""
        self._showing = True
        self.lanes.show_plan(plan)
        self.table.refresh()
        self._showing = False
        self.choose(self._chosen)

    def first(self) -> int | None:
        """The first bar that runs, else the first one; None on empty lanes."""
        bars = self.lanes.all_bars()
        running = [bar for bar in bars if bar.status == "running"]
        return next((bar.id for bar in running or bars), None)

    def choose(self, activity_id: int | None) -> None:
        """Select an activity in both views without telling anyone."""
        self._chosen, self._showing = activity_id, True
        if activity_id is None:
            self.table.clearSelection()
        else:
            self.lanes.select(activity_id)
            if self.table.selected_ids() != [activity_id]:
                self.table.select(activity_id)
        self._showing = False

    def _listen(self) -> None:
        self.lanes.selected.connect(self._pick)
        self.table.selected.connect(lambda ids: self._pick(ids[0] if len(ids) == 1 else None))
        self.lanes.opened.connect(self.opened)
        self.table.opened.connect(self.opened)
        self.lanes.moved.connect(self.moved)
        self.lanes.new_at.connect(self.new_at)
        for view in (self.lanes, self.table):
            key = QShortcut(QKeySequence(Qt.Key.Key_Delete), view)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self._delete)
        new = QShortcut(QKeySequence(Qt.Key.Key_N), self.table)
        new.setContext(Qt.ShortcutContext.WidgetShortcut)
        new.activated.connect(lambda: self.new_at.emit(None, None))

    def _pick(self, activity_id: int | None) -> None:
        if activity_id is not None and not self._showing:
            self._chosen = activity_id
            self.selected.emit(activity_id)

    def _delete(self) -> None:
        if self._chosen is not None:
            self.deleted.emit(self._chosen)
