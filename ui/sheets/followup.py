"""Plan the next step with somebody; also right after one was done, and to change one."""

from __future__ import annotations

from datetime import timedelta

from smallbiz.sales.followups import KINDS, kind_label
from smallbiz.words.day_reading import read_day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import weekday_and_day
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import contact_field, day_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.field import settle
from ui.kit.forms import TextField
from ui.kit.labels import label
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments


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
    """Who, what, how and when; a day within the words ("call friday") is understood."""

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
        self._who = contact_field(desk, _("Who"), "followup_who", whom, hint=_("Type a name"))
        self._what = TextField(
            _("What"),
            "followup_what",
            value=old.what if old else "",
            hint=_("for example: call friday"),
        )
        self._what.typed.connect(self._understand)
        self._when = day_field(desk, _("When"), "followup_when", old.due_on if old else tomorrow)
        self._kind = Segments(
            [(kind, kind_label(kind)) for kind in KINDS],
            "followup_kind",
            _("How"),
            old.kind if old else "call",
        )
        self._fill()

    def open(self) -> None:
        """Show it with the cursor in the first field that is still empty."""
        super().open()
        if self._who.value is not None:
            self._what.setFocus()

    def save(self) -> None:
        """Keep it as one step; what is missing is said beside its field."""
        if not settle(self._what, self._when):
            return
        try:
            self._desk.do(self._keep)
        except RuleBroken as broken:
            (self._who if broken.field == "contact_id" else self._what).show_error(broken.message)
            return
        self.close()

    def _fill(self) -> None:
        self.lay.addWidget(self._who)
        self._who.setVisible(self._id is None)
        self.lay.addWidget(self._what)
        self.lay.addWidget(label(_("How"), "small_strong"))
        self.lay.addLayout(row(self._kind, 1))
        self.lay.addWidget(self._when)
        save = Button(_("Save"), "followup_save", kind="primary", icon="check", does=self.save)
        self.main(save)
        only_done = Button(
            _("Done, nothing next"), "followup_only_done", kind="quiet", does=self._only_done
        )
        self.foot(*((only_done,) if self._after else ()), 1, save)

    def _keep(self) -> None:
        steps = self._desk.workspace.follow_ups
        words, day, kind = str(self._what.value or ""), self._when.value, str(self._kind.current)
        if self._id is not None:
            steps.change(self._id, what=words, due_on=day, kind=kind)
            return
        who = self._who.value
        with self._desk.workspace.store.work(_("Plan the next step")):
            if self._after is not None:
                steps.finish(self._after)
            steps.plan(
                words,
                day or self._desk.workspace.today,  # type: ignore[arg-type]
                contact_id=who if isinstance(who, int) else None,
                deal_id=self._deal_id,
                kind=kind,
            )

    def _only_done(self) -> None:
        after = self._after
        if after is not None:
            self._desk.do(lambda: self._desk.workspace.follow_ups.finish(after))
        self.close()

    def _understand(self, typed: str) -> None:
        found = read_day(typed, self._desk.workspace.today)
        if found:
            self._when.show_value(found.day)
            told = weekday_and_day(found.day, self._desk.workspace.today)
            self._what.show_help(_("Understood: {day}").format(day=told))
        else:
            self._what.show_help("")

    def _contact_of_deal(self) -> int | None:
        deal = self._desk.workspace.deal(self._deal_id) if self._deal_id else None
        return deal.contact_id if deal else None
