"""Goals of this month and the next: revenue, new customers, leads, marketing money."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from smallbiz.words.formats import month_name
from smallbiz.words.periods import month
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field
from ui.kit.boxes import row
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.settings.section import Section
from ui.visits import saved


class GoalsSection(Section):
    """One number is enough; both hats share it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _("Goals"), _("What would make a good month"), "target")
        today = desk.workspace.today
        self._months = [today, month(today).following().since]
        self._fields = [self._card(day, place) for place, day in enumerate(self._months)]
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the goals as they are now."""
        for day, fields in zip(self._months, self._fields, strict=True):
            goal = self.desk.workspace.goals.of_month(day)
            for key, field in fields.items():
                if not field.control.hasFocus():
                    field.show_value(getattr(goal, key))

    def _card(self, day: date, place: int) -> dict[str, TextField]:
        card = Card(12, (18, 16, 18, 18))
        name = f"goal{place}"
        fields = {
            "revenue": money_field(self.desk, _("Revenue"), f"{name}_revenue"),
            "new_customers": count_field(_("New customers"), f"{name}_customers"),
            "leads": count_field(_("New leads"), f"{name}_leads"),
            "marketing_budget": money_field(self.desk, _("Marketing money"), f"{name}_budget"),
        }
        card.lay.addWidget(label(month_name(day), "strong"))
        card.lay.addLayout(row(*fields.values(), gap=12))
        for key, field in fields.items():
            saved(self.desk, field, partial(self._set, day, key))
        self.lay.addWidget(card)
        return fields

    def _set(self, day: date, key: str, value: object) -> None:
        goal: Any = {key: value}
        self.desk.workspace.goals.set(day, **goal)
