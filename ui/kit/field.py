"""What every field shares: the label above, help or an error below, one signal when settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.boxes import hbox, vbox
from ui.kit.labels import label, muted, set_state
from ui.kit.marks import IconMark
from ui.kit.tab_order import hand_on
from ui.kit.theme import dress

GAP = 5


class Field(QWidget):
    """Label, control and the line below; the base of every field.

    `committed` is sent on leaving the control or a second after the last key, once for each new
    value; never when `show_value` is called.
    """

    committed = Signal(object)

    def __init__(self, words: str, name: str, control: QWidget, help: str = "") -> None:
        super().__init__()
        self.control = control
        control.setObjectName(name)
        control.setAccessibleName(words)
        dress(control, "body")
        self._settled: object = None
        self._help = help
        self._caption = caption = label(words, "small_strong")
        caption.setBuddy(control)
        caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._below = muted(help, wrap=True)
        self._below.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._mark = IconMark("circle-alert", "bad", 15)
        self._mark.hide()
        lay = vbox(self)
        lay.addWidget(caption)
        caption.setContentsMargins(0, 0, 0, GAP)
        lay.addWidget(control)
        self._foot = hbox(gap=6)
        self._foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self._below, 1)
        self._foot.addWidget(QWidget())  # takes spare height: labels in one row stay in line
        lay.addLayout(self._foot)
        self._foot.setContentsMargins(0, GAP if help else 0, 0, 0)
        self._below.setVisible(bool(help))
        hand_on(self, control)

    @property
    def value(self) -> object:
        """The last value that was settled or shown."""
        return self._settled

    @property
    def error(self) -> str:
        """The error that is shown, or nothing."""
        return self._below.text() if self._mark.isVisibleTo(self) else ""

    @property
    def help(self) -> str:
        """The line below while nothing is wrong."""
        return self._help

    def bare(self) -> None:
        """Leave the label out, as below a heading that says the same; it is still spoken."""
        self._caption.hide()

    def commit(self) -> bool:
        """Settle now; False if something is wrong with it."""
        return not self.error

    def show_help(self, words: str) -> None:
        """Change the line below, for instance to what was understood so far."""
        self._help = words
        if not self.error:
            self._line(words, wrong=False)

    def show_error(self, words: str) -> None:
        """Say below what is wrong; without words the help comes back."""
        self._line(words or self._help, wrong=bool(words))
        self.control.setAccessibleDescription(words)

    def _line(self, words: str, *, wrong: bool) -> None:
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self._foot.setContentsMargins(0, GAP if words else 0, 0, 0)
        self._mark.setVisible(wrong)
        set_state(self._below, "tone", "bad" if wrong else "muted")
        set_state(self.control, "wrong", wrong)

    def _settle(self, value: object) -> None:
        if value != self._settled:
            self._settled = value
            self.committed.emit(value)


def settle(*fields: Field) -> bool:
    """Settle all, for a button that saves; the first one that is wrong gets the keyboard."""
    wrong = [field for field in fields if not field.commit()]
    if wrong:
        wrong[0].control.setFocus()
    return not wrong
