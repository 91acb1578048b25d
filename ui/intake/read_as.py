"""How the file was read: its kind of rows, separator, letters and headings, each to be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.imports import Import
from smallbiz.intake.vocabulary import KINDS
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.intake.words import kind_words, letters, rows_words, separators, with_found
from ui.kit.boxes import column, hbox, row
from ui.kit.choices import ChoiceField
from ui.kit.grounds import Ground
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import Badge, IconMark
from ui.kit.notices import InlineError
from ui.kit.toggles import Segments

WIDTHS = {"kind": 5, "delimiter": 5, "encoding": 7, "headings": 4}
"""Parts of the line that each choice gets."""
HEADINGS = 9
"""So many lines can be told to hold the headings."""


class ReadAs(Ground):
    """What was found, and four choices; `chosen` carries an option and its value."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("sunken", 10)
        self._name = ElidedLabel("", "strong")
        self._size = label("", "small", "muted")
        self._badge = Badge()
        self._fields = {
            "kind": ChoiceField(
                _("Rows are"), "intake_rows", [(each, kind_words(each)) for each in KINDS]
            ),
            "delimiter": ChoiceField(_("Split at"), "intake_separator", separators()),
            "encoding": ChoiceField(_("Letters"), "intake_letters", letters()),
            "headings": ChoiceField(_("Headings"), "intake_headings", _lines(None)),
        }
        for option, field in self._fields.items():
            field.committed.connect(lambda value, name=option: self.chosen.emit(name, value))
        names = column(self._name, self._size, gap=1)
        self.lay.addLayout(row(IconMark("file-spreadsheet", "accent_text", 20), names, self._badge))
        choices = hbox(gap=12)
        for option, field in self._fields.items():
            choices.addWidget(field, WIDTHS[option])
        self.lay.addLayout(choices)

    def show_file(self, file: Import) -> None:
        """What was found in a file and what the owner changed."""
        table, told = file.table, file.options
        n = len(table.header)
        columns = counted(ngettext("{n} column", "{n} columns", n), n)
        self._name.setText(table.file)
        self._size.setText(f"{rows_words(table.row_count)}, {columns}")
        found = (told.delimiter, told.encoding, told.headings) == (None, None, None)
        self._badge.say(_("Found automatically") if found else "", "good", "check")
        self._fields["delimiter"].show_choices(with_found(separators(), table.delimiter))
        self._fields["encoding"].show_choices(with_found(letters(), table.encoding))
        self._fields["headings"].show_choices(_lines(table.header_line))
        shown = {
            "kind": told.kind,
            "delimiter": table.delimiter,
            "encoding": table.encoding,
            "headings": table.header_line or 0,
        }
        for option, value in shown.items():
            self._fields[option].show_value(value)


class DateQuestion(QWidget):
    """Asks for the order of dates that could be read in two ways."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked = InlineError("", tone="warn")
        self._order = Segments(
            [("dmy", _("Day first")), ("mdy", _("Month first")), ("ymd", _("Year first"))],
            "intake_dates",
            _("Order of dates"),
        )
        self._order.picked.connect(lambda order: self.chosen.emit("dates", order))
        lay = hbox(self, 12)
        lay.addWidget(self._asked, 1)
        lay.addWidget(self._order)
        self.hide()

    def show_file(self, file: Import) -> None:
        """Ask when a column of the file is in doubt, or was before the owner answered."""
        understood = file.understood
        doubtful = {index for index, day in understood.dates.items() if day.doubtful}
        told = file.options.dates
        self.setVisible(bool(doubtful or told))
        if told:
            self._asked.say(_("Dates are read as you said."))
            self._order.choose(told)
        columns = {column.index: column.name for column in understood.columns}
        for index in sorted(doubtful):
            asked = (q.text for q in understood.questions if q.column == columns[index])
            self._asked.say(columns[index], next(asked, ""))
            self._order.choose(understood.dates[index].order)


def _lines(line: int | None) -> list[tuple[int, str]]:
    """Where the headings can stand."""
    numbers = [*range(1, HEADINGS + 1)]
    if line and line > HEADINGS:
        numbers.append(line)
    words = _("Line {n}")
    return [(0, _("None")), *((n, words.format(n=n)) for n in numbers)]
