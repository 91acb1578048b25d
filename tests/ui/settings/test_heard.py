"""Objections and competitors get better words, and can be deleted with undo."""

from collections.abc import Callable

import pytest

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.settings.test_settings import part, write
from ui.window import Window


def with_words(workspace: Workspace) -> None:
    workspace.objections.named("to dear")
    workspace.objections.named("Too heavy")
    workspace.competitors.named("Rowery")


@pytest.fixture
def window(open_shop: Callable[..., Window]) -> Window:
    window = open_shop(with_words, "settings")
    window.page.show_target(section="heard")
    return window


def objections(window: Window) -> list[str]:
    return [each.text for each in window.desk.workspace.objections.all()]


def test_an_objection_is_reworded_and_deleted(window: Window) -> None:
    write(window, "objection1_text", "Too dear")
    assert objections(window) == ["Too dear", "Too heavy"]
    part(window, "objection2_delete").click()
    assert objections(window) == ["Too dear"]
    window.undo()
    window.undo()
    assert objections(window) == ["to dear", "Too heavy"]
    assert_accessible(window.page)


def test_words_that_are_taken_are_refused_beside_the_field(window: Window) -> None:
    write(window, "objection1_text", "too HEAVY")
    assert part(window, "objection1_text").accessibleDescription()
    assert objections(window) == ["to dear", "Too heavy"]


def test_what_is_known_of_a_competitor_is_kept(window: Window) -> None:
    write(window, "competitor1_name", "Rowery Lodz")
    write(window, "competitor1_notes", "Cheaper, farther")
    (row,) = window.desk.workspace.competitors.all()
    assert (row.name, row.notes) == ("Rowery Lodz", "Cheaper, farther")
    part(window, "competitor1_delete").click()
    assert window.desk.workspace.competitors.all() == []
    assert window.page._sections["heard"]._no_competitors.isVisible()
