"""Painted pages as a PDF file, with or without a window; and on a printer."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from smallbiz.store.whole import write_whole
from ui.kit.fonts import load_fonts
from ui.paper.page import Paper

UNITS_PER_INCH = 254
"""At this resolution one unit is 0.1 mm."""

Paint = Callable[[QPainter, Paper], None]


def pdf_of(pages: Sequence[Paint], paper: Paper, title: str) -> bytes:
    """The PDF of some pages."""
    _ready()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(layout_of(paper))
    writer.setTitle(title)
    writer.setCreator("smallbiz")
    paint_on(writer, pages, paper)
    return bytes(buffer.data().data())


def write_pdf(path: Path, pages: Sequence[Paint], paper: Paper, title: str) -> None:
    """Write the PDF of some pages, all or nothing; StorageProblem says what stood in the way."""
    write_whole(path, [pdf_of(pages, paper, title)])


def layout_of(paper: Paper) -> QPageLayout:
    """Upright, without a margin of its own: the page keeps its own."""
    return QPageLayout(paper.size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def paint_on(device: QPagedPaintDevice, pages: Sequence[Paint], paper: Paper) -> None:
    """Paint pages on a printer or into a PDF, at its own resolution."""
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / UNITS_PER_INCH, device.logicalDpiY() / UNITS_PER_INCH)
    for place, paint in enumerate(pages):
        if place:
            device.newPage()
        paint(painter, paper)
    painter.end()


_kept: list[QGuiApplication] = []
"""The application made where there was none; it has to live as long as fonts are used."""


def _ready() -> None:
    """Fonts and painting need a Qt application, but no screen."""
    if QGuiApplication.instance() is None:
        if not os.environ.get("QT_QPA_PLATFORM"):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["smallbiz"]))
    load_fonts()
