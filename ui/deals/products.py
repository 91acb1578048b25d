"""The products of a deal: what, how many, at what price; together they are its value."""

from __future__ import annotations

from smallbiz.sales.pane import DealPane
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.deals.product_row import Line, ProductRow, heads
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import heading, label, muted
from ui.kit.tab_order import in_reading_order


class ProductsCard(Card):
    """A row of fields for each product; a row without words is not kept yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(6)
        self._desk = desk
        self._deal_id = 0
        self._kept: list[Line] = []
        self.rows: list[ProductRow] = []
        self._heads = heads()
        self._list = vbox(gap=4)
        self._none = muted(
            _("Nothing chosen. With products the deal’s worth adds up by itself."), wrap=True
        )
        self._sum = label("", "strong", tabular=True)
        self._together = muted(_("Together"))
        add = Button(
            _("Product"), "deal_add_product", kind="quiet", icon="plus", compact=True, does=self.add
        )
        add.setAccessibleName(_("Add a product"))
        self.lay.addLayout(row(heading(_("Products")), 1, add))
        self.lay.addWidget(self._none)
        self.lay.addWidget(self._heads)
        self.lay.addLayout(self._list)
        self.lay.addLayout(row(1, self._together, self._sum, ProductRow.spare(), gap=10))

    def show_deal(self, deal: DealPane) -> None:
        """Show the lines; a row that is just being written stays."""
        if deal.id != self._deal_id:
            for gone in list(self.rows):
                self._drop(gone)
        self._deal_id = deal.id
        self._kept = [
            (each.product_id, each.what, each.quantity, each.unit_price) for each in deal.lines
        ]
        while len(self.rows) < len(self._kept):
            self._append()
        for place, line in enumerate(self._kept):
            self.rows[place].show_line(line)
        for surplus in self.rows[len(self._kept) :]:
            if surplus.known:
                self._drop(surplus)
        self._tell()

    def add(self) -> None:
        """A new row with the cursor in it."""
        fresh = next((each for each in self.rows if not each.product.text), None) or self._append()
        self._tell()
        in_reading_order(self)
        fresh.product.control.setFocus()

    def _append(self) -> ProductRow:
        made = ProductRow(self._desk, len(self.rows), self._save)
        made.away.clicked.connect(lambda: self._remove(made))
        self.rows.append(made)
        self._list.addWidget(made)
        made.show()
        return made

    def _remove(self, gone: ProductRow) -> None:
        known = gone.known
        self._drop(gone)
        self._tell()
        if known:
            try:
                self._desk.do(lambda: self._put(), _("Product removed"))
            except RuleBroken as broken:
                self.rows[0].product.show_error(broken.message)

    def _drop(self, gone: ProductRow) -> None:
        self.rows.remove(gone)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        for place, each in enumerate(self.rows):
            each.rename(place)

    def _lines(self) -> list[Line]:
        return [each.line for each in self.rows if each.known or each.product.text]

    def _save(self) -> None:
        """Keep what the rows say, when it is something new."""
        if self._lines() != self._kept:
            self._put()

    def _put(self) -> None:
        self._desk.workspace.deals.put_products(self._deal_id, self._lines())

    def _tell(self) -> None:
        shown = bool(self.rows)
        for part in (self._heads, self._sum, self._together):
            part.setVisible(shown)
        self._none.setVisible(not shown)
        total = sum((many * price + 500) // 1000 for _id, _what, many, price in self._kept)
        self._sum.setText(show_money(total, self._desk.workspace.business.currency()))
