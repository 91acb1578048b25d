"""After a sale: the steps that follow it by themselves, for all products or for one."""

from __future__ import annotations

from functools import partial
from typing import cast

from smallbiz.sales.aftercare import PlanStep
from smallbiz.sales.aims import AIMS, aim_label
from smallbiz.sales.followups import KINDS, kind_label
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.field import Field
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.theme import theme
from ui.kit.toggles import Tick
from ui.settings.lines import Line, Lines
from ui.settings.section import Section
from ui.visits import saved

ALL = 0
"""Stands for all products where one can be chosen."""


class AftercareSection(Section):
    """Off until the owner switches it on; then the steps and whose they are can be changed."""

    def __init__(self, desk: Desk) -> None:
        add = Button(_("Step"), "aftercare_add", kind="primary", icon="plus", does=self._new)
        super().__init__(desk, _("After a sale"), _("What follows a sale by itself"), "heart", add)
        self._add = add
        self._on = Tick(_("With every sale, plan its next steps by themselves"), "aftercare_on")
        self._on.clicked.connect(self._switch)
        self._of = ChoiceField(_("For"), "aftercare_product", [(ALL, _("All products"))])
        self._of.setMinimumWidth(theme().px(260))
        self._of.committed.connect(lambda _product: self.refresh())
        self._lines = Lines(self._line, self._fill)
        self._none = muted(wrap=True)
        self.lay.addWidget(self._switch_card())
        for part in (self._none, self._lines):
            self.lay.addWidget(part)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        workspace = self.desk.workspace
        on = workspace.aftercare.since() is not None
        products = [(ALL, _("All products"))]
        products += [(each.id, each.name) for each in workspace.products.all()]
        self._of.show_choices(products)
        if self._of.value not in dict(products):
            self._of.show_value(ALL)
        steps = workspace.aftercare.steps(self._product)
        self._on.setChecked(on)
        self._add.setVisible(on)
        self._of.setVisible(on and len(products) > 1)
        self._lines.show_entries(steps)
        self._lines.setVisible(on and bool(steps))
        self._none.setText(self._without_steps(on=on))
        self._none.setVisible(not steps)

    def _without_steps(self, *, on: bool) -> str:
        if self._product:
            return _("No steps of its own: those for all products count.")
        if on:
            return _("No steps yet. Nothing follows a sale.")
        return _(
            "Off. Switched on, it begins with three steps that you can change: is all fine after"
            " 3 days, how satisfied after 14, a review after 30."
        )

    @property
    def _product(self) -> int | None:
        return cast("int", self._of.value) or None

    def _switch_card(self) -> Card:
        card = Card(8, (18, 14, 18, 16))
        card.lay.addLayout(row(self._on, 1))
        told = _(
            "Days count from the delivery, or from the sale where none is known. Sales that you"
            " import are left alone. What is planned already stays."
        )
        card.lay.addWidget(muted(told, wrap=True))
        card.lay.addLayout(row(self._of, 1))
        return card

    def _line(self, step: PlanStep) -> Line:
        name, change = f"aftercare{step.id}", partial(self.desk.workspace.aftercare.change, step.id)
        fields: list[Field] = [
            TextField(_("What to do"), f"{name}_what", needed=_("Please write what to do.")),
            count_field(_("Days after"), f"{name}_days", needed=_("Write a number of days.")),
            ChoiceField(_("How"), f"{name}_kind", [(each, kind_label(each)) for each in KINDS]),
            ChoiceField(_("What for"), f"{name}_aim", [(each, aim_label(each)) for each in AIMS]),
        ]
        saved(self.desk, fields[0], lambda value: change(what=value))
        saved(self.desk, fields[1], lambda value: change(days=value))
        saved(self.desk, fields[2], lambda value: change(kind=value))
        saved(self.desk, fields[3], lambda value: change(aim=value))
        return Line(name, fields, None, partial(self._delete, step.id))

    def _fill(self, line: Line, step: PlanStep) -> None:
        line.show_values(step.what, step.days, step.kind, step.aim)

    def _switch(self, on: bool) -> None:
        self.desk.do(lambda: self.desk.workspace.aftercare.switch(on=on))

    def _new(self) -> None:
        aftercare = self.desk.workspace.aftercare
        self._lines.begin(self.desk.do(lambda: aftercare.add(self._product)))

    def _delete(self, step_id: int) -> None:
        self.desk.do(lambda: self.desk.workspace.aftercare.delete(step_id))
