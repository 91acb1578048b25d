"""The sales hat: the follow-ups that wait, and the deals with the most likely money."""

from __future__ import annotations

from smallbiz.insight.today import Today
from smallbiz.sales.board import DealCard
from smallbiz.sales.planned import FollowUpRow
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.labels import muted
from ui.kit.marks import Badge
from ui.scores import value_of
from ui.today.hat import HatPanel, ListCard
from ui.today.rows import deal_row, follow_up_row

STEPS, DEALS = 6, 3
"""So many follow-ups and deals are shown."""


class SalesPanel(HatPanel):
    """A tick asks for the next step; Enter shows the follow-up or opens the deal."""

    def __init__(self, desk: Desk) -> None:
        new = Button(_("Deal"), "today_new_deal", icon="plus", compact=True)
        new.clicked.connect(lambda: desk.sheet("deal"))
        title, hint = _("Sales hat"), _("One person at a time: listen, offer, close")
        super().__init__(title, hint, "handshake", "sales", new)
        self._desk = desk
        self._steps: list[FollowUpRow] = []
        self._cards: list[DealCard] = []
        self._late = Badge()
        self._open = muted()
        bring = Button(_("Bring in people"), "today_import", kind="soft", compact=True)
        bring.clicked.connect(lambda: desk.go("intake", anew=True))
        self._bring = bring
        self.steps = ListCard(
            _("Follow-ups"), "today_follow_ups", self._late, self._all("followups"), bring
        )
        self.deals = ListCard(_("Hottest deals"), "today_deals", self._open, self._all("deals"))
        self.steps.list.ticked.connect(self._tick)
        self.steps.list.opened.connect(lambda ident: desk.go("followups", followup_id=ident))
        self.deals.list.opened.connect(lambda ident: desk.go("deals", deal_id=ident))
        desk.scores.changed.connect(self._show_scores)
        self.lay.addWidget(self.steps)
        self.lay.addWidget(self.deals)
        self.lay.addStretch(1)

    @property
    def selection(self) -> dict[str, int]:
        """Whom the selected row of the list with the keyboard is about."""
        found: FollowUpRow | DealCard | None = None
        if self.steps.list.hasFocus():
            found = self._step(self.steps.list.current_id())
        elif self.deals.list.hasFocus():
            ident = self.deals.list.current_id()
            found = next((card for card in self._cards if card.id == ident), None)
        if found is None:
            return {}
        deal = found.id if isinstance(found, DealCard) else found.deal_id
        about = {"contact_id": found.contact_id, "deal_id": deal}
        return {key: ident for key, ident in about.items() if ident is not None}

    def show_day(self, today: Today, currency: str) -> None:
        """Show what waits until today, and the deals."""
        workspace = self._desk.workspace
        self._steps = workspace.follow_ups.open(today.day, STEPS + 1)
        late = ngettext("{n} late", "{n} late", today.late)
        self._late.say(counted(late, today.late) if today.late else "", "bad", "clock")
        rows = [follow_up_row(each, today.day, currency) for each in self._steps[:STEPS]]
        self.steps.show_rows(rows, self._nothing(), more=len(self._steps) > STEPS)
        self._show_deals(currency)

    def _show_deals(self, currency: str) -> None:
        board = self._desk.workspace.board
        self._cards, many = board.hottest(DEALS), board.open_count()
        self._open.setText(counted(_("of {n} open"), many) if many > DEALS else "")
        stages = {stage.id: stage.name for stage in self._desk.workspace.stages.all()}
        scores = self._desk.scores.deals([card.id for card in self._cards])
        rows = [
            deal_row(card, stages[card.stage_id], currency, value_of(scores.get(card.id)))
            for card in self._cards
        ]
        nothing = _("No open deals. A lead that you take over becomes one.")
        self.deals.show_rows(rows, nothing, more=many > DEALS)

    def _show_scores(self) -> None:
        self._show_deals(self._desk.workspace.business.currency())

    def _nothing(self) -> str:
        nobody = not self._steps and not self._desk.workspace.listing.total()
        self._bring.setVisible(nobody)
        if nobody:
            return _("Bring in the people you know: customers, enquiries, friends.")
        return _("Nothing waits today.")

    def _tick(self, ident: int) -> None:
        step = self._step(ident)
        if step is not None:
            self._desk.sheet(
                "followup", contact_id=step.contact_id, deal_id=step.deal_id, after=step.id
            )

    def _step(self, ident: int | None) -> FollowUpRow | None:
        return next((each for each in self._steps if each.id == ident), None)

    def _all(self, page: str) -> Button:
        made = Button(_("Show all"), f"today_all_{page}", kind="quiet", compact=True)
        made.clicked.connect(lambda: self._desk.go(page))
        return made
