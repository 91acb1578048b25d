"""The last step: what came of an import, who came with it, and nothing of it once it was taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallbiz.people.contacts import Reach
from tests.ui.intake.walking import (
    begun,
    brought_by_spring_market,
    click,
    imported,
    names,
    page_of,
    part,
    shown,
    texts,
    until,
)
from ui.contacts.page import ContactsPage
from ui.window import Window

OpenShop = Callable[..., Window]
CHIPS = "contacts_segments"


def contacts_of(window: Window) -> ContactsPage:
    assert isinstance(window.page, ContactsPage)
    return window.page


def listed(window: Window) -> set[str]:
    ids = contacts_of(window).list.table.rows.ids
    return {row.name for row in window.desk.workspace.listing.rows(ids)}


def chips(window: Window) -> list[str]:
    return [chip.accessibleName() for chip in contacts_of(window)._bar.chips._chips]


def test_how_many_an_effort_brought_is_said(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    brought_by_spring_market(window, people)
    told = "Also new: 1 company and 1 activity. 4 people noted as brought by Spring market."
    assert told in texts(window)


def test_who_came_with_an_import_is_looked_at_alone(open_shop: OpenShop, tmp_path: Path) -> None:
    window = open_shop()
    add = window.desk.workspace.contacts.add
    add("Ute Roth")
    add("Anna Bell", reach=Reach(emails=["anna@bell.example"]))
    path = tmp_path / "list.csv"
    path.write_text(
        "Name,E-mail,City\nAnna Bell,anna@bell.example,Cork\nTom Lind,tom@lind.example,\n"
    )
    begun(window, path)
    click(window, "intake_next")
    until(lambda: page_of(window)._coming.pairs is not None)
    click(window, "intake_next")
    until(lambda: shown(window, "intake_look") and not window.desk.busy())
    click(window, "intake_look")
    assert listed(window) == {"Anna Bell", "Tom Lind"}
    assert chips(window)[:2] == ["Everyone, 3", "From this import, 2"]
    QTest.mouseClick(part(window, f"{CHIPS}_1"), Qt.MouseButton.LeftButton)
    assert listed(window) == {"Ute Roth", "Anna Bell", "Tom Lind"}
    QApplication.processEvents()
    assert not any("import" in chip for chip in chips(window))


def test_another_segment_takes_the_import_off(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    click(window, "intake_look")
    assert chips(window)[1].startswith("From this import")
    QTest.mouseClick(part(window, f"{CHIPS}_0"), Qt.MouseButton.LeftButton)
    assert not any("import" in chip for chip in chips(window))
    assert len(listed(window)) == 5


def test_nothing_is_offered_of_an_import_that_was_taken_back(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    offered = ("intake_look", "intake_plan", "intake_duplicates", "intake_shared")
    assert all(shown(window, name) for name in offered)
    click(window, "intake_undo")
    until(lambda: names(window) == [] and not window.desk.busy())
    until(lambda: shown(window, "intake_again"))
    assert not any(shown(window, name) for name in offered)
    assert "Also new" not in texts(window)
    window.desk.undo()
    until(lambda: all(shown(window, name) for name in offered))
