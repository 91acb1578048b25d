"""Typical activities to start from: they fill what is still empty in the sheet for a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.marketing.templates import Template, templates
from smallbiz.words.translation import _
from ui.kit.boxes import vbox
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.labels import label
from ui.sheets.activity_step_words import read_step


class TemplatePick(QWidget):
    """One chip each; `chosen` carries the template."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._all = {each.key: each for each in templates()}
        chips = [ChipText(each.key, each.name, icon=each.icon) for each in self._all.values()]
        self._chips = ChipFlow(chips, "activity_template", _("Start from"))
        self._chips.changed.connect(lambda key: self.chosen.emit(self._all[str(key)]))
        lay = vbox(self, 6)
        lay.addWidget(label(_("Start from"), "small_strong"))
        lay.addWidget(self._chips)

    @property
    def template(self) -> Template | None:
        """The one that was chosen."""
        return self._all.get(str(self._chips.value))

    def is_name(self, words: str) -> bool:
        """Whether a name was only filled in by a template, so that another one may replace it."""
        return not words or words in [each.name for each in self._all.values()]

    def is_steps(self, lines: list[str]) -> bool:
        """Whether steps were only filled in by a template."""
        return not any(lines) or lines in [_words(each) for each in self._all.values()]

    def steps(self, lines: list[str], today: date, starts_on: date | None) -> list[Step]:
        """The steps told line by line; one of the template's own has its day from the first day."""
        found = [read_step(line, today) for line in lines]
        return [(words, day or self._due(words, starts_on)) for words, day in found if words]

    def _due(self, words: str, starts_on: date | None) -> date | None:
        template = self.template
        return template.due(words, starts_on) if template and starts_on else None


Step = tuple[str, date | None]


def _words(template: Template) -> list[str]:
    return [what for what, _days in template.steps]
