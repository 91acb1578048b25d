"""Step three: the fate of every row, and the rows themselves, before anything is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.entry.ledger import LISTED
from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.intake import tables
from ui.intake.account import Account
from ui.intake.unclear import UnclearRows
from ui.intake.words import counts_of
from ui.kit.boxes import clear, vbox
from ui.kit.chips import ChipRow, ChipText
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.notices import EmptyState, Skeleton
from ui.kit.table import Table

UNCLEAR = "unclear"


class CheckStep(QWidget):
    """The account above; below one of the tables, or the rows that may be about several people."""

    chosen = Signal(str, object)
    """Carries an option of the import and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self._first: Outcome | None = None
        self._account = Account()
        self._which = ChipRow(
            [ChipText("first", _("First rows"))],
            "intake_which",
            _("Which rows"),
            more=_("More"),
            current="first",
        )
        self._which.picked.connect(lambda _key: self._show_table())
        self._card = Card(0, (1, 1, 1, 1))
        self._unclear = UnclearRows()
        self._unclear.answered.connect(self.chosen)
        self._unclear.hide()
        self._foot = muted("", wrap=True)
        lay = vbox(self, 12)
        lay.addWidget(self._account)
        lay.addWidget(self._which)
        lay.addWidget(self._card, 1)
        lay.addWidget(self._unclear, 1)
        lay.addWidget(self._foot)

    def show_so_far(self, counts: Mapping[str, int], rows: int, first: Outcome | None) -> None:
        """Until every row was looked at, only the counts are shown, and the first rows of a large file."""
        self._account.show_so_far(counts, rows)
        fresh = self._outcome is not None or self._card.lay.count() == 0
        if fresh or first is not self._first:
            self._outcome, self._first = None, first
            clear(self._card.lay)
            if first is None:
                self._card.lay.addWidget(Skeleton(5, _("The rows are being looked at")))
                self._card.lay.addStretch(1)
            else:
                self._card.lay.addWidget(tables.first_rows(first))
            self._foot.setText(_("As the beginning of the file tells. The rest is being read."))
            self._foot.setVisible(first is not None)

    def show_outcome(self, outcome: Outcome, whom: Mapping[int, int]) -> None:
        """What would happen, and who the owner says is meant in rows that were not clear."""
        self._outcome = outcome
        self._unclear.show_rows(outcome.unclear, whom)
        self._account.show_counts(counts_of(outcome), outcome.rows)
        unclear = len(outcome.unclear)
        asked = [ChipText(UNCLEAR, f"{_('Who is meant?')} {number(unclear)}")] if unclear else []
        chips = asked + [
            ChipText(key, f"{words} {number(count)}" if key != "first" else words)
            for key, words, count, _table in _views(outcome)
            if count or key == "first"
        ]
        self._which.show_chips(chips)
        if self._which.current not in [chip.key for chip in chips]:
            self._which.choose("first")
        self._show_table()

    def _show_table(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        key = str(self._which.current)
        self._unclear.setVisible(key == UNCLEAR)
        self._card.setVisible(key != UNCLEAR)
        self._foot.hide()
        if key != UNCLEAR:
            self._fill_card(outcome, key)

    def _fill_card(self, outcome: Outcome, key: str) -> None:
        clear(self._card.lay)
        make = {key: make for key, _words, _count, make in _views(outcome)}
        table = make[key]()
        self._card.lay.addWidget(_or_nothing(table))
        more = key == "updates" and len(outcome.updates) == LISTED
        words = _("The first {n} people are listed.").format(n=number(LISTED)) if more else ""
        self._foot.setText(words)
        self._foot.setVisible(bool(words))


def _views(outcome: Outcome) -> list[tuple[str, str, int, Callable[[], Table]]]:
    """Key, words, how many, and the table of each view."""
    return [
        ("first", _("First rows"), len(outcome.first), lambda: tables.first_rows(outcome)),
        ("updates", _("Updates"), outcome.updated, lambda: tables.updates(outcome)),
        (
            "problems",
            _("To look at"),
            len(outcome.problems),
            lambda: tables.remarks(
                "intake_problems", _("To look at"), outcome.problems, [*outcome.unusable]
            ),
        ),
        ("left_out", _("Skipped"), outcome.skipped, lambda: tables.left_out(outcome)),
    ]


def _or_nothing(table: Table) -> QWidget:
    if table.rows.rowCount():
        return table
    return EmptyState("file-spreadsheet", _("No row comes in"), _("The other lists say why."))
