"""Tells, while somebody new is typed in, that they may be known already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

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
        self._shown: object = None
        self._lay = vbox(self)
        self.hide()

    def look(self, name: str, email: str, phone: str) -> None:
        """Look for somebody with this address, this number, or this very name."""
        duplicates = self._desk.workspace.duplicates
        match = duplicates.who(name, [email] if email else [], [phone] if phone else [])
        who = match.contact_id or next(iter(match.others), None)
        facts = (who, self._reason(who, email, phone))
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._lay)
        self.setVisible(who is not None)
        if who is not None:
            self._lay.addWidget(self._notice(*facts))

    def _notice(self, who: int | None, reason: str) -> InlineError:
        name = self._desk.workspace.contacts.name(who or 0)
        words = _("Open {name}").format(name=name)
        open_ = Button(words, "new_open_known", compact=True, does=lambda: self._go_to(who or 0))
        return InlineError(
            reason.format(name=name), _("You can still add somebody new."), open_, "warn"
        )

    def _reason(self, who: int | None, email: str, phone: str) -> str:
        if who is None:
            return ""
        who_is = self._desk.workspace.duplicates.who
        if email and (found := who_is(emails=[email])) and who in (found.contact_id, *found.others):
            return _("{name} has this e-mail address already.")
        if phone and (found := who_is(phones=[phone])) and who in (found.contact_id, *found.others):
            return _("{name} has this phone number already.")
        return _("{name} is in your contacts already.")
