"""What worked while there are no figures: still counting, nothing spent or sold, or something failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from ui.kit.boxes import clear, vbox
from ui.kit.buttons import Button
from ui.kit.notices import EmptyState, InlineError, Skeleton


class Waiting(QWidget):
    """Stands in the place of the figures."""

    def __init__(self, note: Callable[[], object], again: Callable[[], object]) -> None:
        super().__init__()
        self._note, self._again = note, again
        self._box = vbox(self)
        self.show_counting()

    def show_counting(self) -> None:
        """The figures are under way."""
        self._put(Skeleton(6, _("Counting what worked")), stretch=False)

    def show_nothing(self) -> None:
        """Nothing was spent or sold so far."""
        words = _("Nothing was spent or sold so far. Note who came from what, then the sale.")
        note = Button(
            _("Note who came from what"),
            "worked_begin",
            kind="primary",
            icon="plus",
            does=self._note,
        )
        self._put(EmptyState("chart-no-axes-column", _("Nothing to count yet"), words, note))

    def show_trouble(self, trouble: StorageProblem) -> None:
        """The file could not be read."""
        again = Button(_("Try again"), "worked_again", does=self._again)
        words = " ".join(part for part in (trouble.safe, trouble.to_do) if part)
        self._put(InlineError(trouble.happened, words, again), stretch=False)

    def _put(self, widget: QWidget, *, stretch: bool = True) -> None:
        clear(self._box)
        self._box.addWidget(widget, int(stretch))
        if not stretch:
            self._box.addStretch(1)
