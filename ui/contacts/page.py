"""The page of contacts: everybody we know in one list, and one of them beside it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from smallbiz.words.translation import _
from ui.contacts.at_once import do_with
from ui.contacts.bar import Bar
from ui.contacts.changes import open_changes
from ui.contacts.chosen import Chosen
from ui.contacts.merging import open_merge
from ui.contacts.pane import Pane
from ui.contacts.people_list import PeopleList
from ui.contacts.top import Top, nobody_yet
from ui.desk import Desk
from ui.kit.boxes import hbox, vbox
from ui.kit.theme import theme
from ui.page import Page

WIDE, NARROW = 376, 344
"""Widths of the pane."""
ROOMY = 1000
"""Width of the page from which on the pane is wide."""


class ContactsPage(Page):
    """Search and segments above, the list left, the pane right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "contact", "email", "phone", "contact_tag", "touch", "handover", "deal", "offer", "sale",
            "satisfaction", "follow_up", "activity", "channel", "stage", "business",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._top = Top(self._pair, lambda: desk.sheet("export"), self._import, self.new)
        self._bar = Bar(desk)
        self.list = PeopleList(desk, self._bar, lambda name: desk.sheet("contact", name=name))
        self._pane = Pane(desk)
        self._chosen = Chosen(desk, self._delete, self._merge)
        self._body, self._empty = QWidget(), nobody_yet(self._import, self.new)
        self._build()
        self.list.picked.connect(self._show)
        self.list.table.opened.connect(lambda _id: self._pane.edit())
        self.list.table.dropped.connect(self._delete)
        desk.scores.changed.connect(self._show_scores)
        self._pane.left.connect(self.list.table.setFocus)
        self._pane.asked.connect(self._do)

    def refresh(self) -> None:
        """Everything anew; selection, place and what is being typed stay."""
        total = self.desk.workspace.listing.total()
        self._top.count(total)
        self._body.setVisible(bool(total))
        self._empty.setVisible(not total)
        self._bar.count()
        self.list.refresh()
        self._show(self.list.table.selected_ids())

    def show_target(self, **target: Any) -> None:
        """Show a segment; a contact, or that of a touch, also when a filter hides it."""
        if "segment" in target:
            self._bar.show_segment(target["segment"])
        who = target.get("contact_id")
        if "touch_id" in target:
            touch = self.desk.workspace.touches.row(target["touch_id"])
            who = touch.contact_id if touch else None
        if who is not None:
            self.list.show_contact(who)
            self.list.table.setFocus()

    def new(self) -> None:
        """Somebody new."""
        self.desk.sheet("contact")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the list."""
        if self.list.table.isVisible():
            self.list.table.setFocus(Qt.FocusReason.TabFocusReason)

    def search(self) -> None:
        """The cursor into the search field."""
        self._bar.line.setFocus()
        self._bar.line.selectAll()

    def selection(self) -> dict[str, int]:
        """The contact in the pane."""
        who = self._pane.contact_id
        return {} if who is None or self._pane.isHidden() else {"contact_id": who}

    def place(self) -> dict[str, Any]:
        """The contact in the pane."""
        return self.selection()

    def next_pane(self) -> bool:
        """From the search and the list to the pane."""
        focus = self.window().focusWidget()
        if focus is None or self._pane.isAncestorOf(focus) or self._pane.isHidden():
            return False
        self._pane.enter()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower pane where there is less room."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The pane's width, which grows with the text."""
        wide = self.width() * 100 >= ROOMY * theme().percent
        for part in (self._pane, self._chosen):
            part.setFixedWidth(theme().px(WIDE if wide else NARROW))

    def _show(self, ids: list[int]) -> None:
        """One contact in the pane, several beside what can be done with them."""
        many = len(ids) > 1
        shown = not many and self._pane.show_contact(ids[0]) if ids else self._pane.stay()
        if many:
            self._chosen.show_ids(ids)
        self._chosen.setVisible(many)
        self._pane.setVisible(bool(shown))

    def _show_scores(self) -> None:
        if self.isVisible():
            self.list.show_scores()
        else:
            self.make_stale()

    def _do(self, what: str) -> None:
        who = self._pane.contact_id
        if who is None:
            return
        if what == "changes":
            open_changes(self.desk, who)
        elif what == "merge":
            open_merge(self.desk, who)
        else:
            self.desk.do(lambda: self.desk.workspace.contacts.delete([who]))

    def _delete(self) -> None:
        ids = self.list.table.selected_ids()
        if ids:
            title = _("Deleting contacts")
            do_with(self.desk, ids, title, lambda file: file.contacts.delete(ids))

    def _merge(self) -> None:
        one, other, *_more = self.list.table.selected_ids()
        open_merge(self.desk, one, other)

    def _pair(self) -> None:
        self.desk.go("duplicates")

    def _import(self) -> None:
        self.desk.go("intake", anew=True)

    def _build(self) -> None:
        below = hbox(gap=14)
        below.addWidget(self.list, 1)
        below.addWidget(self._pane)
        below.addWidget(self._chosen)
        inner = vbox(self._body, 14)
        inner.addWidget(self._bar)
        inner.addLayout(below, 1)
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._top)
        lay.addWidget(self._body, 1)
        lay.addWidget(self._empty, 1)
