"""The tags of a contact."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.labels import label
from ui.kit.word_chips import WordChips


class TagsPart(QWidget):
    """The words that mark somebody; words in use elsewhere are offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = 0
        self._chips = WordChips(
            "contact_tags",
            _("Tags"),
            add=_("Add a tag"),
            hint=_("A word"),
            remove=_("Remove {word}"),
            tone="accent",
        )
        tags = desk.workspace.tags
        self._chips.added.connect(lambda tag: desk.do(lambda: tags.add([self._contact_id], tag)))
        self._chips.removed.connect(
            lambda tag: desk.do(lambda: tags.remove([self._contact_id], tag))
        )
        lay = vbox(self, 5)
        lay.addWidget(label(_("Tags"), "small_strong"))
        lay.addWidget(self._chips)

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's."""
        self._contact_id = card.id
        self._chips.show_words(card.tags)
        self._chips.suggest([name for name, _count in self._desk.workspace.cards.tags()])
