"""What the month asks of each hat, worked out after the page is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.answers import Answers
from ui.desk import Desk
from ui.today.hat import HatPanel

if TYPE_CHECKING:
    from smallbiz.insight.targets import Targets
    from smallbiz.workspace import Workspace

LATER = 500
"""Milliseconds after the page is filled until it is worked out."""


class HatTargets(QObject):
    """Tells both columns; until then, and without a goal, each says what its hat is for."""

    def __init__(self, desk: Desk, marketing: HatPanel, sales: HatPanel) -> None:
        super().__init__(marketing)
        self._desk, self._marketing, self._sales = desk, marketing, sales
        self._answers = Answers(desk, lambda workspace, _none: _targets(workspace), self)
        self._answers.came.connect(self._tell)
        self._answers.failed.connect(desk.tell)
        self._wait = QTimer(self, interval=LATER, singleShot=True)
        self._wait.timeout.connect(lambda: self._answers.ask("targets"))

    def refresh(self) -> None:
        """Work it out soon, beside everything else."""
        self._answers.forget()
        self._wait.start()

    def _tell(self, found: Targets | None) -> None:
        from smallbiz.insight.target_words import marketing_words, sales_words

        self._marketing.say(marketing_words(found) if found else "")
        currency = self._desk.workspace.business.currency()
        self._sales.say(sales_words(found, currency) if found else "")


def _targets(workspace: Workspace) -> Targets | None:
    from smallbiz.insight.targets import targets

    return targets(workspace.store)
