"""What the owner should know about the place of the file: a cloud, a network, other versions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smallbiz.store.place import Matter, advice_on_place
from smallbiz.words.translation import _
from ui.kit.boxes import clear, vbox
from ui.kit.notices import InlineError


class PlaceNotices(QWidget):
    """One notice for each; nothing in an ordinary folder."""

    def __init__(self) -> None:
        super().__init__()
        self._lay = vbox(self, 8)

    def show_place(self, path: Path) -> None:
        """Say it of where the file lies now."""
        clear(self._lay)
        advice = advice_on_place(path)
        for one in advice:
            notice = InlineError(_title(one.matter), one.sentence, tone="warn")
            notice.setObjectName(f"place_{one.matter}")
            self._lay.addWidget(notice)
        self.setVisible(bool(advice))


def _title(matter: Matter) -> str:
    return {
        Matter.CLOUD: _("The file is in a cloud folder"),
        Matter.NETWORK: _("The file is on the network"),
        Matter.COPIES: _("There are other versions of the file"),
    }[matter]
