"""Products: what is sold, with what it costs, earns, and how often it is bought."""

from __future__ import annotations

from functools import partial

from smallbiz.business.products import ProductRow
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field, percent_field
from ui.kit.buttons import Button
from ui.kit.forms import TextField
from ui.kit.labels import muted
from ui.kit.toggles import Tick
from ui.settings.lines import Line, Lines, new_name
from ui.settings.section import Section
from ui.visits import saved


class ProductsSection(Section):
    """A product's margin counts before the business's, its interval says who is due to buy again."""

    def __init__(self, desk: Desk) -> None:
        add = Button(_("Product"), "product_add", kind="primary", icon="plus", does=self._add)
        super().__init__(desk, _("Products"), _("What you sell"), "tag", add)
        self._lines = Lines(self._line, self._fill)
        self._none = muted(
            _("No products yet. Deals and sales can be noted without, in your own words."),
            wrap=True,
        )
        told = _(
            "The margin is what is left of the price after the cost of goods; without one, that of"
            " your business counts. “Bought again” tells you when a customer is due."
        )
        for part in (self._lines, self._none, muted(told, wrap=True)):
            self.lay.addWidget(part)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the products as they are now."""
        products = self.desk.workspace.products.all(hidden=True)
        self._lines.show_entries(products)
        self._lines.setVisible(bool(products))
        self._none.setVisible(not products)

    def _line(self, product: ProductRow) -> Line:
        name, products = f"product{product.id}", self.desk.workspace.products
        change = partial(products.change, product.id)
        title = TextField(_("Name"), f"{name}_name", needed=_("Please write a name."))
        price = money_field(self.desk, _("Price"), f"{name}_price")
        margin = percent_field(_("Margin"), f"{name}_margin")
        again = count_field(_("Bought again after days"), f"{name}_again")
        shown = Tick(_("Shown"), f"{name}_shown")
        saved(self.desk, title, lambda value: products.rename(product.id, value))
        saved(self.desk, price, lambda value: change(price=value))
        saved(self.desk, margin, lambda value: change(margin=value))
        saved(self.desk, again, lambda value: change(buy_again_days=value))
        shown.clicked.connect(lambda on: self.desk.do(lambda: change(hidden=not on)))
        delete = partial(self._delete, product.id)
        line = Line(name, [title, price, margin, again, shown], None, delete)
        line.setProperty("shown", shown)
        return line

    def _fill(self, line: Line, product: ProductRow) -> None:
        line.show_values(product.name, product.price, product.margin, product.buy_again_days)
        line.property("shown").setChecked(not product.hidden)

    def _add(self) -> None:
        products = self.desk.workspace.products
        names = {product.name for product in products.all(hidden=True)}
        self._lines.begin(self.desk.do(lambda: products.add(new_name(_("New product"), names))))

    def _delete(self, product_id: int) -> None:
        self.desk.do(lambda: self.desk.workspace.products.delete(product_id))
