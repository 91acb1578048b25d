"""A page that can't be read says so in its place, and tries again when asked."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from ui.pages import entries
from ui.window import Window

OpenShop = Callable[..., Window]
BESIDE = ("history", "duplicates")
"""Pages that read on a connection of their own, and tell trouble among their parts."""
PAGES = [entry.key for entry in entries() if entry.key not in BESIDE]


def shop(workspace: Workspace) -> None:
    workspace.deals.open("City bike", contact_id="Ada", value=90000)


@pytest.fixture
def damage(monkeypatch: pytest.MonkeyPatch) -> Callable[[Window], None]:
    """Every read of the file fails from now on, as with a damaged disk; undone by monkeypatch."""

    def fail(window: Window) -> None:
        def unreadable(*_args: object, **_more: object) -> object:
            raise StorageProblem("The file can’t be read.", "Nothing was changed.", "Try again.")

        for name in ("rows", "one", "value", "each"):
            monkeypatch.setattr(window.desk.workspace.store, name, unreadable)

    return fail


def words(window: Window) -> str:
    shown = window.stack.currentWidget()
    return "\n".join(each.text() for each in shown.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize("key", PAGES)
def test_a_page_that_cannot_be_read_says_so_and_tries_again(
    open_shop: OpenShop, damage, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    window = open_shop(shop)
    damage(window)
    window.go(key)
    assert window.page is None
    assert "The file can’t be read." in words(window)
    assert "Nothing was changed. Try again." in words(window)
    assert_accessible(window)
    monkeypatch.undo()
    again = window.findChild(QWidget, "trouble_again")
    again.click()
    assert window.page is not None and window.page.objectName() == f"page_{key}"


def test_a_change_after_which_the_page_cannot_be_read_says_so(
    open_shop: OpenShop, damage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_shop(shop, "deals")
    monkeypatch.setattr(
        window.desk.workspace.board,
        "columns",
        lambda: (_ for _ in ()).throw(
            StorageProblem("The file can’t be read.", "Nothing was changed.", "")
        ),
    )
    window.desk.do(lambda: window.desk.workspace.deals.open("Trailer"))
    assert "The file can’t be read." in words(window)
    monkeypatch.undo()
    window.go("deals")
    assert window.page is not None
    assert window.page.board.board.select(2)
