"""Parts of the pane: the money of an activity, its leads in figures, and what Sales heard back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from smallbiz.insight.effort_story import EffortStory
from smallbiz.marketing.efforts import ActivityRow
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import clear, hbox, row, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Ground
from ui.kit.labels import label, muted, set_tone
from ui.kit.marks import Bar, IconMark
from ui.kit.relay import Relay, RelayStep
from ui.kit.tiles import KpiTile
from ui.plan import telling


class MoneyPart(QWidget):
    """What was spent of what was planned, as words and as a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._amount = label("", "strong", tabular=True)
        self._warning = IconMark("triangle-alert", "warn", 15)
        self._bar = Bar(9)
        self._notes = muted("", wrap=True)
        lay = vbox(self, 3)
        head = row(label(_("Money"), "small_strong"), 1, self._warning, self._amount)
        lay.addLayout(head)
        lay.addWidget(self._bar)
        lay.addWidget(self._notes)

    def show_money(self, activity: ActivityRow, notes: Sequence[str], currency: str) -> None:
        """Show an activity's money; `notes` say what the expenses were for."""
        over = telling.is_over(activity)
        words = telling.money_words(activity, currency)
        self._amount.setText(words)
        set_tone(self._amount, "warn" if over else "text")
        self._warning.setVisible(over)
        self._bar.show_parts(telling.money_parts(activity), words)
        self._bar.setVisible(bool(activity.planned or activity.spent))
        told = telling.money_notes(activity, notes, currency)
        self._notes.setText(told)
        self._notes.setVisible(bool(told))


class LeadsPart(QWidget):
    """Leads expected and so far, then the way from lead to sale."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = [KpiTile("", "") for _place in range(3)]
        self._relay = Relay()
        self._rest = muted("", wrap=True)
        lay = vbox(self, 10)
        tiles = hbox(gap=12)
        for tile in self._tiles:
            tiles.addWidget(tile, 1)
        lay.addLayout(tiles)
        lay.addLayout(_headed("arrow-right-left", "muted", label(_("From lead to sale"), "strong")))
        lay.addWidget(self._relay)
        lay.addWidget(self._rest)
        tip = _(
            "Sales of everyone it touched before they bought. The money is its share: every effort"
            " on the way to a sale gets the same."
        )
        self._relay.setToolTip(tip)

    def show_story(self, activity: ActivityRow, story: EffortStory, currency: str) -> None:
        """Show what an activity brought."""
        expected = activity.expected_leads
        per_lead = story.per_lead if story.spent else None
        said = (
            (_("Expected"), "–" if expected is None else number(expected)),
            (_("So far"), number(story.leads)),
            (_("Per lead"), "–" if per_lead is None else show_money(per_lead, currency)),
        )
        for tile, (name, value) in zip(self._tiles, said, strict=True):
            tile.say(name, value)
        revenue = show_money(story.revenue, currency, cents=False) if story.revenue else ""
        steps = (
            RelayStep(number(story.leads), ngettext("lead", "leads", story.leads), "mkt"),
            RelayStep(number(story.taken_over), _("taken over"), "accent"),
            RelayStep(
                number(story.sales), ngettext("sale", "sales", story.sales), "sales", revenue
            ),
        )
        self._relay.show_steps(steps, telling.story_words(story, currency))
        rest = telling.rest_words(story)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))


class HeardPart(Ground):
    """What Sales heard from the leads of an activity; gone while it heard nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("sunken", gap=6, margins=(14, 12, 14, 12))
        self._desk = desk
        heading = label(_("What Sales heard back"), "small_strong", "sales")
        self.lay.addLayout(_headed("message-circle", "sales", heading))
        self._lines = vbox(gap=4)
        self.lay.addLayout(self._lines)

    def show_story(self, story: EffortStory) -> None:
        """Show what was heard, the most frequent first; an objection can become an idea."""
        clear(self._lines)
        lines = telling.heard_lines(story)
        for place, (heard, line) in enumerate(zip(story.heard, lines, strict=False)):
            self._lines.addWidget(label(line, "small" if place else "medium", wrap=True))
            if heard.objection_id is not None:
                self._lines.addLayout(row(self._idea(heard.objection_id, heard.words), 1))
        self.setVisible(bool(lines))
        self.setAccessibleName(" ".join(lines))

    def _idea(self, objection_id: int, words: str) -> Button:
        known = self._desk.workspace.ideas.answering(objection_id)
        button = Button(
            _("Make it an idea") if known is None else _("See the idea"),
            f"plan_idea_{objection_id}",
            kind="quiet",
            icon="lightbulb",
            compact=True,
            does=lambda: self._make(objection_id) if known is None else self._see(known),
        )
        button.setToolTip(_("An activity that answers “{objection}”").format(objection=words))
        return button

    def _make(self, objection_id: int) -> None:
        self._desk.do(lambda: self._desk.workspace.ideas.answer(objection_id))

    def _see(self, activity_id: int) -> None:
        self._desk.go("plan", activity_id=activity_id)


def _headed(icon: str, tone: str, heading: QLabel) -> QHBoxLayout:
    """A heading behind its icon; it wraps where large text lacks room."""
    heading.setWordWrap(True)
    lay = row(IconMark(icon, tone))
    lay.addWidget(heading, 1)
    return lay
