"""Deals: the board, the list, and one deal opened."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.words.translation import _
from ui.deals.board import DealsBoard
from ui.deals.deal import DealView
from ui.deals.list import DealsList
from ui.deals.page_head import LIST, DealsHead
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.notices import EmptyState
from ui.page import Page


class DealsPage(Page):
    """Board or list; Enter opens a deal in their place, Esc comes back."""

    tables = frozenset(
        [
            "deal",
            "deal_line",
            "deal_objection",
            "objection",
            "offer",
            "stage",
            "contact",
            "follow_up",
            "sale",
            "sale_credit",
            "touch",
            "handover",
            "competitor",
            "product",
            "business",
        ]
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.board = DealsBoard(desk, self.open_deal)
        self.list = DealsList(desk)
        self._head = DealsHead(self.new, lambda: desk.sheet("outlook"))
        self.view, self._only = self._head.view, self._head.only
        self._parts = QStackedWidget()
        self._whole = QStackedWidget()
        self._build()
        self._listen()

    @cached_property
    def deal(self) -> DealView:
        """The page of an opened deal, made when the first one is opened."""
        made = DealView(self.desk)
        made.left.connect(self.back)
        self._whole.addWidget(made)
        return made

    @property
    def opened(self) -> bool:
        """Whether a deal is opened."""
        return self._whole.currentIndex() > 0

    def refresh(self) -> None:
        """Show the file as it is now."""
        if not self.opened:
            self._refresh_all()
        elif not self.deal.refresh():
            self.back()

    def show_target(self, **target: int) -> None:
        """Open the deal with `deal_id`."""
        if "deal_id" in target:
            self.open_deal(target["deal_id"])

    def show_new(self, kind: str, ident: int) -> None:
        """Select a new deal, also when a filter would hide it; open it where one is open."""
        if kind != "deal":
            return
        if self.opened:
            self.open_deal(ident)
        elif self.view.current == LIST:
            self.list.show_deal(ident)
        elif not self.board.board.select(ident, focus=True):
            self._only.setChecked(False)
            self.board.board.select(ident, focus=True)

    def open_deal(self, deal_id: int, place: str = "") -> None:
        """Open a deal, with the keyboard at a place of it such as value or next_step."""
        if self.deal.show_deal(deal_id):
            self._whole.setCurrentWidget(self.deal)
            self.deal.fill(place)

    def back(self) -> None:
        """From the opened deal to where it was opened."""
        deal_id = self.deal.deal_id
        self._whole.setCurrentIndex(0)
        self._refresh_all()
        if deal_id is not None:
            self.board.board.select(deal_id)
        self._part().take_keyboard()

    def home(self) -> None:
        """The board or the list again, where a deal is open."""
        if self.opened:
            self.back()

    def new(self) -> None:
        """A new deal."""
        self.desk.sheet("deal")

    def selection(self) -> dict[str, int]:
        """The deal that is opened or selected."""
        current = self.list.table.current_id if self.view.current == LIST else self._on_board
        deal_id = self.deal.deal_id if self.opened else current()
        return {"deal_id": deal_id} if deal_id is not None else {}

    def place(self) -> dict[str, Any]:
        """The deal that is opened."""
        return self.selection() if self.opened else {}

    def search(self) -> None:
        """The cursor into the search of the list."""
        if self.opened:
            self.back()
        self.view.choose(LIST)
        self._switch()
        self.list.search.setFocus()

    def next_pane(self) -> bool:
        """In an opened deal from the fields to the journey."""
        return self.opened and self.deal.next_pane()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to what is shown."""
        if not self.opened:
            self._part().take_keyboard()

    def _on_board(self) -> int | None:
        return self.board.board.current_id()

    def _refresh_all(self) -> None:
        workspace = self.desk.workspace
        columns = workspace.board.columns()
        any_deals = bool(sum(workspace.deal_listing.counts().values()))
        self._head.show_columns(columns, workspace.business.currency(), workspace.today, any_deals)
        if self.view.current == LIST:
            self.list.refresh()
        else:
            self.board.show_columns(columns, self._only.isChecked())
        self._parts.setCurrentWidget(self._part() if any_deals else self._empty)

    def _show_scores(self) -> None:
        if self.isVisible() and not self.opened:
            self._refresh_all()
        else:
            self.make_stale()

    def _part(self) -> DealsBoard | DealsList:
        return self.list if self.view.current == LIST else self.board

    def _switch(self, _choice: Any = None) -> None:
        self._refresh_all()
        self._part().take_keyboard()

    def _list_deals(self, status: str) -> None:
        """The list of the deals that are won or lost."""
        self.view.choose(LIST)
        self.list.show_status(status)
        self._switch()

    def _listen(self) -> None:
        self._only.toggled.connect(lambda _on: self._refresh_all())
        self.view.picked.connect(self._switch)
        self.list.opened.connect(self.open_deal)
        self.board.listed.connect(self._list_deals)
        self.desk.scores.changed.connect(self._show_scores)

    def _build(self) -> None:
        first = Button(_("New deal"), "empty_new", kind="primary", icon="plus", does=self.new)
        leads = Button(_("See who waits"), "empty_leads", does=lambda: self.desk.go("today"))
        self._empty = EmptyState(
            "square-kanban",
            _("No deals yet"),
            _("A deal is one possible sale. Take over a lead, or start with somebody who asked."),
            first,
            leads,
        )
        for part in (self.board, self.list, self._empty):
            self._parts.addWidget(part)
        shown = QWidget()
        lay = vbox(shown, 14, (28, 8, 28, 20))
        lay.addWidget(self._head)
        lay.addWidget(self._parts, 1)
        self._whole.addWidget(shown)
        vbox(self).addWidget(self._whole)
