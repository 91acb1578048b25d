"""A field for what is sold: one of the products, or any words."""

from __future__ import annotations

from typing import Any

from smallbiz.words.text import fold
from ui.desk import Desk
from ui.kit.choices import Choices
from ui.kit.lookup import LookupField


class ProductField(LookupField):
    """Its value is the id of a product; None while `text` is words of the owner's own."""

    def __init__(self, desk: Desk, words: str, name: str, **rest: Any) -> None:
        self._desk = desk
        super().__init__(words, name, self._products, **rest)

    @property
    def price(self) -> int | None:
        """The price of the chosen product, in minor units."""
        rows = self._desk.workspace.products.all(hidden=True)
        return next((each.price for each in rows if each.id == self.value), None)

    def _products(self, letters: str) -> Choices:
        rows = self._desk.workspace.products.all()
        return [(each.id, each.name) for each in rows if fold(letters) in fold(each.name)]
