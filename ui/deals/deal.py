"""One deal opened: its way through the stages, the next step first, then everything known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from smallbiz.sales.losing import ELSEWHERE
from smallbiz.sales.losing import label as lost_label
from smallbiz.sales.pane import DealPane
from smallbiz.sales.requirements import NEED, NEXT_STEP, OFFER, VALUE
from smallbiz.sales.stages import StageRow
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import long_day
from smallbiz.words.translation import _
from ui.deals.facts import FactsCard, NotesCard, QuestionsCard
from ui.deals.head import DealHead
from ui.deals.next_step import NextStepPart
from ui.deals.notice import Notice
from ui.deals.offers import OffersCard
from ui.deals.path import WON, path_of
from ui.deals.products import ProductsCard
from ui.deals.reasons import ReasonsCard
from ui.deals.side import DealSide
from ui.desk import Desk
from ui.kit.boxes import row, scroll, vbox
from ui.kit.notices import InlineError
from ui.kit.stage_path import StagePath
from ui.kit.tab_order import in_reading_order

AROUND = 84
"""Pixels of the page that neither the fields nor the side have: margins, gap, scroll bar."""


class DealView(QWidget):
    """Every field is saved as it is typed; Esc goes back."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.deal_id: int | None = None
        self.head = DealHead(desk)
        self.path = StagePath("deal_path", _("Stages; Enter moves the deal there"))
        self.notice = Notice()
        self.closed = InlineError("", tone="good")
        self.lost = InlineError("", tone="bad")
        self.step = NextStepPart(desk)
        self.facts, self.reasons = FactsCard(desk), ReasonsCard(desk)
        self.products, self.offers = ProductsCard(desk), OffersCard(desk)
        self.questions, self.notes = QuestionsCard(desk), NotesCard(desk)
        self.side = DealSide(desk)
        self._cards = (
            self.step, self.facts, self.reasons, self.products, self.offers, self.questions, self.notes
        )  # fmt: skip
        self._area = self._lay_out()
        self.head.left.connect(self.left)
        self.path.chosen.connect(self._move)
        self._hear(Qt.Key.Key_Escape, self.left.emit)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hear(Qt.Modifier.CTRL | key, self._win)

    def show_deal(self, deal_id: int) -> bool:
        """Open a deal; False when it is gone."""
        self._settle()
        self.deal_id = deal_id
        self.notice.forget()
        self._area.verticalScrollBar().setValue(0)
        return self.refresh()

    def refresh(self) -> bool:
        """Show the deal as it is now; False when it is gone."""
        workspace = self._desk.workspace
        deal = workspace.deal(self.deal_id) if self.deal_id is not None else None
        if deal is None:
            self.deal_id = None
            return False
        stages = workspace.stages.all()
        chance = next(stage.chance for stage in stages if stage.id == deal.stage_id)
        self.head.show_deal(deal, chance)
        self._show_path(deal, stages)
        for card in self._cards:
            card.show_deal(deal)
        self.side.show_deal(deal)
        in_reading_order(self)
        return True

    def fill(self, place: str) -> None:
        """The keyboard to where something is missing: need, value, offer or next_step."""
        if place == OFFER:
            self.offers.note()
        elif place == NEXT_STEP and self.deal_id is not None:
            self._desk.sheet("followup", deal_id=self.deal_id)
        else:
            field = {NEED: self.facts.need, VALUE: self.facts.value}.get(place)
            (field.control if field else self.path).setFocus(Qt.FocusReason.TabFocusReason)
            if field:
                self._area.ensureWidgetVisible(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has a narrow side."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Share the width anew."""
        self.side.fit(self.width())
        self.step.fit(self.width() - self.side.width() - AROUND)

    def next_pane(self) -> bool:
        """From the fields to the journey; False when it is there."""
        if self.side.timeline.hasFocus():
            return False
        self.side.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _move(self, stage: object) -> None:
        deal_id = self.deal_id
        self.notice.forget()
        self._settle()
        if deal_id is not None and stage == WON:
            self._desk.sheet("won", deal_id=deal_id)
        if deal_id is None or not isinstance(stage, int):
            return
        try:
            self._desk.do(lambda: self._desk.workspace.deals.advance(deal_id, stage))
        except RuleBroken as broken:
            self.notice.tell(broken, self.fill)

    def _show_path(self, deal: DealPane, stages: Sequence[StageRow]) -> None:
        shown, now = path_of(deal, stages, self._desk.workspace.today)
        self.path.show_stages(shown, now)
        self.path.setVisible(deal.status == "open")
        self.closed.setVisible(deal.status == "won")
        self.lost.setVisible(deal.status == "lost")
        (self.closed if deal.status == "won" else self.lost).say(*closed_words(deal))
        if deal.status != "open":
            self.notice.forget()

    def _hear(self, keys: QKeyCombination | Qt.Key, does: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)

    def _win(self) -> None:
        self._settle()
        self.head.win()

    def _settle(self) -> None:
        """Leave the field that is being typed in, so that what it says is kept."""
        focused = QApplication.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            focused.clearFocus()

    def _lay_out(self) -> QScrollArea:
        inner = QWidget()
        left = vbox(inner, 12, (0, 0, 6, 20))
        for card in self._cards:
            left.addWidget(card)
        left.addStretch(1)
        area = scroll(inner)
        body = row(gap=10)
        body.addWidget(area, 1)
        body.addWidget(self.side)
        lay = vbox(self, 12, (28, 8, 28, 20))
        for part in (self.head, self.path, self.closed, self.lost, self.notice):
            lay.addWidget(part)
        lay.addLayout(body, 1)
        return area


def closed_words(deal: DealPane) -> tuple[str, str]:
    """How and when a deal ended, and why where it was lost."""
    day = long_day(deal.closed_on) if deal.closed_on else ""
    if deal.status == "won":
        title = _("Won on {day}").format(day=day) if day else _("Won")
        return title, _("Its sale is noted. Reopen the deal to take the sale back.")
    reason = lost_label(deal.lost_reason)
    rival = deal.competitor if deal.lost_reason == ELSEWHERE else ""
    whom = _("to {competitor}").format(competitor=rival) if rival else ""
    title = _("Lost on {day}: {reason}") if day else _("Lost: {reason}")
    said = title.format(day=day, reason=" ".join(part for part in (reason, whom) if part))
    return said, deal.lost_note
