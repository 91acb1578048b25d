"""The head of an opened deal: what it is, with whom, what it is worth, and how it ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallbiz.sales.pane import DealPane
from smallbiz.words.formats import day_and_month, long_day, percent
from smallbiz.words.money import show_money
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.labels import ElidedLabel, label, muted
from ui.score_mark import DEALS, ScoreMark


class DealHead(QWidget):
    """Back, title and contact, money, Lost and Won or Reopen, more."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._deal: DealPane | None = None
        self._back = icon_button(
            "chevron-left", "deal_back", _("Back to the deals (Esc)"), does=self.left.emit
        )
        self._title = ElidedLabel("", "title")
        self._who = Button("", "deal_contact", kind="quiet", compact=True, does=self._go)
        self._opened = muted()
        self._value = label("", "title", tabular=True)
        self._likely = muted()
        self._score = ScoreMark(desk, "deal_score", 40)
        desk.scores.changed.connect(self._show_score)
        self._lost = Button(_("Lost"), "deal_lost", icon="circle-x", does=lambda: self._end("lost"))
        self._won = Button(
            _("Won"), "deal_won", kind="primary", icon="trophy", does=lambda: self._end("won")
        )
        self._won.setToolTip(_("Ctrl+Enter"))
        self._reopen = Button(_("Reopen"), "deal_reopen", icon="rotate-ccw", does=self._reopen_deal)
        self._more = icon_button("ellipsis", "deal_more", _("More"), does=self._open_menu)
        self._arrange()

    def show_deal(self, deal: DealPane, chance: int) -> None:
        """Show it; `chance` of its stage in percent."""
        self._deal = deal
        money = self._desk.workspace.business.currency()
        self._title.setText(deal.title)
        self._who.say(deal.contact)
        self._who.setVisible(bool(deal.contact))
        self._opened.setText(self._opened_words(deal))
        self._value.setText(show_money(deal.value, money) if deal.value else _("No value yet"))
        likely = show_money((deal.value * chance + 50) // 100, money, cents=False)
        is_open = deal.status == "open"
        told = _("{chance} likely: {money}").format(chance=percent(chance / 100), money=likely)
        self._likely.setText(told)
        self._likely.setVisible(is_open and bool(deal.value))
        for button in (self._lost, self._won):
            button.setVisible(is_open)
        self._reopen.setVisible(not is_open)
        self._show_score()

    def _show_score(self) -> None:
        deal = self._deal
        is_open = deal is not None and deal.status == "open"
        found = self._desk.scores.deals([deal.id]) if deal and is_open else {}
        self._score.show_known(found.get(deal.id) if deal else None, DEALS)

    def _opened_words(self, deal: DealPane) -> str:
        opened = deal.opened_on
        if opened is None:
            return ""
        this_year = opened.year == self._desk.workspace.today.year
        day = day_and_month(opened) if this_year else long_day(opened)
        told = _("Opened {day}, with") if deal.contact else _("Opened {day}")
        return told.format(day=day)

    def _go(self) -> None:
        if self._deal and self._deal.contact_id:
            self._desk.go("contacts", contact_id=self._deal.contact_id)

    def win(self) -> None:
        """Ask for the sale, while the deal is open."""
        if self._deal and self._deal.status == "open":
            self._end("won")

    def _end(self, how: str) -> None:
        if self._deal:
            self._desk.sheet(how, deal_id=self._deal.id)

    def _reopen_deal(self) -> None:
        deal = self._deal
        if deal:
            self._desk.do(lambda: self._desk.workspace.deals.reopen(deal.id))

    def _delete(self) -> None:
        deal = self._deal
        if deal:
            self._desk.do(lambda: self._desk.workspace.deals.delete(deal.id))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("deal_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_("Delete this deal")).triggered.connect(self._delete)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def _arrange(self) -> None:
        lay = hbox(self, 10)
        names, money = vbox(gap=0), vbox(gap=0)
        names.addWidget(self._title)
        names.addLayout(row(self._opened, self._who, 1, gap=0))
        money.addWidget(self._value, 0, Qt.AlignmentFlag.AlignRight)
        money.addWidget(self._likely, 0, Qt.AlignmentFlag.AlignRight)
        lay.addWidget(self._back)
        lay.addLayout(names, 1)
        lay.addLayout(money)
        lay.addWidget(self._score)
        for button in (self._lost, self._won, self._reopen, self._more):
            lay.addWidget(button)
