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
            _("Nothing is saved yet. After the import, one Undo takes all of it back."), wrap=True
        )
        self._invites = False
        """Whether the keyboard waits at Back until the main button can be pressed."""
        lay = hbox(self, 14)
        lay.addWidget(self._back)
        lay.addWidget(self._nothing, 1)
        lay.addStretch()
        lay.addWidget(self._next)

    def invite(self) -> None:
        """The keyboard to the main button: Enter goes on; to Back as long as nothing can come in."""
        self._invites = not self._next.isEnabled()
        button = self._back if self._invites else self._next
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def at_file(self, picked: bool) -> None:
        """A file is to be chosen."""
        self._show(_("Next: columns"), enabled=picked, back=False)

    def at_columns(self, rows: int, about: bool) -> None:
        """The columns of so many rows, or about so many, are shown."""
        self._show(_("Next: check {rows}").format(rows=rows_words(rows, about)), enabled=True)

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
        if enabled and self._invites and self._back.hasFocus():
            self.invite()
        self._back.setVisible(back)
        self._nothing.setVisible(back)
        self.show()
