"""Step three: the fate of every row, and the rows themselves, before anything is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.entry.ledger import LISTED
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.intake.pairs import RowPairs
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake import tables
from ui.intake.account import Account
from ui.intake.fix_view import FixView
from ui.intake.pairs_view import PairsView
from ui.intake.unclear import UnclearRows
from ui.kit.boxes import clear, vbox
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.grounds import Card
from ui.kit.labels import muted
from ui.kit.notices import EmptyState, Skeleton
from ui.kit.table import Table

PAIRS, FIX, UNCLEAR = "pairs", "fix", "unclear"
"""The views in which something is answered; they stay as they are while rows are counted again."""


class CheckStep(QWidget):
    """The account above; below one of the tables, or the rows about which something is asked."""

    chosen = Signal(str, object)
    """Carries an option of the import and its value."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self._first: Outcome | None = None
        self._pairs: RowPairs | None = None
        self._opened: set[str] = set()
        """The views that opened by themselves."""
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
        self._asking: dict[str, QWidget] = {}
        self._pair_view, self._fix, self._unclear = PairsView(desk), FixView(), UnclearRows()
        self._pair_view.answered.connect(self.chosen)
        self._fix.decided.connect(self.chosen)
        self._unclear.answered.connect(self.chosen)
        self._foot = muted("", wrap=True)
        lay = vbox(self, 12)
        lay.addWidget(self._account)
        self._looking = muted(_("Looking for people you know already"))
        self._looking.hide()
        lay.addWidget(self._which)
        lay.addWidget(self._looking)
        lay.addWidget(self._card, 1)
        asking = {PAIRS: self._pair_view, FIX: self._fix, UNCLEAR: self._unclear}
        for key, widget in asking.items():
            self._asking[key] = widget
            widget.hide()
            lay.addWidget(widget, 1)
        lay.addWidget(self._foot)

    def forget(self) -> None:
        """Another file comes, or the same one is read anew: nothing is shown or asked of this one."""
        self._pairs = self._outcome = self._first = None
        self._opened.clear()
        self._pair_view.forget()
        self._fix.forget()
        self._unclear.forget()
        clear(self._card.lay)
        self._which.show_chips([ChipText("first", _("First rows"))])
        self._which.choose("first")
        self._show_view("first")

    def show_so_far(
        self, counts: Mapping[str, int], rows: int, about: bool, first: Outcome | None
    ) -> None:
        """Until every row was looked at, only the counts are shown, and the first rows of a large file."""
        self._account.show_so_far(counts, rows, about)
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

    def show_outcome(self, outcome: Outcome, options: Options, pairs: RowPairs | None) -> None:
        """What would happen, what is asked, and what the owner answered; no pairs yet is None."""
        self._outcome, self._pairs = outcome, pairs
        self._unclear.show_rows(outcome.unclear, options.whom)
        self._fix.show_problems(outcome.wrong, options.decisions)
        asks = options.kind == "contacts" and options.on_match != "add"
        self._looking.setVisible(asks and pairs is None)
        if pairs is not None:
            self._pair_view.show_pairs(outcome.file, pairs, options)
        self._account.show_counts(outcome.counts, outcome.rows)
        chips = self._asked(outcome) + [
            ChipText(key, f"{words} {number(count)}" if key != "first" else words)
            for key, words, count, _table in _views(outcome)
            if count or key == "first"
        ]
        self._which.show_chips(chips)
        self._open_questions()
        self._show_table()

    def _open_questions(self) -> None:
        """What is asked comes before the first rows, once; where the owner looks is left alone."""
        unclear = self._outcome.unclear if self._outcome else ()
        asked = {PAIRS: bool(self._pairs), UNCLEAR: any(not each.new for each in unclear)}
        for key in (key for key, asks in asked.items() if asks and key not in self._opened):
            self._opened.add(key)
            if self._which.current == "first":
                self._which.choose(key)

    def _asked(self, outcome: Outcome) -> list[ChipText]:
        """The views in which something is asked, with how much."""
        counts = (
            (PAIRS, _("Same person?"), _count(self._pairs)),
            (UNCLEAR, _("Who is meant?"), len(outcome.unclear)),
            (FIX, _("To correct"), self._fix.count),
        )
        return [ChipText(key, f"{words} {number(n)}") for key, words, n in counts if n]

    def _show_table(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        key = str(self._which.current)
        self._show_view(key)
        if key not in self._asking:
            self._fill_card(outcome, key)

    def _show_view(self, key: str) -> None:
        """Where something is asked, or the ground of the tables."""
        for each, widget in self._asking.items():
            widget.setVisible(each == key)
        self._card.setVisible(key not in self._asking)
        self._account.make_room(key in self._asking)
        self._foot.hide()

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


def _count(pairs: RowPairs | None) -> int:
    """How many there are, those that are not listed too."""
    return 0 if pairs is None else len(pairs) + pairs.more
