"""One product of a deal as a row of fields."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.words.amounts import parse_number
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import money_field
from ui.kit.boxes import hbox
from ui.kit.buttons import icon_button
from ui.kit.forms import TextField
from ui.kit.labels import label
from ui.kit.theme import theme
from ui.sheets.product_field import ProductField
from ui.visits import put, saved

Line = tuple[int | None, str, int, int]
"""Product, words, quantity in thousandths, unit price in minor units."""
MANY, EACH, SUM, AWAY = 76, 116, 100, 28
ONE = 1000


class ProductRow(QWidget):
    """What, how many, each, together; `save` keeps all rows of the deal."""

    def __init__(self, desk: Desk, place: int, save: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self.known = False
        self._shown: Line | None = None
        self.product = ProductField(desk, _("What"), "")
        self.many = TextField(_("How many"), "", value=ONE, parse=thousandths, shape=_shape)
        self.each = money_field(desk, _("Each"), "")
        self.sum = label("", "body", tabular=True)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.away = icon_button("x", "", _("Remove this product"), compact=True)
        self.setObjectName("Plain")
        lay = hbox(self, 8)
        for field in (self.product, self.many, self.each):
            field.bare()
            lay.addWidget(field, 1 if field is self.product else 0)
        lay.addWidget(self.sum)
        lay.addWidget(self.away)
        self.rename(place)
        self.restyle()
        for field in (self.many, self.each):
            saved(desk, field, lambda _value: save())
        self.product.committed.connect(self._choose)
        saved(desk, self.product, lambda key: save() if key is not None else None)
        self.product.left.connect(lambda: self._leave(save))

    @property
    def line(self) -> Line:
        """What the row says; an empty number counts as one, an empty price as nothing."""
        many, each, product = self.many.value, self.each.value, self.product.value
        return (
            product if isinstance(product, int) else None,
            self.product.text,
            many if isinstance(many, int) else ONE,
            each if isinstance(each, int) else 0,
        )

    def show_line(self, line: Line) -> None:
        """Show what the file says."""
        product, what, many, each = line
        self.known = True
        if self._shown is None or self._shown[:2] != line[:2]:
            self.product.show_value(product, what)
        put(self.many, many)
        put(self.each, each)
        self._shown = line
        total = (many * each + 500) // 1000
        self.sum.setText(show_money(total, self._desk.workspace.business.currency()))

    def rename(self, place: int) -> None:
        """Its place among the rows is part of the names of its fields."""
        self.product.control.setObjectName(f"product_what_{place}")
        self.many.control.setObjectName(f"product_many_{place}")
        self.each.control.setObjectName(f"product_each_{place}")
        self.away.setObjectName(f"product_away_{place}")

    def restyle(self) -> None:
        """Columns of one width in every row."""
        for part, width in ((self.many, MANY), (self.each, EACH), (self.sum, SUM)):
            part.setFixedWidth(theme().px(width))

    @staticmethod
    def spare() -> QWidget:
        """Room as wide as the cross, below the crosses."""
        made = QWidget()
        made.setFixedWidth(AWAY)
        return made

    def _choose(self, key: object) -> None:
        price = self.product.price if key is not None else None
        if price is not None and not self.each.value:
            self.each.show_value(price)

    def _leave(self, save: Callable[[], object]) -> None:
        if self.product.text and (self._shown is None or self.product.text != self._shown[1]):
            self._desk.keep(save)


def heads() -> QWidget:
    """The titles above the rows."""
    made = QWidget()
    lay = hbox(made, 8)
    lay.addWidget(label(_("What"), "caption_strong", "muted"), 1)
    for words, width in ((_("How many"), MANY), (_("Each"), EACH), (_("Together"), SUM)):
        title = label(words, "caption_strong", "muted")
        title.setFixedWidth(theme().px(width))
        if width == SUM:
            title.setAlignment(Qt.AlignmentFlag.AlignRight)
        lay.addWidget(title)
    lay.addWidget(ProductRow.spare())
    return made


def thousandths(typed: str) -> int:
    """A quantity with up to three decimals, in thousandths."""
    found = parse_number(typed)
    if found is None:
        raise ValueError(_("Write a number, such as 2."))
    if found <= 0 or found * 1000 != int(found * 1000):
        raise ValueError(_("Write a number above 0."))
    return int(found * 1000)


def _shape(kept: object) -> str:
    return number(Decimal(str(kept)) / 1000, 3)
