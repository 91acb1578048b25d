"""What stands below the head of the plan: views and pane, or the invitation of an empty plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.marketing.efforts import ActivityRow
from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.theme import theme
from ui.plan.empty import EmptyPlan
from ui.plan.pane import ActivityPane
from ui.plan.views import PlanViews

PANE, SHARE = 350, 0.33
"""Width of the pane at 100 % text, and the part of the page that it takes at most."""


class PlanBody(QStackedWidget):
    """Keeps views and pane at the same activity."""

    def __init__(self, views: PlanViews, pane: ActivityPane, first: Button) -> None:
        super().__init__()
        self._views, self._pane = views, pane
        both = QWidget()
        lay = hbox(both, 14)
        lay.addWidget(views, 1)
        lay.addWidget(pane)
        self.addWidget(both)
        self.addWidget(EmptyPlan(first))

    def invite(self, empty: bool) -> None:
        """Show the invitation, or views and pane."""
        self.setCurrentIndex(1 if empty else 0)

    def show_activity(self, row: ActivityRow | None) -> None:
        """Select an activity; without one the views have all the room."""
        self._views.choose(row.id if row else None)
        self._pane.setVisible(row is not None)
        if row is not None:
            self._pane.show_activity(row)

    def fit(self, width: int) -> None:
        """Share the page's width out."""
        self._pane.setFixedWidth(min(theme().px(PANE), round(width * SHARE)))

    def next_pane(self) -> bool:
        """The keyboard to the views, then to the pane; False after it."""
        focused = self.window().focusWidget()
        if focused is None or self._pane.isAncestorOf(focused) or self._pane.isHidden():
            return False
        stop = self._pane.stop if self._views.isAncestorOf(focused) else self._views.view
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        return True
