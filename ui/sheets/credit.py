"""Whose sale was it? The owner ticks the efforts that share it, whatever the touches say."""

from __future__ import annotations

from smallbiz.insight.sale_credit import Shared
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.sheets import Sheet
from ui.kit.toggles import Tick
from ui.sheets.effort_field import EffortField


def open_sheet(desk: Desk, shared: Shared) -> CreditSheet:
    """Open it for a sale."""
    sheet = CreditSheet(desk, shared)
    sheet.open()
    return sheet


class CreditSheet(Sheet):
    """Those ticked share the sale evenly; another effort is chosen below and is ticked then."""

    def __init__(self, desk: Desk, shared: Shared) -> None:
        amount = show_money(shared.amount, desk.workspace.business.currency())
        super().__init__(
            desk.window,
            _("Whose sale was it?"),
            "credit",
            close_tip=_("Close"),
            sub=_("You know better than the touches? Those you tick share {amount} evenly.").format(
                amount=amount
            ),
            width=520,
        )
        self._desk, self._sale = desk, shared.sale_id or 0
        self._ticks: dict[int, Tick] = {}
        self._efforts = vbox(gap=2)
        self.lay.addLayout(self._efforts)
        for part in shared.parts:
            self._add(part.number, part.effort.name)
        self._more = EffortField(
            desk,
            "credit_more",
            _("Another effort"),
            none=_("None"),
            help=_("It is ticked above then"),
        )
        self._more.committed.connect(self._add_chosen)
        self.lay.addWidget(self._more)
        self._set_foot(shared)

    def save(self) -> None:
        """Overrule the touches, also by an effort whose name was only just typed."""
        self._more.commit()
        chosen = [number for number, tick in self._ticks.items() if tick.isChecked()]
        try:
            self._desk.do(lambda: self._desk.workspace.crediting.overrule(self._sale, chosen))
        except RuleBroken as broken:
            self._more.show_error(broken.message)
            return
        self.close()

    def _set_foot(self, shared: Shared) -> None:
        back = Button(_("Count the touches again"), "credit_back", kind="quiet", does=self._count)
        back.setVisible(shared.own)
        cancel = Button(_("Cancel"), "credit_cancel", kind="quiet", does=self.leave)
        save = Button(_("Overrule"), "credit_save", kind="primary", icon="check", does=self.save)
        self.foot(back, 1, cancel, save)
        self.main(save)

    def _count(self) -> None:
        self._desk.do(lambda: self._desk.workspace.crediting.as_counted(self._sale))
        self.close()

    def _add(self, number: int, name: str) -> None:
        tick = Tick(name, f"credit_effort_{number}", on=True)
        self._ticks[number] = tick
        self._efforts.addWidget(tick)

    def _add_chosen(self, chosen: tuple[str, int] | None) -> None:
        if chosen is None:
            return
        kind, ident = chosen
        number = ident if kind == "activity" else -ident
        if number in self._ticks:
            self._ticks[number].setChecked(True)
        else:
            self._add(number, self._more.control.currentText())
        self._more.show_value(None)
