"""All building blocks together: named, reachable, and in every theme."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.accessibility import assert_accessible, nameless, tab_order, untestable
from tests.ui.kit import gallery
from ui.kit.boxes import vbox
from ui.kit.theme import theme


@pytest.fixture
def page(qtbot):
    made = gallery.page()
    qtbot.addWidget(made)
    made.resize(1440, 1100)
    made.show()
    return made


def test_every_block_is_named_and_can_be_found(page):
    assert_accessible(page)


@pytest.mark.parametrize(("scheme", "percent"), [("light", 90), ("dark", 100), ("dark", 150)])
def test_every_block_repaints_in_every_theme(page, scheme, percent):
    before = page.grab().toImage()
    theme().resize(percent)
    theme().switch(scheme)
    assert page.grab().toImage() != before


def test_the_check_finds_what_it_should(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    vbox(page).addWidget(QLineEdit())
    page.show()
    assert nameless(page) == ["QLineEdit ''"]
    assert untestable(page) == ["QLineEdit ''"]


def test_segments_and_choices_are_one_tab_stop_each(page):
    order = tab_order(page)
    assert sum(name.startswith("view_") for name in order) == 1
    assert order.index("main") < order.index("second") < order.index("view_0")
