"""Beside the follow-ups: open deals without a next step, who is due to buy again, who is looked after,
what was done today."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.sales.board import DealCard
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.followups.after import AfterCard
from ui.followups.again import AgainCard
from ui.followups.groups import list_row
from ui.kit.boxes import row, vbox
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import Badge, IconMark
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.sheets import followup

SHOWN = 8


class Side(QWidget):
    """Cards one below another: a row of the first two plans a next step, one of the last takes its
    tick back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._count = Badge("", "warn")
        self._bare = RowList(_("Open deals without a next step"), fit=True)
        self._bare.setObjectName("followup_bare")
        self._bare.opened.connect(lambda deal: followup.open_sheet(desk, deal_id=deal))
        self._bare_none = muted(_("Every open deal has a next step."), wrap=True)
        self._done = RowList(_("Done today"), fit=True)
        self._done.setObjectName("followup_done_today")
        self._done.ticked.connect(self._untick)
        self._done_none = muted(_("Nothing yet."))
        lay = vbox(self, 14)
        lay.addWidget(
            _card("triangle-alert", _("No next step"), self._count, self._bare_none, self._bare)
        )
        self._again, self._after = AgainCard(desk), AfterCard(desk)
        lay.addWidget(self._again)
        lay.addWidget(self._after)
        lay.addWidget(_card("circle-check", _("Done today"), None, self._done_none, self._done))
        lay.addStretch(1)

    def refresh(self) -> None:
        """Show the file as it is now."""
        self._again.refresh()
        self._after.refresh()
        workspace = self._desk.workspace
        currency = workspace.business.currency()
        bare = workspace.board.without_next_step()
        self._count.say(number(len(bare)), "warn" if bare else "good")
        self._bare.show_items([_bare_row(card, currency) for card in bare[:SHOWN]])
        done = workspace.follow_ups.done_on(workspace.today)
        self._done.show_items([list_row(each, workspace.today, currency) for each in done[:SHOWN]])
        for rows, none, there in (
            (self._bare, self._bare_none, bare),
            (self._done, self._done_none, done),
        ):
            rows.setVisible(bool(there))
            none.setVisible(not there)

    def _untick(self, followup_id: int) -> None:
        self._desk.do(lambda: self._desk.workspace.follow_ups.unfinish(followup_id))


def _card(icon: str, title: str, count: Badge | None, none: QWidget, rows: RowList) -> Card:
    card = Card(8, (16, 14, 16, 14))
    head = row(IconMark(icon, "sales"), label(title, "strong"), 1)
    if count is not None:
        head.addWidget(count)
    card.lay.addLayout(head)
    card.lay.addWidget(none)
    card.lay.addWidget(rows)
    return card


def _bare_row(card: DealCard, currency: str) -> ListRow:
    told = _("{deal}, {contact}: plan the next step")
    return ListRow(
        card.id,
        card.title,
        second=card.contact,
        initials=initials(card.contact or card.title),
        right=show_money(card.value, currency),
        spoken=told.format(deal=card.title, contact=card.contact),
    )
