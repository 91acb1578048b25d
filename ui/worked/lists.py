"""A sheet of lists: what stands behind the figures of a line, or behind the steps of the funnel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.notices import Skeleton
from ui.kit.sheets import Sheet
from ui.kit.table import Table
from ui.kit.table_model import Source
from ui.kit.toggles import Segments
from ui.worked.evidence import Evidence

Work = Callable[[Workspace, str], Evidence]
"""Finds the list behind a figure, by the figure's key."""
HIGH = 620


class ListsSheet(Sheet):
    """One list at a time; Enter or a double click opens what a line is about."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        sub: str,
        figures: Sequence[tuple[str, str]],
        first: str,
        work: Work,
    ) -> None:
        super().__init__(
            desk.window, title, "behind", close_tip=_("Close"), sub=sub, width=820, height=HIGH
        )
        self._desk = desk
        self._found: Evidence | None = None
        self._answers = Answers(desk, lambda twin, key: (key, work(twin, key)), self)
        self._answers.came.connect(self.show_list)
        self._answers.failed.connect(self._fail)
        self.figures = Segments(figures, "behind_figure", _("Which figure"), first)
        self.figures.picked.connect(self._answers.ask)
        self._said = label("", "small", "muted", wrap=True)
        self._wait = Skeleton(6, _("Working it out"))
        self.table: Table | None = None
        self.lay.addLayout(row(self.figures, 1))
        if len(figures) == 1:
            self.figures.hide()
        self.lay.addWidget(self._said)
        self.lay.addWidget(self._wait, 1)
        close = Button(_("Close"), "behind_done", kind="primary", does=self.leave)
        self.foot(label(_("Enter opens what a line is about."), "small", "muted"), 1, close)
        self.main(close)
        self._answers.ask(first)

    def show_list(self, found: tuple[str, Evidence]) -> None:
        """Show the list of a figure."""
        _key, evidence = found
        self._found = evidence
        self._wait.hide()
        had_keys = self.table is not None and self.table.hasFocus()
        if self.table is not None:
            self.table.setParent(None)
            self.table.deleteLater()
        self._said.setText(evidence.said() if len(evidence.ids) else _("Nothing in these days."))
        self.table = Table(_("What is behind it"), evidence.columns(), self._source(evidence))
        self.table.setObjectName("behind_list")
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.opened.connect(self._open)
        self.table.refresh()
        self.lay.addWidget(self.table, 1)
        if had_keys:
            self.table.setFocus()

    def _source(self, evidence: Evidence) -> Source:
        return Source(
            lambda _key, _down: evidence.ids,
            lambda ids: evidence.rows(self._desk.workspace, ids),
        )

    def _open(self, line: int) -> None:
        if self._found is not None:
            self.leave()
            self._found.lead(self._desk, line)

    def _fail(self, trouble: Exception) -> None:
        self.leave()
        self._desk.tell(trouble)
