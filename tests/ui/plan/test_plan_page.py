"""The marketing plan: lanes, list and pane over a real file, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import press
from ui.kit.floating import Overlay
from ui.kit.forms import TypedField
from ui.kit.lanes import Lanes
from ui.kit.rows import RowList
from ui.kit.table import Table
from ui.window import Window

OpenShop = Callable[..., Window]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEAFLET, LETTER, RADIO = 1, 2, 3


def spring(workspace: Workspace) -> None:
    """A leaflet over its budget, a planned letter of a campaign, an idea without a day."""
    workspace.business.change(country="IE")
    channels = {each.name: each.id for each in workspace.channels.all()}
    workspace.goals.set(workspace.today, marketing_budget=50_000)
    campaign = workspace.campaigns.add("Spring", budget=100_000)
    leaflet = workspace.activities.plan(
        "Spring leaflet",
        channel_id=channels["Leaflets"],
        starts_on=date(2026, 4, 20),
        ends_on=date(2026, 5, 17),
        planned_cost=18_000,
        minutes=240,
        expected_leads=12,
        audience="Families",
    )
    workspace.activities.plan(
        "June letter",
        channel_id=channels["E-mail letter"],
        campaign_id=campaign,
        starts_on=date(2026, 6, 8),
        ends_on=date(2026, 6, 21),
        planned_cost=1_500,
        repeats="monthly",
    )
    workspace.activities.plan("Radio", "idea")
    workspace.budget.spend(leaflet, 21_800, date(2026, 5, 4), "second print run")
    workspace.activity_steps.add(leaflet, "Text and photo", date(2026, 4, 15))
    workspace.activity_steps.add(leaflet, "Ask buyers", date(2026, 5, 17))
    workspace.touches.came_from(["Anna Bell", "Ben Hill"], leaflet, on=date(2026, 5, 2))


def find(window: Window, name: str) -> Any:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def click(window: Window, name: str) -> None:
    QTest.qWait(1)
    button = find(window, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def lanes(window: Window) -> Lanes:
    found = find(window, "plan_lanes")
    assert isinstance(found, Lanes)
    return found


def table(window: Window) -> Table:
    found = find(window, "plan_table")
    assert isinstance(found, Table)
    return found


def words(widget: QWidget) -> str:
    shown = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    return " | ".join(shown)


def row(window: Window, activity_id: int = LEAFLET) -> Any:
    assert window.desk is not None
    return window.desk.workspace.activities.row(activity_id)


@pytest.fixture
def plan(open_shop: OpenShop) -> Window:
    return open_shop(spring, "plan")


def test_the_head_says_what_went_and_what_is_left(plan: Window) -> None:
    said = words(plan.page)
    assert "These 12 weeks: €218 spent, €15 still planned." in said
    assert "May has €282 of its budget of €500 left." in said


def test_the_running_activity_is_selected_with_its_story(plan: Window) -> None:
    assert lanes(plan).current_id() == LEAFLET
    said = words(plan.page)
    assert "€218 of €180" in said
    assert "€38 over: second print run. Your time: 4 h." in said
    assert "Families" in said


def test_a_bar_moves_by_keyboard_and_undo_brings_it_back(plan: Window) -> None:
    lanes(plan).setFocus()
    QTest.keyClick(lanes(plan), Qt.Key.Key_Right, SHIFT)
    assert (row(plan).starts_on, row(plan).ends_on) == (date(2026, 4, 27), date(2026, 5, 24))
    steps = plan.desk.workspace.activity_steps.of(LEAFLET)
    assert steps[1].due_on == date(2026, 5, 24)
    assert "27 April to 24 May · Leaflets" in words(plan.page)
    plan.undo()
    assert row(plan).starts_on == date(2026, 4, 20)
    assert "20 April to 17 May · Leaflets" in words(plan.page)


def test_the_arrows_walk_from_lane_to_lane(plan: Window) -> None:
    here = lanes(plan)
    here.select(LEAFLET)
    here.setFocus()
    walked = {LEAFLET}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(here, key)
        walked.add(here.current_id())
    assert LETTER in walked


def test_the_end_is_pulled_by_keyboard_without_the_steps(plan: Window) -> None:
    QTest.keyClick(lanes(plan), Qt.Key.Key_Right, CTRL | SHIFT)
    assert (row(plan).starts_on, row(plan).ends_on) == (date(2026, 4, 20), date(2026, 5, 18))
    assert plan.desk.workspace.activity_steps.of(LEAFLET)[1].due_on == date(2026, 5, 17)


def test_a_bar_is_dragged_by_two_weeks(plan: Window) -> None:
    view = lanes(plan)
    box = view.visualRect(view.bars.place(LEAFLET))
    start = box.center()
    end = QPoint(start.x() + round(view.at.week * 2), start.y())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert row(plan).starts_on == date(2026, 5, 4)
    assert [toast.words for toast in plan.desk.toasts.shown] == ["Move Spring leaflet"]
    plan.undo()
    assert row(plan).starts_on == date(2026, 4, 20)


def test_delete_with_undo(plan: Window) -> None:
    QTest.keyClick(lanes(plan), Qt.Key.Key_Delete)
    assert row(plan) is None
    assert lanes(plan).bars.place(LEAFLET).isValid() is False
    plan.undo()
    assert row(plan).name == "Spring leaflet"
    assert lanes(plan).bars.place(LEAFLET).isValid()


def test_n_plans_on_the_lane_and_the_day_of_the_selected_bar(plan: Window) -> None:
    QTest.keyClick(lanes(plan), Qt.Key.Key_N)
    sheet = Overlay.current(plan)
    assert find(plan, "activity_from").text() == "20/04/2026"
    find(plan, "activity_name").setFocus()
    QTest.keyClicks(find(plan, "activity_name"), "Bike map")
    QTest.keyClick(find(plan, "activity_name"), Qt.Key.Key_Return, CTRL)
    assert Overlay.current(plan) is None and not sheet.isVisible()
    made = row(plan, 4)
    assert (made.name, made.channel, made.starts_on) == ("Bike map", "Leaflets", date(2026, 4, 20))
    assert lanes(plan).current_id() == 4


def test_enter_opens_the_editor(plan: Window) -> None:
    QTest.keyClick(lanes(plan), Qt.Key.Key_Return)
    assert Overlay.current(plan).objectName() == "activity_editor"


def test_the_list_shows_everything_and_sorts(plan: Window) -> None:
    click(plan, "plan_view_1")
    assert table(plan).hasFocus()
    assert not find(plan, "plan_earlier").isVisible()
    assert table(plan).rows.ids.tolist() == [RADIO, LETTER, LEAFLET]
    table(plan).sort("spent", True)
    assert table(plan).rows.ids[0] == LEAFLET
    table(plan).select(LETTER)
    assert "8 to 21 June · E-mail letter" in words(plan.page)
    click(plan, "plan_view_0")
    assert lanes(plan).current_id() == LETTER


def test_a_campaign_filters_weeks_list_and_sentence(plan: Window) -> None:
    click(plan, "plan_campaigns_1")
    assert [bar.id for bar in lanes(plan).all_bars()] == [LETTER]
    assert table(plan).rows.ids.tolist() == [LETTER]
    assert "Spring: €0 spent, €15 still planned, of a €1,000 budget" in words(plan.page)
    assert sum(week.spent for week in lanes(plan).plan.weeks) == 0
    click(plan, "plan_campaigns_0")
    assert len(lanes(plan).all_bars()) == 2


def test_earlier_later_and_back(plan: Window) -> None:
    first = lanes(plan).plan.starts_on
    assert first == date(2026, 4, 6)
    click(plan, "plan_later")
    assert lanes(plan).plan.starts_on == date(2026, 5, 4)
    click(plan, "plan_earlier")
    click(plan, "plan_earlier")
    assert lanes(plan).plan.starts_on == date(2026, 3, 9)
    click(plan, "plan_now")
    assert lanes(plan).plan.starts_on == first


def test_a_target_far_away_comes_into_view(plan: Window) -> None:
    workspace = plan.desk.workspace
    far = workspace.activities.plan("Winter letter", starts_on=date(2026, 12, 7))
    plan.desk.go("plan", activity_id=far)
    assert lanes(plan).plan.starts_on == date(2026, 11, 30)
    assert lanes(plan).current_id() == far
    plan.desk.go("plan", activity_id=RADIO)
    assert table(plan).isVisible() and table(plan).selected_ids() == [RADIO]


def test_steps_are_ticked_and_added_in_the_pane(plan: Window) -> None:
    steps = find(plan, "plan_steps")
    assert isinstance(steps, RowList)
    steps.setFocus()
    steps.setCurrentIndex(steps.items.index(0))
    QTest.keyClick(steps, Qt.Key.Key_Space)
    assert "1 of 2 done" in words(plan.page)
    field = find(plan, "plan_add_step")
    QTest.keyClicks(field, "print posters friday")
    QTest.keyClick(field, Qt.Key.Key_Return)
    added = plan.desk.workspace.activity_steps.of(LEAFLET)[-1]
    assert (added.what, added.due_on) == ("print posters", date(2026, 5, 15))
    assert field.text() == ""
    plan.undo()
    plan.undo()
    assert "0 of 2 done" in words(plan.page)


def test_a_step_is_reworded_moved_and_deleted_by_keyboard(plan: Window) -> None:
    steps, field = find(plan, "plan_steps"), find(plan, "plan_add_step")
    steps.setFocus()
    steps.setCurrentIndex(steps.items.index(1))
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert field.text() == "Ask buyers Sun 17 May"
    field.setText("Ask all buyers 18 may")
    QTest.keyClick(field, Qt.Key.Key_Return)
    kept = plan.desk.workspace.activity_steps.of(LEAFLET)
    assert (kept[1].what, kept[1].due_on) == ("Ask all buyers", date(2026, 5, 18))
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Up, ALT)
    assert [each.what for each in plan.desk.workspace.activity_steps.of(LEAFLET)] == [
        "Ask all buyers",
        "Text and photo",
    ]
    QTest.keyClick(steps, Qt.Key.Key_Delete)
    assert len(plan.desk.workspace.activity_steps.of(LEAFLET)) == 1


def menu_action(window: Window, name: str) -> None:
    click(window, "plan_more")
    menu = window.findChildren(QMenu, "plan_menu")[-1]
    action = next(each for each in menu.actions() if each.objectName() == name)
    action.trigger()
    menu.close()


def test_a_copy_is_selected_and_the_next_of_a_repeating_one_too(plan: Window) -> None:
    menu_action(plan, "plan_copy")
    assert (row(plan, 4).status, row(plan, 4).starts_on) == ("idea", date(2026, 5, 18))
    assert lanes(plan).current_id() == 4
    plan.desk.go("plan", activity_id=LETTER)
    menu_action(plan, "plan_again")
    assert row(plan, 5).starts_on == date(2026, 7, 8)
    plan.desk.go("plan", activity_id=LETTER)
    menu_action(plan, "plan_again")
    assert "The next one is planned already." in words(plan.page)
    menu_action(plan, "plan_delete")
    assert row(plan, LETTER) is None
    assert "The next one is planned already." not in words(plan.page)


def test_an_empty_plan_invites(open_shop: OpenShop) -> None:
    window = open_shop(page="plan")
    assert "Plan your first activity" in words(window.page)
    assert not find(window, "plan_view").isVisible()
    click(window, "plan_first")
    QTest.keyClicks(find(window, "activity_name"), "Leaflet")
    click(window, "activity_save")
    assert row(window).name == "Leaflet"
    assert find(window, "plan_view").isVisible()
    window.undo()
    assert "Plan your first activity" in words(window.page)


def test_a_campaign_is_added_and_changed(plan: Window) -> None:
    click(plan, "plan_campaign")
    QTest.keyClicks(find(plan, "campaign_name"), "Autumn")
    QTest.keyClicks(find(plan, "campaign_budget"), "300")
    QTest.keyClick(find(plan, "campaign_budget"), Qt.Key.Key_Return, CTRL)
    campaigns = {each.name: each for each in plan.desk.workspace.campaigns.all()}
    assert campaigns["Autumn"].budget == 30_000
    place = [chip.words for chip in plan.page._toolbar.campaigns._texts].index("Spring")
    click(plan, f"plan_campaigns_{place}")
    click(plan, "plan_campaign")
    name = find(plan, "campaign_name")
    name.setText("Autumn")
    click(plan, "campaign_save")
    assert "already" in " ".join(field.error for field in plan.findChildren(TypedField))
    name.setText("Early spring")
    click(plan, "campaign_save")
    assert "Early spring" in [each.name for each in plan.desk.workspace.campaigns.all()]
    assert plan.desk.workspace.undoable().label == "Change Early spring"


def test_who_came_is_noted_in_one_step(plan: Window) -> None:
    click(plan, "plan_came")
    field = find(plan, "came_who")
    QTest.keyClicks(field, "anna")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(field, "Dora Quill")
    press(Qt.Key.Key_Return)
    assert find(plan, "came_save").words == "Note 2 people"
    click(plan, "came_save")
    assert Overlay.current(plan) is None
    assert row(plan).leads == 3
    plan.undo()
    assert row(plan).leads == 2


def test_somebody_is_taken_off_the_list_again(plan: Window) -> None:
    click(plan, "plan_came")
    click(plan, "came_save")
    assert Overlay.current(plan) is not None
    field = find(plan, "came_who")
    QTest.keyClicks(field, "Dora Quill")
    press(Qt.Key.Key_Return)
    people = find(plan, "came_list")
    people.setFocus()
    people.setCurrentIndex(people.items.index(0))
    QTest.keyClick(people, Qt.Key.Key_Delete)
    assert find(plan, "came_save").words == "Note who came"
    day = find(plan, "came_day")
    QTest.keyClicks(field, "Dora Quill")
    press(Qt.Key.Key_Return)
    day.setText("20 may 2026")
    click(plan, "came_save")
    assert "still to come" in words(Overlay.current(plan))


def test_an_objection_becomes_an_idea_with_one_press(plan: Window) -> None:
    shop = plan.desk.workspace
    anna = shop.listing.ids()[0]
    deal = shop.deals.open("Bike", contact_id=anna)
    plan.desk.do(lambda: shop.deals.hear(deal, "It is too dear"))
    dear = shop.objections.named("It is too dear")
    before = shop.store.value("SELECT count(*) FROM activity")
    click(plan, f"plan_idea_{dear}")
    idea = shop.ideas.answering(dear)
    assert shop.activities.row(idea).status == "idea"
    assert find(plan, f"plan_idea_{dear}").words == "See the idea"
    plan.undo()
    assert shop.store.value("SELECT count(*) FROM activity") == before
    assert find(plan, f"plan_idea_{dear}").words == "Make it an idea"
    plan.desk.redo()
    click(plan, f"plan_idea_{dear}")
    assert "Answers “It is too dear”" in words(plan.page)


def test_everything_has_a_name(plan: Window) -> None:
    assert_accessible(plan.page)
    for view in ("plan_view_1", "plan_view_0"):
        click(plan, view)
        assert_accessible(plan.page)


def test_f6_goes_from_lanes_to_pane_and_on(plan: Window) -> None:
    lanes(plan).setFocus()
    assert plan.page.next_pane()
    assert plan.focusWidget().objectName() == "plan_edit"
    assert not plan.page.next_pane()


def test_ctrl_n_plans_and_the_page_hears_of_changes_elsewhere(plan: Window) -> None:
    plan.new_here()
    assert Overlay.current(plan).objectName() == "activity"
    Overlay.current(plan).leave()
    plan.desk.workspace.activities.rename(LEAFLET, "Leaflet of spring")
    assert "Leaflet of spring" in words(plan.page)


def test_a_narrow_window_has_no_legend_and_larger_text_fits(open_shop: OpenShop) -> None:
    window = open_shop(spring, "plan", (1100, 700))
    assert not window.page._toolbar._legend.isVisible()
    before = window.page._pane.width()
    window.resize(1440, 900)
    window.resize_text(30)
    assert window.page._pane.width() > before
    assert window.page.width() <= window.width()


def test_what_has_no_day_is_one_press_away(plan: Window) -> None:
    assert find(plan, "plan_undated").words == "1 without a day"
    click(plan, "plan_undated")
    assert table(plan).rows.ids[0] == RADIO
    assert not find(plan, "plan_undated").isVisible()


def test_a_campaign_selects_one_of_its_own_and_gets_what_is_planned(plan: Window) -> None:
    click(plan, "plan_campaigns_1")
    assert "June letter" in words(plan.page)
    plan.new_here()
    assert find(plan, "activity_campaign").currentText() == "Spring"
    Overlay.current(plan).leave()
    plan.desk.workspace.activities.delete(LETTER)
    assert not find(plan, "plan_edit").isVisible()
    click(plan, "plan_campaigns_0")
    assert find(plan, "plan_edit").isVisible()


def test_steps_are_changed_and_deleted_by_mouse(plan: Window) -> None:
    steps = find(plan, "plan_steps")
    place = steps.visualRect(steps.items.index(1)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(plan, "step_change")
    assert find(plan, "plan_add_step").text().startswith("Ask buyers")
    click(plan, "step_delete")
    assert [each.what for each in plan.desk.workspace.activity_steps.of(LEAFLET)] == [
        "Text and photo"
    ]


def test_an_edge_is_pulled_by_mouse(plan: Window) -> None:
    view = lanes(plan)
    box = view.visualRect(view.bars.place(LEAFLET))
    edge = QPoint(box.right() - 2, box.center().y())
    further = edge + QPoint(round(view.at.week), 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(view.viewport(), edge + QPoint(20, 0))
    QTest.mouseMove(view.viewport(), further)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=further)
    assert (row(plan).starts_on, row(plan).ends_on) == (date(2026, 4, 20), date(2026, 5, 24))


def test_a_double_click_on_an_empty_day_plans_there(plan: Window) -> None:
    view = lanes(plan)
    lane = next(place for place, each in enumerate(view.plan.lanes) if each.title == "Partners")
    point = QPoint(round(view.at.x(date(2026, 6, 3))) + 3, round(view.at.tops[lane]) + 8)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert find(plan, "activity_channel").currentText() == "Partners"
    assert find(plan, "activity_from").text() == "03/06/2026"


def test_alt_and_arrows_sort_the_list(plan: Window) -> None:
    click(plan, "plan_view_1")
    first = lanes(plan).plan.starts_on
    table(plan).setFocus()
    QTest.keyClick(table(plan), Qt.Key.Key_Right, ALT | SHIFT)
    assert table(plan).rows.sorted_by == "status"
    assert lanes(plan).plan.starts_on == first


def test_a_step_that_is_undone_while_it_is_reworded_is_let_go(plan: Window) -> None:
    field = find(plan, "plan_add_step")
    QTest.keyClicks(field, "hand out")
    QTest.keyClick(field, Qt.Key.Key_Return)
    steps = find(plan, "plan_steps")
    steps.setFocus()
    steps.setCurrentIndex(steps.items.index(2))
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert field.text() == "hand out"
    plan.undo()
    assert field.text() == ""
    QTest.keyClicks(field, "hand out")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(plan.desk.workspace.activity_steps.of(LEAFLET)) == 3


def test_the_pane_scrolls_to_the_selected_step(open_shop: OpenShop) -> None:
    window = open_shop(spring, "plan", (1100, 700))
    for number in range(12):
        window.desk.workspace.activity_steps.add(LEAFLET, f"Step {number}")
    steps = find(window, "plan_steps")
    steps.setFocus()
    for _step in range(13):
        QTest.keyClick(steps, Qt.Key.Key_Down)
        QTest.qWait(1)
    box = steps.visualRect(steps.currentIndex())
    middle = steps.mapTo(window.page, box.center())
    assert 0 < middle.y() < window.page.height()


def test_alt_and_the_page_keys_go_earlier_and_later(plan: Window) -> None:
    find(plan, "plan_edit").setFocus()
    QTest.keyClick(find(plan, "plan_edit"), Qt.Key.Key_PageDown, ALT)
    assert lanes(plan).plan.starts_on == date(2026, 5, 4)
    assert row(plan).starts_on == date(2026, 4, 20)
