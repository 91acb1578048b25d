"""Tells, while somebody new is typed in, that they may be known already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallbiz.people.duplicates import Alike
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, vbox
from ui.kit.buttons import Button
from ui.kit.notices import InlineError


class KnownAlready(QWidget):
    """Takes no room while nobody is known; else says who it may be and leads there."""

    def __init__(self, desk: Desk, go_to: Callable[[int], object]) -> None:
        super().__init__()
        self._desk, self._go_to = desk, go_to
        self._shown: Alike | None = None
        self._lay = vbox(self)
        self.hide()

    def look(self, name: str, email: str, phone: str) -> None:
        """Look for somebody with this address, this number, or this very name."""
        match = self._desk.workspace.known.nearest(
            name, [email] if email else [], [phone] if phone else []
        )
        if match == self._shown:
            return
        self._shown = match
        clear(self._lay)
        self.setVisible(match is not None)
        if match is not None:
            self._lay.addWidget(self._notice(match))

    def _notice(self, match: Alike) -> InlineError:
        who = match.contact_id
        name = self._desk.workspace.contacts.name(who)
        words = _("Open {name}").format(name=name)
        open_ = Button(words, "new_open_known", compact=True, does=lambda: self._go_to(who))
        told = {
            "email": _("{name} has this e-mail address already."),
            "phone": _("{name} has this phone number already."),
            "name": _("{name} is in your contacts already."),
        }
        return InlineError(
            told[match.by].format(name=name), _("You can still add somebody new."), open_, "warn"
        )
