"""Above the list: search as you type, and segments with their counts."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from smallbiz.people.segments import IMPORT, TAG, segment_word
from smallbiz.words.formats import number
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipText
from ui.kit.search_field import SearchLine

ALWAYS = ("everyone", "leads", "open_deals", "customers", "asleep")
"""Segments whose chips stay when nobody is in them."""


class Bar(QWidget):
    """What narrows the list. `changed` follows every key; keys that come at once count as one."""

    changed = Signal()
    walked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._import = ""
        """The import that is looked at."""
        self.line = SearchLine(
            _("Search name, phone, note…"), "contacts_search", _("Search contacts"), width=264
        )
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.changed)
        self.line.textChanged.connect(lambda _text: self._soon.start())
        self.line.walked.connect(self.walked)
        self.chips = ChipRow(
            [],
            "contacts_segments",
            _("Which contacts are shown"),
            more=_("More"),
            current="everyone",
        )
        self.chips.picked.connect(self._pick)
        lay = hbox(self, 12)
        lay.addWidget(self.line)
        lay.addWidget(self.chips, 1)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.line.text().strip()

    @property
    def segment(self) -> str:
        """The segment that is shown."""
        return str(self.chips.current)

    def reset(self) -> None:
        """Show everyone."""
        self.show_segment("everyone")

    def show_segment(self, segment: str) -> None:
        """Show everyone of a segment."""
        self.line.clear()
        self._soon.stop()
        self.chips.choose(segment)
        if self._import or segment.startswith(IMPORT):
            self.count()
        self.changed.emit()

    def _pick(self, segment: object) -> None:
        """A segment was chosen; the chip of an import goes with that, or when it is pressed again."""
        if self._import:
            if segment == self._import:
                self.chips.choose("everyone")
            self.count()
        self.changed.emit()

    def count(self) -> None:
        """Say how many are in each segment now."""
        workspace = self._desk.workspace
        counts = workspace.listing.counts()
        chips = [
            ChipText(key, segment_word(key), number(many))
            for key, many in counts.items()
            if many or key in ALWAYS or key == self.segment
        ]
        tags = [
            ChipText(TAG + name, name, number(many), "tag")
            for name, many in sorted(workspace.cards.tags(), key=lambda each: -each[1])
        ]
        self.chips.show_chips([*chips[:1], *self._imported(), *chips[1:], *tags])

    def _imported(self) -> list[ChipText]:
        """The chip of the import that is looked at, until another one is chosen."""
        self._import = self.segment if self.segment.startswith(IMPORT) else ""
        if not self._import:
            return []
        many = self._desk.workspace.listing.count(self.segment)
        words = segment_word(self.segment)
        return [ChipText(self.segment, words, number(many), "file-spreadsheet")]
