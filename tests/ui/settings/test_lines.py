"""A line of fields takes two rows where its fields would be too narrow to read."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.kit.boxes import vbox
from ui.kit.forms import TextField
from ui.settings.lines import Line


@pytest.mark.parametrize(("fields", "rows"), [(4, 2), (3, 1)])
def test_the_name_stays_readable(qtbot, dressed, fields: int, rows: int) -> None:
    page = QWidget()
    made = [TextField(f"Field {place}", f"field_{place}") for place in range(fields)]
    line = Line("line", made, lambda by: None, lambda: None)
    lay = vbox(page)
    lay.addWidget(line)
    lay.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 200)
    page.show()
    qtbot.waitUntil(lambda: made[0].y() == made[-1].y() and made[0].width() > made[1].width())
    page.resize(480, 200)
    qtbot.waitUntil(lambda: line.width() == 480)
    qtbot.waitUntil(lambda: len({field.y() for field in made}) == rows)
    assert made[0].width() >= 100
    assert line.bin.isVisible()
    assert line.bin.x() + line.bin.width() <= 480
