"""Fields that are saved as they are typed: all that one visit to a field changes is one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject

from smallbiz.words.errors import RuleBroken
from ui.desk import Desk
from ui.kit.choices import ChoiceField
from ui.kit.field import Field
from ui.kit.forms import TypedField


class Visits(QObject):
    """Hands every settled value of a field to a command; a broken rule is shown below the field."""

    def __init__(self, desk: Desk, field: Field, command: Callable[[Any], object]) -> None:
        super().__init__(field)
        self._desk, self._field, self._command = desk, field, command
        self._step: int | None = None
        field.committed.connect(self._keep)
        field.control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new visit begins a new step."""
        if event.type() == QEvent.Type.FocusIn:
            self._step = None
        return False

    def _keep(self, value: object) -> None:
        try:
            changes = self._desk.keep(lambda: self._command(value))
        except RuleBroken as broken:
            self._field.show_error(broken.message)
            return
        if changes is None:
            return
        joined = self._step is not None and self._desk.workspace.store.go_on(self._step)
        self._step = self._step if joined else changes.step


def saved(desk: Desk, field: Field, command: Callable[[Any], object]) -> None:
    """Save a field's values with a command from now on."""
    Visits(desk, field, command)


def put(field: Field, value: object, anyway: bool = False) -> None:
    """Show what the file says where the field settled something else; what is being typed stays."""
    if isinstance(field, TypedField | ChoiceField) and (anyway or field.value != value):
        field.show_value(value)
