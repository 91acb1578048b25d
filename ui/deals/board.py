"""The board: open deals by stage, moved by mouse and keys, dropped on won and lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from smallbiz.sales.board import Column, DealCard
from smallbiz.words.errors import RuleBroken
from smallbiz.words.periods import month
from smallbiz.words.translation import _
from ui.deals import cards
from ui.deals.notice import Notice
from ui.desk import Desk
from ui.kit.board import Board
from ui.kit.boxes import vbox

Fill = Callable[[int, str], object]


class DealsBoard(QWidget):
    """Shows and moves the open deals; `fill` opens a deal, at a place where something is missing."""

    listed = Signal(str)
    """Carries a status whose deals are wanted as a list."""

    def __init__(self, desk: Desk, fill: Fill) -> None:
        super().__init__()
        self._desk, self._fill = desk, fill
        self._won: Sequence[int] = ()
        self._refused: tuple[int, int] | None = None
        """The stage and the deal that the notice is about."""
        self._opened_at: QWidget | None = None
        self._shown: dict[int, list[DealCard]] = {}
        self._columns: Sequence[Column] = ()
        self.notice = Notice()
        self.board = Board(
            _("Deals by stage"),
            _("Shift and arrows move a deal, Ctrl+Enter wins it, Ctrl+Backspace loses it."),
        )
        self.board.setObjectName("deals_board")
        lay = vbox(self, 10)
        lay.addWidget(self.notice)
        lay.addWidget(self.board, 1)
        self.board.opened.connect(lambda deal_id: fill(deal_id, ""))
        self.board.add.connect(lambda stage_id: desk.sheet("deal", stage_id=stage_id))
        self.board.moved.connect(self._move)
        self.board.target_opened.connect(self._open_closed)
        self.board.dropped.connect(lambda deal_id, key: desk.sheet(key, deal_id=deal_id))

    def take_keyboard(self) -> None:
        """The keyboard to where a closed deal was opened, the selected card or the first column with cards."""
        if self._opened_at is not None:
            self._opened_at.setFocus(Qt.FocusReason.OtherFocusReason)
            self._opened_at = None
            return
        frames = self.board.columns
        chosen = [frame for frame in frames if frame.list.card_id() is not None]
        filled = [frame for frame in frames if frame.column.cards]
        for frame in (chosen or filled)[:1]:
            frame.list.setFocus(Qt.FocusReason.TabFocusReason)

    def show_columns(self, columns: Sequence[Column], only_neglected: bool) -> None:
        """Show all deals, or those without a next step in time."""
        workspace = self._desk.workspace
        today, currency = workspace.today, workspace.business.currency()
        money = cards.money_words(currency)
        self._columns = columns
        if self._refused not in [(c.stage.id, card.id) for c in columns for card in c.cards]:
            self.notice.forget()
        self._shown = {
            column.stage.id: [
                card for card in column.cards if not only_neglected or cards.neglected(card, today)
            ]
            for column in columns
        }
        shown = [card.id for those in self._shown.values() for card in those]
        scores = self._desk.scores.deals(shown)
        won, lost = workspace.board.won(month(today)), workspace.board.lost(month(today))
        self._won = won.ids
        self.board.show_columns(
            [cards.column_of(c, self._shown[c.stage.id], currency, today, scores) for c in columns],
            [cards.won_target(won, money, today), cards.lost_target(lost, money, today)],
        )

    def _open_closed(self, status: str, line: int) -> None:
        """A won deal by its line; of the others the list."""
        if status == cards.WON and 0 <= line < len(self._won):
            self._opened_at = QApplication.focusWidget()
            self._fill(self._won[line], "")
        else:
            self.listed.emit(status)

    def _move(self, deal_id: int, stage_id: int, position: int) -> None:
        self.notice.forget()
        column = next(column for column in self._columns if column.stage.id == stage_id)
        place = cards.full_position(column.cards, self._shown[stage_id], deal_id, position)
        try:
            self._desk.do(lambda: self._desk.workspace.deals.advance(deal_id, stage_id, place))
        except RuleBroken as broken:
            here = next(c for c in self._columns if any(card.id == deal_id for card in c.cards))
            self._refused = (here.stage.id, deal_id)
            self.notice.tell(broken, lambda where: self._fill(deal_id, where))
