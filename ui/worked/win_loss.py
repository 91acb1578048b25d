"""Why deals were won and lost: reasons, competitors and objections, with the money at stake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from smallbiz.insight.win_loss import Told, WinLoss, win_loss
from smallbiz.output.win_loss_words import summary, told_words
from smallbiz.words.formats import counted
from smallbiz.words.money import show_money
from smallbiz.words.periods import Period
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import hbox, row, vbox
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.toggles import Segments
from ui.kit.tokens import HEIGHT
from ui.worked.evidence import Deals
from ui.worked.lists import ListsSheet

ALL, LINE = "all", "line"
_NONE: tuple[int, ...] = ()
LISTED = 5
"""So many of each are listed, those with the most money."""


@dataclass(frozen=True)
class Asked:
    """The days, and the deals that are meant; None for all of them."""

    period: Period | None
    deals: tuple[int, ...] | None


class WinLossCard(Card):
    """Three lists side by side; opening one of their lines lists its deals."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8, (18, 14, 18, 14))
        self._desk = desk
        self._period: Period | None = None
        self._line, self._deals = "", _NONE
        self._answers = Answers(desk, _worked_out, self)
        self._answers.came.connect(self.show_figures)
        self._answers.failed.connect(desk.tell)
        self.of = Segments(
            [(ALL, _("All deals")), (LINE, _("The chosen line"))],
            "worked_deals_of",
            _("Which deals"),
        )
        self.of.picked.connect(lambda _key: self._ask())
        self._whose, self._said = muted(""), label("", "small", wrap=True)
        self.lists = (
            _List(_("Why deals were lost"), "worked_reasons", _("No deal was lost.")),
            _List(_("Lost to whom"), "worked_rivals", _("No competitor was named.")),
            _List(_("What holds buyers back"), "worked_objections", _("Nothing was heard.")),
        )
        self._lay()

    def refresh(self, period: Period | None) -> None:
        """Ask anew, as the file or the days changed."""
        self._period = period
        self._answers.forget()
        self._ask()

    def follow(self, name: str, deals: Sequence[int]) -> None:
        """The line of the table that is chosen now, and the deals it had a part in."""
        self._line, self._deals = name, tuple(deals)
        if self.of.current == LINE:
            self._ask()

    def show_figures(self, found: WinLoss) -> None:
        """Show them."""
        currency = self._desk.workspace.business.currency()
        self._said.setText(summary(found, currency))
        kinds = (found.reasons, found.competitors, found.objections)
        for each, told in zip(self.lists, kinds, strict=True):
            each.show_told(told[:LISTED], currency)

    def _lay(self) -> None:
        title = label(_("What was won and lost, and why"), "strong")
        self.lay.addLayout(row(title, 1, self._whose, self.of))
        self.lay.addWidget(self._said)
        beside = hbox(gap=24)
        for each in self.lists:
            each.rows.opened.connect(partial(self._open, each))
            each.rows.clicked.connect(partial(self._click, each))
            beside.addLayout(each.lay, 1)
        self.lay.addLayout(beside)

    def _ask(self) -> None:
        of_line = self.of.current == LINE
        self._whose.setText(self._line if of_line else "")
        self._answers.ask(Asked(self._period, self._deals if of_line else None))

    def _click(self, of: _List, _index: object) -> None:
        self._open(of, of.rows.current_id())

    def _open(self, of: _List, place: int | None) -> None:
        if place is None:
            return
        told, currency = of.told[place], self._desk.workspace.business.currency()
        deals = Deals(told.deals, told_words(told, currency), currency)
        words = counted(ngettext("{n} deal", "{n} deals", len(told.deals)), len(told.deals))
        ListsSheet(
            self._desk, told.words, of.title, [("deals", words)], "deals", lambda _twin, _key: deals
        ).open()


class _List:
    """A title over its lines, or a word when there are none."""

    def __init__(self, title: str, name: str, nothing: str) -> None:
        self.title = title
        self.told: Sequence[Told] = ()
        self.rows = RowList(title, height=HEIGHT["two_line"], inset=12, fit=True)
        self.rows.setObjectName(name)
        self._nothing = muted(nothing, wrap=True)
        self.lay = vbox(gap=4)
        for part in (label(title, "small_strong"), self._nothing, self.rows):
            self.lay.addWidget(part)
        self.lay.addStretch(1)

    def show_told(self, told: Sequence[Told], currency: str) -> None:
        """Show these."""
        self.told = told
        self._nothing.setVisible(not told)
        self.rows.setVisible(bool(told))
        self.rows.show_items([_row(place, each, currency) for place, each in enumerate(told)])


def _row(place: int, told: Told, currency: str) -> ListRow:
    many = counted(ngettext("{n} deal", "{n} deals", len(told.deals)), len(told.deals))
    money = show_money(told.money, currency)
    spoken = f"{told.words}, {told_words(told, currency)}"
    return ListRow(place, told.words, second=many, right=money, spoken=spoken)


def _worked_out(workspace: Workspace, asked: Asked) -> WinLoss:
    return win_loss(workspace.store, asked.period, asked.deals)
