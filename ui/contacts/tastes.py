"""What somebody likes and dislikes, as words that can be added and taken away."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, vbox
from ui.kit.marks import IconMark
from ui.kit.word_chips import WordChips

Direction = QBoxLayout.Direction


class Tastes(QWidget):
    """Two lines of words: thumbs up, thumbs down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = 0
        self._words: dict[str, tuple[str, ...]] = {}
        self._chips = {
            "likes": WordChips(
                "contact_likes",
                _("Likes"),
                add=_("Add what they like"),
                hint=_("What they like"),
                remove=_("Remove {word}"),
            ),
            "dislikes": WordChips(
                "contact_dislikes",
                _("Dislikes"),
                add=_("Add what they don’t like"),
                hint=_("What they don’t like"),
                remove=_("Remove {word}"),
            ),
        }
        lay = self._lay = vbox(self, 6)
        icons = {"likes": ("thumbs-up", "sales"), "dislikes": ("thumbs-down", "bad")}
        for field, chips in self._chips.items():
            line = hbox(gap=8)
            mark = vbox(margins=(0, 5, 0, 0))
            mark.addWidget(IconMark(*icons[field]))
            mark.addStretch(1)
            line.addLayout(mark)
            line.addWidget(chips, 1)
            lay.addLayout(line)
            chips.added.connect(lambda word, f=field: self._keep(f, (*self._words[f], word)))
            chips.removed.connect(lambda word, f=field: self._drop(f, word))

    def show_card(self, card: ContactCard) -> None:
        """Show somebody's words."""
        self._contact_id = card.id
        for field, chips in self._chips.items():
            self._words[field] = tuple(getattr(card, field).splitlines())
            chips.show_words(self._words[field])
        beside = not any(self._words.values())
        self._lay.setDirection(Direction.LeftToRight if beside else Direction.TopToBottom)

    def _drop(self, field: str, word: str) -> None:
        self._keep(field, tuple(kept for kept in self._words[field] if kept != word))

    def _keep(self, field: str, words: tuple[str, ...]) -> None:
        contacts, text = self._desk.workspace.contacts, "\n".join(words)
        if field == "likes":
            self._desk.do(lambda: contacts.change(self._contact_id, likes=text))
        else:
            self._desk.do(lambda: contacts.change(self._contact_id, dislikes=text))
