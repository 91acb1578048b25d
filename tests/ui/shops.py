"""What the result pages are looked at with: a leaflet, a voucher, and those who came from them."""

from datetime import date, timedelta

from smallbiz.workspace import Workspace
from tests.files import TODAY

LEAFLET, VOUCHER = 1, 2


def ago(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def came(workspace: Workspace, name: str, activity: int, days: int) -> int:
    """Somebody who came from an activity so many days ago."""
    whom = workspace.contacts.add(name=name)
    workspace.touches.note(whom, "came", on=ago(days), activity_id=activity)
    return whom


def a_spring(workspace: Workspace) -> None:
    """Ten people of the leaflet, one bought; three of the voucher, all bought; one walked in."""
    workspace.business.change(country="IE", hourly_value=3000, margin=5000)
    workspace.activities.plan("Leaflet", "done", starts_on=ago(40), ends_on=ago(40), minutes=120)
    workspace.activities.plan("Voucher", "done", starts_on=ago(40), ends_on=ago(40))
    workspace.budget.spend(LEAFLET, 20000, ago(40))
    workspace.budget.spend(VOUCHER, 1000, ago(40))
    for number in range(10):
        came(workspace, f"Leaflet {number}", LEAFLET, 39)
    for number, name in enumerate(("Ada", "Ben", "Cleo")):
        whom = came(workspace, name, VOUCHER, 30)
        workspace.sales.note(10000 * (number + 1), contact_id=whom, on=ago(20 - number))
    workspace.touches.note(1, "came", on=ago(25), activity_id=VOUCHER)
    workspace.sales.note(5001, contact_id=1, on=ago(10), product="Lamp")
    workspace.sales.note(700, contact_id=None, on=ago(9), product="Bell")
