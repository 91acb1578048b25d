"""Lines of fields that keep their widgets while the file changes: stages and channels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.words.translation import _
from ui.kit.boxes import hbox
from ui.kit.buttons import icon_button
from ui.kit.grounds import Card


class Line(QWidget):
    """One entry: its fields, then earlier, later and delete."""

    def __init__(
        self,
        name: str,
        fields: Sequence[QWidget],
        move: Callable[[int], object],
        delete: Callable[[], object],
    ) -> None:
        super().__init__()
        lay = hbox(self, 10)
        low = Qt.AlignmentFlag.AlignBottom
        for field in fields:
            lay.addWidget(field, 3 if field is fields[0] else 2, low)
        self.up = icon_button("arrow-up", f"{name}_up", _("Move up"), does=lambda: move(-1))
        self.down = icon_button("arrow-down", f"{name}_down", _("Move down"), does=lambda: move(1))
        self.bin = icon_button("trash-2", f"{name}_delete", _("Delete"), does=delete)
        for button in (self.up, self.down, self.bin):
            lay.addWidget(button, 0, low)


class Entry(Protocol):
    """What has a line: something with an id."""

    @property
    def id(self) -> int:
        """Its id in the file."""


class Lines(Card):
    """Makes a line for each entry with `make`, shows values with `show`; rebuilt when ids change."""

    def __init__(self, make: Callable[[Any], Line], show: Callable[[Line, Any], object]) -> None:
        super().__init__(8, (18, 14, 18, 16))
        self._make, self._show = make, show
        self._lines: dict[int, Line] = {}

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries in this order."""
        for ident in set(self._lines) - {entry.id for entry in entries}:
            line = self._lines.pop(ident)
            self.lay.removeWidget(line)
            line.deleteLater()
        for place, entry in enumerate(entries):
            line = self._lines.get(entry.id) or self._made(entry)
            self.lay.removeWidget(line)
            self.lay.insertWidget(place, line)
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(entries) - 1)
            self._show(line, entry)

    def _made(self, entry: Entry) -> Line:
        line = self._lines[entry.id] = self._make(entry)
        return line


def moved(ids: Sequence[int], ident: int, by: int) -> list[int]:
    """The ids with one of them moved up (-1) or down (1)."""
    order = list(ids)
    place = order.index(ident)
    to = max(0, min(len(order) - 1, place + by))
    order.insert(to, order.pop(place))
    return order
