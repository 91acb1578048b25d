"""What the owner decides about the people in the file: known ones, and where they came from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smallbiz.intake.entry.merging import OnMatch
from smallbiz.intake.options import Options
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import vbox
from ui.kit.choices import ChoiceField
from ui.kit.forms import TextField
from ui.kit.labels import label
from ui.kit.toggles import Choice

NEW = object()
"""The choice of an effort that has no name yet."""


class Known(QWidget):
    """What to do with people who are in the owner's file already."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        lay = vbox(self, 2)
        lay.addWidget(label(_("People you know already"), "small_strong"))
        self._choices: dict[OnMatch, Choice] = {}
        for how, words in _ways():
            choice = self._choices[how] = Choice(words, f"intake_known_{how}")
            choice.clicked.connect(lambda _on, way=how: self.chosen.emit("on_match", way))
            lay.addWidget(choice)

    def show_options(self, options: Options) -> None:
        """The way chosen so far."""
        self._choices[options.on_match].setChecked(True)


class Origin(QWidget):
    """Because of which effort they came: one that is there, a new one, or none."""

    chosen = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._which = ChoiceField(
            _("Where did these people come from?"), "intake_effort", [(None, "")]
        )
        self._name = TextField(
            _("Name of the effort"), "intake_effort_name", hint=_("for example Spring market")
        )
        self._which.committed.connect(self._choose)
        self._which.control.installEventFilter(self)
        self._name.committed.connect(lambda name: self.chosen.emit("effort", name or ""))
        lay = vbox(self, 8)
        lay.addWidget(self._which)
        lay.addWidget(self._name)
        self._name.hide()

    def refresh(self) -> None:
        """The efforts that are there now."""
        workspace = self._desk.workspace
        names = [
            *(each.name for each in workspace.activities.current()),
            *(each.name for each in workspace.campaigns.all()),
            *(each.name for each in workspace.channels.all()),
        ]
        known = [(name, name) for name in dict.fromkeys(names)]
        nobody = (None, _("I don’t know, or different ones"))
        self._which.show_choices([nobody, (NEW, _("A new effort …")), *known])

    def forget(self) -> None:
        """Another file comes in, of which nothing was said yet."""
        self._name.show_value("")
        self._name.hide()
        self._which.show_value(None)

    def show_options(self, options: Options) -> None:
        """The effort chosen so far; a name that is not there yet stays in its own field."""
        if not options.effort and self._which.value is not NEW:
            self._which.show_value(None)
            self._name.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and letters on "A new effort …" go to its name."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        begins = self._which.value is NEW and _begins_name(event)
        if begins:
            self._name.setFocus()
            self._name.control.insert(event.text().strip())
        return begins

    def _choose(self, key: object) -> None:
        self._name.setVisible(key is NEW)
        if key is NEW:
            if not self._which.control.browsed:
                self._name.setFocus()
            self.chosen.emit("effort", str(self._name.value or ""))
        else:
            self.chosen.emit("effort", key or "")


def _begins_name(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter or (plain and event.text().strip().isprintable() and bool(event.text().strip()))


def _ways() -> list[tuple[OnMatch, str]]:
    return [
        ("fill", _("Fill in what is missing")),
        ("overwrite", _("Take what the file says")),
        ("skip", _("Leave mine as they are")),
        ("add", _("Add them a second time")),
    ]
