"""Companies of one name: in two towns they are two, and nothing of one goes to the other."""

from typing import Any

import pytest

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
