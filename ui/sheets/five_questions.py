"""The five questions on one card, with the verdict that their answers propose."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from smallbiz.journey.qualification import QUESTIONS, Verdict, judge
from smallbiz.words.translation import _
from ui.kit.boxes import line, row
from ui.kit.grounds import Card
from ui.kit.labels import label, muted, set_tone
from ui.kit.marks import IconMark
from ui.sheets.question import Question


class FiveQuestions(Card):
    """Answers by the key of their question; `fit` is what the contact already tells."""

    changed = Signal()

    def __init__(self, fit: str) -> None:
        super().__init__(11, (18, 14, 16, 14))
        self.questions = [
            Question(key, fit if key == "fit" else "", _("from the contact")) for key in QUESTIONS
        ]
        self._mark = IconMark("circle-check", "good", 22)
        self._verdict = label("", "strong")
        self._advice = muted(wrap=True)
        hint = muted(_("leave open what you don’t know"))
        self.lay.addLayout(row(label(_("Five questions"), "heading"), 1, hint))
        for question in self.questions:
            self.lay.addWidget(question)
            question.changed.connect(self._weigh)
        self.lay.addStretch(1)
        self.lay.addWidget(line())
        verdict = row(self._mark, self._verdict, gap=10)
        verdict.addWidget(self._advice, 1)
        self.lay.addLayout(verdict)
        self._weigh()

    @property
    def answers(self) -> dict[str, str]:
        """What is known; empty where it is not."""
        return {question.key: question.answer for question in self.questions}

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Put answers into their fields."""
        for question in self.questions:
            question.line.setText(answers.get(question.key, ""))

    def _weigh(self) -> None:
        verdict = judge(self.answers)
        words, advice, tone = proposal(verdict)
        self._mark.show_icon("circle-check" if verdict.qualified else "circle-help", tone)
        self._verdict.setText(words)
        set_tone(self._verdict, tone)
        self._advice.setText(advice)
        self.changed.emit()


def proposal(verdict: Verdict) -> tuple[str, str, str]:
    """The verdict, what to do with it, and its tone; the owner decides."""
    known = _("{known} of {all} known").format(known=verdict.known, all=len(QUESTIONS))
    if verdict.qualified:
        return _("{known}: qualified").format(known=known), "", "good"
    words = _("{known}: not qualified yet").format(known=known)
    return words, _("Take over to find out, or send back."), "warn"
