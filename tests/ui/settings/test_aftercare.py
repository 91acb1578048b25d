"""The plan for the time after a sale is switched on and changed; each change can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.settings.test_settings import part, pick, write
from ui.window import Window

OpenShop = Callable[..., Window]


def with_a_product(workspace: Workspace) -> None:
    workspace.products.add("Bike")


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    window = open_shop(with_a_product, "settings")
    window.page.show_target(section="aftercare")
    return window


def plan(window: Window, product: int | None = None) -> list[tuple[int, str, str, str]]:
    steps = window.desk.workspace.aftercare.steps(product)
    return [(step.days, step.what, step.kind, step.aim) for step in steps]


def test_it_is_off_and_shows_no_steps(window: Window) -> None:
    assert not part(window, "aftercare_on").isChecked()
    assert not part(window, "aftercare_add").isVisible()
    assert window.page.findChild(QWidget, "aftercare1_what") is None


def test_steps_are_changed_added_and_deleted(window: Window) -> None:
    part(window, "aftercare_on").click()
    assert len(plan(window)) == 3
    write(window, "aftercare1_days", "5")
    write(window, "aftercare1_what", "Ring them")
    pick(window, "aftercare1_kind", "Visit")
    pick(window, "aftercare1_aim", "A review")
    assert plan(window)[0] == (5, "Ring them", "visit", "review")
    window.undo()
    assert plan(window)[0] == (5, "Ring them", "visit", "fine")
    part(window, "aftercare_add").click()
    assert plan(window)[3][0] == 44
    part(window, "aftercare4_delete").click()
    assert len(plan(window)) == 3
    assert_accessible(window.page)


def test_a_wrong_number_of_days_is_told_beside_the_field(window: Window) -> None:
    part(window, "aftercare_on").click()
    write(window, "aftercare1_days", "99999")
    assert plan(window)[0][0] == 3
    assert "3650" in part(window, "aftercare1_days").accessibleDescription()


def test_a_product_gets_steps_of_its_own(window: Window) -> None:
    part(window, "aftercare_on").click()
    box = part(window, "aftercare_product")
    assert isinstance(box, QComboBox)
    pick(window, "aftercare_product", "Bike")
    assert not part(window, "aftercare1_what").isVisible()
    part(window, "aftercare_add").click()
    assert [step[0] for step in plan(window, 1)] == [14]
    assert part(window, "aftercare4_what").isVisible()
    assert len(plan(window)) == 3
    window.undo()
    assert plan(window, 1) == []
