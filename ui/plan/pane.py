"""The pane of the plan: one activity with its money, its leads, what Sales heard, and its steps."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.status import ICONS
from smallbiz.words.formats import listed
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import column, hbox, line, row, scroll, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.grounds import Card
from ui.kit.icons import icon
from ui.kit.labels import label, muted
from ui.kit.marks import Badge, IconMark
from ui.plan import telling
from ui.plan.bars import span
from ui.plan.listing import TONES
from ui.plan.story import HeardPart, LeadsPart, MoneyPart
from ui.sheets import activity, came
from ui.sheets.activity_steps import StepsPart


class Fact(QWidget):
    """Words behind an icon; without words it takes no room."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self._words = muted("", wrap=True)
        lay = hbox(self, 8)
        lay.addWidget(IconMark(mark, "muted", 15), 0, Qt.AlignmentFlag.AlignTop)
        lay.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Change the words."""
        self._words.setText(words)
        self.setVisible(bool(words))


class ActivityPane(Card):
    """Everything about the selected activity."""

    asked = Signal(str)
    """What was chosen in the menu: again, copy or delete."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, (1, 1, 1, 1))
        self._desk = desk
        self._row: ActivityRow | None = None
        self._badge = Badge("")
        self._name = label("", "heading", wrap=True)
        self._when = label("", "small", "muted", wrap=True)
        self._facts = {
            "audience": Fact("users"),
            "campaign": Fact("layers"),
            "notes": Fact("notebook-pen"),
            "answers": Fact("message-circle"),
        }
        self._money, self._leads, self._heard = MoneyPart(), LeadsPart(), HeardPart(desk)
        self._steps = StepsPart(desk, "plan")
        self.lay.addWidget(scroll(self._inner()))

    def show_activity(self, row_of: ActivityRow) -> None:
        """Show an activity as it is now."""
        workspace = self._desk.workspace
        currency, self._row = workspace.business.currency(), row_of
        self._badge.say(
            telling.status_words(row_of, workspace.today),
            TONES[row_of.status],
            ICONS[row_of.status],
        )
        self._name.setText(row_of.name)
        self._when.setText(" · ".join(part for part in (span(row_of), row_of.channel) if part))
        answered = listed(
            _("“{words}”").format(words=words) for words in workspace.ideas.answered_by(row_of.id)
        )
        told = {
            "answers": _("Answers {objections}").format(objections=answered) if answered else ""
        }
        for name, fact in self._facts.items():
            fact.say(told[name] if name in told else str(getattr(row_of, name)))
        notes = [each.note for each in workspace.budget.expenses(row_of.id) if each.note]
        self._money.show_money(row_of, notes, currency)
        story = workspace.effort_story(row_of.id)
        self._leads.show_story(row_of, story, currency)
        self._heard.show_story(story)
        self._steps.show_activity(row_of.id)

    def edit(self) -> None:
        """Open the editor."""
        if self._row:
            activity.open_sheet(self._desk, activity_id=self._row.id)

    def _inner(self) -> QWidget:
        inner = QWidget()
        lay = vbox(inner, 12, (18, 14, 18, 14))
        self._more = icon_button(
            "ellipsis", "plan_more", _("Copy, plan again, delete"), compact=True, does=self._open
        )
        self.stop = icon_button(
            "pencil", "plan_edit", _("Edit (Enter)"), compact=True, does=self.edit
        )
        lay.addLayout(row(self._badge, 1, self.stop, self._more, gap=4))
        names = vbox(gap=3)
        names.addWidget(self._name)
        names.addWidget(self._when)
        lay.addLayout(names)
        lay.addLayout(column(*self._facts.values(), gap=4))
        lay.addLayout(column(line(), self._money, self._leads, gap=12))
        came_by = Button(
            _("Note who came"), "plan_came", icon="user-plus", compact=True, does=self._note_came
        )
        lay.addLayout(row(came_by, 1))
        lay.addLayout(column(self._heard, self._steps, gap=12))
        lay.addStretch(1)
        return inner

    def _note_came(self) -> None:
        if self._row:
            came.open_sheet(self._desk, self._row.id)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("plan_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        repeats = bool(self._row and self._row.repeats)
        for key, words, name in (
            *((("again", _("Plan the next one"), "repeat"),) if repeats else ()),
            ("copy", _("Make a copy"), "copy"),
            ("delete", _("Delete"), "trash-2"),
        ):
            action = menu.addAction(icon(name), words)
            action.setObjectName(f"plan_{key}")
            action.triggered.connect(lambda _checked=False, k=key: self.asked.emit(k))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))
