"""Step one: which file, and what its rows are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallbiz.intake.vocabulary import KINDS
from smallbiz.words.kinds import kind_word
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.intake.likely_list import LikelyFiles
from ui.intake.past import PastImports
from ui.kit.boxes import column, hbox, row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.dropzone import DropZone
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import IconMark
from ui.kit.notices import InlineError
from ui.kit.tab_order import hand_on
from ui.kit.theme import theme
from ui.saving import ask_for_table


class FileStep(QWidget):
    """Drop, choose or paste a file, or take one that was found."""

    chosen = Signal(object)
    """Carries the Path of a file."""
    pasted = Signal(str)
    picked = Signal(bool)
    """Whether a file of the list is selected."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._wrong = InlineError("")
        self._wrong.setObjectName("intake_wrong")
        self._wrong.hide()
        self._zone = DropZone(
            _("Drop your file here, or press to choose one"), "intake_drop", "upload"
        )
        self._zone.dropped.connect(lambda paths: self.chosen.emit(Path(paths[0])))
        self._zone.pressed.connect(self.ask)
        self.files = LikelyFiles(desk)
        self.files.opened.connect(self.chosen)
        self.files.picked.connect(self.picked)
        self.past = PastImports(desk, "intake_past")
        kinds = [(None, _("Found from the file")), *((each, kind_word(each)) for each in KINDS)]
        self.kind = ChoiceField(_("What are its rows?"), "intake_kind", kinds)
        self._build()
        hand_on(self, self._zone)

    def say_wrong(self, words: str) -> None:
        """Why the file can't be read; without words that is over."""
        self._wrong.say(_("This file can’t be read."), words)
        self._wrong.setVisible(bool(words))

    def invite(self) -> None:
        """The keyboard to the button that chooses a file."""
        self._choose.setFocus(Qt.FocusReason.TabFocusReason)

    def ask(self) -> None:
        """Let the owner choose a file."""
        chosen = ask_for_table(self)
        if chosen:
            self.chosen.emit(chosen)

    def paste(self) -> None:
        """Take what is in the clipboard: a copied file, or rows copied from a spreadsheet."""
        held: QMimeData = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in held.urls() if url.isLocalFile()]
        if files:
            self.chosen.emit(Path(files[0]))
        elif held.text().strip():
            self.pasted.emit(held.text())
        else:
            self._wrong.say(
                _("There is nothing to paste."), _("Copy rows in your spreadsheet first.")
            )
            self._wrong.show()

    def _build(self) -> None:
        self._choose = Button(
            _("Choose a file"), "intake_choose", kind="primary", icon="folder-open", does=self.ask
        )
        paste = Button(
            _("Paste rows"), "intake_paste", icon="copy", tip=_("Ctrl+V"), does=self.paste
        )
        self._zone.setMinimumHeight(theme().px(150))
        inner = QWidget()
        left = vbox(inner, 12)
        left.addWidget(self._wrong)
        left.addWidget(self._zone, 2)
        left.addLayout(row(self._choose, paste, 1))
        left.addWidget(self.files)
        left.addWidget(self.past)
        left.addStretch(1)
        lay = hbox(self, 14)
        lay.addWidget(scroll(inner), 1)
        lay.addWidget(self._side())

    def _side(self) -> QWidget:
        side = QWidget()
        kind = Card(8)
        kind.lay.addWidget(self.kind)
        known = Card(10)
        known.lay.addWidget(label(_("What is understood"), "strong"))
        for icon, title, words in _understood():
            texts = column(label(title, "medium", wrap=True), muted(words, wrap=True), gap=0)
            line = hbox(gap=10)
            line.addWidget(IconMark(icon, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(texts, 1)
            known.lay.addLayout(line)
        promised = Card(8)
        promised.lay.addWidget(label(_("What is promised"), "strong"))
        for words in _promised():
            mark = IconMark("circle-check", "good")
            promised.lay.addLayout(row(mark, label(words, "small", wrap=True), gap=10))
        side.setLayout(column(kind, known, promised, 1, gap=12))
        side.setMinimumHeight(1)  # else it is as high as with every word on a line of its own
        area = scroll(side)
        area.setFixedWidth(theme().px(320))
        return area


def _understood() -> list[tuple[str, str, str]]:
    return [
        (
            "file-spreadsheet",
            _("Excel, OpenDocument and CSV"),
            _(".xlsx, .xls, .ods, .csv; any letters, with or without headings"),
        ),
        ("contact", _("Cards of a phone or address book"), _(".vcf, also many in one file")),
        ("copy", _("What you copied"), _("rows of a spreadsheet, or addresses of a letter")),
        ("archive", _("smallbiz export"), _("comes back exactly as it was")),
        (
            "circle-x",
            _("Not a PDF or photo"),
            _("Copy its rows and paste them here."),
        ),
    ]


def _promised() -> list[str]:
    return [
        _("Nothing is saved before the last step"),
        _("Every row is accounted for"),
        _("One Undo takes it all back"),
        _("Who said no to e-mail stays at no"),
        _("The file is read on this computer and sent nowhere"),
    ]
