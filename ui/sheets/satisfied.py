"""How satisfied is the buyer? 0 to 10 and their words, for one sale."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smallbiz.sales.satisfaction import BEST
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import weekday_and_day
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.labels import label, muted
from ui.kit.sheets import Sheet


def open_sheet(desk: Desk, sale_id: int) -> SatisfiedSheet:
    """Open it for a sale."""
    sheet = SatisfiedSheet(desk, sale_id)
    sheet.open()
    return sheet


def ask(desk: Desk, followup_id: int) -> None:
    """Open it after a follow-up was done that was to ask for it, unless the answer is known."""
    step = desk.workspace.follow_ups.row(followup_id)
    sale = desk.workspace.satisfactions.asked_by(followup_id)
    if step is None or step.done_on is None or sale is None:
        return
    if desk.workspace.satisfactions.of(sale) is None:
        open_sheet(desk, sale)


class SatisfiedSheet(Sheet):
    """A digit chooses, 1 and then 0 the best; Ctrl+Enter saves."""

    def __init__(self, desk: Desk, sale_id: int) -> None:
        super().__init__(
            desk.window,
            _("How satisfied are they?"),
            "satisfied",
            close_tip=_("Close"),
            sub=_about(desk, sale_id),
            width=600,
        )
        self._desk, self._sale = desk, sale_id
        said = desk.workspace.satisfactions.of(sale_id)
        self.score = ChipFlow(
            [ChipText(score, str(score)) for score in range(BEST + 1)],
            "satisfied_score",
            _("From 0 to 10"),
        )
        self.score.choose(said.score if said else None)
        self._wrong = label("", "small", "bad", wrap=True)
        self._wrong.setObjectName("satisfied_wrong")
        self._wrong.hide()
        self.score.changed.connect(lambda _score: self._wrong.hide())
        self.words = TextField(
            _("In their words"), "satisfied_words", value=said.words if said else ""
        )
        self.lay.addWidget(self.score)
        self.lay.addWidget(self._wrong)
        self.lay.addWidget(muted(_("0: not at all. 10: could not be better."), wrap=True))
        self.lay.addWidget(self.words)
        self._set_foot(known=said is not None)

    def save(self) -> None:
        """Keep the answer; without a number it is told below the numbers."""
        if not settle(self.words):
            return
        score, words = cast("int | None", self.score.value), self.words.text
        try:
            self._desk.do(lambda: self._desk.workspace.satisfactions.note(self._sale, score, words))
        except RuleBroken as broken:
            self._wrong.setText(broken.message)
            self._wrong.show()
            return
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its number."""
        if not event.text().isdecimal() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        digit = int(event.text())
        self.score.press(BEST if digit == 0 and self.score.value == 1 else digit)

    def _set_foot(self, *, known: bool) -> None:
        forget = Button(_("Forget the answer"), "satisfied_forget", kind="quiet", does=self._forget)
        forget.setVisible(known)
        cancel = Button(
            _("Not asked") if not known else _("Cancel"), "satisfied_cancel", kind="quiet"
        )
        cancel.clicked.connect(self.leave)
        save = Button(_("Note it"), "satisfied_save", kind="primary", icon="check", does=self.save)
        self.foot(forget, 1, cancel, save)
        self.main(save)

    def _forget(self) -> None:
        self._desk.do(lambda: self._desk.workspace.satisfactions.forget(self._sale))
        self.close()


def _about(desk: Desk, sale_id: int) -> str:
    sale = desk.workspace.sales.these([sale_id])[sale_id]
    money = show_money(sale.amount, desk.workspace.business.currency())
    day = weekday_and_day(sale.on_day, desk.workspace.today)
    what = sale.deal or sale.product
    return " · ".join(dict.fromkeys(filter(None, (sale.contact, what, money, day))))
