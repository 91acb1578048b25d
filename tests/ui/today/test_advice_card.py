"""The advice of the day: shown, followed, put aside and brought back, in the real window over a real file."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smallbiz.workspace import Workspace
from tests.files import TODAY
from tests.ui.accessibility import assert_accessible
from tests.ui.sheets.keyboard import press
from ui.deals.page import DealsPage
from ui.kit.buttons import Button
from ui.kit.floating import Overlay
from ui.kit.sight import in_sight
from ui.plan.page import PlanPage
from ui.preferences import Preferences
from ui.today.page import TodayPage
from ui.window import Window

OpenShop = Callable[..., Window]

OFFER = "1 offer worth €3,000 has had no answer for a week or more."
STUCK = "1 open deal worth €4,000 has no next step."
DEAR = "“Too dear” was heard in 3 deals in half a year. Nothing answers it yet."


def shop(workspace: Workspace) -> None:
    """A silent offer of 3,000, a deal of 4,000 in the first stage without a next step, an objection."""
    stages = workspace.stages.all()
    offered = workspace.deals.open("Cargo bike", stage_id=stages[2].id)
    workspace.offers.note(offered, 300000, sent_on=TODAY - timedelta(days=9))
    workspace.follow_ups.plan("Call", TODAY, deal_id=offered)
    workspace.deals.open("Tandem", value=400000, stage_id=stages[0].id)
    for number in range(3):
        lost = workspace.deals.open(f"Bike {number}", value=20000)
        workspace.deals.hear(lost, "Too dear")
        workspace.deals.lose(lost, "price")


@pytest.fixture
def window(open_shop: OpenShop, qtbot) -> Window:
    found = open_shop(shop, "today")
    qtbot.waitUntil(lambda: bool(said(found)))
    return found


def said(window: Window) -> str:
    assert isinstance(window.page, TodayPage)
    return window.page.advice._says.text()


def button(window: Window, name: str) -> Button:
    """The one that is shown; those that it replaced are still on their way out."""
    QApplication.processEvents()
    [found] = [each for each in window.findChildren(Button, name) if each.isVisible()]
    return found


def sheet(window: Window) -> Overlay:
    found = Overlay.current(window)
    assert found is not None and found.objectName() == "advice"
    return found


def test_what_promises_most_is_said_and_followed(window: Window) -> None:
    assert said(window) == OFFER
    assert window.page.advice._says.toolTip().startswith("About €1,500 of it")
    assert_accessible(window.page)
    button(window, "today_follow").setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, DealsPage)
    assert window.page.opened == 1


def test_advice_about_something_deleted_meanwhile_says_so(window: Window, qtbot) -> None:
    advising, workspace = window.desk.advice, window.desk.workspace
    [dear] = [each for each in advising.left() if each.rule.key == "objection"]
    workspace.objections.delete(dear.matter.subject)
    advising.follow(dear)
    assert isinstance(window.page, TodayPage)
    assert workspace.activities.all() == []
    [toast] = window.desk.toasts.shown
    assert toast.words == "This entry is not there any more. It was deleted meanwhile."
    qtbot.waitUntil(lambda: dear.key not in {each.key for each in advising.left()})


def test_advice_is_worked_out_anew_when_a_margin_changes(window: Window, qtbot) -> None:
    bike = window.desk.workspace.products.add("Bike")
    with qtbot.waitSignal(window.desk.advice.changed):
        window.desk.workspace.products.change(bike, margin=2500)


def test_not_now_shows_the_next_one_until_undo(window: Window) -> None:
    button(window, "today_not_now").setFocus()
    press(Qt.Key.Key_Space)
    assert said(window) == STUCK
    assert [aside.key for aside in window.desk.workspace.asides.all()] == ["offers"]
    window.undo()
    assert window.desk.workspace.asides.all() == []
    assert said(window) == OFFER, "what was put aside is said again at once"
    window.desk.redo()
    assert said(window) == STUCK
    window.undo()
    button(window, "today_not_now").setFocus()
    window.desk.advice.changed.emit()
    assert said(window) == OFFER


def test_what_was_put_aside_and_brought_back_gives_way_on_the_next_day(
    window: Window, qtbot
) -> None:
    window.desk.workspace.deals.change(2, value=1000000)
    left = window.desk.advice.left
    qtbot.waitUntil(lambda: any("€10,000" in advice.says for advice in left()))
    first = window.desk.advice.of_today()
    window.desk.advice.rest(first)
    window.undo()
    assert window.desk.advice.of_today().key == first.key
    window.desk.workspace.store.today = lambda: TODAY + timedelta(days=1)
    assert window.desk.advice.of_today().key != first.key


def test_the_same_is_said_all_day_also_after_a_new_start(window: Window) -> None:
    path = window.desk.workspace.path
    assert Preferences().advice_said(path) == {TODAY: "offers"}
    Preferences().keep_advice_said(path, {TODAY: "stuck"})
    window.desk.advice.changed.emit()
    assert said(window) == STUCK


def test_tomorrow_says_something_else(window: Window, qtbot) -> None:
    path = window.desk.workspace.path
    Preferences().keep_advice_said(path, {TODAY - timedelta(days=1): "offers"})
    window.desk.advice.changed.emit()
    assert said(window) == OFFER, "the gain is more than twice that of the next: it matters"
    window.desk.workspace.deals.change(2, value=1000000)
    window.desk.advice.changed.emit()
    Preferences().keep_advice_said(path, {TODAY - timedelta(days=1): "offers"})
    qtbot.waitUntil(lambda: said(window) == "1 open deal worth €10,000 has no next step.")


def test_all_of_it_stands_in_the_sheet_with_its_reasons(window: Window) -> None:
    button(window, "today_why").click()
    names = [each.objectName() for each in sheet(window).findChildren(Button)]
    assert window.focusWidget().objectName() == "advice_follow_offers"
    order = [name for name in names if name.startswith("advice_follow")]
    assert order == ["advice_follow_offers", "advice_follow_stuck", "advice_follow_objection_1"]
    assert_accessible(sheet(window))


def test_put_aside_for_good_and_brought_back_by_keyboard(window: Window) -> None:
    button(window, "today_why").click()
    button(window, "advice_never_offers").setFocus()
    press(Qt.Key.Key_Return)
    [aside] = window.desk.workspace.asides.all()
    assert aside.until is None
    assert window.focusWidget().objectName() == "advice_never_stuck"
    back = button(window, f"advice_back_{aside.id}")
    assert back.accessibleName() == f"Bring back: {OFFER}"
    back.setFocus()
    press(Qt.Key.Key_Return)
    assert window.desk.workspace.asides.all() == []
    assert button(window, "advice_never_offers").isEnabled()


def test_what_has_the_keyboard_stays_in_sight_when_one_above_it_goes(window: Window, qtbot) -> None:
    window.resize(1100, 600)
    for number in range(9):
        window.desk.workspace.asides.put("budget", number, 0, 0)
    button(window, "today_why").click()
    button(window, "advice_back_2").setFocus()
    in_sight(window.focusWidget())
    press(Qt.Key.Key_Return)
    stop = button(window, "advice_back_1")
    assert window.focusWidget() is stop
    qtbot.waitUntil(lambda: stop.visibleRegion().boundingRect() == stop.rect(), timeout=5000)


def test_what_rests_is_named_also_when_it_would_not_be_said(window: Window) -> None:
    window.desk.workspace.asides.put("budget", None, 0, 0)
    button(window, "today_why").click()
    back = sheet(window).findChild(Button, "advice_back_1")
    assert back.accessibleName() == "Bring back: The budget is nearly spent"


def test_an_objection_becomes_an_idea_with_one_press(window: Window) -> None:
    button(window, "today_why").click()
    button(window, "advice_follow_objection_1").click()
    assert isinstance(window.page, PlanPage)
    assert window.desk.workspace.ideas.answering(1) is not None
    window.undo()
    assert window.desk.workspace.ideas.answering(1) is None


def test_a_change_brings_other_advice(window: Window, qtbot) -> None:
    window.desk.workspace.follow_ups.plan("Call", TODAY, deal_id=2)
    window.desk.workspace.touches.note(
        window.desk.workspace.contacts.add("Ines"), "call", deal_id=1
    )
    qtbot.waitUntil(lambda: said(window) == DEAR)


def test_a_fresh_file_has_no_advice(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(None, "today")
    qtbot.waitUntil(lambda: "Nothing stands out today." in said(window))
    for name in ("today_follow", "today_not_now", "today_why"):
        assert window.findChild(Button, name).isHidden()
    window.sheet("advice")
    assert_accessible(sheet(window))


def test_when_all_is_put_aside_the_card_leads_to_it(window: Window) -> None:
    while (shown := window.findChild(Button, "today_not_now")).isVisible():
        shown.setFocus()
        press(Qt.Key.Key_Space)
    assert said(window).startswith("Nothing stands out today.")
    assert window.focusWidget().words == "Put aside"
    press(Qt.Key.Key_Space)
    assert button(window, "advice_back_1").isEnabled()


def test_it_speaks_the_language_that_was_chosen(window: Window, qtbot) -> None:
    window.speak("de", "DE")
    qtbot.waitUntil(lambda: said(window).startswith("1 Angebot über"))
    window.speak("en", "GB")
    qtbot.waitUntil(lambda: said(window) == OFFER)
