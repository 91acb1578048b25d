"""The goals of the month: revenue, new customers, leads, and the money for marketing."""

from __future__ import annotations

from typing import cast

from smallbiz.business.goals import FIELDS, GoalFields
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import month_name
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field
from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.sheets import Sheet


def open_sheet(desk: Desk) -> GoalSheet:
    """Open it for this month; without goals it begins with those of the newest month that has some."""
    sheet = GoalSheet(desk)
    sheet.open()
    return sheet


class GoalSheet(Sheet):
    """Both hats share them; an empty field is no goal."""

    def __init__(self, desk: Desk) -> None:
        self._desk, day = desk, desk.workspace.today
        super().__init__(
            desk.window,
            _("Goals for {month}").format(month=month_name(day)),
            "goal",
            close_tip=_("Close"),
            sub=_("Both hats share them. Leave empty what you have no goal for."),
            width=520,
        )
        goals = desk.workspace.goals
        known = goals.of_month(day) if goals.of_month(day).is_set else goals.newest(day)
        self.fields = {
            "revenue": money_field(desk, _("Revenue"), "goal_revenue", known.revenue),
            "new_customers": count_field(_("New customers"), "goal_customers", known.new_customers),
            "leads": count_field(_("New leads"), "goal_leads", known.leads),
            "marketing_budget": money_field(
                desk, _("Money for marketing"), "goal_budget", known.marketing_budget
            ),
        }
        for pair in (FIELDS[:2], FIELDS[2:]):
            line = hbox(gap=12)
            for name in pair:
                line.addWidget(self.fields[name], 1)
            self.lay.addLayout(line)
        save = Button(_("Set goals"), "goal_save", kind="primary", icon="check", does=self.save)
        cancel = Button(_("Cancel"), "goal_cancel", kind="quiet", does=self.leave)
        self.foot(1, cancel, save)
        self.main(save)

    def save(self) -> None:
        """Set the goals; what can't be so is told below its field."""
        if not settle(*self.fields.values()):
            return
        goals, day = self._desk.workspace.goals, self._desk.workspace.today
        try:
            self._desk.do(lambda: goals.set(day, **self._typed()))
        except RuleBroken as broken:
            self.fields[broken.field or "revenue"].show_error(broken.message)
            return
        self.close()

    def _typed(self) -> GoalFields:
        values = {name: field.value for name, field in self.fields.items()}
        return cast("GoalFields", values)
