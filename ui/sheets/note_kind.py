"""What kind of encounter it was: one of ours, or new interest and how it showed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallbiz.journey.kinds import KINDS, MARKETING
from smallbiz.journey.kinds import label as kind_label
from smallbiz.words.translation import _
from ui.kit.boxes import vbox
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.toggles import Segments

OURS = ("call", "visit", "message", "email", "meeting", "note")
THEIRS = ("asked", "came", "recommended", "clicked", "heard", "saw")
INTEREST = "interest"


def sheet_title(kind: str) -> str:
    """The name of the sheet for a kind."""
    return {
        "call": _("Note a call"),
        "visit": _("Note a visit"),
        "message": _("Note a message"),
        "email": _("Note an e-mail"),
        "meeting": _("Note a meeting"),
        "note": _("Write a note"),
    }.get(kind, _("Note new interest"))


class KindPick(QWidget):
    """Segments for what we do; under "Interest", chips for how somebody came to us."""

    changed = Signal(str)

    def __init__(self, kind: str) -> None:
        super().__init__()
        words = [(key, kind_label(key)) for key in OURS]
        self._ours = Segments([*words, (INTEREST, _("Interest"))], "note_kind", _("What happened"))
        chips = [ChipText(key, kind_label(key), icon=KINDS[key].icon) for key in THEIRS]
        self._theirs = ChipFlow(chips, "note_interest", _("How it showed"))
        lay = vbox(self, 8)
        lay.addWidget(self._ours)
        lay.addWidget(self._theirs)
        self._ours.picked.connect(self._tell)
        self._theirs.changed.connect(self._tell)
        self.choose(kind)

    @property
    def value(self) -> str:
        """A key of the kinds of touches."""
        if self._ours.current == INTEREST:
            return str(self._theirs.value)
        return str(self._ours.current)

    def choose(self, kind: str) -> None:
        """Show a kind without telling anyone."""
        theirs = KINDS[kind].hat == MARKETING
        self._ours.choose(INTEREST if theirs else kind)
        self._theirs.choose(kind if theirs else THEIRS[0])
        self._theirs.setVisible(theirs)

    def _tell(self, _key: object) -> None:
        self._theirs.setVisible(self._ours.current == INTEREST)
        self.changed.emit(self.value)
