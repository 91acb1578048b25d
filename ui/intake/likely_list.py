"""Files you may mean, each with what it holds as soon as that is known."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from smallbiz.words.formats import day_and_time, time
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake.likely import Likely, Verdict, likely_files, look_into, usual_folders
from ui.intake.words import looks_like, rows_words
from ui.kit.boxes import row
from ui.kit.grounds import Card
from ui.kit.labels import ElidedLabel, label
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.work import Job, Progress


class LikelyFiles(Card):
    """The newest tables of the usual folders; looked into in the background."""

    opened = Signal(object)
    """Carries the Path that was chosen with Enter or a double click."""
    picked = Signal(bool)
    _seen = Signal(object)
    _read = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(4, (4, 14, 4, 6))
        self._desk = desk
        self._job: Job | None = None
        self._files: list[Likely] = []
        self._verdicts: dict[Likely, Verdict] = {}
        self._list = RowList(_("Files you may mean"), fit=True)
        self._list.setObjectName("intake_files")
        self._list.opened.connect(lambda place: self.opened.emit(self._files[place].path))
        self._list.selected.connect(lambda place: self.picked.emit(place is not None))
        title = label(_("Files you may mean"), "strong")
        where = _("newest in Downloads, Documents and on the desktop")
        words = ElidedLabel(where, "small", "muted")
        head = row(title, 1, words)
        head.setContentsMargins(14, 0, 14, 0)
        self.lay.addLayout(head)
        self.lay.addWidget(self._list)
        self._seen.connect(self._see)
        self._read.connect(self._hear)
        self.hide()

    @property
    def current(self) -> Path | None:
        """The file that is selected."""
        place = self._list.current_id()
        return None if place is None else self._files[place].path

    def search(self) -> None:
        """Look again what is there."""
        if self._job is None:
            self._job = Job(self._work, self._desk)
            self._job.done.connect(self._rest)
            self._job.failed.connect(self._rest)
            self._job.start()

    def show_again(self) -> None:
        """The rows anew, as after an import of one of them."""
        brought = self._brought()
        self._list.show_items(
            [self._row(place, file, brought) for place, file in enumerate(self._files)]
        )
        self.setVisible(bool(self._files))

    def _work(self, progress: Progress) -> None:
        files = likely_files(usual_folders())
        self._seen.emit(files)
        for file in files:
            progress.report(0, 0)
            if file not in self._verdicts:
                self._read.emit(file, look_into(file))

    def _rest(self) -> None:
        self._job = None

    def _see(self, files: list[Likely]) -> None:
        if files != self._files:
            self._files = files
            self.show_again()

    def _hear(self, file: Likely, verdict: Verdict) -> None:
        self._verdicts[file] = verdict
        self.show_again()

    def _brought(self) -> dict[str, datetime]:
        """When files of a name were imported last."""
        steps = self._desk.workspace.store.steps(200, origin="import")
        standing = [step for step in reversed(steps) if not step.undone]
        return {str(step.detail.get("file")): step.at.astimezone() for step in standing}

    def _row(self, place: int, file: Likely, brought: dict[str, datetime]) -> ListRow:
        verdict = self._verdicts.get(file)
        name, came = file.path.name, brought.get(file.path.name)
        today = file.at.date() == self._desk.workspace.today
        when = _("today {time}").format(time=time(file.at)) if today else day_and_time(file.at)
        parts = [file.path.parent.name, when]
        if verdict and verdict.rows:
            parts.append(rows_words(verdict.rows))
        right = looks_like(verdict.kind) if verdict and verdict.rows else ""
        if came:
            right = _("already imported")
        if verdict and verdict.reason:
            right = _("can’t be read")
        second = " · ".join(parts)
        return ListRow(
            place,
            name,
            second=second,
            icon="file-spreadsheet",
            icon_tone="accent_text",
            right=right,
            right_tone="muted",
            spoken=f"{name}, {second}, {right}",
            tip=verdict.reason if verdict else "",
        )
