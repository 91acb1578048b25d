"""Lines of a list on paper: what stands alone in a line stands in its middle."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from smallbiz.output.sheet import Row
from ui.kit.fonts import load_fonts
from ui.paper.page import Ink, Page, Paper, width_of
from ui.paper.rows import LOWER, STRONG, UPPER, letters_of, paint_words

TEXT = "Post: check your brakes in 5 steps"


@pytest.mark.parametrize("share", [0.99, 0.9, 0.6])
def test_a_text_without_a_name_stands_in_the_middle_of_its_line(qapp, share: float) -> None:
    load_fonts()
    image = QImage(800, 100, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    room = QRectF(0, 0, width_of(TEXT, Ink(UPPER)) * share, 100)
    assert share < 0.9 or width_of(TEXT, Ink(LOWER)) <= room.width()
    row = Row("", "", TEXT, "")
    paint_words(Page(painter, Paper.A4), room, row, letters_of([(row, room.width())], Ink(10)))
    painter.end()
    dark = [y for y in range(100) if any(image.pixelColor(x, y).value() < 128 for x in range(800))]
    assert dark and abs((dark[0] + dark[-1]) / 2 - 50) < 8


SHORT, LONG = Row("", "Ines", "Call", ""), Row("", "Ines Okafor", "Answer her cargo bike offer", "")
NAMELESS = Row("", "", TEXT, "")


def test_all_lines_of_a_list_have_letters_of_one_size(qapp) -> None:
    load_fonts()
    wide, narrow = 2000.0, 300.0
    roomy = letters_of([(SHORT, wide), (LONG, wide)], Ink(10))
    assert (roomy.strong, roomy.rest, roomy.two) == (STRONG, Ink(10), False)
    tight = letters_of([(SHORT, wide), (LONG, narrow)], Ink(10))
    assert (tight.strong.points, tight.rest.points, tight.two) == (UPPER, LOWER, True)
    alone = letters_of([(Row("", "", "Call", ""), wide), (NAMELESS, narrow)], Ink(10))
    assert (alone.rest.points, alone.two) == (LOWER, False)
    nearly = width_of(TEXT, Ink(9.5))
    assert letters_of([(NAMELESS, nearly), (NAMELESS, wide)], Ink(10)).rest.points == 9.5
