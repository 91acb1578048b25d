"""A field for the next step in plain words that tells at once what it understood."""

from __future__ import annotations

from datetime import date

from smallbiz.journey.next_step import read_next_step
from smallbiz.journey.touches import NextStep
from smallbiz.sales.followups import kind_label
from smallbiz.words.nearness import near
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.forms import TextField


class StepField(TextField):
    """ "call friday": kind, day and time are read from what is typed; `otherwise` is the usual day."""

    def __init__(self, desk: Desk, name: str, *, needed: str = "") -> None:
        self._desk = desk
        self.otherwise: date | None = None
        super().__init__(
            _("Next step"),
            name,
            hint=_("for example: call friday"),
            help=_("What, and when. Without a day it is for tomorrow."),
            parse=self._checked,
            needed=needed,
        )
        self._usual = self._help
        self.typed.connect(self._understand)

    @property
    def step(self) -> NextStep | None:
        """What was understood of what is typed."""
        return read_next_step(self.text, self._desk.workspace.today, self.otherwise)

    def show_value(self, value: object) -> None:
        """Put words into the field, and what they mean below."""
        super().show_value(value)
        if hasattr(self, "_usual"):
            self._understand(self.text)

    def _understand(self, _words: str) -> None:
        step = self.step
        told = _("Understood: {step}") if step else self._usual
        self.show_error("")
        self.show_help(told.format(step=self._told(step)) if step else told)

    def _told(self, step: NextStep) -> str:
        parts = [kind_label(step.kind), near(step.on, self._desk.workspace.today), step.at]
        return ", ".join(part for part in parts if part)

    def _checked(self, words: str) -> str:
        step = read_next_step(words, self._desk.workspace.today)
        if step and step.on < self._desk.workspace.today:
            raise ValueError(_("This day is over. Write one that is still to come."))
        return words
