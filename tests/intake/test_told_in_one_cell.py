"""What owners put into one cell: a whole address, phones and e-mails, two people; and what stands apart."""

import pytest

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand


def _people(text: str, *fields: str) -> list[tuple[object, ...]]:
    table = table_of(Source("a.csv", text.encode()))
    found = candidates(table, understand(table, "contacts"))
    return [tuple(getattr(each, field) for field in fields) for each in found]


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("14 Dock Lane  Hull  HU1 1AB  GB", ("14 Dock Lane", "HU1 1AB", "Hull", "", "GB")),
        ("12 Oak Ave, Raleigh, NC 27601", ("12 Oak Ave", "27601", "Raleigh", "NC", "")),
        ("Weg 1, Hinterhaus, 04109 Leipzig", ("Weg 1, Hinterhaus", "04109", "Leipzig", "", "")),
        ("Weg 1, 04109 Leipzig, Deutschland", ("Weg 1", "04109", "Leipzig", "", "DE")),
        ("Weg 1, Leipzig", ("Weg 1, Leipzig", "", "", "", "")),
    ],
)
def test_an_address_in_one_cell_is_taken_apart(address, parts):
    told = _people(
        f"Name;Adresse\nAnna Bell;{address}\n", "street", "postcode", "city", "region", "country"
    )
    assert told == [parts]


def test_city_state_and_zip_stand_in_one_cell():
    text = "Name;City, State, Zip;Birthday\nJill Foster;Raleigh, NC 27601;6/1/1977\n"
    (found,) = _people(text, "city", "region", "postcode", "birthday")
    assert found[:3] == ("Raleigh", "NC", "27601")
    assert str(found[3]) == "1977-06-01"


def test_phones_and_addresses_in_one_column_are_told_apart():
    text = 'Name;Kontakt\nIda Bell;"0361 445566, ida@bell.example"\nUwe Moor;0361/223344\n'
    assert _people(text, "phones", "emails") == [
        (("0361 445566",), ("ida@bell.example",)),
        (("0361/223344",), ()),
    ]


def test_a_column_of_area_codes_is_a_part_of_the_numbers_behind_it():
    text = "Name;Vorwahl;Rufnummer\nIda Bell;08092;12345\nUwe Moor;;0171 2345678\n"
    assert _people(text, "phones") == [(("08092 12345",),), (("0171 2345678",),)]


def test_one_number_written_in_two_ways_is_one():
    text = "Name;Phone;Formatted phone\nIda Bell;4915155566677;+49 151 55566677\n"
    assert _people(text, "phones") == [(("4915155566677",),)]


def test_of_two_people_in_a_cell_the_first_is_meant_and_the_cell_is_kept():
    text = "Firma;Ansprechpartner\nHotel See;Herr Meier / Frau Schulz\n"
    ((family, company, extra),) = _people(text, "family_name", "company", "extra")
    assert (family, company) == ("Meier", "Hotel See")
    assert extra["Ansprechpartner"] == "Herr Meier / Frau Schulz"


def test_a_family_name_that_comes_first_keeps_its_particles():
    text = "Cognome e nome;Città\nDe Luca Gennaro;Portici\nRossi Maria;Napoli\n"
    assert _people(text, "given_name", "family_name") == [
        ("Gennaro", "De Luca"),
        ("Maria", "Rossi"),
    ]


def test_who_signed_up_on_a_day_is_known_since_then():
    text = "Email;Subscribed;Unsubscribed\na@bell.example;2022-03-04;\nb@bell.example;2021-01-02;2022-02-02\n"
    told = _people(text, "consent", "created_on")
    assert [(yes, str(day)) for yes, day in told] == [(True, "2022-03-04"), (False, "2021-01-02")]


def test_a_word_of_another_language_does_not_outweigh_the_files_own():
    text = "Ad,Account,First Name,Last Name,Company name\nKitchen offer,Ours,Priya,Raman,North Ltd\nKitchen offer,Ours,Tom,Ashby,Ashby & Co\n"
    assert _people(text, "given_name", "company") == [("Priya", "North Ltd"), ("Tom", "Ashby & Co")]


def test_a_role_that_only_says_customer_is_no_profession_and_yes_or_no_no_company():
    text = "Name,Role,Company\nIda Bell,customer,no\nUwe Moor,customer,yes\n"
    assert _people(text, "job_title", "company", "kind") == [
        ("", "", "person"),
        ("", "", "company"),
    ]


def test_addresses_are_e_mails_whatever_their_header_says():
    text = "Прізвище;Ім'я;Ел. адреса;Вулиця\nБондар;Тарас;taras@bondar.example;вул. Нова, 7\n"
    assert _people(text, "emails", "street") == [(("taras@bondar.example",), "вул. Нова, 7")]


def test_names_are_no_yes_or_no():
    text = "Is My Contact,Saved Name,Phone\nTRUE,Ida Bell,+49 151 55566677\nFALSE,Uwe Moor,+49 151 55566678\n"
    assert _people(text, "name") == [("Ida Bell",), ("Uwe Moor",)]


def test_a_column_of_firms_or_families_goes_by_the_given_name_beside_it():
    text = "Firma/Name;Vorname;Ort\nGasthof Krone AG;;Stans\nOdermatt;Beat;Buochs\n"
    told = _people(text, "kind", "name", "family_name")
    assert told == [("company", "Gasthof Krone AG", ""), ("person", "Beat Odermatt", "Odermatt")]
