"""The goods and services that are sold."""

from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from smallbiz.business import records
from smallbiz.business.profile import WHOLE
from smallbiz.store.rows import called, converted, free_name
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.tidying import not_negative, tidy
from smallbiz.words.translation import _


class ProductFields(TypedDict, total=False):
    """What can be said of a product; the units are those of the record."""

    price: int | None
    margin: int | None
    buy_again_days: int | None
    hidden: bool


@dataclass(frozen=True)
class ProductRow:
    """A product; price in minor units, margin in hundredths of a percent."""

    id: int
    name: str
    price: int | None
    margin: int | None
    buy_again_days: int | None
    hidden: bool


class Products:
    """Adds, changes and lists products."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, hidden: bool = False) -> list[ProductRow]:
        """The products by name; the hidden ones only on request."""
        rows = self._store.rows(
            "SELECT id, name, price, margin, buy_again_days, hidden FROM product"
            " WHERE hidden <= ? ORDER BY name COLLATE NOCASE, id",
            (hidden,),
        )
        return [ProductRow(*converted(row, flags=[5])) for row in rows]

    def called(self, name: str) -> int | None:
        """The product with a name, case and accents aside."""
        return called(self._store, "product", name)

    def add(self, name: str, **fields: Unpack[ProductFields]) -> int:
        """Add a product; RuleBroken when the name is taken."""
        name = free_name(self._store, "product", name)
        _check(fields)
        with self._store.work(_("Add {name}").format(name=name)) as work:
            return work.add(records.Product(name=name, **fields))

    def change(self, product_id: int, **fields: Unpack[ProductFields]) -> None:
        """Change price, margin, buying interval, or hide it."""
        _check(fields)
        with self._store.work(_("Change {name}").format(name=self._name(product_id))) as work:
            product = work.get(records.Product, product_id)
            for name, value in tidy(fields).items():
                setattr(product, name, value)

    def rename(self, product_id: int, name: str) -> None:
        """Give it another name."""
        name = free_name(self._store, "product", name, product_id)
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(records.Product, product_id).name = name

    def delete(self, product_id: int) -> None:
        """Delete it; deals and sales keep their money."""
        with self._store.work(_("Delete {name}").format(name=self._name(product_id))) as work:
            work.delete(work.get(records.Product, product_id))

    def _name(self, product_id: int) -> str:
        return str(self._store.value("SELECT name FROM product WHERE id = ?", (product_id,)) or "")


def _check(fields: Any) -> None:
    not_negative(fields, "price", "margin")
    if (fields.get("margin") or 0) > WHOLE:
        raise RuleBroken(_("A margin can't be more than 100 %."), "margin")
    if fields.get("buy_again_days") is not None and fields["buy_again_days"] < 1:
        raise RuleBroken(_("This takes at least one day."), "buy_again_days")
