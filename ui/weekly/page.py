"""The weekly report: choices left, the very page right; printed, or saved as a PDF or as HTML."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer

from smallbiz.insight.week import Week, week_of
from smallbiz.output.sentence import first_sentence
from smallbiz.output.weekly import letterhead, week_words, weekly_page
from smallbiz.words.periods import Period
from smallbiz.words.periods import week as week_around
from smallbiz.workspace import Workspace
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import hbox, scroll, vbox
from ui.page import Page
from ui.paper.page import Paper
from ui.preferences import Preferences
from ui.weekly.outputs import Outputs
from ui.weekly.panel import Panel
from ui.weekly.preview import Preview
from ui.weekly.wishes import Wishes, keep_wishes, read_wishes


def week_in(workspace: Workspace, days: Period) -> Week:
    """The figures of a week; some tenths of a second in a very large file."""
    return week_of(workspace.store, days)


class WeeklyPage(Page):
    """The figures are worked out beside the screen; what is chosen shows at once."""

    tables = frozenset(
        {"sale", "deal", "offer", "touch", "activity", "activity_step", "expense", "channel"}
        | {"campaign", "contact", "product", "competitor", "follow_up", "goal", "business"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._preferences = Preferences()
        self._wishes = read_wishes(self._preferences, desk.workspace.business.country())
        self._back = 0
        self._week: Week | None = None
        self._weeks = Answers(desk, week_in, self)
        self._panel, self._preview = Panel(self._wishes), Preview()
        self._head = Outputs(desk)
        self._build()
        self._listen()

    def refresh(self) -> None:
        """Ask for the figures anew; the last page stays until then."""
        self._weeks.forget()
        self._ask()

    def print(self) -> bool:
        """Print the page, or save it where there is no printer."""
        self._head.print()
        return True

    def next_pane(self) -> bool:
        """From the choices to the page."""
        if self._preview.hasFocus():
            return False
        self._preview.setFocus()
        return True

    @property
    def days(self) -> Period:
        """The week that is shown."""
        workspace = self.desk.workspace
        days = week_around(workspace.today, workspace.business.read().week_start).previous()
        for _each in range(self._back):
            days = days.previous()
        return days.following() if self._back < 0 else days

    def _build(self) -> None:
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        body = hbox(gap=14)
        body.addWidget(self._panel)
        body.addWidget(scroll(self._preview), 1)
        lay.addLayout(body, 1)
        QTimer.singleShot(0, self._head, self._head.look_for_printer)

    def _listen(self) -> None:
        self._weeks.came.connect(self._take)
        self._weeks.failed.connect(self.fail)
        self._panel.moved.connect(self._move)
        self._panel.paper_picked.connect(self._pick_paper)
        self._panel.part_ticked.connect(
            lambda part, on: self._wish(self._wishes.with_part(part, on))
        )
        self._panel.sentence_typed.connect(self._say)
        self._panel.reset.connect(self._reset)

    def _ask(self) -> None:
        self._panel.show_week(week_words(self.days), last=self._back < 0)
        self._weeks.ask(self.days)

    def _take(self, week: Week) -> None:
        self._week = week
        self._show()

    def _show(self) -> None:
        if self._week is None:
            return
        profile = self.desk.workspace.business.read()
        own = self.desk.drafts.get(self._own(), {}).get("sentence")
        wanted = self._wishes.with_sentence(own).choices
        content = weekly_page(
            self._week, letterhead(profile), profile.currency, wanted, profile.logo
        )
        self._head.take(self._week, content, self._wishes.paper)
        self._panel.show_sentence(content.sentence, own is not None)
        self._preview.show_page(content, self._wishes.paper)

    def _own(self) -> tuple[str, object]:
        """Where the owner's own sentence of this week is kept while the file is open."""
        return ("weekly", self._week.days.since if self._week else None)

    def _move(self, weeks: int) -> None:
        self._back -= weeks
        self._ask()

    def _pick_paper(self, paper: Paper) -> None:
        self._wish(replace(self._wishes, paper=paper))

    def _wish(self, wishes: Wishes) -> None:
        self._wishes = wishes
        keep_wishes(self._preferences, wishes)
        self._show()

    def _say(self, words: str) -> None:
        self.desk.drafts[self._own()] = {"sentence": words.strip()}
        self._show()

    def _reset(self) -> None:
        self.desk.drafts.pop(self._own(), None)
        self._show()
        if self._week is not None:
            currency = self.desk.workspace.business.currency()
            self._panel.show_written(first_sentence(self._week, currency))
