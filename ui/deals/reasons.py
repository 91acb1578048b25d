"""What would make them buy, what holds them back, and the objections heard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.sales.pane import DealPane, Heard
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
from smallbiz.words.nearness import near
from smallbiz.words.text import fold
from smallbiz.words.translation import _, ngettext
from ui.deals.fields import DealFields
from ui.desk import Desk
from ui.kit.boxes import clear, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.choices import Choices
from ui.kit.forms import NotesField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.lookup import LookupField
from ui.kit.marks import IconMark


class ReasonsCard(Card):
    """For and against, in the buyer's words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(12)
        self._desk = desk
        self._deal_id = 0
        self._shown: object = None
        self.kept = DealFields(desk)
        both = row(gap=14)
        for name, words in (
            ("wants", _("What would make them buy")),
            ("holds_back", _("What holds them back")),
        ):
            both.addWidget(self.kept.add(name, NotesField(words, f"deal_{name}", lines=2)), 1)
        self._count = muted()
        self._rows = QWidget()
        self._list = vbox(self._rows, 4)
        self.heard = LookupField(
            _("Objection heard"),
            "deal_heard",
            self._find,
            hint=_("Heard another one? Write it, then Enter"),
        )
        self.heard.bare()
        self.heard.committed.connect(self._hear)
        self.heard.control.returnPressed.connect(lambda: self._hear(self.heard.text))
        self.lay.addLayout(both)
        self.lay.addLayout(row(label(_("Objections heard"), "small_strong"), self._count, 1))
        self.lay.addWidget(self._rows)
        self.lay.addWidget(self.heard)

    def show_deal(self, deal: DealPane) -> None:
        """Show what was heard, and which of it is settled."""
        self.kept.show_deal(deal)
        if deal.id != self._deal_id:
            self.heard.show_value(None, "")
        self._deal_id = deal.id
        if deal.heard == self._shown:
            return
        self._shown = deal.heard
        clear(self._list)
        for heard in deal.heard:
            self._list.addWidget(self._row(heard))
        self._rows.setVisible(bool(deal.heard))
        open_ = sum(not heard.settled for heard in deal.heard)
        words = counted(ngettext("{n} not answered yet", "{n} not answered yet", open_), open_)
        self._count.setText(words if open_ else _("All answered") if deal.heard else "")

    def _row(self, heard: Heard) -> QWidget:
        made = QWidget()
        made.setObjectName("Plain")
        tone = "good" if heard.settled else "warn"
        mark = IconMark("circle-check" if heard.settled else "quote", tone, 18)
        words = _("“{objection}”").format(objection=heard.text)
        when = near(heard.heard_on, self._desk.workspace.today)
        settle = Button(
            _("Not answered") if heard.settled else _("Answered"),
            f"objection_settle_{heard.id}",
            kind="quiet" if heard.settled else "soft",
            compact=True,
            does=lambda: self._do_settle(heard),
        )
        away = icon_button(
            "x",
            f"objection_away_{heard.id}",
            _("Remove “{objection}”").format(objection=heard.text),
            compact=True,
            does=lambda: self._desk.do(lambda: self._desk.workspace.deals.unhear(heard.id)),
        )
        settle.setAccessibleName(f"{settle.words}: {heard.text}")
        line = row(mark, label(words, "body"), muted(when), 1, settle, away, gap=10)
        vbox(made).addLayout(line)
        return made

    def _do_settle(self, heard: Heard) -> None:
        deals = self._desk.workspace.deals
        said = _("Open again: {objection}") if heard.settled else _("Answered: {objection}")
        self._desk.do(
            lambda: deals.settle(heard.id, not heard.settled),
            said.format(objection=heard.text),
        )

    def _find(self, letters: str) -> Choices:
        wanted = fold(letters)
        rows = [each for each in self._desk.workspace.objections.all() if wanted in fold(each.text)]
        choices: list[tuple[int | str, str]] = [(each.id, each.text) for each in rows]
        if all(fold(each.text) != wanted for each in rows):
            choices.append((letters, _("Add ‘{name}’").format(name=letters)))
        return choices

    def _hear(self, objection: object) -> None:
        if not isinstance(objection, int | str) or objection == "":
            return
        self.heard.show_value(None, "")
        try:
            self._desk.do(lambda: self._desk.workspace.deals.hear(self._deal_id, objection))
        except RuleBroken as broken:
            self.heard.show_error(broken.message)
