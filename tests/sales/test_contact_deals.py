"""The deals of one contact."""

from datetime import date
from typing import Any


def test_open_deals_come_first_and_a_company_has_those_of_its_people(workspace: Any) -> None:
    ann = workspace.contacts.add("Ann", company="Bell Ltd")
    bell = workspace.cards.card(ann).company_id
    lost = workspace.deals.open("Trailer", contact_id=ann, opened_on=date(2026, 4, 1))
    workspace.deals.lose(lost, "price", on=date(2026, 5, 1))
    open_ = workspace.deals.open("Bike", contact_id=ann, value=5000, opened_on=date(2026, 5, 4))
    found = workspace.deals_of(bell)
    assert [(deal.id, deal.status, deal.days) for deal in found] == [
        (open_, "open", 0),
        (lost, "lost", None),
    ]
    assert found == workspace.deals_of(ann)
    assert found[0].value == 5000
    assert workspace.deals_of(workspace.contacts.add("Ben")) == []
