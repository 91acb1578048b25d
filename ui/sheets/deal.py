"""A new deal: what it is about, with whom, what it is worth, what happens next."""

from __future__ import annotations

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import money_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.field import Field, settle
from ui.kit.forms import TextField
from ui.kit.sheets import Sheet
from ui.sheets.product_field import ProductField
from ui.sheets.step_field import StepField
from ui.sheets.who import Who


def open_sheet(
    desk: Desk, contact_id: int | None = None, stage_id: int | None = None
) -> NewDealSheet:
    """Open it, with somebody chosen or for one stage of the board."""
    sheet = NewDealSheet(desk, stage_id)
    sheet.who.show_contact(contact_id)
    sheet.open()
    if contact_id is not None:
        sheet.title.setFocus()
    return sheet


class NewDealSheet(Sheet):
    """Only the title is needed; Ctrl+Enter saves deal, contact and next step as one step."""

    def __init__(self, desk: Desk, stage_id: int | None = None) -> None:
        super().__init__(desk.window, _("New deal"), "new_deal", close_tip=_("Close"), width=620)
        self._desk = desk
        self.who = Who(desk, "new_deal")
        self.title = TextField(
            _("What is it about?"),
            "new_deal_title",
            hint=_("for example: Family cargo bike"),
            needed=_("Give the deal a name."),
        )
        self.value = money_field(desk, _("Worth"), "new_deal_value")
        self.product = ProductField(desk, _("What do they want?"), "new_deal_product")
        self.step = StepField(desk, "new_deal_step")
        stages = [(stage.id, stage.name) for stage in desk.workspace.stages.all()]
        first = desk.workspace.stages.first()
        self.stage = ChoiceField(_("Stage"), "new_deal_stage", stages, value=stage_id or first)
        self.who.done.connect(self.title.setFocus)
        self.product.committed.connect(self._price)
        self._arrange()

    def save(self) -> None:
        """Open the deal; what is wrong is said beside its field."""
        if not self.who.settle(needed=False) or not settle(self.title, self.value, self.step):
            return
        try:
            opened = self._desk.do(self._open, new=self.who.new)
        except RuleBroken as broken:
            self._field_of(broken).show_error(broken.message)
            return
        if opened is not None:
            self.close()
            self._desk.made.emit("deal", opened)

    def _arrange(self) -> None:
        figures, last = row(gap=12), row(gap=12)
        figures.addWidget(self.product, 3)
        figures.addWidget(self.value, 2)
        last.addWidget(self.step, 3)
        last.addWidget(self.stage, 2)
        self.lay.addWidget(self.who)
        self.lay.addWidget(self.title)
        self.lay.addLayout(figures)
        self.lay.addLayout(last)
        save = Button(
            _("Open the deal"), "new_deal_save", kind="primary", icon="check", does=self.save
        )
        cancel = Button(_("Cancel"), "new_deal_cancel", kind="quiet", does=self.leave)
        self.foot(1, cancel, save)
        self.main(save)

    def _open(self) -> int:
        value, stage = self.value.value, self.stage.value
        return self._desk.workspace.deals.open(
            str(self.title.value),
            contact_id=self.who.contact,
            stage_id=stage if isinstance(stage, int) else None,
            next_step=self.step.step,
            value=value if isinstance(value, int) else 0,
            product=self.product.text,
        )

    def _price(self, product_id: object) -> None:
        """A known product names the deal and its worth where nothing is written yet."""
        price = self.product.price
        if price is not None and self.value.value is None:
            self.value.show_value(price)
        if product_id is not None and not self.title.text:
            self.title.show_value(self.product.text)

    def _field_of(self, broken: RuleBroken) -> Field:
        fields: dict[str | None, Field] = {"name": self.who.field, "value": self.value}
        return fields.get(broken.field, self.title)
