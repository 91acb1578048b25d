"""History: everything that was changed, newest first; any step can be taken back."""

from __future__ import annotations

from functools import lru_cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from smallbiz.store.reversal import Kept
from smallbiz.store.steps import Step
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.history.pane import StepPane
from ui.history.words import Tally, belongs, by_day
from ui.kit.boxes import hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.grounds import Card
from ui.kit.head import PageHead
from ui.kit.key_caps import keys
from ui.kit.theme import dress
from ui.kit.timeline import Timeline
from ui.page import Page

SHOWN = 500
"""So many of the newest steps are listed; older ones are found by searching."""
SEARCHED = 20_000


class HistoryPage(Page):
    """The steps at the left, what taking one back would do at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._steps: list[Step] = []
        self.tally = lru_cache(maxsize=4096)(desk.workspace.store.tally)
        self._undo = Button(_("Undo last"), "history_undo", icon="undo-2", does=desk.undo)
        self._redo = Button(_("Redo"), "history_redo", icon="redo-2", does=desk.redo)
        self._search = dress(QLineEdit(), "body")
        self._search.setObjectName("history_search")
        self._search.setAccessibleName(_("Search the history"))
        self._search.setPlaceholderText(_("Search a name or a word"))
        self._search.textChanged.connect(lambda: self._show())
        self._kind = ChipRow(
            [
                ChipText("all", _("Everything")),
                ChipText("marketing", _("Marketing"), icon="megaphone"),
                ChipText("sales", _("Sales"), icon="handshake"),
                ChipText("imports", _("Imports"), icon="file-spreadsheet"),
            ],
            "history_kind",
            _("Which steps"),
            more=_("More"),
            current="all",
        )
        self._kind.picked.connect(lambda _key: self._show())
        self._list = Timeline(_("Steps"), inset=16)
        self._list.setObjectName("history_list")
        self._list.selected.connect(self._select)
        self._pane = StepPane(self._take_back)
        self._build()

    def refresh(self) -> None:
        """Show the file as it is now."""
        store = self.desk.workspace.store
        self._undo.setEnabled(store.undoable() is not None)
        self._redo.setEnabled(store.redoable() is not None)
        self._show()

    def take_in(self, changes: object) -> None:
        """Every step changes the history."""
        self.make_stale()
        if self.isVisible():
            self.freshen()

    def search(self) -> None:
        """The cursor into the search field."""
        self._search.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the list, where its keys work."""
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        sentence = _("Everything that was changed, newest first. Any step can be taken back.")
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(PageHead(_("History"), sentence, self._undo, self._redo))
        self._search.setFixedWidth(250)
        lay.addLayout(row(self._search, self._kind, gap=12))
        self._card = Card(0, (4, 4, 4, 4))
        self._card.lay.addWidget(self._list)
        body = hbox(gap=14)
        body.addWidget(self._card, 3)
        body.addWidget(self._pane, 2)
        lay.addLayout(body, 1)
        self._keys = keys(("U", _("undo this step")), (_("Ctrl+Z"), _("undo the last")))
        lay.addWidget(self._keys)
        shortcut = QShortcut(QKeySequence("U"), self._list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._pane.take_back)

    def _show(self) -> None:
        sought, kind = fold(self._search.text()).split(), self._kind.current
        steps = self.desk.workspace.store.steps(SEARCHED if sought or kind != "all" else SHOWN)
        self._steps = [
            step
            for step in steps
            if all(word in fold(step.label) for word in sought)
            and (kind == "all" or belongs(step, self._tally_of(step), kind))
        ][:SHOWN]
        for part in (self._search, self._kind, self._card, self._keys):
            part.setVisible(bool(steps or sought))
        self._list.show_items(by_day(self._steps, self.tally, self.desk.workspace.today))
        self._select(self._list.current_id())

    def _tally_of(self, step: Step) -> Tally:
        return self.tally(step.id)

    def _select(self, step_id: int | None) -> None:
        step = next((step for step in self._steps if step.id == step_id), None)
        if step is None:
            self._pane.show_nothing(bool(self._steps))
            return
        store = self.desk.workspace.store
        if step.undone or store.read_only or not store.is_long(step):
            self._show_step(step, None)
            return
        self._pane.show_step(step, self.tally(step.id), self.desk.workspace, None)
        self.desk.beside(
            lambda twin: twin.store.would_keep(step.id), partial(self._answer, step), self._wrong
        )

    def _show_step(self, step: Step, kept: list[Kept] | None) -> None:
        workspace = self.desk.workspace
        if kept is None and not step.undone and not workspace.read_only:
            kept = workspace.store.would_keep(step.id)
        self._pane.show_step(step, self.tally(step.id), workspace, kept or [])

    def _answer(self, step: Step, kept: list[Kept]) -> None:
        """Show what was found out beside the screen, if the step is still the chosen one."""
        if self._list.current_id() == step.id:
            self._show_step(step, kept)

    def _take_back(self, step_id: int) -> None:
        step = next(step for step in self._steps if step.id == step_id)
        if self.desk.workspace.store.is_long(step):
            self.desk.run(
                step.label,
                lambda twin, _progress: twin.store.undo_step(step_id),
                lambda undone: self.desk.say_done(undone.changes.label),
                failed=self._wrong,
                stops=False,
            )
            return
        try:
            self.desk.do(lambda: self.desk.workspace.store.undo_step(step_id))
        except RuleBroken as broken:
            self._wrong(broken)

    def _wrong(self, trouble: Exception) -> None:
        if isinstance(trouble, RuleBroken):
            self._pane.say_wrong(trouble.message)
        else:
            self.desk.tell(trouble)
