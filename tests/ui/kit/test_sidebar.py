"""The sidebar: pages by mouse and arrows, counts, icons only where narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.accessibility import assert_accessible, spoken_name
from ui.kit.buttons import Button
from ui.kit.nav import NavEntry, NavModel
from ui.kit.sidebar import SLIM, Sidebar
from ui.kit.theme import theme

PAGES = [
    NavEntry("today", "Today", "sun", tip="Today (Ctrl+1)"),
    NavEntry("contacts", "Contacts", "users"),
    NavEntry("sales", "Sales hat"),
    NavEntry("deals", "Deals", "square-kanban", "sales"),
    NavEntry("followups", "Follow-ups", "calendar-clock", "sales"),
]
FOOT = [NavEntry("settings", "Settings", "settings", tip="Settings (Ctrl+,)")]


@pytest.fixture
def sidebar(qtbot):
    made = Sidebar(
        PAGES,
        FOOT,
        program="smallbiz",
        find_words="Find or do anything",
        find_key="Ctrl K",
        spoken="Main navigation",
    )
    made.say_business("Chain & Bell", "Bicycle workshop")
    made.say_saved("Saved here. Backup 08:12", "Last backup: today, 08:12.")
    made.resize(made.width(), 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_model_keeps_qts_rules_and_speaks_counts(qtbot):
    model = NavModel(PAGES)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.count("followups", "4", "4 open")
    assert model.data(model.row_of("followups")) == "Follow-ups, 4 open"
    model.count("followups", "", "")
    assert model.data(model.row_of("followups")) == "Follow-ups"
    assert not model.row_of("gone").isValid()


def test_arrows_skip_groups_and_go_to_the_page(sidebar, qtbot):
    gone_to = []
    sidebar.picked.connect(gone_to.append)
    sidebar.choose("contacts")
    assert gone_to == []
    sidebar.pages.setFocus()
    qtbot.keyClick(sidebar.pages, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.pages, Qt.Key.Key_Return)
    assert gone_to == ["deals", "deals"]


def test_clicks_go_to_pages_and_foot_entries(sidebar, qtbot):
    gone_to = []
    sidebar.picked.connect(gone_to.append)
    at = sidebar.pages.visualRect(sidebar.pages.entries.row_of("today")).center()
    qtbot.mouseClick(sidebar.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settings = sidebar.findChild(Button, "nav_settings")
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert gone_to == ["today", "settings"]
    assert settings.isChecked()
    assert not sidebar.pages.selectionModel().hasSelection()
    sidebar.choose("today")
    assert not settings.isChecked()


def test_narrow_or_large_text_shows_icons_only_with_names_kept(sidebar, qtbot):
    wide = sidebar.width()
    sidebar.fit(1440)
    assert (sidebar.narrow, sidebar.width()) == (False, wide)
    theme().resize(130)
    sidebar.fit(1440)
    assert sidebar.narrow
    assert sidebar.width() == SLIM
    assert spoken_name(sidebar.findChild(Button, "nav_settings")) == "Settings"
    assert_accessible(sidebar)
    with qtbot.waitSignal(sidebar.find_pressed):
        sidebar.findChild(Button, "find").click()
    theme().resize(100)
    sidebar.fit(1440)
    assert sidebar.width() == wide
    assert sidebar.findChild(Button, "nav_settings").text().strip() == "Settings"


def test_the_words_shrink_again_after_a_start_with_large_text(qtbot):
    try:
        theme().resize(130)
        made = Sidebar(
            PAGES,
            FOOT,
            program="smallbiz",
            find_words="Find",
            find_key="Ctrl K",
            spoken="Main navigation",
        )
        qtbot.addWidget(made)
        made.fit(1440)
        made.show()
    finally:
        theme().resize(100)
    made.fit(1440)
    sizes = [
        made.findChild(Button, name).fontInfo().pixelSize() for name in ("nav_settings", "find")
    ]
    assert sizes == [theme().font(role).pixelSize() for role in ("medium", "small")]


def test_on_a_page_that_is_not_listed_the_keyboard_is_seen_too(sidebar):
    sidebar.choose("contacts")
    sidebar.choose("settings")
    sidebar.pages.clearFocus()
    without = sidebar.pages.grab().toImage()
    sidebar.pages.setFocus(Qt.FocusReason.TabFocusReason)
    assert sidebar.pages.grab().toImage() != without
