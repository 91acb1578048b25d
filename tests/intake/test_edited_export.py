"""Our own export, changed in a spreadsheet and read again: its numbers say which row is which."""

import csv
import io
from typing import Any

import pytest

from smallbiz.output.exports import export
from smallbiz.people.contacts import Reach
from tests.intake.taking import counts, names, take

TABLES = {"deals": "deal", "activities": "activity", "touches": "touch", "sales": "sale"}
DEALINGS = {
    "activities": "name,starts_on,channel\nFair,2026-05-01,Market\nFair,2026-06-01,Market\n",
    "deals": "title,contact,opened_on,value\nBike,Ann,2026-05-02,100\nBike,Bo,2026-05-02,200\n",
    "touches": "contact,date,kind,note\nAnn,2026-05-02,call,Ask her\nAnn,2026-05-03,call,\n",
    "sales": "contact,date,amount,product\nAnn,2026-05-02,10,Bell\nBo,2026-05-02,10,Bell\n",
}
EDITS = [
    ("activities", "name", "Town fair"),
    ("activities", "starts_on", "2026-05-09"),
    ("deals", "title", "Cargo bike"),
    ("deals", "opened_on", "2026-04-30"),
    ("touches", "note", "Asked her"),
    ("touches", "date", "2026-05-01"),
    ("touches", "kind", "letter"),
    ("sales", "note", "Second hand"),
    ("sales", "amount", "12.00"),
    ("sales", "date", "2026-05-01"),
    ("sales", "product", "Lamp"),
]


def edited(workspace: Any, kind: str, field: str, text: str) -> str:
    """The export with another word in one field of its first row."""
    path = workspace.path.with_name("ours.csv")
    export(workspace.store, kind, path)
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    rows[1][rows[0].index(field)] = text
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


@pytest.fixture
def shop(workspace: Any) -> Any:
    for name in ("Ann", "Bo"):
        workspace.contacts.add(name, reach=Reach(emails=[f"{name}@shop.example"]))
    for kind, text in DEALINGS.items():
        take(workspace, text, kind=kind)
    return workspace


@pytest.mark.parametrize(("kind", "field", "text"), EDITS)
def test_an_edited_row_is_the_one_with_its_number(
    shop: Any, kind: str, field: str, text: str
) -> None:
    before = shop.store.value(f"SELECT count(*) FROM {TABLES[kind]}")
    told = take(shop, edited(shop, kind, field, text), kind=kind, on_match="overwrite")
    assert counts(told) == {"updated": 1, "unchanged": 1}
    assert shop.store.value(f"SELECT count(*) FROM {TABLES[kind]}") == before
    again = take(shop, edited(shop, kind, field, text), kind=kind, on_match="overwrite")
    assert counts(again) == {"unchanged": 2}


@pytest.mark.parametrize(("kind", "field", "text"), EDITS)
def test_unless_told_so_nothing_that_is_there_is_overwritten(
    shop: Any, kind: str, field: str, text: str
) -> None:
    before = shop.store.value(f"SELECT count(*) FROM {TABLES[kind]}")
    fate = "updated" if (kind, field) == ("sales", "note") else "unchanged"
    told = counts(take(shop, edited(shop, kind, field, text), kind=kind))
    assert told == ({"updated": 1, "unchanged": 1} if fate == "updated" else {"unchanged": 2})
    assert shop.store.value(f"SELECT count(*) FROM {TABLES[kind]}") == before


def test_the_number_of_another_file_says_nothing(shop: Any) -> None:
    other = "id,contact,date,kind,note\n1,Ann,2026-01-07,visit,Saw the shop\n"
    assert counts(take(shop, other, kind="touches")) == {"created": 1}
    other = "id,contact,date,kind,note\n1,Bo,2026-05-02,call,Ask her\n"
    assert counts(take(shop, other, kind="touches")) == {"created": 1}


def test_a_contact_with_its_number_and_phone_is_the_same_by_another_name(workspace: Any) -> None:
    workspace.contacts.add("Ann Bell", reach=Reach(phones=["+49 341 5558820"]))
    text = edited(workspace, "contacts", "name", "Ann Shaw")
    assert counts(take(workspace, text, on_match="overwrite")) == {"updated": 1}
    assert names(workspace) == ["Ann Shaw"]


@pytest.mark.parametrize("kind", ["touches", "sales"])
def test_a_note_with_space_around_it_comes_back_as_the_same(workspace: Any, kind: str) -> None:
    ann = workspace.contacts.add("Ann")
    touch = workspace.touches.note(ann, "call", note=" Ask her\n")
    workspace.touches.change(touch, note="\tAsk her again\n")
    sale = workspace.sales.note(900, contact_id=ann, note="Second hand\n")
    workspace.sales.change(sale, note="Second hand\n\n")
    again = take(workspace, edited(workspace, kind, "contact", "Ann"), kind=kind)
    assert counts(again) == {"unchanged": 1}
