"""The head of the page, and what stands there while nobody is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import muted, title
from ui.kit.notices import EmptyState

Does = Callable[[], object]


class Top(QWidget):
    """Title, how many there are, Find duplicates, Export, Import and a new contact."""

    def __init__(self, pair: Does, give: Does, bring: Does, add: Does) -> None:
        super().__init__()
        self._count = muted()
        names = vbox(gap=1)
        names.addWidget(title(_("Contacts")))
        names.addWidget(self._count)
        line = row(names, 1, gap=10)
        line.setContentsMargins(0, 0, 0, 0)
        self._pair = Button(
            _("Find duplicates"), "contacts_duplicates", kind="quiet", icon="merge", does=pair
        )
        for button in (
            self._pair,
            Button(_("Export"), "contacts_export", icon="file-down", does=give),
            Button(_("Import"), "contacts_import", icon="file-spreadsheet", does=bring),
            Button(_("Contact"), "contacts_new", kind="primary", icon="plus", does=add),
        ):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def count(self, total: int) -> None:
        """Say how many there are."""
        self._pair.setVisible(total > 1)
        people = ngettext("{n} person or business", "{n} people and businesses", total)
        self._count.setText(counted(people, total) if total else _("Nobody yet"))


def nobody_yet(bring: Does, add: Does) -> EmptyState:
    """How to begin."""
    return EmptyState(
        "users",
        _("Nobody here yet"),
        _("Bring in a list you have, or write down the first person you think of."),
        Button(
            _("Import"),
            "contacts_empty_import",
            kind="primary",
            icon="file-spreadsheet",
            does=bring,
        ),
        Button(_("Add a contact"), "contacts_empty_add", icon="user-plus", does=add),
    )
