"""The reports, week and month: choices left, the very page right; printed, saved as a PDF or HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smallbiz.words.periods import Period
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.boxes import hbox, scroll, vbox
from ui.page import Page
from ui.paper.page import Paper
from ui.preferences import Preferences
from ui.weekly.outputs import Outputs
from ui.weekly.panel import Panel
from ui.weekly.preview import Preview
from ui.weekly.reports import (
    Kind,
    content_of,
    days_of,
    figures_in,
    kind_of,
    name_of,
    sentence_of,
    words_of,
)
from ui.weekly.wishes import Wishes, keep_wishes, read_wishes

if TYPE_CHECKING:
    from smallbiz.insight.month import Month
    from smallbiz.insight.week import Week


class WeeklyPage(Page):
    """The figures are worked out beside the screen; what is chosen shows at once."""

    tables = frozenset(
        {"sale", "deal", "offer", "touch", "activity", "activity_step", "expense", "channel"}
        | {"stage", "handover"}
        | {"campaign", "contact", "product", "competitor", "follow_up", "goal", "business"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._preferences = Preferences()
        self._wishes = read_wishes(self._preferences, desk.workspace.business.country())
        self._kind, self._back = Kind.WEEK, 0
        self._figures: Week | Month | None = None
        self._answers = Answers(desk, figures_in, self)
        self._panel, self._preview = Panel(self._wishes), Preview()
        self._head = Outputs(desk)
        self._build()
        self._listen()

    def refresh(self) -> None:
        """Ask for the figures anew; the last page stays until then."""
        self._answers.forget()
        self._ask()
        self.desk.window.standing.see_report()

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
        """The days of the report that is shown."""
        return days_of(self._kind, self.desk.workspace, self._back)

    def _build(self) -> None:
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        body = hbox(gap=14)
        body.addWidget(self._panel)
        body.addWidget(scroll(self._preview), 1)
        lay.addLayout(body, 1)

    def _listen(self) -> None:
        self._answers.came.connect(self._take)
        self._answers.failed.connect(self.fail)
        self._panel.kind_picked.connect(self._pick_kind)
        self._panel.moved.connect(self._move)
        self._panel.paper_picked.connect(self._pick_paper)
        self._panel.part_ticked.connect(
            lambda part, on: self._wish(self._wishes.with_part(self._kind, part, on))
        )
        self._panel.sentence_typed.connect(self._say)
        self._panel.reset.connect(self._reset)

    def _ask(self) -> None:
        self._panel.show_days(self._kind, words_of(self._kind, self.days), last=self._back < 0)
        self._answers.ask((self._kind, self.days))

    def _take(self, figures: Week | Month) -> None:
        self._figures = figures
        self._show()

    def _show(self) -> None:
        if self._figures is None:
            return
        kind = kind_of(self._figures)
        own = self.desk.drafts.get(self._own(), {}).get("sentence")
        wanted = replace(self._wishes.choices[kind], sentence=own or None)
        content = content_of(self._figures, self.desk.workspace.business.read(), wanted)
        self._head.take(name_of(kind, self._figures.days), content, self._wishes.paper)
        self._panel.show_sentence(content.sentence, own is not None)
        self._preview.show_page(content, self._wishes.paper)

    def _own(self) -> tuple[str, object]:
        """Where the owner's own sentence of these days is kept while the file is open."""
        return ("weekly", self._figures.days if self._figures else None)

    def _pick_kind(self, kind: Kind) -> None:
        self._kind, self._back = kind, 0
        self._ask()

    def _move(self, by: int) -> None:
        self._back -= by
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
        if self._figures is not None:
            currency = self.desk.workspace.business.currency()
            self._panel.show_written(sentence_of(self._figures, currency))
