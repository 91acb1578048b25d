"""A next step that is needed: what, and today, tomorrow or another day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smallbiz.journey.touches import NextStep
from smallbiz.words.day_reading import read_day
from smallbiz.words.nearness import near
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.dates import month
from ui.kit.popover import Popover
from ui.sheets.step_field import StepField

PICK = "pick"


class StepPick(QWidget):
    """Words with chips for the day below; a day among the words counts more than a chip."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, words: str) -> None:
        super().__init__()
        self._today, self._name = desk.workspace.today, name
        self.field = StepField(desk, name, needed=_("Write what to do next, and when."))
        self._chips = ChipFlow([], f"{name}_day", _("When?"))
        lay = vbox(self, 8)
        lay.addWidget(self.field)
        lay.addWidget(self._chips)
        self._chips.changed.connect(self._chosen)
        self.field.typed.connect(self._typed)
        self.show_step(words, self._today)

    @property
    def step(self) -> NextStep | None:
        """What was understood."""
        return self.field.step

    def show_step(self, words: str, day: date | None) -> None:
        """Show words, and the day for which they are when they name none."""
        self.field.otherwise = day
        self.field.show_value(words)
        near_days = [self._today, self._today + timedelta(days=1)]
        other = near(day, self._today) if day and day not in near_days else _("Pick a day")
        chips = [ChipText(each, near(each, self._today)) for each in near_days]
        self._chips.show_chips([*chips, ChipText(PICK, other)])
        self._chips.choose(*([day if day in near_days else PICK] if day else []))

    def _typed(self, words: str) -> None:
        named = read_day(words, self._today) is not None
        chosen = self.field.otherwise
        self._chips.choose(*([chosen] if chosen and not named else []))
        self.changed.emit()

    def _chosen(self, key: object) -> None:
        if isinstance(key, date):
            self._take(key)
        elif key == PICK:
            self._open_calendar()

    def _take(self, day: date) -> None:
        words = self.field.text
        found = read_day(words, self._today)
        self.show_step(found.rest if found else words, day)
        self.changed.emit()

    def _open_calendar(self) -> None:
        chip = self.findChild(QPushButton, f"{self._name}_day_2")
        hanging = Popover(chip or self, f"{self._name}_popover", _("Calendar"))
        shown = self.field.otherwise or self._today
        calendar = month(shown, f"{self._name}_calendar", _("Calendar"))
        today = self._today
        calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        for signal in (calendar.clicked, calendar.activated):
            signal.connect(lambda day: self._pick(day, hanging))
        hanging.lay.addWidget(calendar)
        hanging.hang()
        calendar.setFocus()

    def _pick(self, day: QDate, hanging: Popover) -> None:
        hanging.close()
        self._take(date(day.year(), day.month(), day.day()))
