"""Fields of a deal: saved as they are typed, shown anew when the file changes."""

from __future__ import annotations

from typing import Any

from smallbiz.sales.pane import DealPane
from ui.desk import Desk
from ui.kit.forms import TypedField
from ui.visits import put, saved


class DealFields:
    """The fields of one part of the page, each with the name of what it keeps."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._deal_id = 0
        self.fields: dict[str, TypedField] = {}

    def add(self, name: str, field: TypedField) -> TypedField:
        """Keep a field of the deal from now on; empty money is 0."""
        self.fields[name] = field
        saved(self._desk, field, lambda value: self._change(name, value))
        return field

    def show_deal(self, deal: DealPane) -> None:
        """Show what the file says; what is being typed stays unless it is another deal's."""
        other, self._deal_id = deal.id != self._deal_id, deal.id
        for name, field in self.fields.items():
            put(field, _shown(name, getattr(deal, name)), other)

    def _change(self, name: str, value: Any) -> None:
        kept = (value or 0) if name == "value" else value
        self._desk.workspace.deals.change(self._deal_id, **{name: kept})


def _shown(name: str, value: object) -> object:
    return None if name == "value" and not value else value
