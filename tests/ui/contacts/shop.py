"""A few people and a company for the page of contacts."""

from datetime import date
from typing import Any

from smallbiz.people.contacts import Reach

NAMES = ["Ines Okafor", "Ben Marsh", "Café Morgenrot", "Tarek Aziz", "Łucja Nowak"]


def fill(workspace: Any) -> None:
    """Ines waits as a lead, Tarek works for the café and has a deal and a step, Ben bought once."""
    contacts, today = workspace.contacts, workspace.today
    ines = contacts.add("Ines Okafor", reach=Reach(["ines@example.org"], ["040 66969 011"]))
    workspace.touches.note(ines, "asked", note="Asked for prices", on=date(2026, 5, 11))
    ben = contacts.add("Ben Marsh", city="Cork", likes="Test rides\nTea")
    workspace.sales.note(12000, contact_id=ben, on=date(2026, 5, 4), product="Lamp")
    tarek = contacts.add("Tarek Aziz", company="Café Morgenrot", job_title="Owner")
    deal = workspace.deals.open("Cargo bike", contact_id=tarek, value=390000)
    workspace.follow_ups.plan("Agree on colours", date(2026, 5, 11), contact_id=tarek, deal_id=deal)
    contacts.add("Łucja Nowak", reach=Reach(tags=["Family"]))
    assert today == date(2026, 5, 13)


def who(workspace: Any, name: str) -> int:
    """The id of somebody by name."""
    found = workspace.store.value("SELECT id FROM contact WHERE name = ?", (name,))
    assert found is not None, name
    return int(found)
