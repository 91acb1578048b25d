"""A field for a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton

from ui.kit.forms import Parse, Shape, TextField
from ui.kit.icons import icon
from ui.kit.popover import Popover
from ui.kit.theme import theme


def month(shown: date, name: str, spoken: str) -> QCalendarWidget:
    """A calendar in our colours with one day chosen; weeks start as the default locale says."""
    made = QCalendarWidget()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    made.setFixedSize(theme().px(308), theme().px(286))
    made.setHeaderTextFormat(_format("muted", "caption_strong"))
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekend, _format("muted", "body"))
    made.setDateTextFormat(QDate.currentDate(), _format("accent_text", "strong"))
    made.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    for button, arrow in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
        found = made.findChild(QToolButton, f"qt_calendar_{button}")
        if found is not None:
            found.setIcon(icon(arrow))
    return made


def _format(tone: str, role: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme().color(tone))
    made.setFont(theme().font(role))
    return made


class DateField(TextField):
    """A day, typed in plain words or picked in a calendar (Alt+Down); its value is a date.

    `spoken` names the calendar for screen readers.
    """

    def __init__(
        self,
        words: str,
        name: str,
        *,
        parse: Parse,
        shape: Shape,
        spoken: str,
        value: date | None = None,
        help: str = "",
        hint: str = "",
        needed: str = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        self._spoken, self._today = spoken, today
        super().__init__(
            words,
            name,
            value="",
            help=help,
            hint=hint,
            parse=parse,
            shape=shape,
            needed=needed,
        )
        self._action = self.control.addAction(
            icon("calendar-days"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._action.setToolTip(spoken)
        self._action.triggered.connect(self.open_calendar)
        self.show_value(value)

    def restyle(self) -> None:
        """The calendar's icon in the present colours."""
        self._action.setIcon(icon("calendar-days"))

    def open_calendar(self) -> QCalendarWidget:
        """Hang a calendar below, with the present day or today chosen."""
        hanging = Popover(self.control, f"{self.control.objectName()}_popover", self._spoken)
        shown = self.value if isinstance(self.value, date) else self._today()
        calendar = month(shown, f"{self.control.objectName()}_calendar", self._spoken)
        calendar.activated.connect(lambda day: self._pick(day, hanging))
        calendar.clicked.connect(lambda day: self._pick(day, hanging))
        hanging.lay.addWidget(calendar)
        hanging.hang()
        calendar.setFocus()
        return calendar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down opens the calendar."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, day: QDate, hanging: Popover) -> None:
        hanging.close()
        picked = date(day.year(), day.month(), day.day())
        self._write(self._words_of(picked))
        self.show_error("")
        self._settle(picked)
