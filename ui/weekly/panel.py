"""The choices beside a report: which one, which days, which paper, what is on it, its first sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.output.sheet import Choices
from smallbiz.words.translation import _, pgettext
from ui.kit.boxes import line, row, scroll, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.forms import NotesField
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.toggles import Segments, Tick
from ui.paper.page import Paper
from ui.weekly.reports import Kind
from ui.weekly.wishes import Wishes, part_words


class Panel(Card):
    """Tells what the owner wants; shows nothing it was not told."""

    kind_picked = Signal(object)
    moved = Signal(int)
    """Carries -1 for the days before, 1 for those after."""
    paper_picked = Signal(object)
    part_ticked = Signal(str, bool)
    sentence_typed = Signal(str)
    reset = Signal()

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(0, (0, 2, 0, 2))
        kinds = [(Kind.WEEK, _("Week")), (Kind.MONTH, _("Month"))]
        self._kind = Segments(kinds, "weekly_kind", _("Which report"))
        self._kind.picked.connect(self.kind_picked)
        self._days = label("", "medium", wrap=True)
        self._back = icon_button(
            "chevron-left", "weekly_back", _("Before"), does=lambda: self.moved.emit(-1)
        )
        self._forth = icon_button(
            "chevron-right", "weekly_forth", _("After"), does=lambda: self.moved.emit(1)
        )
        papers = [(Paper.A4, _("A4")), (Paper.LETTER, pgettext("paper", "Letter"))]
        self._paper = Segments(papers, "weekly_paper", _("Paper"), wishes.paper)
        self._paper.picked.connect(self.paper_picked)
        self._sentence = NotesField(
            _("First sentence"),
            "weekly_sentence",
            lines=5,
            help=_("Written from your numbers. Change it as you like."),
        )
        self._sentence.typed.connect(self.sentence_typed)
        self._reset = Button(
            _("Take the one from the numbers"),
            "weekly_reset",
            kind="quiet",
            compact=True,
            icon="rotate-ccw",
            does=self.reset.emit,
        )
        self._lay(wishes)

    def show_days(self, kind: Kind, words: str, last: bool) -> None:
        """Name the days, and offer the parts of that report; after the `last` days there are none."""
        self._days.setText(words)
        self._forth.setEnabled(not last)
        for each, parts in self._parts.items():
            parts.setVisible(each is kind)

    def show_sentence(self, sentence: str, own: bool) -> None:
        """Show the first sentence, and the way back to the written one where it is the owner's."""
        if not self._sentence.control.hasFocus():
            self._sentence.show_value(sentence)
        self._reset.setVisible(own)

    def show_written(self, sentence: str) -> None:
        """Show the sentence from the numbers, also where the owner is just typing."""
        self._sentence.show_value(sentence)

    def _lay(self, wishes: Wishes) -> None:
        inner = QWidget()
        lay = vbox(inner, 10, (20, 14, 20, 14))
        lay.addWidget(self._kind)
        chooser = row(self._back, gap=4)
        chooser.addWidget(self._days, 1)
        chooser.addWidget(self._forth)
        lay.addLayout(chooser)
        lay.addWidget(label(_("Paper"), "small_strong"))
        lay.addWidget(self._paper)
        lay.addWidget(line())
        lay.addWidget(label(_("On the page"), "small_strong"))
        self._parts = {kind: self._ticks(kind, wishes.choices[kind]) for kind in Kind}
        for parts in self._parts.values():
            lay.addWidget(parts)
        lay.addWidget(line())
        lay.addWidget(self._sentence)
        lay.addLayout(row(self._reset, 1))
        lay.addStretch(1)
        self.lay.addWidget(scroll(inner))

    def _ticks(self, kind: Kind, choices: Choices) -> QWidget:
        """The parts of a report."""
        parts = QWidget()
        lay = vbox(parts, 2)
        prefix = "weekly" if kind is Kind.WEEK else "monthly"
        for part, words in part_words(kind).items():
            tick = Tick(words, f"{prefix}_{part}", on=getattr(choices, part))
            tick.clicked.connect(lambda on, part=part: self.part_ticked.emit(part, on))
            lay.addWidget(tick)
        return parts
