"""The line that is selected: how sure its figures are, and the sales behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from smallbiz.insight.behind import Basis, Behind, Part
from smallbiz.insight.efforts import By
from smallbiz.insight.verdicts import in_words
from smallbiz.output.worked_words import nobody
from smallbiz.sales.sales import SaleRow
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import Badge
from ui.kit.rows import RowList
from ui.worked.cells import BADGES
from ui.worked.lines import NO_TOUCH, TOTAL, Lines
from ui.worked.words import (
    LISTED,
    buyers_of,
    count_of_sales,
    how_handed,
    how_new,
    how_satisfied,
    how_sure,
    sale_row,
)


class EffortCard(Card):
    """Sentences above, sales below; opening a sale goes to its buyer, to the sale if nobody is known."""

    wanted = Signal(int)
    """Carries the contact to show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8, (4, 14, 4, 4))
        self._desk = desk
        self._known: dict[int, SaleRow] = {}
        self._title = ElidedLabel("", "strong")
        self._badge = Badge()
        self._sure = label("", "small", "muted", wrap=True)
        self._count = label("", "small_strong", wrap=True)
        self._facts = label("", "small", wrap=True)
        self.sales = RowList(_("The sales behind it"))
        self.sales.setObjectName("worked_sales")
        self.sales.setMinimumHeight(150)
        self.sales.opened.connect(self._open)
        self.sales.clicked.connect(lambda _index: self._open(self.sales.current_id()))
        self._lay()

    def show_line(self, line: int | None, lines: Lines, found: Behind | None) -> None:
        """Show a line of the table; without `found` its sales are still being counted."""
        self._show_head(line, lines)
        meant = lines.line(line) if line is not None else None
        if meant is None or found is None or lines.found is None:
            self._show_sales((), "", ())
            return
        basis, buyers = found.get(meant, Basis()), buyers_of(lines.found, meant)
        told = count_of_sales(basis.sales, self._currency())
        facts = (
            how_new(buyers, self._currency()),
            how_satisfied(basis.satisfied, len(basis.sales)),
            *how_handed(basis.handed),
        )
        self._show_sales(basis.sales, told, facts)

    def _say(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._badge.say("")
        _tell(self._sure, words)

    def _show_sales(self, parts: Sequence[Part], told: str, facts: Sequence[str]) -> None:
        currency, this_year = self._currency(), self._desk.workspace.today.year
        shown = list(parts[:LISTED])
        self._known = self._desk.workspace.sales.these(part.sale for part in shown)
        _tell(self._count, told)
        _tell(self._facts, "\n".join(fact for fact in facts if fact))
        self.sales.show_items(
            [
                sale_row(self._known[part.sale], part, currency, this_year)
                for part in shown
                if part.sale in self._known
            ]
        )

    def _show_head(self, line: int | None, lines: Lines) -> None:
        result = lines.result(line) if line is not None else None
        if result is not None:
            self._say(result.effort.name, how_sure(result, self._currency()))
            self._badge.say(in_words(result.verdict), *BADGES[result.verdict])
        elif line == NO_TOUCH:
            self._say(*_unknown(lines))
        elif line == TOTAL:
            self._say(_("All together"), _("Every sale of these days, once."))
        else:
            self._say(_("Choose a line"), _("Here you see how sure it is, and its sales."))

    def _lay(self) -> None:
        head = row(gap=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        head.setContentsMargins(14, 0, 14, 0)
        self.lay.addLayout(head)
        for words in (self._sure, self._count, self._facts):
            line = row()
            line.addWidget(words, 1)
            line.setContentsMargins(14, 0, 14, 0)
            self.lay.addLayout(line)
        self.lay.addWidget(self.sales, 1)
        self.lay.addStretch(0)

    def _currency(self) -> str:
        return self._desk.workspace.business.currency()

    def _open(self, sale_id: int | None) -> None:
        sale = self._known.get(sale_id or 0)
        if sale is not None and sale.contact_id is not None:
            self.wanted.emit(sale.contact_id)
        elif sale is not None:
            self._desk.sheet("sold", sale_id=sale.id)


def _unknown(lines: Lines) -> tuple[str, str]:
    """Title and words of the line for what belongs to no other."""
    by = lines.found.by if lines.found else By.ACTIVITY
    if by is By.RECOMMENDER:
        words = _(
            "Nobody noted who recommended these buyers. Happy buyers often know the next one."
        )
    else:
        words = _("Nobody noted how these buyers found you. Ask them when you talk next.")
    return nobody(by), words


def _tell(words: QLabel, said: str) -> None:
    """Without anything to say the line takes no room."""
    words.setText(said)
    words.setVisible(bool(said))
