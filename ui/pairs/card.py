"""One pair: why the two may be one, what each has, and the owner's answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smallbiz.people.comparison import Line, Take
from smallbiz.people.likely import Level, Likeness
from smallbiz.people.reasons import because, level_words
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.kit.boxes import hbox, row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.key_caps import keys
from ui.kit.labels import ElidedLabel, heading, label
from ui.kit.marks import Badge, IconMark
from ui.kit.side_by_side import SideBySide
from ui.kit.toggles import Tick
from ui.pairs.lines import TAKES, values_of

TONES: dict[Level, str] = {"very likely": "good", "likely": "accent", "possible": "warn"}


@dataclass(frozen=True)
class SideHead:
    """Above one side: where it is from, and what tells it from the other."""

    icon: str
    title: str
    words: str


class PairCard(Card):
    """Asks whether two are the same person."""

    together = Signal()
    apart = Signal()
    skipped = Signal()

    def __init__(self, name: str, *, skip: str = "") -> None:
        super().__init__(12, (20, 16, 20, 16))
        self._why = label("", "body", "muted", wrap=True)
        self._badge = Badge()
        self._sides = SideBySide(f"{name}_field")
        self._lines: Sequence[Line] = ()
        self._alike = Tick("", f"{name}_alike")
        self._one = Button(
            _("One person: put together"),
            f"{name}_together",
            kind="primary",
            icon="merge",
            does=self.together.emit,
        )
        self._two = Button(_("Two people"), f"{name}_apart", icon="users", does=self.apart.emit)
        self._skip = Button(skip, f"{name}_skip", kind="quiet", does=self.skipped.emit)
        if not skip:
            self._skip.hide()
        self._build()

    @property
    def take(self) -> dict[str, Take]:
        """What the owner chose otherwise than proposed."""
        usual = {line.field: line.take for line in self._lines}
        return {field: how for field, how in self.takes.items() if how != usual[field]}

    @property
    def takes(self) -> dict[str, Take]:
        """What stays of each field."""
        return {key: TAKES[way] for key, way in self._sides.ways.items()}

    @property
    def all_alike(self) -> bool:
        """Whether the answer is for all pairs of the same reason."""
        return self._alike.isChecked() and not self._alike.isHidden()

    def show_pair(
        self,
        why: Likeness,
        more: str,
        left: SideHead,
        right: SideHead,
        lines: Sequence[Line],
        alike: int,
    ) -> None:
        """Show two people; so many other pairs have the same reason."""
        self._lines = lines
        self._why.setText(" ".join(filter(None, (because(why), more))))
        self._badge.say(level_words(why.level), TONES[why.level])
        self._sides.show_lines(_head(left), _head(right), [values_of(line) for line in lines])
        words = ngettext(
            "Do the same for {n} more with the same reason",
            "Do the same for the other {n} with the same reason",
            alike,
        )
        self._alike.say(counted(words, alike))
        self._alike.setChecked(False)
        self._alike.setVisible(alike > 0)

    def answerable(self, yes: bool) -> None:
        """Whether the owner can answer now."""
        for button in (self._one, self._two, self._skip):
            button.setEnabled(yes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a value says that they are one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._one.isEnabled():
            self.together.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        texts = vbox(gap=2)
        texts.addWidget(heading(_("Is this the same person?")))
        texts.addWidget(self._why)
        top = hbox(gap=12)
        top.addLayout(texts, 1)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inside = vbox(inner, 0, (2, 2, 8, 2))
        inside.addWidget(self._sides)
        inside.addStretch(1)
        self.lay.addLayout(top)
        self.lay.addWidget(scroll(inner), 1)
        self.lay.addWidget(self._alike)
        self.lay.addLayout(row(self._one, self._two, self._skip, 1, gap=8))
        self.lay.addWidget(
            keys(
                ("← →", _("choose")),
                (_("Enter"), _("in the list: together")),
                ("2", _("two people")),
            )
        )


def _head(head: SideHead) -> QWidget:
    made = QWidget()
    words = ElidedLabel(head.words, "small", "muted")
    name = ElidedLabel(head.title, "strong")
    lay = hbox(made, 8)
    lay.addWidget(IconMark(head.icon, "accent_text"))
    lay.addWidget(name)
    lay.addWidget(words, 1)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setAccessibleName(f"{head.title}, {head.words}")
    return made
