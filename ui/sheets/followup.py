"""Plan the next step with somebody; also right after one was done, and to change one."""

from __future__ import annotations

from datetime import timedelta

from smallbiz.journey.next_step import OTHER, kind_of
from smallbiz.sales.followups import KINDS, kind_label
from smallbiz.words.day_reading import Meant, read_day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import weekday_and_day
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.labels import label
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.sheets.satisfied import ask
from ui.sheets.who import Who


def open_sheet(
    desk: Desk,
    contact_id: int | None = None,
    deal_id: int | None = None,
    *,
    followup_id: int | None = None,
    after: int | None = None,
) -> Sheet:
    """Plan a step; `after` is one that is ticked with it, `followup_id` one that is changed."""
    sheet = FollowUpSheet(desk, contact_id, deal_id, followup_id, after)
    sheet.open()
    return sheet


class FollowUpSheet(Sheet):
    """Who, what, how and when; a verb and a day in the words ("call friday") are understood."""

    def __init__(
        self,
        desk: Desk,
        contact_id: int | None,
        deal_id: int | None,
        followup_id: int | None,
        after: int | None,
    ) -> None:
        title = _("What next?") if after else _("Plan the next step")
        super().__init__(desk.window, title, "followup_sheet", close_tip=_("Close"), width=560)
        self._desk, self._deal_id, self._id, self._after = desk, deal_id, followup_id, after
        old = desk.workspace.follow_ups.row(followup_id) if followup_id else None
        whom = contact_id or (old.contact_id if old else self._contact_of_deal())
        tomorrow = desk.workspace.today + timedelta(days=1)
        self.who = Who(desk, "followup")
        self.who.show_contact(whom)
        self.what = TextField(
            _("What"),
            "followup_what",
            value=old.what if old else "",
            hint=_("for example: call friday"),
        )
        self.what.typed.connect(self._understand)
        self._when = day_field(
            desk, _("When"), "followup_when", Meant.COMING, old.due_on if old else tomorrow
        )
        self._kind = Segments(
            [(kind, kind_label(kind)) for kind in KINDS],
            "followup_kind",
            _("How"),
            old.kind if old else "call",
        )
        self.who.done.connect(self.what.setFocus)
        self._fill()

    def open(self) -> None:
        """Show it with the cursor in the first field that is still empty."""
        super().open()
        if self.who.contact is not None or self._id is not None:
            self.what.setFocus()

    def save(self) -> None:
        """Keep it as one step; what is missing is said beside its field."""
        needed = self._id is None and self._deal_id is None
        if not self.who.settle(needed=needed) or not settle(self.what, self._when):
            return
        try:
            kept = self._desk.do(self._keep, new=self.who.new)
        except RuleBroken as broken:
            field = self.who.field if broken.field in ("contact_id", "name") else self.what
            field.show_error(broken.message)
            return
        self.close()
        if kept is not None and self._id is None:
            self._desk.made.emit("followup", kept)
        if self._after is not None:
            ask(self._desk, self._after)

    def _fill(self) -> None:
        self.lay.addWidget(self.who)
        self.who.setVisible(self._id is None)
        self.lay.addWidget(self.what)
        self.lay.addWidget(label(_("How"), "small_strong"))
        self.lay.addLayout(row(self._kind, 1))
        self.lay.addWidget(self._when)
        save = Button(_("Save"), "followup_save", kind="primary", icon="check", does=self.save)
        self.main(save)
        only_done = Button(
            _("Done, nothing next"), "followup_only_done", kind="quiet", does=self._only_done
        )
        self.foot(*((only_done,) if self._after else ()), 1, save)

    def _keep(self) -> int:
        steps = self._desk.workspace.follow_ups
        words, day, kind = self._words(), self._when.value, str(self._kind.current)
        if self._id is not None:
            steps.change(self._id, what=words, due_on=day, kind=kind)
            return self._id
        who = self.who.contact
        with self._desk.workspace.store.work(_("Plan the next step")):
            if self._after is not None:
                steps.finish(self._after)
            return steps.plan(
                words,
                day or self._desk.workspace.today,  # type: ignore[arg-type]
                contact_id=self._desk.workspace.contacts.add(who) if isinstance(who, str) else who,
                deal_id=self._deal_id,
                kind=kind,
            )

    def _only_done(self) -> None:
        after = self._after
        if after is not None:
            self._desk.do(lambda: self._desk.workspace.follow_ups.finish(after))
        self.close()
        if after is not None:
            ask(self._desk, after)

    def _words(self) -> str:
        """What was typed, without the day that stands in its own field."""
        typed = str(self.what.value or "")
        found = read_day(typed, self._desk.workspace.today)
        return found.rest if found and found.rest and found.day == self._when.value else typed

    def _understand(self, typed: str) -> None:
        kind = kind_of(typed)
        if kind != OTHER:
            self._kind.choose(kind)
        found = read_day(typed, self._desk.workspace.today)
        if found:
            self._when.show_value(found.day)
            told = weekday_and_day(found.day, self._desk.workspace.today)
            self.what.show_help(_("Understood: {day}").format(day=told))
        else:
            self.what.show_help("")

    def _contact_of_deal(self) -> int | None:
        deal = self._desk.workspace.deal(self._deal_id) if self._deal_id else None
        return deal.contact_id if deal else None
