"""Deal stages: the columns of the board, left to right."""

from __future__ import annotations

from functools import partial

from smallbiz.sales import losing
from smallbiz.sales.requirements import REQUIREMENTS
from smallbiz.sales.requirements import label as requirement_label
from smallbiz.sales.stages import StageRow
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.inputs import count_field
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.field import Field
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.marks import Badge, badge_flow
from ui.kit.notices import InlineError
from ui.kit.sheets import Sheet
from ui.settings.lines import Line, Lines, moved, new_name
from ui.settings.section import Section
from ui.visits import saved

NOTHING = "nothing"


class StagesSection(Section):
    """Chance, usual days and what must be true of each stage."""

    def __init__(self, desk: Desk) -> None:
        add = Button(_("Stage"), "stage_add", kind="primary", icon="plus", does=self._add)
        super().__init__(
            desk, _("Deal stages"), _("The columns of your board"), "square-kanban", add
        )
        self._lines = Lines(self._line, self._fill)
        self._wrong = InlineError(_("This did not work."), "")
        self._wrong.hide()
        self.lay.addWidget(self._wrong)
        self.lay.addWidget(self._lines)
        self.lay.addWidget(self._reasons())
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show the stages as they are now."""
        self._wrong.hide()
        self._lines.show_entries(self.desk.workspace.stages.all())

    def _line(self, stage: StageRow) -> Line:
        name, change = f"stage{stage.id}", partial(self.desk.workspace.stages.change, stage.id)
        fields: list[Field] = [
            TextField(_("Name"), f"{name}_name", needed=_("Please write a name.")),
            count_field(_("Chance in percent"), f"{name}_chance", needed=_("Write 0 to 100.")),
            count_field(_("Usual days"), f"{name}_days", needed=_("Write a number of days.")),
            ChoiceField(
                _("What must be true to be in it"),
                f"{name}_rule",
                [(NOTHING, requirement_label(None))]
                + [(rule, requirement_label(rule)) for rule in REQUIREMENTS],
            ),
        ]
        saved(self.desk, fields[0], lambda value: change(name=value))
        saved(self.desk, fields[1], lambda value: change(chance=value))
        saved(self.desk, fields[2], lambda value: change(expected_days=value))
        saved(
            self.desk,
            fields[3],
            lambda value: change(requirement=None if value == NOTHING else value),
        )
        return Line(name, fields, partial(self._move, stage.id), partial(self._delete, stage.id))

    def _fill(self, line: Line, stage: StageRow) -> None:
        line.show_values(
            stage.name, stage.chance, stage.expected_days, stage.requirement or NOTHING
        )
        told = ngettext(
            "{n} deal is or was here last", "{n} deals are or were here last", stage.deals
        )
        line.setToolTip(counted(told, stage.deals))

    def _reasons(self) -> Card:
        card = Card(8, (18, 14, 18, 16))
        card.lay.addWidget(label(_("Lost always asks why. The reasons to choose from:"), "strong"))
        badges = [Badge(losing.label(reason)) for reason in losing.REASONS]
        card.lay.addWidget(badge_flow(badges, _("Reasons")))
        return card

    def _add(self) -> None:
        stages = self.desk.workspace.stages
        names = {stage.name for stage in stages.all()}
        self._lines.begin(self.desk.do(lambda: stages.add(new_name(_("New stage"), names))))

    def _move(self, stage_id: int, by: int) -> None:
        ids = [stage.id for stage in self.desk.workspace.stages.all()]
        self.desk.do(lambda: self.desk.workspace.stages.arrange(moved(ids, stage_id, by)))

    def _delete(self, stage_id: int) -> None:
        stages = self.desk.workspace.stages.all()
        others = [(stage.id, stage.name) for stage in stages if stage.id != stage_id]
        if not others:
            self._say(_("One stage has to stay, so that deals have a place."))
            return
        deals = next(stage.deals for stage in stages if stage.id == stage_id)
        if deals:
            self._ask(stage_id, deals, others)
        else:
            self._carry_out(stage_id, others[0][0])

    def _ask(self, stage_id: int, deals: int, others: list[tuple[int, str]]) -> None:
        question = counted(ngettext("{n} deal moves to", "{n} deals move to", deals), deals)
        sheet = Sheet(
            self.desk.window, _("Delete the stage"), "stage_delete", close_tip=_("Close"), width=440
        )
        to = ChoiceField(question, "stage_delete_to", others)
        sheet.lay.addWidget(to)
        does = Button(_("Delete the stage"), "stage_delete_now", kind="primary")
        does.clicked.connect(lambda: self._carry_out(stage_id, int(str(to.value))))
        does.clicked.connect(sheet.close)
        sheet.main(does)
        sheet.foot(1, does)
        sheet.open()

    def _carry_out(self, stage_id: int, to: int) -> None:
        try:
            self.desk.do(lambda: self.desk.workspace.stages.delete(stage_id, to))
        except RuleBroken as broken:
            self._say(broken.message)

    def _say(self, words: str) -> None:
        self._wrong.say(_("This did not work."), words)
        self._wrong.show()
