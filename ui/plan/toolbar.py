"""The line above the plan: campaigns as filters, what the colours mean, earlier and later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.marketing.campaigns import CampaignRow
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import hbox
from ui.kit.buttons import Button, icon_button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.marks import legend
from ui.kit.theme import theme
from ui.kit.tokens import HEIGHT
from ui.sheets import campaign

WIDE = 1060
"""From this width at 100 % text on there is room for the legend."""


class Toolbar(QWidget):
    """Chooses a campaign and the weeks; both are only announced."""

    filtered = Signal(object)
    """Carries the campaign's id, or None for all."""
    stepped = Signal(int)
    """-1 earlier, 1 later, 0 back to this week."""
    undated = Signal()
    """The owner wants to see what has no day yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.campaigns = ChipRow([], "plan_campaigns", _("Show only one campaign"), more=_("More"))
        self.campaigns.picked.connect(self._pick)
        self._campaign = icon_button("plus", "plan_campaign", "", compact=True, does=self._open)
        self._legend = QWidget()
        self._legend.setLayout(
            legend(
                ("mkt_fill", _("spent")),
                ("border", _("still planned")),
                ("over_fill", _("over plan")),
            )
        )
        self._undated = Button(
            "", "plan_undated", kind="quiet", compact=True, does=self.undated.emit
        )
        self._waiting = 0
        self._weeks = QWidget()
        self._weeks_shown = True
        self._build()

    @property
    def campaign_id(self) -> int | None:
        """The campaign that is chosen."""
        chosen = self.campaigns.current
        return chosen if isinstance(chosen, int) else None

    def show_campaigns(self, rows: Sequence[CampaignRow]) -> None:
        """Offer these; without any there is only the button to add one."""
        chips = [ChipText(each.id, each.name) for each in rows]
        if chips:
            self.campaigns.show_chips([ChipText(None, _("All campaigns")), *chips])
        else:
            self.campaigns.current = None
        self.campaigns.setVisible(bool(chips))
        self._hug()
        self._name_button(bool(chips))

    def show_undated(self, count: int) -> None:
        """How many ideas and plans have no day yet and so no bar."""
        self._waiting = count
        words = ngettext("{n} without a day", "{n} without a day", count)
        self._undated.say(counted(words, count))
        self._undated.setVisible(self._weeks_shown and count > 0)

    def show_weeks(self, shown: bool) -> None:
        """The legend and the arrows belong to the weeks only."""
        self._weeks_shown = shown
        self._weeks.setVisible(shown)
        self._undated.setVisible(shown and self._waiting > 0)
        self.fit(self.width())

    def restyle(self) -> None:
        """Chips are wider with larger text; the height stays when the arrows go."""
        self.setMinimumHeight(theme().px(HEIGHT["control"]))
        self._hug()
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Leave the legend out where it would squeeze the chips."""
        self._legend.setVisible(self._weeks_shown and width >= theme().px(WIDE))

    def choose(self, campaign_id: int | None) -> None:
        """Choose a campaign, or all, without telling anyone."""
        self.campaigns.choose(campaign_id)
        self._name_button(self.campaigns.isVisibleTo(self))

    def _hug(self) -> None:
        """No wider than the chips: the button beside them belongs to them."""
        self.campaigns.setMaximumWidth(max(0, self.campaigns.sizeHint().width()))

    def _build(self) -> None:
        lay = hbox(self, 8)
        lay.addWidget(self.campaigns, 1000)
        lay.addWidget(self._campaign)
        lay.addWidget(self._undated)
        lay.addStretch(1)
        lay.addWidget(self._legend)
        weeks = hbox(self._weeks, 4)
        earlier = icon_button(
            "chevron-left",
            "plan_earlier",
            _("Earlier (Alt+Page up)"),
            does=lambda: self.stepped.emit(-1),
        )
        now = Button(_("This week"), "plan_now", compact=True, does=lambda: self.stepped.emit(0))
        later = icon_button(
            "chevron-right",
            "plan_later",
            _("Later (Alt+Page down)"),
            does=lambda: self.stepped.emit(1),
        )
        for part in (earlier, now, later):
            weeks.addWidget(part)
        lay.addWidget(self._weeks)
        self.restyle()

    def _name_button(self, any_campaigns: bool) -> None:
        one = self.campaign_id is not None
        self._campaign.show_icon("pencil" if one else "plus")
        words = _("Change this campaign") if one else _("Add a campaign")
        self._campaign.setToolTip(words)
        self._campaign.turn("icon" if any_campaigns else "quiet")
        self._campaign.say("" if any_campaigns else _("Campaign"), words)

    def _pick(self, key: object) -> None:
        self._name_button(True)
        self.filtered.emit(key)

    def _open(self) -> None:
        campaign.open_sheet(self._desk, self.campaign_id)
