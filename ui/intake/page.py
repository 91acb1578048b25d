"""Import: a file comes in in four steps, and nothing is saved before the last."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from smallbiz.intake.decisions import Decisions
from smallbiz.intake.outcome import Outcome
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake.check_step import CheckStep
from ui.intake.columns_step import ColumnsStep
from ui.intake.coming import Coming
from ui.intake.done_step import DoneStep
from ui.intake.file_step import FileStep
from ui.intake.foot import Foot
from ui.kit.boxes import vbox
from ui.kit.head import PageHead
from ui.kit.steps import Steps
from ui.page import Page

FILE, COLUMNS, CHECK, DONE = range(4)


class IntakePage(Page):
    """File, columns, check, done."""

    tables = frozenset({"contact", "email", "phone", "deal", "activity", "touch", "sale", "stage"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._coming = Coming(desk)
        self._another = False
        """Whether a file is being read of which nothing was shown yet."""
        self._steps = Steps([_("File"), _("Columns"), _("Check"), _("Done")], _("Step"))
        self._head = PageHead(_("Import"), "", self._steps)
        self._file, self._columns = FileStep(desk), ColumnsStep(desk)
        self._check, self._done = CheckStep(desk), DoneStep(desk)
        self._stack = QStackedWidget()
        for step in (self._file, self._columns, self._check, self._done):
            self._stack.addWidget(step)
        self._foot = Foot(self.back, self.go_on)
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        lay.addWidget(self._stack, 1)
        lay.addWidget(self._foot)
        self._listen()
        self._go(FILE)

    @property
    def at(self) -> int:
        """The step that is shown, from 0."""
        return self._steps.at

    def refresh(self) -> None:
        """Show the file as it is now; what an import would do is worked out again."""
        self._file.files.search()
        self._file.files.show_again()
        self._columns.origin.refresh()
        for past in (self._file.past, self._done.past):
            past.refresh()
        self._done.refresh()
        if self.at in (COLUMNS, CHECK) and not self.desk.busy():
            self._coming.recount()

    def show_target(self, path: str = "", anew: bool = False, **target: Any) -> None:
        """Begin with a file, or with none yet after the last one came in."""
        if path:
            self._begin(Path(path))
        elif anew and self.at in (FILE, DONE):
            self._start_again()

    def new(self) -> None:
        """Choose another file."""
        self._start_again()
        self._file.ask()

    def back(self) -> None:
        """One step back; from the second one the file is let go."""
        if self.at == COLUMNS:
            self._start_again()
        elif self.at == CHECK:
            self._go(COLUMNS)

    def go_on(self) -> None:
        """The main button: next step, or the import itself."""
        if self.at == FILE and self._file.files.current:
            self._begin(self._file.files.current)
        elif self.at == COLUMNS:
            self._go(CHECK)
        elif self.at == CHECK:
            self._coming.commit()

    def _listen(self) -> None:
        coming, step = self._coming, self._columns
        self._file.chosen.connect(self._begin)
        self._file.pasted.connect(self._paste)
        self._file.picked.connect(lambda _some: self._say_next())
        self._done.again.connect(self._start_again)
        step.chosen.connect(self._choose)
        self._check.chosen.connect(self._choose)
        step.mapped.connect(self._map)
        coming.looked.connect(self._look)
        coming.so_far.connect(self._tell)
        coming.counted.connect(self._count)
        coming.paired.connect(self._count)
        coming.failed.connect(self._fail)
        coming.committed.connect(self._finish)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._file)
        paste.activated.connect(self._file.paste)

    @property
    def _kind(self) -> Kind | None:
        return cast("Kind | None", self._file.kind.value)

    def _begin(self, path: Path) -> None:
        self._file.say_wrong("")
        self._forget()
        self._coming.begin(path, self._kind)

    def _forget(self) -> None:
        """What was said of the last file is not said of the next one."""
        self._another = True
        self._check.forget()
        self._columns.origin.forget()

    def _paste(self, text: str) -> None:
        self._forget()
        self._coming.paste(text, self._kind)

    def _start_again(self) -> None:
        self._coming.forget()
        self._file.files.search()
        self._go(FILE)
        self._file.invite()

    def _choose(self, option: str, value: object) -> None:
        fresh: dict[str, Any] = (
            {"columns": {}, "whom": {}, "as_last_time": False, "decisions": Decisions()}
            if option in ("kind", "sheet", "delimiter", "encoding", "headings")
            else {}
        )
        if option in ("sheet", "delimiter", "encoding"):
            fresh["headings"] = None
        if fresh:
            self._check.forget()
        self._coming.choose(**{**fresh, option: value})
        self._say_next()

    def _map(self, column: str, field: str) -> None:
        self._coming.choose(columns={**self._coming.options.columns, column: field})
        self._say_next()

    def _look(self) -> None:
        if self._coming.shown is None:
            return
        self._columns.show_file(self._coming.shown, self._coming.rows, self._coming.about)
        self._tell({})
        if self._another:
            self._another = False
            self._go(COLUMNS)
        self._say_next()

    def _tell(self, counts: dict[str, int]) -> None:
        coming = self._coming
        if coming.file is not None and coming.outcome is None:
            self._columns.show_so_far(counts, coming.rows, coming.about)
            self._check.show_so_far(counts, coming.rows, coming.about, coming.first)

    def _count(self) -> None:
        outcome = self._coming.outcome
        if outcome is not None:
            self._columns.show_outcome(outcome)
            if self.at == CHECK:
                self._show_check(outcome)
        self._say_next()

    def _show_check(self, outcome: Outcome) -> None:
        self._check.show_outcome(outcome, self._coming.options, self._coming.pairs)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, RuleBroken):
            self.desk.tell(trouble)
        elif self._coming.file is None:
            self._go(FILE)
            self._file.say_wrong(trouble.message)
        else:
            self._go(COLUMNS)
            self._columns.say_wrong(trouble.message)

    def _finish(self, outcome: Outcome) -> None:
        self._coming.forget()
        self._done.show_outcome(outcome)
        self._go(DONE)

    def _go(self, step: int) -> None:
        if step == CHECK and self._coming.outcome is not None:
            self._show_check(self._coming.outcome)
        self._steps.go(step)
        self._stack.setCurrentIndex(step)
        self._say_next()
        if step in (COLUMNS, CHECK):
            self._foot.invite()
        elif step == DONE:
            self._done.invite()

    def _say_next(self) -> None:
        outcome, file = self._coming.outcome, self._coming.file
        if self.at == FILE:
            self._head.say(_("Drop a file, paste rows, or take one that was found."))
            self._foot.at_file(self._file.files.current is not None)
        elif self.at == COLUMNS and file is not None:
            self._head.say(_("Every column goes to a field, or is kept as it is."))
            self._foot.at_columns(self._coming.rows, self._coming.about)
        elif self.at == CHECK:
            nothing = outcome is not None and not outcome.changes_anything
            known = _("All that can be used is there already.")
            self._head.say(known if nothing else _("This is what will happen."))
            self._foot.at_check(outcome, not self.desk.workspace.read_only)
        else:
            self._head.say(_("The file you imported is still as it was."))
            self._foot.at_done()
