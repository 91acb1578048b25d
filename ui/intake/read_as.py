"""How the file was read: its kind of rows, sheet, separator, letters and headings, each to be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.imports import Import
from smallbiz.intake.table import Table
from smallbiz.intake.text.decoding import REPAIRED
from smallbiz.intake.vocabulary import KINDS
from smallbiz.words.formats import counted
from smallbiz.words.kinds import kind_word
from smallbiz.words.translation import _, ngettext
from ui.intake.words import (
    letters,
    letters_with,
    rows_words,
    separators,
    with_found,
)
from ui.kit.boxes import Flow, column, hbox, row
from ui.kit.choices import ChoiceField
from ui.kit.grounds import Ground
from ui.kit.labels import ElidedLabel, label
from ui.kit.marks import Badge, IconMark
from ui.kit.notices import InlineError
from ui.kit.theme import theme
from ui.kit.toggles import Segments, Tick

WIDTHS = {"kind": 155, "sheet": 270, "delimiter": 150, "encoding": 190, "headings": 100}
"""Pixels of each choice; they wrap where there is no room beside each other."""
HEADINGS = 9
"""So many lines can be told to hold the headings."""


FOUND = ("sheet", "delimiter", "encoding", "headings")
"""Choices that are found unless told."""


class ReadAs(Ground):
    """What was found, and the choices that such a file has; `chosen` carries an option and its value."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("sunken", 10)
        self._name = ElidedLabel("", "strong")
        self._size = label("", "small", "muted")
        self._badge = Badge()
        self._fields = {
            "kind": ChoiceField(
                _("Rows are"), "intake_rows", [(each, kind_word(each)) for each in KINDS]
            ),
            "sheet": ChoiceField(_("Sheet"), "intake_sheet", []),
            "delimiter": ChoiceField(_("Split at"), "intake_separator", separators()),
            "encoding": ChoiceField(_("Letters"), "intake_letters", letters()),
            "headings": ChoiceField(_("Headings"), "intake_headings", _lines(None)),
        }
        for option, field in self._fields.items():
            field.committed.connect(lambda value, name=option: self.chosen.emit(name, value))
        names = column(self._name, self._size, gap=1)
        self.lay.addLayout(row(IconMark("file-spreadsheet", "accent_text", 20), names, self._badge))
        choices = QWidget()
        flow = Flow(choices, 12)
        for field in self._fields.values():
            flow.addWidget(field)
        self.lay.addWidget(choices)
        self._repair = Tick("", "intake_repair")
        self._repair.clicked.connect(self._tell_letters)
        self._letters = ("", "")
        self.lay.addWidget(self._repair)
        self.restyle()

    def restyle(self) -> None:
        """Larger text needs wider choices."""
        for option, field in self._fields.items():
            field.control.setFixedWidth(theme().px(WIDTHS[option]))

    def show_file(self, file: Import, rows: int, about: bool) -> None:
        """What was found in a file of so many rows, or about so many, and what the owner changed."""
        table, told = file.table, file.options
        n = len(table.header)
        columns = counted(ngettext("{n} column", "{n} columns", n), n)
        self._name.setText(table.file)
        self._size.setText(f"{rows_words(rows, about)}, {columns}")
        found = not any(getattr(told, each) is not None for each in FOUND)
        words = _("As you chose last time") if told.as_last_time else _("Found automatically")
        self._badge.say(words if found else "", "good", "check")
        self._fields["delimiter"].show_choices(with_found(separators(), table.delimiter))
        self._fields["encoding"].show_choices(letters_with(table.encoding))
        self._fields["sheet"].show_choices(_sheets(table))
        self._fields["headings"].show_choices(_lines(table.header_line))
        shown = {
            "kind": told.kind,
            "sheet": table.sheet,
            "delimiter": table.delimiter,
            "encoding": table.encoding,
            "headings": table.header_line or 0,
        }
        for option, value in shown.items():
            self._fields[option].show_value(value)
        for option in ("sheet", "delimiter", "encoding"):
            self._fields[option].setVisible(bool(shown[option]))
        self._fields["headings"].setVisible(table.header_line != 0)
        self._show_repair(table)

    def _show_repair(self, table: Table) -> None:
        """Offer to put letters right that were written twice over, or to leave them after all."""
        repair, repaired = table.repair, table.encoding.endswith(REPAIRED)
        self._repair.setVisible(bool(repair or repaired))
        self._repair.setChecked(repaired)
        if repair:
            words = _("Put letters right: “{before}” becomes “{after}”")
            self._repair.say(words.format(before=repair.before, after=repair.after))
            self._letters = (table.encoding, repair.encoding)
        elif repaired and self._letters[1] != table.encoding:
            self._repair.say(_("Put letters right"))
            self._letters = (table.encoding.removesuffix(REPAIRED), table.encoding)

    def _tell_letters(self, on: bool) -> None:
        self.chosen.emit("encoding", self._letters[on])


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
        self._asked.show_tone("good" if told else "warn")
        if told:
            self._asked.say(_("Dates are read as you said."))
            self._order.choose(told)
        columns = {column.index: column for column in understood.columns}
        for index in sorted(doubtful):
            name, called = columns[index].name, columns[index].called
            asked = (q.text for q in understood.questions if q.column == name)
            self._asked.say(called, next(asked, ""))
            self._order.choose(understood.dates[index].order)


def _sheets(table: Table) -> list[tuple[str, str]]:
    """Every sheet with its rows; those of the one that is read are known exactly."""
    rows = {each.name: each.rows for each in table.sheets}
    if table.sheet:
        rows[table.sheet] = table.row_count
    return [(name, f"{name}, {rows_words(count)}") for name, count in rows.items()]


def _lines(line: int | None) -> list[tuple[int, str]]:
    """Where the headings can stand."""
    numbers = [*range(1, HEADINGS + 1)]
    if line and line > HEADINGS:
        numbers.append(line)
    words = _("Line {n}")
    return [(0, _("None")), *((n, words.format(n=n)) for n in numbers)]
