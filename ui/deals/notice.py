"""Says what a stage still asks for, with the way to the place where it is filled in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.sales.requirements import NEED, NEXT_STEP, OFFER, VALUE
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.kit.boxes import clear, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.notices import InlineError


def action_words(place: str | None) -> str:
    """What the button says that leads to what is missing; empty where nothing can be filled in."""
    return {
        NEED: _("Write what they need"),
        VALUE: _("Write the value"),
        OFFER: _("Note the offer"),
        NEXT_STEP: _("Plan the next step"),
    }.get(place or "", "")


class Notice(QWidget):
    """Nothing, until a move is refused; then why, until the next move or the cross."""

    def __init__(self) -> None:
        super().__init__()
        self._lay = vbox(self)
        self.error: InlineError | None = None
        self.hide()

    def tell(self, broken: RuleBroken, fill: Callable[[str], object]) -> None:
        """Say what is missing; `fill` is called with need, value, offer or next_step."""
        self.forget()
        words, place = action_words(broken.field), broken.field or ""
        action = Button(
            words, "notice_fill", kind="primary", compact=True, does=lambda: self._go(fill, place)
        )
        cross = icon_button("x", "notice_close", _("Close"), compact=True, does=self.forget)
        self.error = InlineError(broken.message, "", action if words else None)
        line = row(gap=6)
        line.addWidget(self.error, 1)
        line.addWidget(cross)
        self._lay.addLayout(line)
        self.show()

    def forget(self) -> None:
        """Say nothing any more."""
        clear(self._lay)
        self.error = None
        self.hide()

    def _go(self, fill: Callable[[str], object], place: str) -> None:
        self.forget()
        fill(place)
