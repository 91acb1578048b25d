"""The month's goals: three tiles, how the quarter and the year stand, and a way to set them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from smallbiz.insight.today import Today
from smallbiz.words.formats import month_name
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, row
from ui.kit.buttons import Button, icon_button
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.tiles import Goal, GoalTile
from ui.today.texts import goals, longer_goals

NOTHING = Goal("", "", "", 0, None, "", True)


class GoalsCard(Card):
    """Revenue, new customers and new leads of the month so far against their goals."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, (20, 14, 10, 12))
        tip = _("The mark shows where the goal should be today.")
        self._tiles = [GoalTile(NOTHING, tip) for _place in range(3)]
        self._change = icon_button(
            "pencil", "today_change_goals", _("Change the goals"), compact=True
        )
        self._set = Button(_("Set goals"), "today_set_goals", kind="soft", compact=True)
        for button in (self._change, self._set):
            button.clicked.connect(lambda: desk.sheet("goal"))
        self._missing, self._longer = muted(), muted(wrap=True)
        self._longer.setObjectName("today_longer_goals")
        self._longer.setContentsMargins(0, 6, 0, 0)
        tiles = hbox(gap=24)
        for tile, share in zip(self._tiles, (4, 3, 3), strict=True):
            tiles.addWidget(tile, share)
        tiles.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self.lay.addLayout(tiles)
        self.lay.addStretch(1)
        self.lay.addWidget(self._longer)
        self.lay.addLayout(row(self._missing, 1, self._set))

    def show_day(self, today: Today, currency: str) -> None:
        """Show the month as it stands."""
        for tile, goal in zip(self._tiles, goals(today, currency), strict=True):
            tile.show_goal(goal)
        month = month_name(today.day, year=False)
        self._missing.setText(_("No goals for {month} yet.").format(month=month))
        longer = longer_goals(today, currency)
        self._longer.setText(longer)
        self._longer.setVisible(bool(longer))
        self._missing.setVisible(not today.goal.is_set)
        self._set.setVisible(not today.goal.is_set)
        self._change.setVisible(today.goal.is_set)
