"""Look and language: of this computer, and of this file."""

from __future__ import annotations

from typing import cast

from smallbiz.words.translation import _, available
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.choices import ChoiceField
from ui.kit.grounds import Card
from ui.kit.labels import label
from ui.kit.theme import Scheme, theme
from ui.kit.toggles import Segments
from ui.kit.tokens import TEXT_SIZES
from ui.settings.section import Section

SYSTEM = "system"
NAMES = {"en": "English", "de": "Deutsch"}
"""Languages in their own words; others show their code."""


class LookSection(Section):
    """Light or dark, the size of text, the language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _("Look and language"), _("Light, dark, size of text"), "palette")
        self._scheme = Segments(
            [("light", _("Light")), ("dark", _("Dark")), ("system", _("Like the system"))],
            "look_scheme",
            _("Light or dark"),
        )
        self._scheme.picked.connect(self._look)
        self._size = Segments(
            [(size, f"{size} %") for size in TEXT_SIZES], "look_size", _("Size of text")
        )
        self._size.picked.connect(self._resize)
        languages = [(code, NAMES.get(code, code)) for code in available()]
        self._language = ChoiceField(
            _("Language of this file"),
            "look_language",
            [(SYSTEM, _("Like the system")), *languages],
        )
        self._language.committed.connect(self._speak)
        self._language.setMinimumWidth(theme().px(260))
        card = Card(12, (18, 16, 18, 18))
        for words, part in ((_("Light or dark"), self._scheme), (_("Size of text"), self._size)):
            card.lay.addWidget(label(words, "small_strong"))
            card.lay.addLayout(row(part, 1))
        card.lay.addLayout(row(self._language, 1))
        self.lay.addWidget(card)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show what is chosen now."""
        self._scheme.choose(theme().scheme)
        self._size.choose(theme().percent)
        self._language.show_value(self.desk.workspace.business.read().language or SYSTEM)

    def _look(self, scheme: object) -> None:
        self.desk.window.look(cast(Scheme, scheme))

    def _resize(self, percent: object) -> None:
        by = int(str(percent)) - theme().percent
        if by:
            self.desk.window.resize_text(by)

    def _speak(self, chosen: object) -> None:
        """The window follows the file; what is said of it is said in the new language."""
        desk, language = self.desk, None if chosen == SYSTEM else str(chosen)
        if desk.keep(lambda: desk.workspace.business.change(language=language)):
            spoken = _("Like the system") if language is None else NAMES.get(language, language)
            desk.say_done(_("Language: {language}").format(language=spoken))
