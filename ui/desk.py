"""What a page may ask of the window: go elsewhere, do something, say what happened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from smallbiz.store.later import make_ready
from smallbiz.store.steps import Step
from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.bus import Bus
from ui.crash import tell_problem
from ui.kit.toasts import Toasts
from ui.work import Job, Progress

if TYPE_CHECKING:
    from ui.advising import Advising
    from ui.report_shelf import ReportShelf
    from ui.scores import Scores
    from ui.window import Window

T = TypeVar("T")


class Desk(QObject):
    """The open file on the owner's desk; every page and sheet gets it."""

    went = Signal(str, dict)
    """Carries the page to show and what to bring into view there."""
    troubled = Signal(object)
    """Carries the StorageProblem because of which the page that is shown can't be read."""
    made = Signal(str, int)
    """Carries the kind and the id of something new that a sheet put into the file."""

    def __init__(self, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self.window = window
        self.workspace = workspace
        self.bus = Bus(self)
        self.toasts = Toasts(window, undo=_("Undo"), key=_("Ctrl+Z"))
        self.drafts: dict[object, dict[str, Any]] = {}
        """What was typed into sheets that were left with Esc; each sheet has its own key."""
        self._heard: Changes | None = None
        self._ready = False
        workspace.store.listen(self.bus.announce)
        self.bus.changed.connect(self._hear)

    @cached_property
    def scores(self) -> Scores:
        """How likely leads and deals buy."""
        from ui.scores import Scores

        return Scores(self)

    @cached_property
    def reports(self) -> ReportShelf:
        """The weekly reports that are kept."""
        from ui.report_shelf import ReportShelf

        return ReportShelf(self)

    @cached_property
    def advice(self) -> Advising:
        """What to do next."""
        from ui.advising import Advising

        return Advising(self)

    def go(self, page: str, **target: object) -> None:
        """Show a page, and one thing on it, such as contact_id=5."""
        self.went.emit(page, target)

    def sheet(self, name: str, /, **about: object) -> None:
        """Open a sheet of `ui.sheets` by name, such as "note", about somebody or something."""
        self._make_ready()
        import_module(f"ui.sheets.{name}").open_sheet(self, **about)

    def do(self, command: Callable[[], T], said: str = "", *, new: str = "") -> T | None:
        """Run a command and say what it did, with Undo; RuleBroken is the caller's to show.

        `new` is somebody who became a contact with it.
        """
        self._forget_heard()
        try:
            result = command()
        except StorageProblem as trouble:
            self.tell(trouble)
            return None
        if self._heard is not None:
            told = said or self._heard.label
            also = _("{step}. New contact: {name}").format(step=told, name=new)
            self.say_done(also if new else told)
        return result

    def keep(self, command: Callable[[], object]) -> Changes | None:
        """Run a command without a word, as for a field that was left; what it changed."""
        self._forget_heard()
        try:
            command()
        except StorageProblem as trouble:
            self.tell(trouble)
        return self._heard

    def undo(self) -> None:
        """Take back the newest step and say so."""
        self._again(Workspace.undo, self.workspace.undoable(), lambda step: step.undone_words)

    def say_done(self, words: str) -> None:
        """Say what the newest step did, with its Undo; both go with the next step."""
        self.toasts.say(words, self.undo)

    def redo(self) -> None:
        """Do the step that was taken back last again and say so."""
        self._again(Workspace.redo, self.workspace.redoable(), lambda step: step.redone_words)

    def run(
        self,
        title: str,
        work: Callable[[Workspace, Progress], T],
        done: Callable[[T], object],
        *,
        failed: Callable[[Exception], object] | None = None,
        count: Callable[[int, int], str] = lambda done, total: f"{done} / {total}",
        stops: bool = True,
    ) -> Job:
        """Do slow work on a connection of its own, under a sheet that shows how far it is.

        `stops` is False for work that reports nothing and so can't be stopped.
        """
        from ui.watched import watch

        job = Job(lambda progress: self._with_twin(work, progress), self)
        watch(self.window, title, job, count, stops=stops)
        job.done.connect(done)
        job.failed.connect(failed or self.tell)
        return job.start()

    def beside(
        self,
        work: Callable[[Workspace], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Work something out on a connection of its own without a word; `done` gets it."""
        job = Job(lambda progress: self._with_twin(lambda twin, _none: work(twin), progress), self)
        job.done.connect(done)
        job.failed.connect(failed or self.tell)
        for end in (job.done, job.failed):
            end.connect(job.deleteLater)
        return job.start()

    def tell(self, trouble: Exception) -> None:
        """Say in a dialog what went wrong; a fault of the program goes to the crash dialog."""
        if not isinstance(trouble, StorageProblem):
            raise trouble
        tell_problem(self.window, trouble)

    def busy(self) -> bool:
        """Whether a sheet is open above the page."""
        from ui.kit.floating import Overlay

        return Overlay.current(self.window) is not None

    def close(self) -> None:
        """End slow work, begun or about to, whose answers nobody waits for any more; close the file."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        for job in self.findChildren(Job):
            job.drop()
        self.workspace.close()

    def _make_ready(self) -> None:
        """Import beside the screen what the first change needs, while the owner types."""
        if not self._ready:
            self._ready = True
            Job(lambda _progress: make_ready(), self).start()

    def _with_twin(self, work: Callable[[Workspace, Progress], T], progress: Progress) -> T:
        twin = self.workspace.twin()
        try:
            return work(twin, progress)
        finally:
            twin.close()

    def _again(
        self,
        change: Callable[[Workspace], Changes | None],
        step: Step | None,
        words: Callable[[Step], str],
    ) -> None:
        """Take a step back or do it again, a long one beside the screen.

        `words` are asked for afterwards: the step may have changed the language.
        """

        def say(changes: Changes | None) -> None:
            if changes is not None and step is not None:
                self.toasts.say(words(step))

        if step is not None and self.workspace.store.is_long(step):
            self.run(step.label, lambda twin, _moved: change(twin), say, stops=False)
            return
        try:
            say(change(self.workspace))
        except StorageProblem as trouble:
            self.tell(trouble)

    def _forget_heard(self) -> None:
        self._heard = None

    def _hear(self, changes: Changes) -> None:
        self._heard = changes
        self.toasts.forget_newest()
        if changes.many:
            self.beside(Workspace.tidy_search, lambda _none: None)
