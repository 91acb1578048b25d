"""Your routine: what the owner's situation asks for every day and every week, to tick and to go to."""

from __future__ import annotations

from smallbiz.business.routines import DAILY, Habit, routine
from smallbiz.business.situations import situation
from smallbiz.words.changes import Changes
from smallbiz.words.formats import count_of
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.key_caps import keys
from ui.kit.labels import muted
from ui.kit.row_items import Head, ListRow
from ui.kit.rows import RowList
from ui.kit.sheets import Sheet

HATS = {"marketing": ("megaphone", "mkt"), "sales": ("handshake", "sales")}
"""Icon and tone of a habit's hat; of both it is the two arrows."""


def open_sheet(desk: Desk) -> RoutineSheet:
    """Open it on the first habit that is not done."""
    sheet = RoutineSheet(desk)
    sheet.open()
    sheet.list.setFocus()
    return sheet


class RoutineSheet(Sheet):
    """Space ticks, Enter goes where it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window, _("Your routine"), "routine", close_tip=_("Close"), sub=" ", width=680
        )
        self._desk = desk
        self._habits: list[Habit] = []
        self.list = RowList(_("Your routine"), fit=True)
        self.list.setObjectName("routine_list")
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._go)
        self._asks = muted(
            _("Say in Settings which situation sounds like you, and the routine fits it."),
            wrap=True,
        )
        self.lay.addWidget(self._asks)
        self.lay.addWidget(self.list)
        self.lay.addWidget(keys((_("Space"), _("done")), (_("Enter"), _("go there"))))
        self.lay.addStretch(1)
        change = Button(
            _("Change the situation"), "routine_situation", kind="quiet", does=self._change
        )
        go = Button(_("Go there"), "routine_go", does=lambda: self._go(self.list.current_id()))
        close = Button(_("Close"), "routine_done", kind="primary", does=self.leave)
        self.foot(change, 1, go, close)
        self.main(close)
        desk.bus.changed.connect(self._hear)
        self.show_routine()
        todo = next((row.id for row in self._rows() if not row.done), 1)
        self.list.select(todo)

    def show_routine(self) -> None:
        """Show it as it is ticked now."""
        known = situation(self._desk.workspace.business.read().situation)
        self._habits = routine(known.key if known else None)
        rows = self._rows()
        done = count_of(sum(row.done for row in rows), len(rows))
        told = _("{done} done").format(done=done)
        sub = f"{known.words}: {known.shown}. {told}" if known else told
        self.say(_("Your routine"), sub)
        self._asks.setVisible(known is None)
        daily = sum(habit.rhythm == DAILY for habit in self._habits)
        heads = (Head(_("Every day")), Head(_("Every week")))
        self.list.show_items([heads[0], *rows[:daily], heads[1], *rows[daily:]])

    def _rows(self) -> list[ListRow]:
        done = self._desk.workspace.routine_ticks.done(self._habits)
        return [
            _row(place, habit, habit.key in done) for place, habit in enumerate(self._habits, 1)
        ]

    def _tick(self, place: int) -> None:
        habit, ticks = self._habits[place - 1], self._desk.workspace.routine_ticks
        on = not ticks.done([habit])
        self._desk.do(lambda: ticks.tick(habit, on=on))

    def _go(self, place: int | None) -> None:
        if place is None:
            return
        habit = self._habits[place - 1]
        self.leave()
        if habit.sheet:
            self._desk.sheet(habit.sheet)
        elif habit.segment:
            self._desk.go(habit.page, segment=habit.segment)
        else:
            self._desk.go(habit.page)

    def _change(self) -> None:
        self.leave()
        mine = self._desk.workspace.business.read().situation
        self._desk.go("settings", section="business", field=f"situation_{mine}")

    def _hear(self, changes: Changes) -> None:
        if changes.touch("routine_tick", "business"):
            self.show_routine()


def _row(place: int, habit: Habit, done: bool) -> ListRow:
    icon, tone = HATS.get(habit.hat, ("arrow-right-left", "accent_text"))
    hat = {"marketing": _("Marketing hat"), "sales": _("Sales hat")}.get(habit.hat, _("Both hats"))
    state = _("done") if done else _("not done")
    return ListRow(
        place,
        habit.words,
        tick=True,
        done=done,
        right_icon=icon,
        right=hat,
        right_tone=tone if tone in ("mkt", "sales") else "muted",
        spoken=f"{habit.words}, {hat}, {state}",
        tip=habit.words,
    )
