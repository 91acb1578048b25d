"""The head of a printed page: whose it is, which days, its title and its first sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ui.paper.page import RIGHT, Ink, Page

MARGIN = 150.0
LOGO = 150.0
"""Height of the logo, in 0.1 mm."""
FAINT = Ink(8, 400, "faint")


def paint_head(
    page: Page, business: str, days: str, title: str, sentence: str, logo: bytes | None
) -> float:
    """Paint it at the top of the page; where the next thing begins."""
    y, wide = MARGIN - 24, page.width - 2 * MARGIN
    told = page.text(QRectF(MARGIN, y, wide, 44), days, Ink(10, 400, "muted"), RIGHT)
    seen = page.picture(MARGIN, y, LOGO, logo) if logo else 0.0
    left = MARGIN + (seen + 28 if seen else 0.0)
    room = MARGIN + wide - left
    page.text(QRectF(left, y, room - told - 40, 44), business, Ink(10, 600, "muted"))
    page.text(QRectF(left, y + 48, room, 106), title, Ink(23, 600))
    y += 168
    return y + page.paragraph(QRectF(MARGIN, y, wide, 220), sentence, Ink(11.5)) + 20


def paint_foot(page: Page, made: str, number: str) -> None:
    """Paint with what it was made, and which page it is."""
    box = QRectF(MARGIN, page.height - MARGIN + 34, page.width - 2 * MARGIN, 40)
    page.text(box, made, FAINT)
    page.text(box, number, FAINT, RIGHT)
