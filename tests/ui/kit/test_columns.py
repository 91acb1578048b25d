"""Cards share each line evenly and go to the next one where the room is too small."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.kit.columns import Columns


def places(qtbot, width: int) -> list[tuple[int, int]]:
    ground = QWidget()
    qtbot.addWidget(ground)
    lay = Columns(ground, 10)
    cards = [QWidget() for _card in range(5)]
    for card in cards:
        card.setMinimumSize(100, 40)
        lay.addWidget(card)
    ground.resize(width, lay.heightForWidth(width))
    ground.show()
    assert all(ground.rect().contains(card.geometry()) for card in cards)
    assert len({card.width() for card in cards}) == 1
    return [(card.x(), card.y()) for card in cards]


@pytest.mark.parametrize(("width", "lines"), [(540, 1), (539, 2), (320, 2), (319, 3), (100, 5)])
def test_as_many_lines_as_the_room_asks_for(qtbot, width, lines):
    assert len({y for _x, y in places(qtbot, width)}) == lines


def test_lines_are_as_even_as_they_can_be(qtbot):
    across = [y for _x, y in places(qtbot, 460)]
    assert [across.count(y) for y in sorted(set(across))] == [3, 2]
