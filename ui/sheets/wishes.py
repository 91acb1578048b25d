"""What a lead wants, what holds them back, and what it may be worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import money_field
from ui.kit.boxes import hbox
from ui.kit.choices import Choices
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.lookup import LookupField


class Wishes(Card):
    """Four fields; a chosen product proposes its price."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(9, (18, 14, 18, 15))
        self._products = desk.workspace.products
        self.wants = TextField(_("What would make them buy"), "takeover_wants")
        self.holds_back = TextField(
            _("What holds them back"), "takeover_holds", hint=_("for example: too expensive")
        )
        self.value = money_field(desk, _("Worth about"), "takeover_value")
        self.product = LookupField(_("What do they want?"), "takeover_product", self._find)
        self.product.committed.connect(self._price)
        money = hbox(gap=10)
        money.addWidget(self.value, 1)
        money.addWidget(self.product, 1)
        self.lay.addWidget(self.wants)
        self.lay.addWidget(self.holds_back)
        self.lay.addLayout(money)

    @property
    def told(self) -> dict[str, Any]:
        """What `handovers.take_over` takes; `value` in minor units."""
        value = self.value.value
        return {
            "wants": self.wants.text.strip(),
            "holds_back": self.holds_back.text.strip(),
            "value": value if isinstance(value, int) else 0,
            "product": self.product.text,
        }

    def settle(self) -> bool:
        """Whether all can be understood."""
        return settle(self.wants, self.holds_back, self.value)

    def show_told(self, told: Mapping[str, Any]) -> None:
        """Put a draft into the fields."""
        self.wants.show_value(told["wants"])
        self.holds_back.show_value(told["holds_back"])
        self.value.show_value(told["value"] or None)
        self.product.show_value(None, told["product"])

    def _find(self, letters: str) -> Choices:
        found = self._products.all()
        return [(each.id, each.name) for each in found if fold(letters) in fold(each.name)]

    def _price(self, product_id: object) -> None:
        chosen = [each for each in self._products.all() if each.id == product_id]
        if chosen and chosen[0].price and self.value.value is None:
            self.value.show_value(chosen[0].price)
