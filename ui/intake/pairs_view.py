"""Rows that may be somebody known: each pair side by side, with the owner's answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.intake.decisions import Answer, Decisions
from smallbiz.intake.options import Options
from smallbiz.intake.pairs import RowPair, RowPairs, side_of_row
from smallbiz.people.comparison import Line, compared, side_of
from smallbiz.people.reasons import in_one_line
from smallbiz.words.formats import number
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.labels import muted
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.pairs.card import PairCard, SideHead
from ui.pairs.split import PairSplit
from ui.pairs.words import icon_of, known_by


class PairsView(QWidget):
    """The pairs at the left, the selected one at the right."""

    answered = Signal(str, object)
    """Carries "decisions" and the Decisions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pairs = RowPairs()
        self._file = ""
        self._options = Options()
        self._list = RowList(_("Pairs"))
        self._list.setObjectName("intake_pairs")
        self._list.selected.connect(self._show)
        self._list.opened.connect(lambda _place: self._together())
        self._card = PairCard("intake_pair", skip=_("Leave this row out"))
        self._card.together.connect(self._together)
        self._card.apart.connect(self._apart)
        self._card.skipped.connect(self._leave_out)
        self._more = muted("", wrap=True)
        self._more.setObjectName("intake_more_pairs")
        left = QWidget()
        lay = vbox(left, 4)
        lay.addWidget(self._list, 1)
        lay.addWidget(self._more)
        vbox(self).addWidget(PairSplit(left, self._card, self._apart))

    def forget(self) -> None:
        """Another file comes: its first pair will be shown."""
        self.show_pairs("", RowPairs(), Options())

    def show_pairs(self, file: str, pairs: RowPairs, options: Options) -> None:
        """Show the pairs of a file, and what was answered so far."""
        other = pairs != self._pairs
        self._pairs, self._file, self._options = pairs, file, options
        self._restate()
        more = ngettext("and {count} less likely pair", "and {count} less likely pairs", pairs.more)
        self._more.setText(more.format(count=number(pairs.more)))
        self._more.setVisible(bool(pairs.more))
        if pairs and (other or self._list.current_id() is None):
            self._list.select(0)
        if other:
            self._show(self._list.current_id())

    def _restate(self) -> None:
        self._list.show_items([self._row(place, pair) for place, pair in enumerate(self._pairs)])

    def _row(self, place: int, pair: RowPair) -> ListRow:
        answer, reason = self._answer_of(pair), in_one_line(pair.likeness.by)
        name = pair.row.name
        return ListRow(
            place,
            name,
            second=reason,
            icon="circle-check" if answer else "circle-dashed",
            icon_tone="good" if answer else "muted",
            right=answer,
            right_tone="good",
            spoken=", ".join(filter(None, (name, reason, answer))),
            tip=reason,
        )

    def _answer_of(self, pair: RowPair) -> str:
        """What was answered, in words; empty where nothing was."""
        decisions = self._options.decisions
        if pair.row.line in decisions.left_out:
            return _("left out")
        answer = decisions.answers.get(pair.row.line)
        if answer is None or not (answer.same or pair.other in answer.apart):
            return ""
        return _("one person") if answer.same == pair.other else _("two people")

    @property
    def _pair(self) -> RowPair | None:
        place = self._list.current_id()
        return self._pairs[place] if place is not None and place < len(self._pairs) else None

    def _show(self, _place: int | None) -> None:
        pair = self._pair
        if pair is None:
            return
        left, usual = self._mine(pair)
        lines = [self._as_answered(pair, line) for line in usual]
        line = _("Line {n} of your file.").format(n=number(pair.row.line))
        where = (
            _("In the file")
            if pair.earlier is None
            else _("Line {n}").format(n=number(pair.row.line))
        )
        right = SideHead("file-spreadsheet", where, self._file)
        self._card.show_pair(pair.likeness, line, left, right, lines, len(self._alike(pair)))

    def _mine(self, pair: RowPair) -> tuple[SideHead, list[Line]]:
        """With whom the row is compared, and all fields of both."""
        over = self._options.on_match == "overwrite"
        country = self._desk.workspace.business.country()
        theirs = side_of_row(pair.row)
        if pair.earlier is not None:
            where = _("Line {n}").format(n=number(pair.earlier.line))
            head = SideHead("file-spreadsheet", where, self._file)
            return head, compared(side_of_row(pair.earlier), theirs, country, over=over, adds=True)
        card = self._desk.workspace.cards.card(pair.other.contact or 0)
        if card is None:
            return SideHead("users", _("In your list"), ""), compared({}, theirs, country)
        head = SideHead(icon_of(card.kind), _("In your list"), known_by(card))
        return head, compared(side_of(card), theirs, country, over=over, adds=True)

    def _as_answered(self, pair: RowPair, line: Line) -> Line:
        """A field as the owner has chosen it before."""
        answer = self._options.decisions.answers.get(pair.row.line)
        take = answer.take.get(line.field) if answer and answer.same == pair.other else None
        return replace(line, take=take) if take in line.ways else line

    def _alike(self, pair: RowPair) -> list[RowPair]:
        """The other pairs with the same reason that are not answered yet."""
        return [
            each
            for each in self._pairs
            if each.likeness == pair.likeness and each is not pair and not self._answer_of(each)
        ]

    def _together(self) -> None:
        takes = self._card.takes

        def answer(pair: RowPair, before: Answer) -> Answer:
            take = takes if pair is self._pair else {}
            apart = tuple(other for other in before.apart if other != pair.other)
            return Answer(pair.other, apart, take)

        self._say(answer)

    def _apart(self) -> None:
        def answer(pair: RowPair, before: Answer) -> Answer:
            same = None if before.same == pair.other else before.same
            return Answer(same, tuple(dict.fromkeys((*before.apart, pair.other))), before.take)

        self._say(answer)

    def _say(self, answer: Callable[[RowPair, Answer], Answer]) -> None:
        pair = self._pair
        if pair is None:
            return
        answers: dict[int, Answer] = dict(self._options.decisions.answers)
        for each in [pair, *(self._alike(pair) if self._card.all_alike else [])]:
            answers[each.row.line] = answer(each, answers.get(each.row.line, Answer()))
        self._decide(answers=answers, left_out=self._without(pair.row.line))

    def _leave_out(self) -> None:
        if self._pair is not None:
            left_out = self._options.decisions.left_out | {self._pair.row.line}
            self._decide(left_out=left_out)

    def _without(self, line: int) -> frozenset[int]:
        return self._options.decisions.left_out - {line}

    def _decide(self, **decided: Mapping[int, Answer] | frozenset[int]) -> None:
        """Tell the answers, and go on to the next pair that has none."""
        decisions: Decisions = replace(self._options.decisions, **decided)  # type: ignore[arg-type]
        self._options = replace(self._options, decisions=decisions)
        self._restate()
        here = self._list.current_id() or 0
        after = [*range(here + 1, len(self._pairs)), *range(here)]
        following = next((at for at in after if not self._answer_of(self._pairs[at])), None)
        if following is not None:
            self._list.select(following)
        self.answered.emit("decisions", decisions)
