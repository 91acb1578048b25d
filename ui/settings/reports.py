"""Weekly report: the folder in which the last twelve are kept as PDFs, if the owner wants that."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from smallbiz.output.report_shelf import KEPT, kept_in
from smallbiz.words.errors import StorageProblem
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import column, row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import Disc
from ui.kit.notices import InlineError
from ui.preferences import documents
from ui.settings.section import Section


class ReportsSection(Section):
    """Off until a folder is chosen; what is kept already stays when it is switched off."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, _("Weekly report"), _("Keep the last twelve weeks as PDFs"), "printer"
        )
        self._where, self._many = label("", "body", wrap=True), muted("", wrap=True)
        self._choose = Button("", "reports_choose", compact=True, does=self._ask)
        self._open = Button(
            _("Open folder"), "reports_open", kind="quiet", compact=True, does=self._show_folder
        )
        self._stop = Button(
            _("Keep no more"), "reports_stop", kind="quiet", compact=True, does=self._keep_no_more
        )
        self._wrong = InlineError("", tone="warn")
        self._build()
        desk.reports.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the folder and what is in it now."""
        folder, problem = self.folder, self.desk.reports.problem
        self._where.setText(str(folder) if folder else _("Not kept so far."))
        self._choose.say(_("Choose another folder") if folder else _("Choose a folder"))
        self._open.setVisible(folder is not None)
        self._stop.setVisible(folder is not None)
        self._count(folder)
        self._wrong.say(_("The weekly report could not be kept"), problem)
        self._wrong.setVisible(bool(problem))

    @property
    def folder(self) -> Path | None:
        """Where they are kept; None while they are not."""
        chosen = self.desk.workspace.business.read().report_folder
        return Path(chosen) if chosen else None

    def take_folder(self, folder: Path | None) -> None:
        """Keep them there from now on, or nowhere."""
        chosen = str(folder) if folder else None
        self.desk.do(lambda: self.desk.workspace.business.change(report_folder=chosen))
        self.desk.reports.keep()

    def _build(self) -> None:
        card = Card(10, (18, 16, 18, 18))
        told = _(
            "On your report day the week before is written into a folder of yours, by itself and"
            " without a question. The last {n} stay; older ones are taken away, and nothing else there."
            " What is on a PDF stays on it, also when you delete somebody."
        )
        card.lay.addWidget(muted(told.format(n=KEPT), wrap=True))
        place = column(label(_("Folder"), "strong"), self._where, self._many, gap=2)
        line = row(Disc("folder-open", "accent", 38), gap=12)
        line.addLayout(place, 1)
        card.lay.addLayout(line)
        card.lay.addLayout(row(self._choose, self._open, self._stop, 1))
        card.lay.addWidget(self._wrong)
        self._wrong.hide()
        self.lay.addWidget(card)
        self.lay.addStretch(1)

    def _count(self, folder: Path | None) -> None:
        """Beside the screen: a folder in a network may not answer for a while."""
        if folder is None:
            self._tell("")
            return
        business = self.desk.workspace.path.stem
        self.desk.beside(
            lambda _twin: len(kept_in(folder, business)),
            partial(self._tell_count, folder),
            self._tell_nothing,
        )

    def _tell_count(self, folder: Path, many: int) -> None:
        if folder == self.folder:
            there = ngettext("{n} report is there.", "{n} reports are there.", many)
            self._tell(counted(there, many))

    def _tell_nothing(self, trouble: Exception) -> None:
        """What stands in the way of the folder is told by the shelf."""
        if not isinstance(trouble, StorageProblem):
            raise trouble
        self._tell("")

    def _tell(self, many: str) -> None:
        self._many.setText(many)
        self._many.setVisible(bool(many))

    def _ask(self) -> None:
        start = str(self.folder or documents())
        chosen = QFileDialog.getExistingDirectory(
            self, _("Choose a folder for the weekly reports"), start
        )
        if chosen:
            self.take_folder(Path(chosen))

    def _keep_no_more(self) -> None:
        self.take_folder(None)
        self._choose.setFocus()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
