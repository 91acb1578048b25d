"""The steps of an activity: ticked, added, reworded, put in order, deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from smallbiz.marketing.steps import StepRow
from smallbiz.words.formats import weekday_and_day
from smallbiz.words.nearness import near
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.forms import TextField
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.kit.rows import RowList
from ui.sheets.activity_step_words import read_step, step_row, steps_words

ROW = 34


class StepsPart(QWidget):
    """Space ticks, Enter rewords, Alt with up and down moves, Delete deletes; each is one step of undo."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._activity_id = 0
        self._steps: list[StepRow] = []
        self._reworded: int | None = None
        self._count = muted()
        self.list = RowList(_("Steps"), height=ROW, lines=False, inset=8, fit=True)
        self.list.setObjectName(f"{name}_steps")
        self.field = TextField(
            _("Add a step"), f"{name}_add_step", hint=_("for example: print leaflets friday")
        )
        self._build()

    def show_activity(self, activity_id: int) -> None:
        """Show the steps of an activity as they are now."""
        self._steps = self._desk.workspace.activity_steps.of(activity_id)
        gone = self._reworded is not None and self._step(self._reworded) is None
        if gone or activity_id != self._activity_id:
            self._stop_rewording()
        self._activity_id = activity_id
        today = self._desk.workspace.today
        self.list.show_items([step_row(step, today) for step in self._steps])
        self.list.setVisible(bool(self._steps))
        self._count.setText(steps_words(self._steps))

    def add(self) -> None:
        """Add what is typed, or keep the step that is reworded."""
        words, day = read_step(self.field.text, self._desk.workspace.today)
        if not words:
            return
        steps, reworded = self._desk.workspace.activity_steps, self._reworded
        if reworded is None:
            self._desk.do(lambda: steps.add(self._activity_id, words, day))
        else:
            self._desk.do(lambda: steps.change(reworded, words, day))
        self._stop_rewording()

    def _build(self) -> None:
        lay = vbox(self, 6)
        head = row(IconMark("list"), label(_("Steps"), "strong"), 1, self._count)
        lay.addLayout(head)
        lay.addWidget(self.list)
        lay.addWidget(self.field)
        self.field.control.returnPressed.connect(self.add)
        self.field.typed.connect(self._understand)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._reword)
        self.list.show_actions(self._actions)
        self.list.selected.connect(lambda _id: QTimer.singleShot(0, self._scroll))
        self._key(QKeySequence(Qt.Key.Key_Delete), self._delete)
        self._key(QKeySequence("Alt+Up"), lambda: self._shift(-1))
        self._key(QKeySequence("Alt+Down"), lambda: self._shift(1))

    def _scroll(self) -> None:
        """The list is as high as its steps: what scrolls is the pane or the sheet around it."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if around else None
        if around is not None and inner is not None and self.list.hasFocus():
            box = self.list.visualRect(self.list.currentIndex())
            middle = self.list.viewport().mapTo(inner, box.center())
            around.ensureVisible(middle.x(), middle.y(), 0, box.height())

    def _actions(self, step_id: int) -> QWidget:
        made = QWidget()
        change = Button(
            _("Change"),
            "step_change",
            kind="quiet",
            compact=True,
            does=lambda: self._reword(step_id),
        )
        delete = Button(_("Delete"), "step_delete", kind="quiet", compact=True, does=self._delete)
        hbox(made).addLayout(row(change, delete, 1))
        return made

    def _key(self, keys: QKeySequence, does: Callable[[], object]) -> None:
        shortcut = QShortcut(keys, self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(does)

    def _tick(self, step_id: int) -> None:
        step = self._step(step_id)
        if step is not None:
            done = step.done_on is None
            self._desk.do(lambda: self._desk.workspace.activity_steps.tick(step_id, done))

    def _reword(self, step_id: int) -> None:
        step = self._step(step_id)
        if step is None:
            return
        day = weekday_and_day(step.due_on, self._desk.workspace.today) if step.due_on else ""
        self._reworded = step_id
        self.field.show_value(f"{step.what} {day}".strip())
        self.field.show_help(_("Enter keeps the new words."))
        self.field.control.setFocus()

    def _step(self, step_id: int) -> StepRow | None:
        return next((step for step in self._steps if step.id == step_id), None)

    def _stop_rewording(self) -> None:
        self._reworded = None
        self.field.show_value("")
        self.field.show_help("")

    def _delete(self) -> None:
        step_id = self.list.current_id()
        if step_id is not None:
            self._desk.do(lambda: self._desk.workspace.activity_steps.delete(step_id))

    def _shift(self, by: int) -> None:
        ids = [step.id for step in self._steps]
        here = ids.index(self.list.current_id() or ids[0])
        there = here + by
        if 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self._desk.do(lambda: self._desk.workspace.activity_steps.reorder(ids))

    def _understand(self, typed: str) -> None:
        today = self._desk.workspace.today
        words, day = read_step(typed, today)
        told = (
            _("Understood: {what}, {day}").format(what=words, day=near(day, today)) if day else ""
        )
        self.field.show_help(told)
