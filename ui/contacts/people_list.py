"""The list of contacts: sorted, narrowed by the bar above, kept fast by the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from smallbiz.words.translation import _
from ui.contacts.bar import Bar
from ui.contacts.rows import columns, row_of
from ui.desk import Desk
from ui.kit.boxes import clear, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.notices import EmptyState
from ui.kit.table import Table
from ui.kit.table_model import Row, Source
from ui.scores import in_order


class PeopleTable(Table):
    """The table, where Delete deletes what is selected."""

    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, and what every table does."""
        if event.matches(QKeySequence.StandardKey.Delete) and self.selected_ids():
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class PeopleList(Card):
    """The table, or what to do when nobody fits."""

    picked = Signal(object)
    """Carries the ids that are selected now."""

    def __init__(self, desk: Desk, bar: Bar, add: Callable[[str], object]) -> None:
        super().__init__(gap=0, margins=(1, 1, 1, 1))
        self._desk, self._bar, self._add = desk, bar, add
        self._icons: dict[int, str] = {}
        self._place = 0
        self.table = PeopleTable(_("Contacts"), columns(), Source(self._ids, self._rows))
        self.table.setObjectName("contacts_table")
        self.table.selected.connect(self._tell)
        self._nobody = QWidget()
        self._words = vbox(self._nobody)
        self.lay.addWidget(self.table)
        self.lay.addWidget(self._nobody)
        bar.changed.connect(self.search)
        bar.walked.connect(self._walk)

    def refresh(self) -> None:
        """The file as it is now; selection and place stay."""
        channels = self._desk.workspace.channels.all(hidden=True)
        self._icons = {each.id: each.icon for each in channels}
        self._reload()

    def show_scores(self) -> None:
        """Scores as they are by now, and the order that follows from them."""
        self._reload()

    def search(self) -> None:
        """What the bar says now; what is known of the rows stays known."""
        self._place = 0
        self._reload(changed=())

    def show_contact(self, contact_id: int) -> None:
        """Select somebody, without filters if they hide them."""
        if contact_id not in self.table.rows.ids:
            self._bar.reset()
        self.table.select(contact_id)

    def _reload(self, changed: Sequence[int] | None = None) -> None:
        kept = self.table.selected_ids()
        self.table.refresh(changed)
        found = self.table.rows.ids
        if found and not self.table.selected_ids() and (kept or self.table.current_id() is None):
            self.table.select(found[min(self._place, len(found) - 1)])
        self.table.setVisible(bool(found))
        self._nobody.setVisible(not found)
        if not found:
            self._say_nobody()

    def _tell(self, ids: list[int]) -> None:
        if ids:
            self._place = next(iter(self.table.rows.places({ids[0]})), 0)
        self.picked.emit(ids)

    def _walk(self) -> None:
        """From the search into the list."""
        ids = self.table.rows.ids
        if ids:
            if not self.table.selected_ids():
                self.table.select(ids[0])
            self.table.setFocus()

    def _say_nobody(self) -> None:
        clear(self._words)
        typed = self._bar.text
        everyone = Button(_("Clear filters"), "contacts_clear", does=self._bar.reset)
        if not typed:
            title, words = _("Nobody here"), _("No contact belongs here at the moment.")
            self._words.addWidget(EmptyState("users", title, words, everyone))
            return
        add = Button(
            _("Add ‘{name}’").format(name=typed),
            "contacts_add_typed",
            kind="primary",
            icon="plus",
            does=lambda: self._add(typed),
        )
        title = _("No one called ‘{name}’").format(name=typed)
        words = _("Try fewer letters, part of a phone number, or a word from a note.")
        self._words.addWidget(EmptyState("search", title, words, add, everyone))

    def _ids(self, column: str, descending: bool) -> list[int]:
        listing, bar = self._desk.workspace.listing, self._bar
        if column != "score":
            return listing.ids(bar.segment, column, descending, bar.text)
        by_name = listing.ids(bar.segment, "name", search=bar.text)
        return in_order(by_name, self._desk.scores.everybody(), falling=descending)

    def _rows(self, ids: Sequence[int]) -> list[Row]:
        workspace, scores = self._desk.workspace, self._desk.scores.everybody()
        return [
            row_of(each, self._icons, workspace.today, scores.get(each.id))
            for each in workspace.listing.rows(ids)
        ]
