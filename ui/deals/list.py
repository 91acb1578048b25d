"""The list of all deals: open, won and lost, searched and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.sales.listing import STATUSES, DealRow
from smallbiz.sales.losing import label as lost_label
from smallbiz.words.formats import number
from smallbiz.words.nearness import near
from smallbiz.words.translation import _, pgettext
from ui.deals.cards import Money, money_words
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.cells import Cell, Label, Score, Text
from ui.kit.cells import Money as MoneyCell
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.grounds import Card
from ui.kit.search_field import SearchLine
from ui.kit.table import Table
from ui.kit.table_model import Column, Row, Source
from ui.scores import in_order


class DealsList(QWidget):
    """Enter or a double click opens a deal."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._status = ""
        self.status = ChipRow((), "deals_status", _("Which deals"), more=_("More"), current="")
        self.search = SearchLine(_("Search title, name, note…"), "deals_search", _("Search deals"))
        self.table = Table(
            _("All deals"), columns(), Source(self._ids, self._rows), height="one_line"
        )
        self.table.setObjectName("deals_table")
        self.table.sort("opened", True)
        holder = Card(margins=(1, 1, 1, 1))
        holder.lay.addWidget(self.table)
        head = row(gap=10)
        head.addWidget(self.status, 1)
        head.addWidget(self.search)
        lay = vbox(self, 12)
        lay.addLayout(head)
        lay.addWidget(holder, 1)
        self.status.picked.connect(self._pick)
        self.search.textChanged.connect(lambda: self.table.refresh())
        self.search.walked.connect(self._walk)
        self.table.opened.connect(self.opened)

    def take_keyboard(self) -> None:
        """The keyboard to the rows."""
        self.table.setFocus()

    def show_deal(self, deal_id: int) -> None:
        """Select a deal; what hides it is taken away."""
        if deal_id not in self.table.rows.ids:
            self.show_status("")
        self.table.select(deal_id)
        self.take_keyboard()

    def show_status(self, status: str) -> None:
        """Only the deals that are open, won or lost, whatever was searched before."""
        self.search.clear()
        self._status = status
        self.refresh()
        self.status.choose(status)

    def refresh(self) -> None:
        """Ask the file again."""
        counts = self._desk.workspace.deal_listing.counts()
        chips = [ChipText("", pgettext("deals", "All"), number(sum(counts.values()), 0))]
        chips += [ChipText(key, status_word(key), number(counts[key], 0)) for key in STATUSES]
        self.status.show_chips(chips)
        self.table.refresh()

    def _walk(self) -> None:
        """From the search into what it found."""
        if self.table.rows.ids:
            self.table.select(self.table.current_id() or self.table.rows.ids[0])
            self.table.setFocus()

    def _pick(self, status: object) -> None:
        self._status = str(status)
        self.table.refresh()

    def _ids(self, sort: str, descending: bool) -> Sequence[int]:
        listing, search = self._desk.workspace.deal_listing, self.search.text()
        if sort != "score":
            return listing.ids(self._status, sort, descending, search)
        ids = listing.ids(self._status, "opened", search=search)
        return in_order(ids, self._scores(listing.ids("open")), falling=descending)

    def _scores(self, ids: Sequence[int]) -> dict[int, int]:
        return {key: score.value for key, score in self._desk.scores.deals(ids).items()}

    def _rows(self, ids: Sequence[int]) -> Sequence[Row]:
        workspace = self._desk.workspace
        money, today = money_words(workspace.business.currency()), workspace.today
        rows = workspace.deal_listing.rows(ids)
        scores = self._scores([deal.id for deal in rows if deal.status == "open"])
        return [row_of(deal, money, today, scores.get(deal.id)) for deal in rows]


def status_word(status: str) -> str:
    """The status in the owner's words."""
    return {
        "open": pgettext("deals", "Open"),
        "won": pgettext("deals", "Won"),
        "lost": pgettext("deals", "Lost"),
    }[status]


def columns() -> list[Column]:
    """The columns of the list; what matters least leaves first."""
    return [
        Column("title", _("Deal"), 200, stretch=True),
        Column("contact", _("Contact"), 170, leaves=1),
        Column("stage", _("Stage"), 170),
        Column("score", _("Score"), 92, leaves=5, falls_first=True),
        Column("value", _("Worth"), 110, right=True, falls_first=True),
        Column("opened", _("Opened"), 120, leaves=4, falls_first=True),
        Column("expected", _("Expected"), 120, leaves=3),
        Column("closed", _("Closed"), 120, leaves=2, falls_first=True),
    ]


def row_of(deal: DealRow, money: Money, today: date, score: int | None = None) -> Row:
    """A deal as a row; only open ones have a score."""
    days = [
        near(day, today) if day else ""
        for day in (deal.opened_on, deal.expected_on, deal.closed_on)
    ]
    stage = stage_cell(deal)
    cells: list[Cell | None] = [
        Text(deal.title),
        Text(deal.contact, "muted"),
        stage,
        None if score is None else Score(score),
        MoneyCell(money(deal.value)),
        *[Text(day, "muted") for day in days],
    ]
    rated = "" if score is None else _("score {score}").format(score=number(score))
    spoken = [deal.title, deal.contact, stage.text, rated, money(deal.value)]
    return Row(deal.id, cells, ", ".join(part for part in spoken if part))


def stage_cell(deal: DealRow) -> Label:
    """Stage of an open deal, won, or lost with the reason."""
    if deal.status == "won":
        return Label(status_word("won"), "good", "trophy")
    if deal.status == "lost":
        why = _("Lost: {reason}").format(reason=lost_label(deal.lost_reason))
        return Label(why, "bad", "circle-x")
    return Label(deal.stage, "sales")
