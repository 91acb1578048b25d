"""The head of Today: a greeting, the day, and which hat comes first."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallbiz.insight.hats import BOTH, MARKETING, HatFirst
from smallbiz.insight.today import Today
from smallbiz.words import clock
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label, title
from ui.kit.marks import Badge
from ui.today.texts import day_line, greeting

NEW = "contact deal activity followup sale - note"


class TodayHead(QWidget):
    """The routine, Note a call and New stand at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._greeting = title()
        self._day = label("", "body", "muted")
        self._hat = Badge()
        self._reason = label("", "body", "muted", wrap=True)
        note = Button(_("Note a call"), "today_note", icon="phone", tip=_("Ctrl+L"))
        note.clicked.connect(lambda: desk.sheet("note"))
        routine = Button(_("Your routine"), "today_routine", kind="quiet", icon="list")
        routine.clicked.connect(lambda: desk.sheet("routine"))
        self.new = Button(_("New"), "today_new", kind="primary", icon="plus", tip=_("Ctrl+N"))
        self.new.clicked.connect(self.open_new)
        below = row(self._day, self._hat, gap=12)
        below.addWidget(self._reason, 1)
        lay = vbox(self, 3)
        lay.addLayout(row(self._greeting, 1, routine, note, self.new, gap=10))
        lay.addLayout(below)

    def show_day(self, today: Today, owner: str) -> None:
        """Greet, and say which hat comes first and why."""
        self._greeting.setText(greeting(clock.hour(), owner))
        self._day.setText(day_line(today.day, today.days_of_month))
        self._show_hat(today.first)

    def open_new(self) -> QMenu:
        """The menu of everything that can be new."""
        menu = QMenu(self)
        menu.setObjectName("today_new_menu")
        menu.setAccessibleName(_("New"))
        self._desk.window.actions_.fill(menu, NEW)
        menu.popup(self.new.mapToGlobal(QPoint(0, self.new.height() + 4)))
        return menu

    def _show_hat(self, first: HatFirst) -> None:
        tone, icon = ("mkt", "megaphone") if first.hat == MARKETING else ("sales", "handshake")
        if first.hat == BOTH:
            tone, icon = "accent", "arrow-right-left"
        self._hat.say(first.words, tone, icon)
        self._hat.setToolTip(first.reason)
        self._reason.setText(first.reason)
