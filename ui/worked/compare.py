"""Two efforts side by side: every figure of both, and whether one wins deals better."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.insight.behind import Behind, behind
from smallbiz.insight.comparing import comparison
from smallbiz.insight.efforts import Effort
from smallbiz.insight.results import Worked
from smallbiz.output.comparing_words import Beside, honest_sentence, side_by_side
from smallbiz.output.worked_words import credit_sentence, days_words
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.cells import Text
from ui.kit.choices import ChoiceField
from ui.kit.grounds import Ground
from ui.kit.labels import label
from ui.kit.sheets import Sheet
from ui.kit.table import Table
from ui.kit.table_model import Column, Row, Source


class CompareSheet(Sheet):
    """Either side can be changed to another effort; the figures follow."""

    def __init__(
        self, desk: Desk, found: Worked, known: Behind | None, pair: Sequence[Effort]
    ) -> None:
        super().__init__(
            desk.window,
            _("Compare two"),
            "compare",
            close_tip=_("Close"),
            sub=f"{days_words(found)}. {credit_sentence(found.view, found.by)}",
            width=820,
        )
        self._desk, self._worked, self._known = desk, found, known
        self._beside: list[Beside] = []
        choices = [(result.effort, result.effort.name) for result in found.results]
        first, second = pair
        self.first = ChoiceField(_("One"), "compare_first", choices, value=first)
        self.second = ChoiceField(_("The other"), "compare_second", choices, value=second)
        self._verdict = label("", "medium", wrap=True)
        self._answers = Answers(desk, self._ask, self)
        self._answers.came.connect(self._take)
        self._answers.failed.connect(self._fail)
        self.table = Table(
            _("Side by side"),
            self._columns(),
            Source(lambda _key, _down: range(len(self._beside)), self._rows),
            height="one_line",
            fit=True,
        )
        self.table.setObjectName("compare_table")
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self._lay()
        for field in (self.first, self.second):
            field.committed.connect(lambda _effort: self._show())
        self._show()
        self._answers.ask("behind")

    def _lay(self) -> None:
        ground = Ground("sunken", 3, (14, 10, 14, 10))
        ground.lay.addWidget(self._verdict)
        self.lay.addLayout(row(self.first, self.second, gap=12))
        self.lay.addWidget(ground)
        self.lay.addWidget(self.table)
        close = Button(_("Close"), "compare_done", kind="primary", does=self.leave)
        self.foot(1, close)
        self.main(close)

    def _ask(self, workspace: Workspace, _question: str) -> Behind:
        if self._known is not None:
            return self._known
        found = self._worked
        return behind(workspace.store, found.period, found.view, found.by)

    def _take(self, known: Behind) -> None:
        self._known = known
        self._show()

    def _show(self) -> None:
        first, second = self.first.value, self.second.value
        assert isinstance(first, Effort)
        assert isinstance(second, Effort)
        found = comparison(self._worked, self._known or {}, first, second)
        self._beside = side_by_side(found, self._desk.workspace.business.currency())
        self._verdict.setText(honest_sentence(found))
        self.table.show_columns(self._columns())
        self.table.refresh()

    def _columns(self) -> list[Column]:
        names = [
            each.name if isinstance(each, Effort) else ""
            for each in (self.first.value, self.second.value)
        ]
        return [
            Column("what", "", 215, sortable=False),
            Column("first", names[0], 250, sortable=False),
            Column("second", names[1], 250, stretch=True, sortable=False),
        ]

    def _rows(self, ids: Sequence[int]) -> list[Row]:
        return [_row(place, self._beside[place], self._columns()) for place in ids]

    def _fail(self, trouble: Exception) -> None:
        self.leave()
        self._desk.tell(trouble)


def open_compare(
    desk: Desk, found: Worked, known: Behind | None, wanted: Sequence[Effort]
) -> CompareSheet | None:
    """Open it with the wanted efforts, filled up with the best others; None with fewer than two."""
    efforts = [result.effort for result in found.results]
    pair = list(dict.fromkeys(each for each in (*wanted, *efforts) if each in efforts))[:2]
    if len(pair) < 2:
        return None
    sheet = CompareSheet(desk, found, known, pair)
    sheet.open()
    return sheet


def _row(place: int, line: Beside, columns: Sequence[Column]) -> Row:
    spoken = f"{line.title}. {columns[1].title}: {line.first}. {columns[2].title}: {line.second}"
    cells = (Text(line.title, "muted"), Text(line.first), Text(line.second))
    return Row(place, cells, spoken)
