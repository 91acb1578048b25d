"""What is coming in: three periods beside their goals, what the goal needs, and how past forecasts held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallbiz.words import formats
from smallbiz.words.formats import month_name
from smallbiz.words.periods import month
from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import Item, add, clear, row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Ground
from ui.kit.labels import label, muted
from ui.kit.notices import Skeleton
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.sheets import Sheet

if TYPE_CHECKING:
    from smallbiz.insight.forecast import Kept
    from smallbiz.insight.needs import Needs
    from smallbiz.insight.outlook import Expected, Outlook
    from smallbiz.workspace import Workspace


def open_sheet(desk: Desk) -> OutlookSheet:
    """Open it; the figures come as soon as they are worked out."""
    sheet = OutlookSheet(desk)
    sheet.open()
    return sheet


class OutlookSheet(Sheet):
    """Worked out beside the screen, as it looks at every deal there ever was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window, _("What is coming in"), "outlook", close_tip=_("Close"), width=600
        )
        self._desk = desk
        self._answers = Answers(desk, lambda workspace, _none: _worked_out(workspace), self)
        self._answers.came.connect(self.show_outlook)
        self._answers.failed.connect(self._fail)
        self.lay.addWidget(Skeleton(6, _("Working it out")))
        goal = Button(_("Set goals"), "outlook_goal", kind="quiet", does=self._set_goals)
        close = Button(_("Close"), "outlook_done", kind="primary", does=self.leave)
        self.foot(goal, 1, close)
        self.main(close)
        self._answers.ask("all")

    def show_outlook(self, found: Outlook) -> None:
        """Show what was worked out."""
        from smallbiz.insight.outlook_words import basis_words, record_words

        clear(self.lay)
        currency = self._desk.workspace.business.currency()
        titles = (_("This month, {days}"), _("Next month, {days}"), _("This quarter, {days}"))
        for title, expected in zip(titles, found.expected, strict=True):
            days = expected.forecast.period
            whole = (
                month_name(days.since, year=False)
                if days == month(days.since)
                else formats.days(days)
            )
            self.lay.addWidget(_period(title.format(days=whole), expected, currency))
        self.lay.addWidget(muted(basis_words(found.this_month.forecast), wrap=True))
        if found.needs:
            self._section(_("What the goal needs"), *self._needs(found, found.needs, currency))
        if found.kept:
            words = muted(record_words(found), wrap=True)
            self._section(_("How past forecasts held"), words, _record(found.kept, currency))
        self.lay.addStretch(1)

    def _section(self, title: str, *parts: Item) -> None:
        lay = vbox(gap=4, margins=(0, 6, 0, 0))
        for part in (label(title, "strong"), *parts):
            add(lay, part)
        self.lay.addLayout(lay)

    def _needs(self, found: Outlook, needs: Needs, currency: str) -> list[Item]:
        from smallbiz.insight.needs_words import needs_words, rates_words
        from smallbiz.insight.outlook_words import coverage_words

        said = " ".join(filter(None, (needs_words(needs, currency), coverage_words(found))))
        parts: list[Item] = [label(said, wrap=True)]
        if rates := rates_words(needs.rates, currency):
            parts.append(muted(rates, wrap=True))
        if needs.rates.estimated:
            words = _("Your own estimates")
            button = Button(words, "outlook_estimates", compact=True, does=self._show_estimates)
            parts.append(row(button, 1))
        return parts

    def _show_estimates(self) -> None:
        self.leave()
        self._desk.go("settings", section="goals")

    def _set_goals(self) -> None:
        self.leave()
        self._desk.sheet("goal")

    def _fail(self, trouble: Exception) -> None:
        self.leave()
        self._desk.tell(trouble)


def _worked_out(workspace: Workspace) -> Outlook:
    from smallbiz.insight.outlook import outlook

    return outlook(workspace.store)


def _period(title: str, expected: Expected, currency: str) -> QWidget:
    from smallbiz.insight.outlook_words import coming_words, goal_words

    ground = Ground("sunken", 3, (14, 10, 14, 10))
    ground.lay.addWidget(label(title, "strong"))
    ground.lay.addWidget(label(coming_words(expected.forecast, currency), wrap=True))
    beside_goal = goal_words(expected, currency)
    if beside_goal:
        ground.lay.addWidget(muted(beside_goal, wrap=True))
    return ground


def _record(kept: tuple[Kept, ...], currency: str) -> RowList:
    rows = RowList(_("How past forecasts held"), fit=True)
    rows.setObjectName("outlook_record")
    rows.show_items([_kept(place, each, currency) for place, each in enumerate(kept)])
    return rows


def _kept(place: int, kept: Kept, currency: str) -> ListRow:
    from smallbiz.insight.outlook_words import kept_words

    expected, came = kept_words(kept, currency)
    title = month_name(kept.month.since)
    return ListRow(
        place,
        title,
        second=expected,
        icon="circle-check" if kept.held else "circle-x",
        icon_tone="good" if kept.held else "muted",
        right=came,
        spoken=f"{title}: {expected}, {came}",
    )
