"""Sales takes the baton: five questions, what they want, and the next step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.journey.handover import NOT_A_FIT, SENT_BACK
from smallbiz.words.errors import RuleBroken
from smallbiz.words.nearness import near
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, vbox
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel
from ui.kit.sheets import Sheet
from ui.kit.theme import theme
from ui.sheets import notnow
from ui.sheets.baton import BatonStrip, told_of
from ui.sheets.five_questions import FiveQuestions
from ui.sheets.step_pick import StepPick
from ui.sheets.who import stage_badge
from ui.sheets.wishes import Wishes

NAME = "takeover"
SIDE = 318


def open_sheet(desk: Desk, contact_id: int) -> TakeOverSheet:
    """Open it for a lead, with the draft where one was left."""
    sheet = TakeOverSheet(desk, contact_id)
    sheet.open()
    sheet.five.questions[0].line.setFocus()
    return sheet


class TakeOverSheet(Sheet):
    """What is known of a lead; taking over makes a deal, Send back and Not a fit ask why."""

    def __init__(self, desk: Desk, contact_id: int) -> None:
        self._desk, self._contact = desk, contact_id
        [known] = desk.workspace.listing.rows([contact_id])
        super().__init__(
            desk.window,
            _("Take over {name}?").format(name=known.name),
            NAME,
            close_tip=_("Close"),
            sub=told_of(desk.workspace, contact_id),
            width=1080,
            fill="canvas",
            beside_title=stage_badge(known.stage),
        )
        self.five = FiveQuestions(known.line)
        self.wishes = Wishes(desk)
        self.step = StepPick(desk, "takeover_step", _("Call"))
        self._planned = self._propose()
        self._promise = ElidedLabel("", "small", "muted")
        self._arrange()
        self._restore()
        self._foretell()

    def save(self) -> None:
        """Take over; what is missing is told beside its field."""
        if not self.wishes.settle() or not settle(self.step.field):
            return
        try:
            deal = self._desk.do(self._take_over)
        except RuleBroken as broken:
            self.step.field.show_error(broken.message)
            return
        if deal is not None:
            self._desk.drafts.pop((NAME, self._contact), None)
            self.close()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._desk.drafts[NAME, self._contact] = {
            "answers": self.five.answers,
            "told": self.wishes.told,
            "step": self.step.field.text,
            "day": self.step.field.otherwise,
        }
        self.close()

    def _take_over(self) -> int:
        step = self.step.step
        assert step is not None
        return self._desk.workspace.handovers.take_over(
            self._contact,
            step,
            planned=self._planned,
            answers=self.five.answers,
            **self.wishes.told,
        )

    def _propose(self) -> int | None:
        """Show the nearest step that is planned with them already and belongs to no deal; its id."""
        steps = self._desk.workspace.follow_ups.of_contact(self._contact)
        planned = next((each for each in steps if each.deal_id is None), None)
        if planned is None:
            return None
        words = " ".join(filter(None, (planned.what, planned.due_at)))
        self.step.show_step(words, max(planned.due_on, self._desk.workspace.today))
        return planned.id

    def _arrange(self) -> None:
        self.lay.addWidget(BatonStrip(self._desk.workspace, self._contact))
        body = hbox(gap=14)
        body.addWidget(self.five, 1)
        body.addWidget(self._side())
        self.lay.addLayout(body)
        self._arrange_foot()
        for changed in (self.five.changed, self.step.changed, self.wishes.wants.typed):
            changed.connect(self._foretell)

    def _arrange_foot(self) -> None:
        back = Button(_("Send back"), "takeover_back", icon="undo-2")
        back.setToolTip(_("Not yet: Marketing keeps them warm"))
        back.clicked.connect(lambda: self._not_now(SENT_BACK))
        no = Button(_("Not a fit"), "takeover_no", kind="quiet")
        no.clicked.connect(lambda: self._not_now(NOT_A_FIT))
        take = Button(_("Take over"), "takeover_save", kind="primary", icon="handshake")
        take.clicked.connect(self.save)
        self.foot(back, no, 1, self._promise, take)
        self.main(take)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme().px(SIDE))
        lay = vbox(side, 12)
        step = Card(9, (18, 14, 18, 15))
        step.lay.addWidget(self.step)
        lay.addWidget(self.wishes)
        lay.addWidget(step)
        lay.addStretch(1)
        return side

    def _foretell(self) -> None:
        """What will become of it, as far as typed."""
        need = self.five.answers["need"] or self.wishes.wants.text
        stage = self._desk.workspace.handovers.stage_of_new(need).name
        step = self.step.step
        told = _("Makes a deal in {stage}").format(stage=stage)
        if step:
            day = near(step.on, self._desk.workspace.today)
            told = _("Makes a deal in {stage}, next step: {day}").format(stage=stage, day=day)
        self._promise.setText(told)

    def _not_now(self, verdict: str) -> None:
        self.leave()
        notnow.open_sheet(self._desk, self._contact, verdict, back=True)

    def _restore(self) -> None:
        draft = self._desk.drafts.get((NAME, self._contact))
        if draft:
            self.five.show_answers(draft["answers"])
            self.wishes.show_told(draft["told"])
            self.step.show_step(draft["step"], draft["day"])
