"""Settings: every change is in the file at once, and Ctrl+Z takes it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smallbiz.business.spreading import Span
from smallbiz.store.backups import make_backup
from smallbiz.store.shelf import Reason
from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from ui.deeds import deeds
from ui.kit.floating import Overlay
from ui.kit.theme import theme
from ui.settings.lines import moved
from ui.window import Window

OpenShop = Callable[..., Window]


@pytest.fixture
def window(open_shop: OpenShop) -> Window:
    return open_shop(page="settings")


def part(window: Window, name: str) -> QWidget:
    found = window.page.findChild(QWidget, name) or window.findChild(QWidget, name)
    assert found is not None, name
    return found


def write(window: Window, name: str, words: str) -> None:
    line = part(window, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pick(window: Window, name: str, words: str) -> None:
    box = part(window, name)
    assert isinstance(box, QComboBox)
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def stages(window: Window) -> list[str]:
    return [stage.name for stage in window.desk.workspace.stages.all()]


def test_the_business_is_changed_and_undone(window: Window) -> None:
    business = window.desk.workspace.business
    window.page.show_target(section="business")
    write(window, "settings_name", "Wheel & Co")
    write(window, "settings_hour", "30")
    write(window, "settings_margin", "40")
    profile = business.read()
    assert (profile.name, profile.hourly_value, profile.margin) == ("Wheel & Co", 3000, 4000)
    window.undo()
    assert business.read().margin is None


@pytest.mark.parametrize("first", ["settings_trade", "settings_name"])
def test_ctrl_z_takes_a_change_back_from_within_the_next_field(window: Window, first: str) -> None:
    business = window.desk.workspace.business
    field = part(window, first)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClicks(field, "Bells")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    read = {
        "settings_trade": lambda: business.read().trade,
        "settings_name": lambda: business.read().name,
    }
    assert read[first]() == "Bells"
    following = window.focusWidget()
    assert following is not field
    QTest.keyClick(following, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read[first]() != "Bells"
    QTest.keyClick(following, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert read[first]() == "Bells"


def test_ctrl_z_takes_back_what_is_being_typed_first(window: Window) -> None:
    field = part(window, "settings_trade")
    before = field.text()
    name = window.desk.workspace.business.read().name
    write(window, "settings_name", "Wheel & Co")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == before
    assert window.desk.workspace.business.read().name == "Wheel & Co"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.workspace.business.read().name == name


def test_a_margin_over_all_is_refused_beside_its_field(window: Window) -> None:
    write(window, "settings_margin", "140")
    assert part(window, "settings_margin").accessibleDescription()
    assert window.desk.workspace.business.read().margin is None


def test_the_currency_is_fixed_after_the_first_sale(open_shop: OpenShop) -> None:
    window = open_shop(lambda workspace: workspace.sales.note(100), "settings")
    assert not part(window, "settings_currency").isEnabled()


def test_a_logo_is_taken_small_enough_and_removed(window: Window, tmp_path: Path) -> None:
    picture = QImage(1200, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    picture.save(str(tmp_path / "logo.jpg"))
    section = window.page._sections["business"]
    section.logo.take_logo(tmp_path / "logo.jpg")
    kept = QImage.fromData(window.desk.workspace.business.read().logo)
    assert (kept.width(), kept.height()) == (600, 150)
    part(window, "settings_no_logo").click()
    assert window.desk.workspace.business.read().logo is None
    (tmp_path / "no.png").write_text("no picture")
    section.logo.take_logo(tmp_path / "no.png")
    assert window.desk.workspace.business.read().logo is None


def test_a_new_month_brings_its_own_goals(window: Window) -> None:
    window.page.show_target(section="goals")
    write(window, "goal0_revenue", "12000")
    june = TODAY.replace(month=6, day=1)
    window.desk.workspace.store.today = lambda: june
    window.stack.show_anew()
    assert part(window, "goal0_revenue").text() == ""
    write(window, "goal0_revenue", "9000")
    goals = window.desk.workspace.goals
    assert (goals.of_month(TODAY).revenue, goals.of_month(june).revenue) == (1200000, 900000)


def test_goals_of_this_month_and_the_next(window: Window) -> None:
    window.page.show_target(section="goals")
    write(window, "goal0_revenue", "12000")
    write(window, "goal1_budget", "700")
    goals = window.desk.workspace.goals
    assert goals.of_month(TODAY).revenue == 1200000
    assert goals.of_month(TODAY.replace(month=6)).marketing_budget == 70000


def test_a_goal_of_the_year_shows_in_the_months_without_one(window: Window) -> None:
    window.page.show_target(section="goals")
    write(window, "goal3_leads", "120")
    write(window, "goal0_leads", "21")
    goals = window.desk.workspace.goals
    assert goals.of(TODAY, Span.YEAR).leads == 120
    told = [label.text() for label in window.page.findChildren(QLabel)]
    assert "9 from the year’s goal" in told
    assert "39, the sum of its months" in told
    window.desk.workspace.undo()
    assert goals.of_month(TODAY).leads == 10


def test_stages_are_renamed_moved_added_and_deleted(window: Window) -> None:
    window.page.show_target(section="stages")
    write(window, "stage1_name", "First look")
    write(window, "stage1_chance", "15")
    assert stages(window)[0] == "First look"
    part(window, "stage1_down").click()
    assert stages(window)[:2] == ["Qualified", "First look"]
    part(window, "stage_add").click()
    assert stages(window)[-1] == "New stage"
    part(window, "stage5_delete").click()
    assert len(stages(window)) == 4
    pick(window, "stage1_rule", "A next step is planned")
    assert window.desk.workspace.stages.all()[1].requirement == "next_step"


def test_a_stage_name_that_is_taken_is_refused(window: Window) -> None:
    window.page.show_target(section="stages")
    write(window, "stage1_name", "Qualified")
    assert part(window, "stage1_name").accessibleDescription()
    assert stages(window)[0] == "New enquiry"


def test_deleting_a_stage_with_deals_asks_where_they_go(open_shop: OpenShop) -> None:
    window = open_shop(lambda workspace: workspace.deals.open("Bike"), "settings")
    window.page.show_target(section="stages")
    part(window, "stage1_delete").click()
    assert Overlay.current(window) is not None
    pick(window, "stage_delete_to", "Offer sent")
    part(window, "stage_delete_now").click()
    assert window.desk.workspace.deal(1).stage == "Offer sent"


def test_channels_are_hidden_and_only_unused_ones_deleted(open_shop: OpenShop) -> None:
    def used(workspace: Workspace) -> None:
        workspace.activities.plan("Leaflet", channel_id=workspace.channels.all()[0].id)

    window = open_shop(used, "settings")
    window.page.show_target(section="channels")
    assert not part(window, "channel1_delete").isEnabled()
    shown = part(window, "channel1_shown")
    assert isinstance(shown, QAbstractButton)
    shown.click()
    channels = window.desk.workspace.channels
    assert 1 not in [channel.id for channel in channels.all()]
    part(window, "channel2_delete").click()
    assert 2 not in [channel.id for channel in channels.all(hidden=True)]
    part(window, "channel_add").click()
    assert channels.all()[-1].name == "New channel"


def test_going_back_to_a_backup(open_shop: OpenShop, qtbot: QtBot) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"), "settings")
    made = make_backup(window.desk.workspace.path, Reason.MANUAL)
    window.desk.workspace.contacts.delete([1])
    window.page.show_target(section="backups")
    window.page._sections["backups"].refresh()
    part(window, "backup_table").select(made.backup.sequence)
    window.begin = lambda: None
    part(window, "backup_restore").click()
    qtbot.waitUntil(lambda: bool(window.desk and window.desk.toasts.shown))
    assert window.desk.workspace.contacts.name(1) == "Ines Okafor"
    (toast,) = window.desk.toasts.shown
    assert "kept as a backup" in toast.words


def test_how_long_changes_can_be_undone(window: Window) -> None:
    window.page.show_target(section="backups")
    business, choice = window.desk.workspace.business, part(window, "backup_undo_years")
    assert choice.currentText() == "2 years"
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.count() - 1)
    assert business.read().undo_years is None
    window.undo()
    assert business.read().undo_years == 2
    assert choice.currentText() == "2 years"


def test_look_size_and_language(window: Window) -> None:
    window.page.show_target(section="look")
    section = window.page._sections["look"]
    section._scheme.picked.emit("dark")
    assert theme().dark
    section._size.picked.emit(120)
    section._size.picked.emit(120)
    assert theme().percent == 120
    pick(window, "look_language", "Deutsch")
    try:
        assert window.desk.workspace.business.read().language == "de"
        assert window.actions_["go_today"].text() == "Heute"
        assert part(window, "look_language").isVisible()
    finally:
        window.speak("en", "GB")


def test_every_control_is_named(window: Window) -> None:
    for key in window.page._sections:
        window.page.show_target(section=key)
        assert_accessible(window.page)


def test_moving_within_a_list_stops_at_the_ends() -> None:
    assert moved([1, 2, 3], 1, -1) == [1, 2, 3]
    assert moved([1, 2, 3], 1, 1) == [2, 1, 3]
    assert moved([1, 2, 3], 3, 1) == [1, 2, 3]


def test_estimates_are_typed_and_say_whether_they_are_used(window: Window, qtbot: QtBot) -> None:
    window.page.show_target(section="goals")
    write(window, "estimate_sale", "600")
    write(window, "estimate_offers", "48")
    estimates = window.desk.workspace.estimates
    assert (estimates.read().sale, estimates.read().offers_won) == (600_00, 48_00)
    told = lambda: [label.text() for label in window.page.findChildren(QLabel)]  # noqa: E731
    qtbot.waitUntil(lambda: "Used until you have 10 sales in a year." in told())
    for _sale in range(10):
        window.desk.workspace.sales.note(100_00, on=TODAY)
    qtbot.waitUntil(lambda: "Not used: an average sale of €100, from 10 sales." in told())
    for _sale in range(11):
        window.desk.workspace.undo()
    assert estimates.read().offers_won is None
    for lead in range(10):
        who = window.desk.workspace.contacts.add(f"Lead {lead}")
        window.desk.workspace.touches.note(who, "asked", on=TODAY)
    qtbot.waitUntil(lambda: "Not used: 0 of 10 leads of the last year bought." in told())


@pytest.mark.parametrize(
    ("words", "name"), [("own estimates", "estimate_sale"), ("your routine", "situation_new")]
)
def test_what_is_far_down_in_a_section_is_gone_to(
    window: Window, qtbot, words: str, name: str
) -> None:
    window.resize(1100, 700)
    window.desk.workspace.business.change(situation="new")
    window.go("today")
    if words == "own estimates":
        [deed] = [each for each in deeds(window) if each.key == "estimates"]
        deed.run()
    else:
        window.sheet("routine")
        Overlay.current(window).findChild(QWidget, "routine_situation").click()
    qtbot.waitUntil(lambda: window.focusWidget().objectName() == name)
    qtbot.waitUntil(lambda: not window.focusWidget().visibleRegion().isEmpty())


def test_in_a_sheet_ctrl_z_leaves_what_lies_below_alone(window: Window) -> None:
    write(window, "settings_name", "Wheel & Co")
    window.sheet("deal")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.workspace.business.read().name == "Wheel & Co"
