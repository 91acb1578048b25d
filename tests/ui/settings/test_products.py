"""Products get a price, a margin and an interval; each change is in the file and can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallbiz.business.products import ProductRow
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.settings.test_settings import part, write
from ui.window import Window


def with_a_bike(workspace: Workspace) -> None:
    workspace.products.add("Bike")


@pytest.fixture
def window(open_shop: Callable[..., Window]) -> Window:
    window = open_shop(with_a_bike, "settings")
    window.page.show_target(section="products")
    return window


def products(window: Window) -> list[ProductRow]:
    return window.desk.workspace.products.all(hidden=True)


def test_everything_about_a_product_is_written_and_taken_back(window: Window) -> None:
    write(window, "product1_name", "Cargo bike")
    write(window, "product1_price", "3900")
    write(window, "product1_margin", "25")
    write(window, "product1_again", "365")
    part(window, "product1_shown").click()
    assert products(window) == [ProductRow(1, "Cargo bike", 390_000, 2500, 365, True)]
    for _step in range(5):
        window.undo()
    assert products(window) == [ProductRow(1, "Bike", None, None, None, False)]
    assert part(window, "product1_name").text() == "Bike"
    assert_accessible(window.page)


def test_a_new_one_is_named_at_once(window: Window) -> None:
    QTest.mouseClick(part(window, "product_add"), Qt.MouseButton.LeftButton)
    assert window.focusWidget() is part(window, "product2_name")
    QTest.keyClicks(window.focusWidget(), "Oak table")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert [each.name for each in products(window)] == ["Bike", "Oak table"]


def test_one_is_added_and_deleted(window: Window) -> None:
    part(window, "product_add").click()
    part(window, "product_add").click()
    assert [each.name for each in products(window)] == ["Bike", "New product", "New product 2"]
    part(window, "product2_delete").click()
    assert [each.name for each in products(window)] == ["Bike", "New product 2"]
    window.undo()
    assert len(products(window)) == 3


@pytest.mark.parametrize(
    ("field", "typed"), [("margin", "130"), ("again", "0"), ("name", "Bell"), ("price", "cheap")]
)
def test_what_cannot_be_is_told_beside_the_field(window: Window, field: str, typed: str) -> None:
    window.desk.workspace.products.add("Bell")
    before = products(window)
    write(window, f"product1_{field}", typed)
    assert part(window, f"product1_{field}").accessibleDescription()
    assert products(window) == before


def test_without_products_a_sentence_says_so(open_shop: Callable[..., Window]) -> None:
    window = open_shop(page="settings")
    window.page.show_target(section="products")
    section = window.page._sections["products"]
    assert section._none.isVisible()
    assert not section._lines.isVisible()
