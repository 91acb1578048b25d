"""Who is known already, asked about one and about many: the same answer."""

from typing import Any

import pytest

from smallbiz.people.contacts import Reach
from smallbiz.people.duplicates import Alike
from smallbiz.people.keys import Keys, email_keys, name_key
from smallbiz.people.known import everybody
from smallbiz.people.sharing import MOST
from smallbiz.words.phones import phone_key


def nearest(workspace: Any, name: str = "", emails: Any = (), phones: Any = ()) -> Alike | None:
    """The answer, the same whether one is asked about or many."""
    one: Alike | None = workspace.known.nearest(name, emails, phones)
    numbers = tuple(phone_key(phone, "DE") or "" for phone in phones)
    keys = Keys(name_key(name), email_keys(emails), numbers)
    assert everybody(workspace.store.connection).nearest(keys) == one
    return one


@pytest.fixture
def ines(workspace: Any) -> int:
    reach = Reach(emails=["ines@okafor.example"], phones=["0151 2345678"])
    return int(workspace.contacts.add("Ines O'Kafor", reach=reach))


@pytest.mark.parametrize(
    ("name", "emails", "phones", "by"),
    [
        ("Ines", ["INES@okafor.example"], [], "email"),
        ("", ["ines@okafor.example"], [], "email"),
        ("Sam", ["ines@okafor.example"], [], "email"),
        ("Sam", ["sam@x.example"], ["+49 151 2345678"], "phone"),
        ("INÉS O'KAFOR", [], [], "name"),
        ("O'Kafor, Ines", ["other@x.example"], ["what?"], "name"),
    ],
)
def test_the_same_or_nearly(
    workspace: Any, ines: int, name: str, emails: Any, phones: Any, by: Any
) -> None:
    assert nearest(workspace, name, emails, phones) == Alike(ines, by)


def test_another_name_or_no_address_is_nobody_we_know(workspace: Any, ines: int) -> None:
    assert nearest(workspace, "Tom", ["tom@x.example"], ["0170 1234567"]) is None
    assert nearest(workspace, "Ines") is None
    assert nearest(workspace) is None


def test_what_too_many_share_tells_nothing(workspace: Any) -> None:
    for number in range(MOST + 1):
        workspace.contacts.add(f"Clerk {number}", reach=Reach(emails=["office@town.example"]))
    assert nearest(workspace, "Mayor", ["office@town.example"]) is None
    found = nearest(workspace, "Clerk 3", ["office@town.example"])
    assert found is not None and workspace.contacts.name(found.contact_id) == "Clerk 3"


def test_the_second_card_of_somebody_is_found_by_number_or_name(workspace: Any, ines: int) -> None:
    assert workspace.known.twin(ines) is None
    sam = workspace.contacts.add("Sam", reach=Reach(phones=["0151 2345678"]))
    assert workspace.known.twin(ines) == sam
    again = workspace.contacts.add("O'Kafor Ines")
    assert workspace.known.twin(ines) == again
    assert workspace.known.twin(again) == ines
