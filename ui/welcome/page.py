"""Welcome: who you are, which situation, what would be a good month, whom you know."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from smallbiz.business.spreading import Span
from smallbiz.words.formats import month_name
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field
from ui.kit.boxes import row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.columns import Columns
from ui.kit.dropzone import DropZone
from ui.kit.forms import TypedField
from ui.kit.grounds import Card
from ui.kit.head import PageHead
from ui.kit.labels import heading, label, muted
from ui.kit.marks import Badge, IconMark
from ui.kit.tab_order import hand_on
from ui.page import Page
from ui.saving import ask_for_table
from ui.situation import SituationCard
from ui.welcome.business import BusinessCard


class WelcomePage(Page):
    """Everything is saved as it is typed; the button goes on to Today."""

    tables = frozenset({"business", "goal"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._start = Button(
            _("Go to Today"), "welcome_start", kind="primary", icon="arrow-right", does=self._go_on
        )
        self._example = Button(
            _("Show me with example data"),
            "welcome_example",
            icon="eye",
            does=lambda: desk.window.file("open_example"),
        )
        self._head = PageHead(
            _("Welcome"),
            _("Two hats, one head. Four short steps, all of them optional but the name."),
            self._example,
            self._start,
        )
        self._business = BusinessCard(desk)
        self._situation = SituationCard(desk, _("Step 2"))
        inner = QWidget()
        lay = vbox(inner, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        lay.addWidget(self._business)
        lay.addWidget(self._situation)
        cards = Columns(gap=14)
        cards.addWidget(self._goal_card())
        cards.addWidget(self._people_card())
        lay.addLayout(cards)
        lay.addStretch(1)
        promise = _("Your data stays in one file on this computer. No account, no internet needed.")
        lay.addLayout(row(IconMark("lock", "muted"), muted(promise), 1))
        vbox(self).addWidget(scroll(inner))
        hand_on(self, self._business)

    def refresh(self) -> None:
        """Show the file as it is now."""
        profile = self.desk.workspace.business.read()
        name = profile.owner_name or profile.name
        title = _("Welcome, {name}").format(name=name) if name else _("Welcome")
        self._head.say(self._head.sentence, title)
        self._start.setEnabled(bool(profile.name))
        self._start.setToolTip("" if profile.name else _("First write the name of your business."))
        self._business.show_profile(profile)
        self._situation.show_situation(profile.situation)
        goal = self.desk.workspace.goals.set_for(self.desk.workspace.today, Span.MONTH)
        for key, field in self._goals.items():
            field.show_value(getattr(goal, key))

    def _goal_card(self) -> Card:
        card = Card(10, (20, 16, 20, 18))
        lay = card.lay
        month = month_name(self.desk.workspace.today, year=False)
        question = _("What would make {month} a good month?").format(month=month)
        lay.addLayout(row(Badge(_("Step 3")), heading(question), 1, gap=10))
        lay.addWidget(label(_("One number is enough. You can change it any day."), "body", "muted"))
        self._goals: dict[str, TypedField] = {
            "revenue": money_field(
                self.desk, _("Revenue"), "goal_revenue", hint=_("for example 12,000")
            ),
            "new_customers": count_field(
                _("New customers"), "goal_customers", hint=_("for example 15")
            ),
            "leads": count_field(_("New leads"), "goal_leads", hint=_("for example 30")),
        }
        for key, field in self._goals.items():
            field.committed.connect(lambda value, name=key: self._set_goal(name, value))
        lay.addLayout(row(*self._goals.values(), gap=12))
        lay.addStretch(1)
        return card

    def _people_card(self) -> Card:
        card = Card(10, (20, 16, 20, 18))
        lay = card.lay
        lay.addLayout(
            row(Badge(_("Step 4")), heading(_("Bring in the people you know")), 1, gap=10)
        )
        lay.addWidget(label(_("From Excel, your phone or a till, as it comes."), "body", "muted"))
        zone = DropZone(_("Drop a file here, or press to choose one"), "welcome_drop")
        zone.dropped.connect(lambda paths: self._bring_in(paths[0]))
        zone.pressed.connect(self._choose)
        lay.addWidget(zone)
        return card

    def _set_goal(self, name: str, value: object) -> None:
        today = self.desk.workspace.today
        goal: Any = {name: value}
        self.desk.workspace.goals.set(today, **goal)

    def _choose(self) -> None:
        chosen = ask_for_table(self)
        if chosen:
            self._bring_in(str(chosen))

    def _bring_in(self, path: str) -> None:
        self.desk.go("intake", path=path)

    def _go_on(self) -> None:
        self.desk.go("today")
