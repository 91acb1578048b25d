"""A field for a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

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


def hang_month(
    anchor: QWidget, name: str, spoken: str, shown: date, take: Callable[[date], object]
) -> QCalendarWidget:
    """Hang a calendar from a button or field; the day that is picked is handed over."""
    hanging = Popover(anchor, f"{name}_popover", spoken)
    calendar = month(shown, f"{name}_calendar", spoken)

    def picked(day: QDate) -> None:
        hanging.close()
        take(date(day.year(), day.month(), day.day()))

    calendar.activated.connect(picked)
    calendar.clicked.connect(picked)
    hanging.lay.addWidget(calendar)
    hanging.hang()
    calendar.setFocus()
    return calendar


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
        shown = self.value if isinstance(self.value, date) else self._today()
        name = self.control.objectName()
        return hang_month(self.control, name, self._spoken, shown, self._pick)

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

    def _pick(self, picked: date) -> None:
        self._write(self._words_of(picked))
        self.show_error("")
        self._settle(picked)
