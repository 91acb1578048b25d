"""Companies of one name: in two towns they are two, and nothing of one goes to the other."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.people.branches import Companies, elsewhere
from smallbiz.people.keys import place_key
from tests.intake.taking import counts, take

FIRST = "company,city,postcode,email\nMüller GmbH,Berlin,10115,berlin@m.example\n"


@pytest.mark.parametrize(
    ("row", "fate"),
    [
        ("Müller GmbH,München,80331,sued@m.example", "created"),
        ("Müller GmbH,München,,", "created"),
        ("Müller GmbH,,80331,", "created"),
        ("Müller GmbH,Potsdam,14467,berlin@m.example", "unchanged"),
        ("Müller GmbH,Berlin-Mitte,10115,", "unchanged"),
        ("MÜLLER GMBH,berlin,10999,", "unchanged"),
        ("Müller GmbH,,,sued@m.example", "updated"),
        ("Müller GmbH,,,", "unchanged"),
    ],
)
def test_a_company_of_the_same_name_in_another_town_is_another(
    workspace: Any, row: str, fate: str
) -> None:
    take(workspace, FIRST)
    assert counts(take(workspace, f"company,city,postcode,email\n{row}\n")) == {fate: 1}


def test_branches_of_one_file_come_in_once(workspace: Any) -> None:
    text = "company,city,phone\nBell,Cork,\nBell,Galway,+353 91 555666\nBell,Cork,\nBell,,\n"
    assert counts(take(workspace, text)) == {"created": 2, "skipped": 2}
    assert counts(take(workspace, text)) == {"unchanged": 2, "skipped": 2}


def test_a_company_that_somebody_works_for_gets_its_place_once(workspace: Any) -> None:
    take(workspace, "name,company\nAnn Shaw,Bell Ltd\n")
    text = "company,city\nBell Ltd,Cork\nBell Ltd,Galway\n"
    assert counts(take(workspace, text)) == {"created": 1, "updated": 1}
    assert counts(take(workspace, text)) == {"unchanged": 2}


PLACES = [place_key(code, city) for code in ("", "1", "2") for city in ("", "Cork", "Hull")]


@given(st.lists(st.sampled_from(PLACES), min_size=2, max_size=8), st.sampled_from(PLACES[1:]))
def test_of_many_branches_the_one_in_the_same_place_is_found_else_the_first_that_may_be(
    there: list[str], place: str
) -> None:
    companies = Companies()
    for ident, each in enumerate(there, 1):
        companies.add(ident, "bell", each)
    same = [ident for ident, each in enumerate(there, 1) if each == place]
    free = [ident for ident, each in enumerate(there, 1) if not elsewhere(each, place)]
    assert companies.find("bell", place) == next(iter(same or free), None)
    assert [ident for ident in range(10) if ident in companies] == [*range(1, len(there) + 1)]


def test_a_place_that_is_told_later_counts() -> None:
    companies = Companies()
    for ident in (1, 2):
        companies.add(ident, "bell")
    companies.add(1, "bell", place_key("", "Cork"))
    companies.add(2, "bell", place_key("", "Hull"))
    assert companies.find("bell", place_key("", "Hull")) == 2
    assert companies.find("bell", place_key("", "Galway")) is None


@pytest.mark.parametrize("row", ["ACME,Acme,a@acme.example", "Acme Limited,ACME,a@acme.example"])
def test_no_company_works_for_itself(workspace: Any, row: str) -> None:
    take(workspace, "kind,name,email\ncompany,Acme,a@acme.example\n")
    text = f"kind,name,company,email\ncompany,{row}\n"
    assert counts(take(workspace, text)) == {"unchanged": 1}
    assert workspace.store.rows("SELECT company_id FROM contact") == [(None,)]


def test_a_town_gets_its_postcode_before_the_next_row_is_looked_up(workspace: Any) -> None:
    take(workspace, "company,city,email\nBell,Cork,bell@cork.example\n")
    text = "company,city,postcode,email\nBell,Cork,1,bell@cork.example\nBell,,2,\n"
    assert counts(take(workspace, text)) == {"created": 1, "updated": 1}
    assert counts(take(workspace, text)) == {"unchanged": 2}
