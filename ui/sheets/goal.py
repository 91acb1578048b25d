"""The goals of a month, a quarter or a year: revenue, new customers, leads, money for marketing."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Qt

from smallbiz.business.goals import FIELDS, GoalFields
from smallbiz.business.spreading import WHOLE, Span
from smallbiz.insight.goal_words import rule_words
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import period_name
from smallbiz.words.periods import Period
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.goal_fields import goal_fields, show_goal, show_pace
from ui.kit.boxes import hbox, row
from ui.kit.buttons import Button, icon_button
from ui.kit.field import settle
from ui.kit.labels import label, muted
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments


def open_sheet(desk: Desk) -> GoalSheet:
    """Open it for this month; without goals it begins with those of the newest month that has some."""
    sheet = GoalSheet(desk)
    sheet.open()
    return sheet


class GoalSheet(Sheet):
    """Both hats share them; an empty field is no goal. All that was typed is saved as one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            _("Goals"),
            "goal",
            close_tip=_("Close"),
            sub=_("Both hats share them. Leave empty what you have no goal for."),
            width=560,
        )
        self._desk = desk
        self._typed: dict[tuple[date, Span], GoalFields] = {}
        self.span = Segments(
            [(Span.MONTH, _("Month")), (Span.QUARTER, _("Quarter")), (Span.YEAR, _("Year"))],
            "goal_span",
            _("For how long"),
        )
        self.span.picked.connect(lambda _span: self._go_to(self._desk.workspace.today))
        self._days = WHOLE[Span.MONTH](desk.workspace.today)
        self._name, self._rule = label("", "strong"), muted(wrap=True)
        self.fields = goal_fields(desk, "goal")
        self._put_together()
        self._show()

    def save(self) -> None:
        """Set the goals; what can't be so is told below its field."""
        if not self._keep(self._set_for):
            return
        try:
            self._desk.do(lambda: self._desk.workspace.goals.set_all(self._typed))
        except RuleBroken as broken:
            self.fields[broken.field or "revenue"].show_error(broken.message)
            return
        self.close()

    def _go_to(self, day: date) -> None:
        """Other days; what was typed for these is kept for the end, or told to be wrong."""
        if self._keep(self._begun_with):
            self._days = WHOLE[self._span](day)
            self._show()

    def _keep(self, known: dict[str, object]) -> bool:
        """Remember what is not as it was known; False when something can't be understood."""
        if not settle(*self.fields.values()):
            self.span.choose(self._shown_span)
            return False
        values, here = self._values(), (self._days.since, self._shown_span)
        if values != known or here in self._typed:
            self._typed[here] = cast("GoalFields", values)
        return True

    def _show(self) -> None:
        self._shown_span = self._span
        self._name.setText(period_name(self._days))
        self._rule.setText(rule_words(self._span))
        show_goal(self._desk, self.fields, self._days.since, self._span)
        show_pace(self._desk, self.fields, self._days.since, self._span)
        self._set_for = self._values()
        for name, value in self._proposed().items():
            self.fields[name].show_value(value)
        self._begun_with = self._values()

    def _proposed(self) -> dict[str, object]:
        """What was typed before; where nothing is known, what was wanted last."""
        goals, since = self._desk.workspace.goals, self._days.since
        typed = self._typed.get((since, self._span))
        if typed is not None:
            return dict(typed)
        if goals.of(since, self._span).is_set:
            return {}
        newest = goals.newest(since, self._span)
        return {name: getattr(newest, name) for name in FIELDS}

    def _values(self) -> dict[str, object]:
        return {name: field.value for name, field in self.fields.items()}

    @property
    def _span(self) -> Span:
        return cast("Span", self.span.current)

    def _put_together(self) -> None:
        back = icon_button("chevron-left", "goal_back", _("Before"), does=lambda: self._step(-1))
        forth = icon_button("chevron-right", "goal_forth", _("After"), does=lambda: self._step(1))
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setMinimumWidth(130)
        self.lay.addLayout(row(self.span, 1, back, self._name, forth, gap=6))
        self.lay.addWidget(self._rule)
        for pair in (FIELDS[:2], FIELDS[2:]):
            line = hbox(gap=12)
            for name in pair:
                line.addWidget(self.fields[name], 1)
            self.lay.addLayout(line)
        save = Button(_("Set goals"), "goal_save", kind="primary", icon="check", does=self.save)
        cancel = Button(_("Cancel"), "goal_cancel", kind="quiet", does=self.leave)
        self.foot(1, cancel, save)
        self.main(save)

    def _step(self, by: int) -> None:
        days: Period = self._days.following() if by > 0 else self._days.previous()
        self._go_to(days.since)
