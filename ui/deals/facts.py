"""The plain facts of a deal: its name, worth, day, and what is known of the buyer."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from smallbiz.journey.qualification import QUESTIONS, judge, question
from smallbiz.sales.pane import DealPane
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.deals.fields import DealFields
from ui.desk import Desk
from ui.inputs import day_field, money_field
from ui.kit.boxes import row
from ui.kit.forms import NotesField, TextField
from ui.kit.grounds import Card
from ui.kit.labels import heading, muted
from ui.kit.lookup import LookupField


class FactsCard(Card):
    """Name, worth, expected day, what they want, and who else is in the running."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(12)
        self._desk = desk
        self._deal: DealPane | None = None
        self.kept = DealFields(desk)
        needed = _("Give the deal a name.")
        title = self.kept.add("title", TextField(_("Deal"), "deal_title", needed=needed))
        self.value = self.kept.add("value", money_field(desk, _("Worth"), "deal_value"))
        self.need = self.kept.add("product", TextField(_("What do they want?"), "deal_product"))
        expected = self.kept.add(
            "expected_on", day_field(desk, _("Decided by"), "deal_expected", Meant.COMING)
        )
        self.rival = LookupField(
            _("Who else is in the running"), "deal_rival", self._rivals, hint=_("A competitor")
        )
        self.rival.committed.connect(lambda key: self._compete() if key is not None else None)
        self.rival.left.connect(self._compete)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        places = ((title, 0, 0, 4), (self.value, 0, 4, 2), (self.need, 1, 0, 2))
        for field, line, start, wide in (*places, (expected, 1, 2, 2), (self.rival, 1, 4, 2)):
            grid.addWidget(field, line, start, 1, wide)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.lay.addLayout(grid)

    def show_deal(self, deal: DealPane) -> None:
        """Show what the file says."""
        if self._deal is None or (deal.id, deal.competitor) != (
            self._deal.id,
            self._deal.competitor,
        ):
            self.rival.show_value(deal.competitor_id, deal.competitor)
        self._deal = deal
        self.kept.show_deal(deal)

    def _compete(self) -> None:
        deal, name = self._deal, self.rival.text
        if deal is None or name == deal.competitor:
            return
        try:
            self._desk.keep(lambda: self._desk.workspace.deals.compete(deal.id, name))
        except RuleBroken as broken:
            self.rival.show_error(broken.message)

    def _rivals(self, letters: str) -> list[tuple[int, str]]:
        rows, wanted = self._desk.workspace.competitors.all(), fold(letters)
        return [(each.id, each.name) for each in rows if wanted in fold(each.name)]


class QuestionsCard(Card):
    """The five questions that tell whether the deal is worth the time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(12)
        self.kept = DealFields(desk)
        self._known = muted()
        self.lay.addLayout(row(heading(_("What we know")), self._known, 1, gap=10))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for place, key in enumerate(QUESTIONS):
            words, asked = question(key)
            field = self.kept.add(key, TextField(words, f"deal_{key}", hint=asked))
            grid.addWidget(field, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.lay.addLayout(grid)

    def show_deal(self, deal: DealPane) -> None:
        """Show the answers and how many there are."""
        self.kept.show_deal(deal)
        known = judge({key: getattr(deal, key) for key in QUESTIONS}).known
        self._known.setText(_("{known} of {all} known").format(known=known, all=len(QUESTIONS)))


class NotesCard(Card):
    """Whatever else there is to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.kept = DealFields(desk)
        self.lay.addWidget(self.kept.add("notes", NotesField(_("Notes"), "deal_notes")))

    def show_deal(self, deal: DealPane) -> None:
        """Show the notes."""
        self.kept.show_deal(deal)
