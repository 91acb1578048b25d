"""Put off: a small panel of days, chosen by digit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from dateutil.relativedelta import relativedelta
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smallbiz.words.formats import weekday_and_day
from smallbiz.words.translation import _
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.dates import month
from ui.kit.key_caps import KeyCap
from ui.kit.labels import label, muted
from ui.kit.popover import Popover


def days(today: date, week_start: int) -> list[tuple[str, date]]:
    """What is offered, in the order of the digits: always five different days."""
    to_start = (week_start - today.weekday()) % 7 or 7
    next_week = (_("Next week"), today + timedelta(days=to_start))
    return [
        (_("Tomorrow"), today + timedelta(days=1)),
        (_("In 3 days"), today + timedelta(days=3)),
        (_("In a week"), today + timedelta(weeks=1)) if to_start in (1, 3) else next_week,
        (_("In 2 weeks"), today + timedelta(weeks=2)),
        (_("In a month"), today + relativedelta(months=1)),
    ]


class SnoozePopover(Popover):
    """Digits choose a day, D opens the calendar; `choose` gets the day."""

    def __init__(
        self, anchor: QWidget, today: date, week_start: int, choose: Callable[[date], object]
    ) -> None:
        super().__init__(anchor, "snooze", _("Put off until"))
        self._choose = choose
        self._today = today
        self.lay.setSpacing(2)
        self.lay.addWidget(muted(_("Put off until")))
        for number, (words, day) in enumerate(days(today, week_start), 1):
            self._offer(str(number), words, weekday_and_day(day, today), partial(self._take, day))
        self._offer("D", _("Pick a day"), "", self._pick)

    def _offer(self, key: str, words: str, when: str, does: Callable[[], object]) -> None:
        button = Button(words, f"snooze_{key}", kind="quiet", compact=True, does=does)
        self.lay.addLayout(row(KeyCap(key), button, 1, label(when, "small", "muted"), gap=10))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(does)

    def _pick(self) -> None:
        calendar = month(self._today + timedelta(days=1), "snooze_calendar", _("Calendar"))
        calendar.clicked.connect(lambda day: self._take(day.toPython()))
        calendar.activated.connect(lambda day: self._take(day.toPython()))
        self.lay.addWidget(calendar)
        calendar.setFocus()
        self.adjustSize()

    def _take(self, to: date) -> None:
        self.close()
        self._choose(to)
