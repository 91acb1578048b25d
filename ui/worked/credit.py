"""The table and what stands around it: whose credit, by what, and what the figures do not say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort
from smallbiz.insight.results import Worked
from smallbiz.output.worked_words import clock_sentence, credit_sentence, honest
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.kit.boxes import Flow, hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.table import Table
from ui.kit.table_model import Source
from ui.kit.toggles import Segments
from ui.worked.columns import columns, fitted
from ui.worked.lines import FIRST, MORE, Lines
from ui.worked.question import by_choices, view_choices


class CreditCard(Card):
    """Lines of efforts; the selected one is told on."""

    viewed = Signal(object)
    """Carries the View the owner chose."""
    grouped = Signal(object)
    """Carries the By the owner chose."""
    compared = Signal()
    """Two lines are wanted side by side."""
    saved = Signal()
    """The lines are wanted as a file."""
    selected = Signal(object)
    """Carries the id of the selected line, or None."""
    asked = Signal(object, str)
    """Carries a Line to look behind, and the column of its figure ("" for any)."""

    def __init__(self, currency: str) -> None:
        super().__init__(0, (1, 12, 1, 10))
        self.lines = Lines(currency=currency)
        self._view = Segments(view_choices(), "worked_view", _("Who gets the credit?"), View.EVEN)
        self._by = Segments(by_choices(), "worked_by", _("What a line stands for"), By.ACTIVITY)
        self._meaning = label(credit_sentence(View.EVEN, By.ACTIVITY), "small", "muted", wrap=True)
        self.table = Table(
            _("What worked"),
            columns(currency, margin_is_set=True),
            Source(self.lines.ids, self.lines.rows),
            height="one_line",
            fit=True,
        )
        self.table.setObjectName("worked_table")
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self._whole = Button("", "worked_whole", kind="quiet", compact=True, does=self._turn)
        self._save = Button(
            _("Save as table"),
            "worked_csv",
            kind="quiet",
            compact=True,
            icon="file-down",
            tip=_("These lines for a spreadsheet, as CSV or Excel, to the cent"),
            does=self.saved.emit,
        )
        self._compare = Button(
            _("Compare two"),
            "worked_compare",
            kind="quiet",
            compact=True,
            icon="scale",
            tip=_("Two lines side by side. Space or Ctrl+click marks them."),
            does=self.compared.emit,
        )
        self._lay()
        self._listen()
        self.table.sort("back", descending=True)

    @property
    def line(self) -> int | None:
        """The id of the selected line."""
        chosen = self.table.selected_ids()
        return chosen[0] if chosen else None

    def show_figures(self, found: Worked, currency: str) -> None:
        """Show the lines; a line that is still there stays selected, else the first is."""
        self.lines.show(found, currency)
        told = (credit_sentence(found.view, found.by), clock_sentence(found))
        self._meaning.setText(" ".join(filter(None, told)))
        self._view.setEnabled(found.by is not By.RECOMMENDER)
        self._fill()
        if not self.table.selected_ids() and self.table.rows.ids:
            self.table.select(self.table.rows.ids[0])

    def _lay(self) -> None:
        chooser = QWidget()
        flow = Flow(chooser, 10)
        credit = QWidget()
        inner = row(label(_("Who gets the credit?"), "strong"), self._view, gap=10)
        inner.setContentsMargins(0, 0, 0, 0)
        credit.setLayout(inner)
        flow.addWidget(credit)
        flow.addWidget(self._by)
        head = vbox(gap=6, margins=(15, 0, 15, 10))
        head.addWidget(chooser)
        head.addWidget(self._meaning)
        self.lay.addLayout(head)
        self.lay.addWidget(self.table)
        foot = hbox(gap=12)
        foot.addWidget(_honest(), 1)
        foot.addWidget(self._whole)
        foot.addWidget(self._compare)
        foot.addWidget(self._save)
        foot.setContentsMargins(15, 10, 15, 0)
        self.lay.addLayout(foot)

    def _listen(self) -> None:
        self._view.picked.connect(self.viewed)
        self._by.picked.connect(self.grouped)
        self.table.selected.connect(lambda ids: self.selected.emit(ids[0] if ids else None))
        self.table.opened.connect(self._open)
        self.table.pressed_cell.connect(self._open)
        self.table.ticked.connect(self._mark)

    def to_compare(self) -> list[Effort]:
        """The marked lines, filled up with the selected one."""
        chosen = [*self.lines.marked, *([self.line] if self.line is not None else [])]
        found = (self.lines.result(each) for each in chosen)
        return [result.effort for result in found if result is not None]

    def _mark(self, ident: int) -> None:
        before = set(self.lines.marked)
        self.lines.mark(ident)
        self.table.refresh(before | set(self.lines.marked))
        self.table.select(ident)

    def _open(self, ident: int, column: str = "") -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._mark(ident)
        elif ident == MORE:
            self._turn()
        elif (line := self.lines.line(ident)) is not None:
            self.asked.emit(line, column)

    def _turn(self) -> None:
        """All lines, or only the first few again."""
        self.lines.whole = not self.lines.whole
        self._fill()

    def _fill(self) -> None:
        """The lines and their columns, wide enough for every figure."""
        found = self.lines.found
        if found is None:
            return
        self.table.refresh()
        rows = self.lines.rows(self.table.rows.ids)
        every = columns(self.lines.currency, found.margin_is_set, found.by)
        self.table.show_columns(fitted(every, rows))
        self._tell_whole()

    def _tell_whole(self) -> None:
        self._whole.setVisible(self.lines.cut)
        self._compare.setVisible(bool(self.lines.found and len(self.lines.found.results) > 1))
        if self.lines.found is not None:
            all_of_them = number(len(self.lines.found.results))
            more = _("Show all {n}").format(n=all_of_them)
            fewer = _("Show only the first {n}").format(n=number(FIRST))
            self._whole.say(fewer if self.lines.whole else more)


def _honest() -> QWidget:
    """What the figures cannot know."""
    holder = QWidget()
    lay = vbox(holder, 2)
    for words in honest():
        lay.addWidget(muted(words, wrap=True))
    return holder
