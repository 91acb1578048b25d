"""The logo of the business: shown, chosen from a picture, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import column, row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label, muted
from ui.kit.notices import InlineError

LOGO = 72
LARGEST = 600
"""Pixels of the longer side to which a logo is made smaller."""


class LogoPart(QWidget):
    """The picture, the buttons beside it, and below what was wrong with another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown = QLabel()
        self._shown.setFixedSize(LOGO, LOGO)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(_("Your logo"))
        self._remove = Button(
            _("Remove"),
            "settings_no_logo",
            kind="quiet",
            compact=True,
            does=lambda: self._set_logo(None),
        )
        self._wrong = InlineError(_("The logo stays as it was."), "")
        self._wrong.hide()
        self._build()

    def _build(self) -> None:
        change = Button(_("Change"), "settings_logo", icon="image", compact=True, does=self._choose)
        hint = muted(
            _("PNG or JPG. Shown in the corner and printed on the weekly report."), wrap=True
        )
        words = column(label(_("Logo"), "small_strong"), row(change, self._remove, 1), hint, gap=4)
        beside = row(self._shown, gap=16)
        beside.addLayout(words, 1)
        lay = vbox(self, 12)
        lay.addLayout(beside)
        lay.addWidget(self._wrong)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, _("Choose a picture"), str(Path.home()), _("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, made small enough for paper."""
        picture = QImage(str(path))
        if picture.isNull():
            self._say_wrong(_("This is not a picture."))
            return
        self._set_logo(png_of(picture))

    def _set_logo(self, png: bytes | None) -> None:
        self._wrong.hide()
        try:
            self._desk.do(lambda: self._desk.workspace.business.set_logo(png))
        except RuleBroken as broken:
            self._say_wrong(broken.message)

    def _say_wrong(self, words: str) -> None:
        self._wrong.say(_("The logo stays as it was."), words)
        self._wrong.show()

    def show_logo(self, png: bytes | None) -> None:
        """Show the logo there is now, or none."""
        picture = QPixmap()
        if png:
            picture.loadFromData(png)
            picture = picture.scaled(
                LOGO,
                LOGO,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._shown.setPixmap(picture)
        self._shown.setVisible(png is not None)
        self._remove.setVisible(png is not None)


def png_of(picture: QImage) -> bytes:
    """A picture as PNG, at most LARGEST pixels wide and high."""
    if max(picture.width(), picture.height()) > LARGEST:
        picture = picture.scaled(
            LARGEST,
            LARGEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    return bytes(buffer.data().data())
