"""The list of deals: open ones have a score, which sorts them too."""

from collections.abc import Callable

from smallbiz.workspace import Workspace
from ui.deals.list import DealsList
from ui.window import Window

OpenShop = Callable[..., Window]


def three_deals(workspace: Workspace) -> None:
    """One that we know much of, one that we know nothing of, and one that was lost."""
    workspace.deals.open("Bell", value=20_00)
    workspace.deals.open("Tandem", value=1000_00, need="Tours", budget="1,000", timing="June")
    workspace.deals.lose(workspace.deals.open("Lamp", value=30_00), "price")


def shown(page: DealsList) -> list[tuple[str, str]]:
    rows = page.table.rows
    cells = [rows.row(place).cells for place in range(len(rows.ids))]
    return [(each[0].text, each[3].text if each[3] else "") for each in cells]


def test_open_deals_have_a_score_that_sorts_them(open_shop: OpenShop, qtbot) -> None:
    window = open_shop(three_deals, page="deals")
    window.page.search()
    found: DealsList = window.page.list
    qtbot.waitUntil(lambda: ("Tandem", "60") in shown(found))
    found.table.sort("score", True)
    assert shown(found) == [("Tandem", "60"), ("Bell", "30"), ("Lamp", "")]
    found.table.sort("score", False)
    assert shown(found) == [("Bell", "30"), ("Tandem", "60"), ("Lamp", "")]
    window.desk.workspace.deals.change(1, need="Ringing")
    qtbot.waitUntil(lambda: ("Bell", "40") in shown(found))
    window.undo()
    qtbot.waitUntil(lambda: ("Bell", "30") in shown(found))
