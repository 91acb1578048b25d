"""Whose sale a deal is, or would be: each effort with its share, and a way to overrule it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.insight.sale_credit import Part, Shared, credit_of_deal
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label, muted
from ui.kit.marks import Badge
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList


class CreditPart(QWidget):
    """The shares add up to the deal's money exactly."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shared: Shared | None = None
        self._state = Badge("")
        self._how = muted("", wrap=True)
        self._overrule = Button(
            _("Overrule"), "deal_overrule", kind="quiet", compact=True, does=self._open
        )
        self._parts = RowList(_("Who gets the credit"), fit=True)
        self._parts.setObjectName("deal_credit")
        self._caveat = muted(
            _("Counts who was there before the sale; it does not prove they caused it."), wrap=True
        )
        lay = vbox(self, 10)
        lay.addLayout(row(label(_("Who gets the credit"), "strong"), 1, self._state))
        how = row(gap=8)
        how.addWidget(self._how, 1)
        how.addWidget(self._overrule)
        lay.addLayout(how)
        lay.addWidget(self._parts)
        lay.addWidget(self._caveat)
        lay.addStretch(1)

    def show_deal(self, deal_id: int) -> None:
        """Show the deal's sale, or what it would be if they bought today."""
        workspace = self._desk.workspace
        self._shared = shared = credit_of_deal(workspace.store, deal_id)
        if shared is None:
            return
        sold = shared.sale_id is not None
        self._state.say(_("sold") if sold else _("if they buy"), "good" if sold else "plain")
        self._how.setText(_how(shared))
        self._overrule.setVisible(sold)
        currency = workspace.business.currency()
        self._parts.show_items([_row(part, currency) for part in shared.parts])
        self._parts.setVisible(bool(shared.parts))
        self._caveat.setVisible(bool(shared.parts) and not shared.own)

    def _open(self) -> None:
        if self._shared:
            self._desk.sheet("credit", shared=self._shared)


def _how(shared: Shared) -> str:
    if shared.own:
        return _("You said so; it counts in every view of What worked.")
    if not shared.parts:
        return _("No touch with an effort is noted. Ask how they heard of you.")
    return _("Even split, as on What worked.")


def _row(part: Part, currency: str) -> ListRow:
    share = show_money(part.share, currency)
    name = part.effort.name
    return ListRow(
        part.number,
        name,
        icon=part.effort.icon,
        icon_tone="mkt",
        right=share,
        spoken=f"{name}, {share}",
        tip=name,
    )
