"""The line that is selected: how sure its figures are, and the sales behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from smallbiz.insight.behind import Part
from smallbiz.insight.odds import sentence
from smallbiz.insight.results import Result
from smallbiz.insight.verdicts import in_words
from smallbiz.sales.sales import SaleRow
from smallbiz.words.formats import counted, day_and_month, long_day, number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import Badge
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.worked.cells import BADGES
from ui.worked.money import next_time

LISTED = 200
"""So many of the newest sales are listed; the rest is counted."""


class EffortCard(Card):
    """Sentences above, sales below; opening a sale goes to its buyer."""

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
        self.sales = RowList(_("The sales behind it"))
        self.sales.setObjectName("worked_sales")
        self.sales.setMinimumHeight(150)
        self.sales.opened.connect(self._open)
        self.sales.clicked.connect(lambda _index: self._open(self.sales.current_id()))
        self._lay()

    def show_effort(self, result: Result) -> None:
        """Show an effort; its sales follow."""
        self._title.setText(result.effort.name)
        self._badge.say(in_words(result.verdict), *BADGES[result.verdict])
        self._sure.setText(how_sure(result, self._currency()))

    def show_sum(self, title: str, words: str) -> None:
        """Show a line that is no effort; its sales follow."""
        self._title.setText(title)
        self._badge.say("")
        self._sure.setText(words)

    def show_nothing(self) -> None:
        """No line is selected."""
        self.show_sum(
            _("Choose a line"), _("Here you see how sure its figures are, and its sales.")
        )
        self._count.setText("")
        self.sales.setVisible(False)

    def show_sales(self, parts: Sequence[Part]) -> None:
        """List the sales behind what is shown."""
        currency = self._currency()
        shown = list(parts[:LISTED])
        self._known = self._desk.workspace.sales.these(part.sale for part in shown)
        self._count.setText(count_of_sales(parts, currency))
        rows = [
            sale_row(self._known[part.sale], part, currency, self._desk.workspace.today.year)
            for part in shown
            if part.sale in self._known
        ]
        self.sales.show_items(rows)
        self.sales.setVisible(bool(rows))

    def _lay(self) -> None:
        head = row(gap=10)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        head.setContentsMargins(14, 0, 14, 0)
        self.lay.addLayout(head)
        for words in (self._sure, self._count):
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


def how_sure(result: Result, currency: str) -> str:
    """What is counted, how sure that is, and what to expect next time."""
    closed = result.deals_won + result.deals_lost
    counted_ = sentence(result.deals_won, closed) if closed or not result.sales else ""
    said = (counted_, next_time(result, currency))
    return " ".join(each for each in said if each)


def count_of_sales(parts: Sequence[Part], currency: str) -> str:
    """How many sales, and what of their money is its own."""
    if not parts:
        return _("No sale in these days.")
    told = ngettext("{n} sale, {money} credited", "{n} sales, {money} credited", len(parts))
    money = show_money(sum(part.share for part in parts), currency)
    said = told.format(n=number(len(parts)), money=money)
    over = len(parts) - LISTED
    if over > 0:
        more = ngettext("Not listed: {n} older one.", "Not listed: {n} older ones.", over)
        said += ". " + counted(more, over)
    return said


def sale_row(sale: SaleRow, part: Part, currency: str, this_year: int) -> ListRow:
    """One sale: who, what, when, and the share of its money."""
    who = sale.contact or _("Somebody without a name")
    day = day_and_month(sale.on_day) if sale.on_day.year == this_year else long_day(sale.on_day)
    what = sale.deal or sale.product or sale.note or _("Sale")
    share, amount = show_money(part.share, currency), show_money(sale.amount, currency)
    split = part.share != sale.amount
    of_all = _("of {money}").format(money=amount) if split else ""
    return ListRow(
        sale.id,
        who,
        second=f"{day} · {what}",
        initials=initials(sale.contact) if sale.contact else "",
        icon="" if sale.contact else "banknote",
        right=share,
        right_second=of_all,
        spoken=", ".join(
            each for each in (who, what, long_day(sale.on_day), share, of_all) if each
        ),
    )
