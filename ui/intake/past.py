"""Earlier imports: what came in when, and taking one back after seeing what would stay."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from smallbiz.journey.naming import row_name
from smallbiz.store.reversal import Kept
from smallbiz.store.steps import Step
from smallbiz.store.store import Undone
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import day_and_time, listed, number
from smallbiz.words.nearness import ago
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.intake.words import rows_words, told_counts
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.work import Job

SHOWN = 8
NAMED = 4
"""So many of those that stay are named."""


class PastImports(Card):
    """The newest imports; the selected one says what Undo would do, and does it."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(4, (4, 14, 4, 6))
        self._desk, self._name = desk, name
        self._steps: dict[int, Step] = {}
        self._told: dict[int, list[Kept]] = {}
        self._list = RowList(_("Earlier imports"), fit=True)
        self._list.setObjectName(name)
        self._list.show_actions(self._actions)
        self._list.selected.connect(self._ask)
        head = label(_("Earlier imports"), "strong")
        head.setContentsMargins(14, 0, 14, 0)
        self.lay.addWidget(head)
        self.lay.addWidget(self._list)

    def refresh(self) -> None:
        """Show the imports as the file knows them now."""
        steps = self._desk.workspace.store.steps(SHOWN, origin="import")
        self._steps = {step.id: step for step in steps}
        self._told.clear()
        today = self._desk.workspace.today
        self._list.show_items([import_row(step, today) for step in steps])
        self._list.restyle()
        self._ask(self._list.current_id())
        self.setVisible(bool(steps))

    def _actions(self, step_id: int) -> QWidget:
        made = QWidget()
        kept, undone = self._told.get(step_id), self._steps[step_id].undone
        undo = Button(_("Undo"), f"{self._name}_undo", icon="undo-2", compact=True)
        undo.clicked.connect(lambda: take_back(self._desk, step_id))
        undo.setEnabled(kept is not None and not self._desk.workspace.read_only)
        words = _("Taken back already") if undone else self._would(kept)
        told = ElidedLabel(words, "small", "muted")
        made.setLayout(row(told, 1) if undone else row(told, 1, undo))
        return made

    def _would(self, kept: list[Kept] | None) -> str:
        if kept is None:
            return _("Looking what Undo would do")
        return kept_words(self._desk.workspace, kept) or _("Everything goes back")

    def _ask(self, step_id: int | None) -> None:
        """Find out on another connection what an Undo would keep: a big import takes a while."""
        step = self._steps.get(step_id or 0)
        if step is None or step.undone or step.id in self._told:
            return
        job = Job(lambda progress: _kept_of(self._desk.workspace, step.id), self._desk)
        job.done.connect(lambda kept: self._tell(step.id, kept))
        job.start()

    def _tell(self, step_id: int, kept: list[Kept]) -> None:
        if step_id in self._steps:
            self._told[step_id] = kept
            self._list.restyle()


def take_back(desk: Desk, step_id: int) -> None:
    """Undo an import in the background and say what stayed because it was changed since."""

    def done(undone: Undone) -> None:
        kept = kept_words(desk.workspace, list(undone.kept))
        words = _("Import taken back")
        desk.say_done(f"{words}. {kept}" if kept else words)

    def failed(trouble: Exception) -> None:
        if isinstance(trouble, RuleBroken):
            desk.toasts.say(trouble.message)
        else:
            desk.tell(trouble)

    desk.run(
        _("Taking the import back"),
        lambda twin, _progress: twin.store.undo_step(step_id),
        done,
        failed=failed,
        stops=False,
    )


def kept_words(workspace: Workspace, kept: list[Kept]) -> str:
    """Who stays because of changes since the import: "2 stay because you changed them since: …"."""
    people = {each.row_id: each for each in kept if each.table == "contact"} or {
        each.row_id: each for each in kept
    }
    if not people:
        return ""
    named = [row_name(workspace.store, each.table, each.row_id) for each in people.values()]
    names = list(dict.fromkeys(filter(None, named)))[:NAMED]
    told = ngettext(
        "{n} stays because you changed or used it since: {names}",
        "{n} stay because you changed or used them since: {names}",
        len(people),
    )
    more = [_("others")] if len(people) > NAMED else []
    return told.format(n=number(len(people)), names=listed([*names, *more]))


def import_row(step: Step, today: date) -> ListRow:
    """An import as one row of the list."""
    at, detail = step.at.astimezone(), step.detail
    counts = {key: found for key, found in detail.items() if isinstance(found, int)}
    name, rows = str(detail.get("file", step.label)), rows_words(counts.get("rows", 0))
    second = f"{day_and_time(at)} · {rows}: {told_counts(counts)}"
    right = _("Taken back") if step.undone else ago(at.date(), today)
    icon = "undo-2" if step.undone else "file-spreadsheet"
    return ListRow(
        step.id,
        name,
        second=second,
        icon=icon,
        right=right,
        right_tone="muted",
        spoken=f"{name}, {second}, {right}",
        tip=second,
    )


def _kept_of(workspace: Workspace, step_id: int) -> list[Kept]:
    twin = workspace.twin()
    try:
        return twin.store.would_keep(step_id)
    finally:
        twin.close()
