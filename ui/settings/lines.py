"""Lines of fields that keep their widgets while the file changes: stages, channels, steps after a sale."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smallbiz.words.translation import _
from ui.kit.buttons import icon_button
from ui.kit.choices import ChoiceField
from ui.kit.forms import TypedField
from ui.kit.grounds import Card
from ui.kit.theme import theme
from ui.visits import put

FIELD, BUTTONS, MANY = 118, 120, 4
"""Widths at 100 % of a field and of the buttons; from so many fields on a line may take two rows."""


class Line(QWidget):
    """One entry: its fields, then earlier, later and delete; in two rows where room is short.

    Without `move` it has no earlier and later.
    """

    def __init__(
        self,
        name: str,
        fields: Sequence[QWidget],
        move: Callable[[int], object] | None,
        delete: Callable[[], object],
    ) -> None:
        super().__init__()
        self.bin = icon_button("trash-2", f"{name}_delete", _("Delete"), does=delete)
        self.moving = _moving(name, move) if move else ()
        self._fields, self._buttons = tuple(fields), (*self.moving, self.bin)
        self.first = self._fields[0]
        self._lay = QGridLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(10)
        self._wide: bool | None = None
        self._arrange(wide=True)

    def show_values(self, *values: object) -> None:
        """Show what the fields hold, in their order, but never into one that is being typed in."""
        fields = (field for field in self._fields if isinstance(field, TypedField | ChoiceField))
        for field, value in zip(fields, values, strict=True):
            put(field, value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or two, as there is room."""
        super().resizeEvent(event)
        needed = theme().px(FIELD) * (len(self._fields) + 1) + theme().px(BUTTONS)
        self._arrange(wide=len(self._fields) < MANY or self.width() >= needed)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two rows."""
        return QSize(theme().px(FIELD) * 2, super().minimumSizeHint().height())

    def _arrange(self, *, wide: bool) -> None:
        """The first field is the widest, of many the last as well; alone with the buttons the first
        is as wide as all below it."""
        if wide == self._wide:
            return
        self._wide = wide
        first, *rest = self._fields
        low, last = Qt.AlignmentFlag.AlignBottom, max(1, len(rest))
        across = 1 if wide else last
        self._lay.addWidget(first, 0, 0, 1, across, low)
        for place, field in enumerate(rest):
            self._lay.addWidget(field, 0 if wide else 1, place + (1 if wide else 0), low)
        for place, button in enumerate(self._buttons):
            self._lay.addWidget(button, 0, last + 1 + place, low)
        for place in range(last + 1):
            self._lay.setColumnStretch(place, 3 if wide and place == 0 else 2)
        end = 3 if len(self._fields) >= MANY else 2
        self._lay.setColumnStretch(last, end if wide and rest else 0)


def _moving(name: str, move: Callable[[int], object]) -> tuple[QWidget, QWidget]:
    up = icon_button("arrow-up", f"{name}_up", _("Move up"), does=lambda: move(-1))
    return up, icon_button("arrow-down", f"{name}_down", _("Move down"), does=lambda: move(1))


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
            for button, can in zip(
                line.moving, (place > 0, place < len(entries) - 1), strict=False
            ):
                button.setEnabled(can)
            self._show(line, entry)

    def begin(self, ident: int | None) -> None:
        """The keyboard into a line just added: what is typed replaces the name it begins with."""
        line = self._lines.get(ident or 0)
        if line is not None:
            line.first.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, entry: Entry) -> Line:
        line = self._lines[entry.id] = self._make(entry)
        return line


def new_name(base: str, taken: Collection[str]) -> str:
    """A name that is not taken: the base itself, or with the next number."""
    numbered = (f"{base} {number}" for number in range(2, len(taken) + 3))
    return base if base not in taken else next(each for each in numbered if each not in taken)


def moved(ids: Sequence[int], ident: int, by: int) -> list[int]:
    """The ids with one of them moved up (-1) or down (1)."""
    order = list(ids)
    place = order.index(ident)
    to = max(0, min(len(order) - 1, place + by))
    order.insert(to, order.pop(place))
    return order
