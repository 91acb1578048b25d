"""The marketing plan: twelve weeks on lanes or all activities as a list, one of them in the pane."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.head import PageHead
from ui.kit.tab_order import hand_on
from ui.kit.toggles import Segments
from ui.page import Page
from ui.plan.bars import NOWHERE, lane_plan
from ui.plan.body import PlanBody
from ui.plan.commands import PlanCommands
from ui.plan.pane import ActivityPane
from ui.plan.sentence import sentence
from ui.plan.toolbar import Toolbar
from ui.plan.views import PlanViews
from ui.plan.weeks import Weeks
from ui.sheets import activity


class PlanPage(Page):
    """Puts toolbar, views and pane together around the selected activity."""

    tables = frozenset(
        {
            "activity", "activity_step", "expense", "campaign", "channel", "touch", "handover",
            "deal", "deal_objection", "objection", "sale", "goal", "business", "contact",
            "answer",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        workspace = desk.workspace
        self._selected: int | None = None
        self._weeks = Weeks.around(workspace.today, workspace.business.read().week_start)
        self._views = PlanViews(workspace.today, self._listed, workspace.business.currency)
        self._toolbar, self._commands = Toolbar(desk), PlanCommands(desk)
        looks = [("weeks", _("12 weeks")), ("list", _("List"))]
        self._looks = Segments(looks, "plan_view", _("View"))
        self._new = self._plan_button("plan_new")
        self._head = PageHead(_("Marketing plan"), "", self._looks, self._new)
        self._pane = ActivityPane(desk)
        self._body = PlanBody(self._views, self._pane, self._plan_button("plan_first"))
        self._arrange()
        self._listen()

    def refresh(self) -> None:
        """Show the file as it is now; the activity that was selected stays selected."""
        workspace = self.desk.workspace
        rows = workspace.activities.all()
        self._toolbar.show_campaigns(workspace.campaigns.all())
        chosen = self._toolbar.campaign_id
        self._weeks = self._weeks.starting(workspace.business.read().week_start)
        plan = workspace.lanes.plan(self._weeks.first, self._weeks.starts, campaign_id=chosen)
        self._views.show_plan(lane_plan(plan, workspace.today, workspace.business.currency()))
        self._head.say(sentence(workspace, plan, rows, chosen))
        self._show_parts(bool(rows))
        self._toolbar.show_undated(len(workspace.activities.undated()))
        listed = [row.id for row in self._listed()]
        if self._selected not in listed:
            self._selected = self._views.first() or next(iter(listed), None)
        self._show_selected()

    def show_target(self, **target: Any) -> None:
        """Select an activity and bring its bar into view."""
        row = self.desk.workspace.activities.row(target.get("activity_id") or 0)
        if row is None:
            return
        self._selected = row.id
        if self._toolbar.campaign_id not in (None, row.campaign_id):
            self._toolbar.choose(None)
        if row.starts_on is None or row.status == "dropped":
            self._look("list")
        self._weeks = self._weeks.with_(row)
        self.refresh()
        self._views.view.setFocus()

    def show_new(self, kind: str, ident: int) -> None:
        """Select a new activity."""
        if kind == "activity":
            self.show_target(activity_id=ident)

    def new(self) -> None:
        """Plan an activity; N on the lanes also fills in channel and day."""
        self._plan(None, None)

    def next_pane(self) -> bool:
        """F6: lanes or list, then the pane."""
        return self._body.next_pane()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has a narrower pane and no legend."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Larger text needs a wider pane."""
        self._toolbar.fit(self.width())
        self._body.fit(self.width())

    def _listed(self) -> list[ActivityRow]:
        chosen = self._toolbar.campaign_id
        rows = self.desk.workspace.activities.all()
        return [row for row in rows if chosen in (None, row.campaign_id)]

    def _show_parts(self, anything: bool) -> None:
        """An empty plan is an invitation; nothing else is in the way then."""
        self._body.invite(not anything)
        for part in (self._toolbar, self._looks, self._new):
            part.setVisible(anything)

    def _show_selected(self) -> None:
        self._body.show_activity(self.desk.workspace.activities.row(self._selected or 0))

    def _select(self, activity_id: int) -> None:
        self._selected = activity_id
        self._show_selected()

    def _turn(self, key: object) -> None:
        """The owner chose a view: the keyboard goes there."""
        self._look(key)
        self._views.view.setFocus()

    def _look(self, key: object) -> None:
        self._looks.choose(key)
        self._views.show_view(str(key))
        self._toolbar.show_weeks(key == "weeks")
        for arrow in self._arrows:
            arrow.setEnabled(key == "weeks")

    def _show_undated(self) -> None:
        self._look("list")
        self._views.table.sort("days", True)

    def _step(self, by: int) -> None:
        here = self.desk.workspace.today
        self._weeks = self._weeks.stepped(by) if by else Weeks.around(here, self._weeks.starts)
        self.refresh()

    def _plan(self, lane: int | None, day: date | None) -> None:
        channel, campaign = None if lane == NOWHERE else lane, self._toolbar.campaign_id
        activity.plan_new(self.desk, channel, day, campaign)

    def _asked(self, what: str) -> None:
        chosen = self._selected or 0
        if what == "delete":
            self._commands.delete(chosen)
            return
        made = {"again": self._commands.plan_next, "copy": self._commands.copy}[what](chosen)
        if made is not None:
            self.show_target(activity_id=made)

    def _plan_button(self, name: str) -> Button:
        tip, words = _("Plan an activity (Ctrl+N)"), _("Plan activity")
        return Button(words, name, kind="primary", icon="plus", tip=tip, does=self.new)

    def _arrange(self) -> None:
        lay = vbox(self, 13, (28, 8, 28, 22))
        for part in (self._head, self._toolbar, self._commands.error):
            lay.addWidget(part)
        lay.addWidget(self._body, 1)
        hand_on(self, self._views.lanes)

    def _listen(self) -> None:
        views = self._views
        self._looks.picked.connect(self._turn)
        self._toolbar.filtered.connect(lambda _key: self.refresh())
        self._toolbar.stepped.connect(self._step)
        self._toolbar.undated.connect(self._show_undated)
        views.selected.connect(self._select)
        views.opened.connect(lambda ident: activity.open_sheet(self.desk, activity_id=ident))
        views.deleted.connect(self._commands.delete)
        views.new_at.connect(self._plan)
        views.moved.connect(self._commands.move)
        self._pane.asked.connect(self._asked)
        self._arrows = [self._arrow("Alt+PgUp", -1), self._arrow("Alt+PgDown", 1)]

    def _arrow(self, keys: str, by: int) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(lambda: self._step(by))
        return made
