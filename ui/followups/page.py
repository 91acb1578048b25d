"""Follow-ups: overdue, today, this week, later in one list; what is missing at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smallbiz.sales.planned import FollowUpRow
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.followups.groups import grouped, head_sentence
from ui.followups.side import Side
from ui.followups.snooze import SnoozePopover
from ui.kit.action_row import ActionRow
from ui.kit.boxes import hbox, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.grounds import Card
from ui.kit.head import PageHead
from ui.kit.key_caps import keys
from ui.kit.notices import EmptyState
from ui.kit.rows import RowList
from ui.page import Page
from ui.sheets import followup, satisfied

FILTERS = ("all", "call", "email", "meeting", "other", "after")


class FollowUpsPage(Page):
    """The next steps with people."""

    tables = frozenset(
        {"follow_up", "deal", "contact", "stage", "business", "sale", "product", "aftercare_step"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[FollowUpRow] = []
        self._new = Button(
            _("Follow-up"), "followup_new", kind="primary", icon="plus", does=self.new
        )
        self._head = PageHead(_("Follow-ups"), "", self._new)
        self._filter = ChipRow(
            self._chips(), "followup_filter", _("Which follow-ups"), more=_("More"), current="all"
        )
        self._filter.picked.connect(lambda _key: self._show())
        self._list = RowList(_("Follow-ups"))
        self._list.setObjectName("followup_list")
        self._list.ticked.connect(self._tick)
        self._list.opened.connect(self._open)
        self._list.show_actions(self._actions)
        self._side = Side(desk)
        self._nothing = self._empty()
        self._card = Card(0, (4, 4, 4, 4))
        for part in (self._list, self._nothing):
            self._card.lay.addWidget(part, 1)
        self._build()
        self._add_keys()

    def refresh(self) -> None:
        """Show the file as it is now."""
        self._rows = self.desk.workspace.follow_ups.open()
        self._head.say(head_sentence(self._rows, self.desk.workspace.today))
        self._filter.show_chips(self._chips())
        self._side.refresh()
        self._show()

    def new(self) -> None:
        """Plan a next step."""
        followup.open_sheet(self.desk)

    def show_target(self, **target: int) -> None:
        """Select one follow-up."""
        self._filter.choose("all")
        self._show()
        self._list.select(target["followup_id"])

    def show_new(self, kind: str, ident: int) -> None:
        """Select a new follow-up."""
        if kind == "followup":
            self.show_target(followup_id=ident)
            self._list.setFocus()

    def selection(self) -> dict[str, int]:
        """The person and the deal of the selected row, for a note."""
        selected = self._selected()
        pairs = {
            "contact_id": selected and selected.contact_id,
            "deal_id": selected and selected.deal_id,
        }
        return {key: value for key, value in pairs.items() if value}

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the list, where its keys work."""
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        lay.addWidget(self._filter)
        body = hbox(gap=14)
        body.addWidget(self._card, 5)
        body.addWidget(scroll(self._side), 2)
        lay.addLayout(body, 1)
        lay.addWidget(
            keys(
                (_("Space"), _("done")),
                ("S", _("put off")),
                ("C", _("note a call")),
                (_("Enter"), _("open")),
            )
        )

    def _add_keys(self) -> None:
        for key, does in (("S", self._snooze), ("C", self._note), ("Delete", self._delete)):
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(does)

    def _chips(self) -> list[ChipText]:
        words = {
            "all": _("Everything"),
            "call": _("Calls"),
            "email": _("E-mails"),
            "meeting": _("Meetings"),
            "other": _("Other"),
            "after": _("After a sale"),
        }
        return [ChipText(key, words[key], number(len(self._of_kind(key)))) for key in FILTERS]

    def _of_kind(self, key: object) -> list[FollowUpRow]:
        if key == "all":
            return self._rows
        if key == "after":
            return [row for row in self._rows if row.origin]
        named = FILTERS[1:4]
        return [row for row in self._rows if (row.kind if row.kind in named else "other") == key]

    def _show(self) -> None:
        business = self.desk.workspace.business.read()
        shown = self._of_kind(self._filter.current)
        today = self.desk.workspace.today
        self._list.show_items(grouped(shown, today, business.week_start, business.currency))
        self._list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    def _empty(self) -> QWidget:
        return EmptyState(
            "calendar-clock",
            _("Nothing waits"),
            _("Plan the next step with somebody, and it stands here on its day."),
            Button(_("Plan a follow-up"), "followup_first", kind="primary", does=self.new),
            tone="sales",
        )

    def _actions(self, followup_id: int) -> QWidget:
        return ActionRow(
            Button(
                _("Done, what next?"),
                "followup_done",
                kind="primary",
                icon="check",
                compact=True,
                does=lambda: self._done_and_next(followup_id),
            ),
            Button(_("Note a call"), "followup_note", icon="phone", compact=True, does=self._note),
            Button(
                _("Put off"), "followup_snooze", icon="alarm-clock", compact=True, does=self._snooze
            ),
            Button(
                _("Change"),
                "followup_change",
                kind="quiet",
                icon="pencil",
                compact=True,
                does=lambda: followup.open_sheet(self.desk, followup_id=followup_id),
            ),
        )

    def _selected(self) -> FollowUpRow | None:
        current = self._list.current_id()
        return next((row for row in self._rows if row.id == current), None)

    def _tick(self, followup_id: int) -> None:
        self.desk.do(lambda: self.desk.workspace.follow_ups.finish(followup_id))
        satisfied.ask(self.desk, followup_id)

    def _done_and_next(self, followup_id: int) -> None:
        row = next(row for row in self._rows if row.id == followup_id)
        followup.open_sheet(self.desk, row.contact_id, row.deal_id, after=followup_id)

    def _open(self, followup_id: int) -> None:
        row = next(row for row in self._rows if row.id == followup_id)
        if row.deal_id is not None:
            self.desk.go("deals", deal_id=row.deal_id)
        elif row.contact_id is not None:
            self.desk.go("contacts", contact_id=row.contact_id)

    def _note(self) -> None:
        self.desk.sheet("note", **self.selection())

    def _snooze(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        anchor = self._list.findChild(Button, "followup_snooze") or self._list
        week_start = self.desk.workspace.business.read().week_start
        SnoozePopover(
            anchor, self.desk.workspace.today, week_start, lambda to: self._put_off(selected.id, to)
        ).hang()

    def _put_off(self, followup_id: int, to: date) -> None:
        self.desk.do(lambda: self.desk.workspace.follow_ups.snooze(followup_id, to))

    def _delete(self) -> None:
        selected = self._selected()
        if selected:
            self.desk.do(lambda: self.desk.workspace.follow_ups.delete(selected.id))
