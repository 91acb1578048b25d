"""One step: what it changed, and what taking it back would put back and keep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smallbiz.journey.naming import row_name
from smallbiz.store.reversal import Kept
from smallbiz.store.steps import Step
from smallbiz.words.formats import counted, day_and_time
from smallbiz.words.nearness import ago
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace
from ui.history.words import Tally, what
from ui.kit.boxes import clear, row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card, Ground
from ui.kit.labels import heading, label, muted
from ui.kit.marks import IconMark
from ui.kit.notices import EmptyState, InlineError

NAMED = 12
"""So many kept rows are named; the rest is counted."""


class StepPane(Card):
    """Shows a step; `take_back` gets its id when the owner takes it back."""

    def __init__(self, take_back: Callable[[int], object]) -> None:
        super().__init__(0, (4, 4, 4, 4))
        self._does = take_back
        self._step: Step | None = None
        inner = QWidget()
        self._inside: QVBoxLayout = vbox(inner, 10, (18, 14, 18, 14))
        self.lay.addWidget(scroll(inner))

    def show_nothing(self, some: bool) -> None:
        """No step is selected, or there is none."""
        self._step = None
        clear(self._inside)
        title = _("Choose a step") if some else _("Nothing was changed yet")
        words = _("Here you see what it changed, and can take back only this one.")
        self._inside.addWidget(EmptyState("history", title, words), 1)

    def show_step(
        self, step: Step, tally: Tally, workspace: Workspace, kept: list[Kept] | None
    ) -> None:
        """Show a step, and beforehand what would be kept; None while that is being found out."""
        self._step = step
        clear(self._inside)
        self._inside.addWidget(heading(step.label))
        at = step.at.astimezone()
        when = f"{day_and_time(at)} · {ago(at.date(), workspace.today)}"
        self._inside.addWidget(muted(when))
        self._inside.addWidget(label(_("It changed: {rows}.").format(rows=what(tally)), wrap=True))
        if step.undone:
            self._inside.addWidget(label(_("This step was taken back."), "strong", "muted"))
        elif kept is None:
            self._inside.addWidget(muted(_("Looking what would go back …")))
        elif not workspace.read_only:
            self._offer(kept, sum(tally.values()), workspace)
        self._inside.addStretch(1)

    def take_back(self) -> None:
        """Take the step that is shown back."""
        if self._step is not None and not self._step.undone:
            self._does(self._step.id)

    def say_wrong(self, words: str) -> None:
        """Say why it was not taken back."""
        self._inside.insertWidget(2, InlineError(_("This step stays."), words))

    def _offer(self, kept: list[Kept], rows: int, workspace: Workspace) -> None:
        ground = Ground("accent_soft", 8)
        back = rows - len(kept)
        ground.lay.addWidget(label(_("If you undo only this step"), "small_strong", "accent"))
        words = counted(ngettext("{n} entry goes back", "{n} entries go back", back), back)
        ground.lay.addLayout(row(IconMark("undo-2", "text"), label(words, "strong"), 1))
        if kept:
            told = label(_kept_words(len(kept)), "strong", wrap=True)
            ground.lay.addLayout(row(IconMark("lock", "text"), told, gap=8))
        ground.lay.addWidget(
            muted(_("Later steps stay as they are. The undo can be undone."), wrap=True)
        )
        undo = Button(
            _("Undo this step"),
            "history_undo_step",
            kind="primary",
            icon="undo-2",
            does=self.take_back,
        )
        undo.setEnabled(back > 0)
        ground.lay.addLayout(row(undo, 1))
        self._inside.addWidget(ground)
        self._name(kept, workspace)

    def _name(self, kept: list[Kept], workspace: Workspace) -> None:
        if not kept:
            return
        self._inside.addWidget(label(_("Kept because you changed it since"), "strong"))
        names = [row_name(workspace.store, each.table, each.row_id) for each in kept[: 8 * NAMED]]
        distinct = list(dict.fromkeys(name for name in names if name))
        for name in distinct[:NAMED]:
            self._inside.addWidget(label(name))
        if len(distinct) > NAMED:
            self._inside.addWidget(muted(_("and more")))


def _kept_words(n: int) -> str:
    told = ngettext(
        "{n} is kept because you changed or used it since",
        "{n} are kept because you changed or used them since",
        n,
    )
    return counted(told, n)
