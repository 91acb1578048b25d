"""CSVs for other programs: their headers, and for letters only those who may be written to."""

import csv

import pytest

from smallbiz.output.exports import export
from smallbiz.output.mailing import Mailing, mailing
from smallbiz.people.contacts import Reach
from tests.files import TODAY


@pytest.fixture
def shop(workspace):
    """One of each who may and may not be written to."""
    people = workspace.contacts
    anna = people.add(
        name="Anna Bell",
        reach=Reach(
            ["anna@bell.ie", "a@bell.ie"], ["086 555 0272", "021 555 0273"], ["vip", "cork"]
        ),
        company="Bell Ltd",
        street="1 Quay",
        city="Cork",
        postcode="T12 AB12",
        country="IE",
        birthday=TODAY.replace(year=1980),
    )
    people.consent(anna, True)
    people.add(name="Ben Not Asked", reach=Reach(["ben@carr.ie"]))
    people.consent(people.add(name="Cleo Opted Out", reach=Reach(["cleo@dent.ie"])), False)
    away = people.add(name="Dora Away", reach=Reach(["dora@fell.ie"]), do_not_contact=True)
    people.consent(away, True)
    people.consent(people.add(name="Eve Without"), True)
    people.consent(people.add(name="Anna Twice", reach=Reach(["ANNA@bell.ie"])), True)
    people.consent(people.add(name="Cleo Again", reach=Reach(["Cleo@dent.ie"])), True)
    return workspace


def written(shop, folder, form):
    path = folder / f"{form}.csv"
    export(shop.store, "contacts", path, form=form)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_mailchimp_gets_only_those_who_may_be_written_to(shop, tmp_path):
    assert written(shop, tmp_path, "mailchimp") == [
        {
            "Email Address": "anna@bell.ie",
            "First Name": "Anna",
            "Last Name": "Bell",
            "Company": "Bell Ltd",
            "Address": "1 Quay  Cork     T12 AB12  IE",
            "Phone Number": "086 555 0272",
            "Birthday": "05/13",
            "Tags": "vip, cork",
        }
    ]


def test_the_owner_is_told_how_many_are_left_out_and_why(shop):
    told = mailing(shop.store)
    assert told == Mailing(
        1, {"do_not_contact": 1, "opted_out": 2, "no_email": 2, "unknown": 1, "twice": 1}
    )
    assert told.sentence.startswith("1 person may be written to. 7 are left out: 1 asked not to be")
    assert Mailing(3, {}).sentence == "3 people may be written to."


def test_google_gets_everybody_with_all_ways_to_reach_them(shop, tmp_path):
    rows = written(shop, tmp_path, "google")
    assert len(rows) == 8
    anna = next(row for row in rows if row["First Name"] == "Anna")
    assert anna["E-mail 2 - Value"] == "a@bell.ie"
    assert anna["Phone 2 - Value"] == "021 555 0273"
    assert (anna["Labels"], anna["Birthday"]) == ("vip ::: cork ::: * myContacts", "1980-05-13")
    assert (anna["Organization Name"], anna["Address 1 - Country"]) == ("Bell Ltd", "IE")
    company = next(row for row in rows if not row["First Name"])
    assert company["Organization Name"] == "Bell Ltd"


def test_outlook_gets_its_own_headers(shop, tmp_path):
    anna = next(row for row in written(shop, tmp_path, "outlook") if row["Last Name"] == "Bell")
    assert anna["Business Country/Region"] == "Ireland"
    assert (anna["Business Phone"], anna["Business Phone 2"]) == ("086 555 0272", "021 555 0273")
    assert (anna["E-mail 2 Address"], anna["Categories"]) == ("a@bell.ie", "vip;cork")


@pytest.mark.parametrize("form", ["google", "outlook", "mailchimp"])
def test_an_import_understands_what_was_written_for_another_program(shop, tmp_path, form):
    from smallbiz.intake.imports import take_in
    from smallbiz.intake.options import Options
    from smallbiz.workspace import create_workspace

    written(shop, tmp_path, form)
    new = create_workspace(tmp_path / "new.smallbiz", today=lambda: TODAY)
    try:
        outcome = take_in(new.store, tmp_path / f"{form}.csv", Options(), backup=False)
        anna = new.store.rows("SELECT name, birthday FROM contact WHERE family_name = 'Bell'")
        assert outcome.rejected == 0
        assert [name for name, _birthday in anna] == ["Anna Bell"]
    finally:
        new.close()
