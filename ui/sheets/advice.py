"""What to do next: all advice with its reasons, and what was put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallbiz.words.formats import day_and_month
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import clear, column, hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Ground
from ui.kit.labels import label, muted
from ui.kit.marks import Badge
from ui.kit.notices import Skeleton
from ui.kit.sheets import Sheet

if TYPE_CHECKING:
    from smallbiz.business.asides import Aside
    from smallbiz.insight.advice import Advice


def open_sheet(desk: Desk) -> AdviceSheet:
    """Open it; advice that is not worked out yet comes as soon as it is."""
    sheet = AdviceSheet(desk)
    sheet.open()
    sheet.first.setFocus()
    return sheet


class AdviceSheet(Sheet):
    """What promises most comes first; the keyboard goes on to what follows when some is put aside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            _("What to do next"),
            "advice",
            close_tip=_("Close"),
            sub=_("What promises most comes first: much money at stake, and good chances."),
            width=620,
        )
        self._desk = desk
        self._order: list[Button] = []
        self._close = close = Button(_("Close"), "advice_done", kind="primary", does=self.leave)
        self.foot(1, close)
        self.main(close)
        desk.advice.changed.connect(self.show_advice)
        self.lay.addWidget(Skeleton(5, _("Working it out")))
        desk.advice.refresh()

    @property
    def first(self) -> Button:
        """Where the keyboard begins: what the first advice leads to."""
        return self._order[0] if self._order else self._close

    def show_advice(self) -> None:
        """Show it as it is known now."""
        focus = self.window().focusWidget()
        place = next((at for at, stop in enumerate(self._order) if stop is focus), None)
        self._order.clear()
        clear(self.lay)
        self.lay.addWidget(self._body())
        if place is not None:
            stops = [*self._order, self._close]
            stops[min(place, len(stops) - 1)].setFocus()

    def _body(self) -> QWidget:
        body, left, asides = QWidget(), self._desk.advice.left(), self._desk.advice.put_aside()
        lay = vbox(body, 12)
        for advice in left:
            lay.addWidget(self._block(advice))
        if not left:
            lay.addWidget(label(_("Nothing stands out today. Carry on."), wrap=True))
        if asides:
            lay.addWidget(label(_("Put aside"), "strong"))
        for aside, said in asides:
            lay.addWidget(self._line(aside, said))
        lay.addStretch(1)
        return body

    def _block(self, advice: Advice) -> QWidget:
        ground = Ground("sunken", 4, (14, 10, 10, 10))
        name = advice.key.replace(" ", "_")
        go = Button(advice.does, f"advice_follow_{name}", kind="soft", compact=True,
                    does=lambda: self._follow(advice))  # fmt: skip
        rest = Button(_("Not now"), f"advice_rest_{name}", kind="quiet", compact=True,
                      tip=_("It comes back in four weeks, or sooner when the figures have doubled"),
                      does=lambda: self._desk.advice.rest(advice))  # fmt: skip
        never = Button(_("Never again"), f"advice_never_{name}", kind="quiet", compact=True,
                       does=lambda: self._desk.advice.rest(advice, for_good=True))  # fmt: skip
        for button in (go, rest, never):
            button.setAccessibleName(f"{button.words}: {advice.says}")
            self._order.append(button)
        ground.lay.addWidget(label(advice.says, "strong", wrap=True))
        ground.lay.addWidget(muted(advice.why, wrap=True))
        ground.lay.addLayout(row(_hat(advice.rule.hat), 1, never, rest, go, gap=4))
        return ground

    def _line(self, aside: Aside, advice: Advice | None) -> QWidget:
        from smallbiz.insight.advice import title_of

        words = advice.says if advice else title_of(aside.rule)
        back = Button(_("Bring back"), f"advice_back_{aside.id}", kind="quiet", compact=True,
                      does=lambda: self._desk.advice.bring_back(aside))  # fmt: skip
        back.setAccessibleName(_("Bring back: {advice}").format(advice=words))
        self._order.append(back)
        until = _("for good")
        if aside.until:
            until = _("until {day}").format(day=day_and_month(aside.until))
        line = QWidget()
        lay = hbox(line, 12)
        lay.addLayout(column(label(words, wrap=True), muted(until), gap=0), 1)
        lay.addWidget(back)
        return line

    def _follow(self, advice: Advice) -> None:
        self.leave()
        self._desk.advice.follow(advice)


def _hat(hat: str) -> Badge:
    words, tone, icon = {
        "marketing": (_("Marketing hat"), "mkt", "megaphone"),
        "sales": (_("Sales hat"), "sales", "handshake"),
        "both": (_("Both hats"), "accent", "arrow-right-left"),
    }[hat]
    return Badge(words, tone, icon)
