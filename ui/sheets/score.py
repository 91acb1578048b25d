"""How scores work: what each sign counts, where that comes from, and how well it told so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.inputs import points_field
from ui.kit.boxes import clear, hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.forms import TextField
from ui.kit.labels import label, muted
from ui.kit.notices import Skeleton
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.score_mark import DEALS, LEADS

if TYPE_CHECKING:
    from smallbiz.insight.score import Kept, Scale
    from smallbiz.workspace import Workspace


def open_sheet(desk: Desk, of: str = LEADS) -> ScoreSheet:
    """Open it for leads or deals; the others are one press away."""
    sheet = ScoreSheet(desk, of)
    sheet.open()
    return sheet


class ScoreSheet(Sheet):
    """While rules count, their points can be changed here; what is learned can only be read."""

    def __init__(self, desk: Desk, of: str) -> None:
        super().__init__(
            desk.window,
            _("How scores work"),
            "score",
            close_tip=_("Close"),
            sub=_("From 0 to 100: 50 is your average, and 20 more means twice the odds of buying."),
            width=560,
        )
        self._desk = desk
        self._answers = Answers(desk, _worked_out, self)
        self._answers.came.connect(self.show_scale)
        self._answers.failed.connect(desk.tell)
        whose = [(LEADS, _("Leads")), (DEALS, _("Deals"))]
        self.of = Segments(whose, "score_of", _("Scores of"), of)
        self.of.picked.connect(self._answers.ask)
        self._body = vbox(gap=8)
        self.lay.addLayout(row(self.of, 1))
        self.lay.addLayout(self._body)
        self.lay.addStretch(1)
        self._reset = Button(
            _("As at the start"), "score_reset", kind="quiet", does=self._start_anew
        )
        close = Button(_("Close"), "score_done", kind="primary", does=self.leave)
        self.foot(self._reset, 1, close)
        self.main(close)
        self._body.addWidget(Skeleton(6, _("Working it out")))
        self._answers.ask(of)

    def show_scale(self, found: tuple[str, Scale, Kept]) -> None:
        """Show the points of leads or deals."""
        from smallbiz.insight.score_words import deal_basis, lead_basis, record_words

        of, scale, kept = found
        clear(self._body)
        basis = lead_basis(scale) if of == LEADS else deal_basis(scale)
        self._body.addWidget(label(basis, wrap=True))
        if record_words(kept):
            self._body.addWidget(muted(record_words(kept), wrap=True))
        self._body.addWidget(_line(_("Everybody starts at"), number(round(scale.start))))
        signs = sorted(scale.points.items(), key=lambda sign: (-round(sign[1]), sign[0]))
        for sign, points in signs:
            self._body.addWidget(self._sign(sign, round(points), scale.learned))
        self._reset.setVisible(bool(self._desk.workspace.score_rules.own()) and not scale.learned)

    def _sign(self, sign: str, points: int, learned: bool) -> QWidget:
        from smallbiz.insight.score_words import points_words
        from smallbiz.insight.signs import words_of

        if learned:
            return _line(words_of(sign), points_words(points) if points else "0")
        field = points_field(words_of(sign), f"score_{sign}", points)
        field.committed.connect(lambda value: self._change(field, sign, value or 0))
        return field

    def _change(self, field: TextField, sign: str, points: int) -> None:
        try:
            self._desk.do(lambda: self._desk.workspace.score_rules.change(sign, points))
        except RuleBroken as broken:
            field.show_error(broken.message)
            return
        self._reset.show()

    def _start_anew(self) -> None:
        self._desk.do(self._desk.workspace.score_rules.reset)
        self._answers.forget()
        self._answers.ask(self.of.current)


def _line(words: str, points: str) -> QWidget:
    line = QWidget()
    lay = hbox(line, 12)
    lay.addWidget(label(words), 1)
    lay.addWidget(label(points, "strong"))
    return line


def _worked_out(workspace: Workspace, of: str) -> tuple[str, Scale, Kept]:
    from smallbiz.insight import score

    scale, record = {
        LEADS: (score.lead_scale, score.lead_record),
        DEALS: (score.deal_scale, score.deal_record),
    }[of]
    return of, scale(workspace.store), record(workspace.store)
