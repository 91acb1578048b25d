"""Goals of this month and the next, of the quarter and the year, and what they are counted with."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from smallbiz.business.spreading import WHOLE, Span
from smallbiz.insight.goal_words import rule_words
from smallbiz.words.formats import period_name
from smallbiz.words.periods import month
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.goal_fields import goal_fields, show_goal
from ui.kit.buttons import Button
from ui.kit.columns import Columns
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.settings.estimates import EstimatesCard
from ui.settings.section import Section
from ui.visits import saved


class GoalsSection(Section):
    """One number is enough; both hats share it."""

    def __init__(self, desk: Desk) -> None:
        more = Button(_("Other months"), "goal_others", kind="quiet", icon="calendar-days")
        more.clicked.connect(lambda: desk.sheet("goal"))
        super().__init__(
            desk, _("Goals"), _("What would make a good month or year"), "target", more
        )
        self._heads = [label("", "strong") for _each in self._shown]
        self._fields = [self._card(place, span) for place, (_on, span) in enumerate(self._shown)]
        self._estimates = EstimatesCard(desk)
        self.lay.addWidget(self._estimates)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the goals as they are now."""
        self._estimates.refresh()
        for (day, span), head, fields in zip(self._shown, self._heads, self._fields, strict=True):
            head.setText(period_name(WHOLE[span](day)))
            show_goal(self.desk, fields, day, span)

    @property
    def _shown(self) -> list[tuple[date, Span]]:
        """A window that is open over night comes to another month."""
        today = self.desk.workspace.today
        next_month = month(today).following().since
        longer = [(today, span) for span in (Span.QUARTER, Span.YEAR)]
        return [(today, Span.MONTH), (next_month, Span.MONTH), *longer]

    def _card(self, place: int, span: Span) -> dict[str, TextField]:
        card = Card(12, (18, 16, 18, 18))
        fields = goal_fields(self.desk, f"goal{place}")
        card.lay.addWidget(self._heads[place])
        if span is not Span.MONTH:
            card.lay.addWidget(muted(rule_words(span), wrap=True))
        beside = Columns(gap=12)
        for key, field in fields.items():
            beside.addWidget(field)
            saved(self.desk, field, partial(self._set, place, key))
        card.lay.addLayout(beside)
        self.lay.addWidget(card)
        return fields

    def _set(self, place: int, key: str, value: object) -> None:
        day, span = self._shown[place]
        goal: Any = {key: value}
        self.desk.workspace.goals.set(day, span, **goal)
