"""The foot of the import: back, what is promised, and the main button with what it will do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.intake.words import rows_words
from ui.kit.boxes import hbox
from ui.kit.buttons import Button
from ui.kit.labels import muted


class Foot(QWidget):
    """Stays below whatever step is shown."""

    def __init__(self, back: Callable[[], object], go_on: Callable[[], object]) -> None:
        super().__init__()
        self._back = Button(_("Back"), "intake_back", icon="chevron-left", does=back)
        self._next = Button("", "intake_next", kind="primary", does=go_on)
        self._nothing = muted(
            _("Nothing is saved yet. After the import, one Undo takes all of it back.")
        )
        lay = hbox(self, 14)
        lay.addWidget(self._back)
        lay.addWidget(self._nothing)
        lay.addStretch(1)
        lay.addWidget(self._next)

    def invite(self) -> None:
        """The keyboard to the main button: Enter goes on; where nothing can come in, to Back."""
        button = self._next if self._next.isEnabled() else self._back
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def at_file(self, picked: bool) -> None:
        """A file is to be chosen."""
        self._show(_("Next: columns"), enabled=picked, back=False)

    def at_columns(self, rows: int) -> None:
        """The columns of so many rows are shown."""
        self._show(_("Next: check {rows}").format(rows=rows_words(rows)), enabled=True)

    def at_check(self, outcome: Outcome | None, writable: bool) -> None:
        """What will happen is shown, or still looked for."""
        coming = outcome.created + outcome.updated if outcome else 0
        told = ngettext("Import {n} row", "Import {n} rows", coming)
        words = counted(told, coming) if coming else _("Nothing to import")
        self._show(words if outcome else _("Import"), enabled=bool(coming) and writable)

    def at_done(self) -> None:
        """Everything is over."""
        self.hide()

    def _show(self, words: str, *, enabled: bool, back: bool = True) -> None:
        self._next.say(words)
        self._next.setEnabled(enabled)
        self._back.setVisible(back)
        self._nothing.setVisible(back)
        self.show()
