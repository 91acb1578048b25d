"""What programs really write: gaps filled with words, addresses of orders, callers without a name."""

import json
from pathlib import Path

from smallbiz.output.exports import export
from tests.intake.taking import counts, names, take

CALLS = """Date;Phone;Note
2026-04-03;0351 44556;wants an offer
2026-04-04;0351 44557;no interest
2026-04-05;0351 44557;interested after all
"""

GAPS = """First Name,Last Name,Company,Email,Phone,City
N/A,N/A,N/A,zed@x.example,N/A,-
-,Moor,-,moor@x.example,-,--
NULL,NULL,k.A.,nil@x.example,NULL,NULL
Jennifer,Null,Null Ltd,jen@x.example,,York
Info Requested,Info Requested,,Info Requested,,
"""

ORDERS = """Name,Email,Financial Status,Lineitem name,Billing Name,Billing Street,Billing Address1,Billing City,\
Billing Zip,Billing Country,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country
#1001,eva@shop.example,paid,Rose,Eva Klein,Weg 4,Weg 4,Leipzig,'04103,DE,,,,,
#1002,max@shop.example,paid,Vase,Max Moor,,,,,,Max Moor,Kai 5,Graz,'8010,AT
"""


def _people(workspace, *fields):
    path = Path(workspace.path).parent / "people.json"
    export(workspace.store, "contacts", path)
    people = [row for row in json.loads(path.read_text(encoding="utf-8")) if row["given_name"]]
    return [tuple(row[field] for field in fields) for row in people]


def test_callers_who_are_only_a_number_are_one_person_for_each_number(workspace):
    assert counts(take(workspace, CALLS, "calls.csv", kind="touches")) == {"created": 3}
    assert names(workspace) == ["0351 44556", "0351 44557"]
    told = "SELECT contact_id, note FROM touch ORDER BY id"
    assert [contact for contact, _ in workspace.store.rows(told)] == [1, 2, 2]


def test_words_that_fill_a_gap_name_nobody_and_nothing(workspace):
    outcome = take(workspace, GAPS)
    assert counts(outcome) == {"created": 4, "rejected": 1}
    assert names(workspace) == [
        "zed@x.example", "Moor", "nil@x.example", "Null Ltd", "Jennifer Null",
    ]  # fmt: skip
    assert [problem.reason for problem in outcome.problems] == [
        "Nothing in this row names anybody."
    ]
    assert workspace.store.rows("SELECT DISTINCT city FROM contact ORDER BY 1") == [
        ("",),
        ("York",),
    ]


def test_the_parts_of_an_address_stay_together_whatever_its_headers_are_called(workspace):
    take(workspace, ORDERS, "orders.csv")
    told = _people(workspace, "name", "street", "postcode", "city", "country")
    assert told == [
        ("Eva Klein", "Weg 4", "04103", "Leipzig", "DE"),
        ("Max Moor", "Kai 5", "8010", "Graz", "AT"),
    ]


def test_phone_numbers_without_zero_or_plus_are_known_by_their_groups(workspace):
    text = (
        "Jan Kos\tjan@kos.example\t601 234 567\nEla Ruch\tela@ruch.example\t602-234-567\n"
        "Ida Maj\tida@maj.example\t+48 603 234 567\n"
    )
    take(workspace, text, "people.txt")
    assert [phone for (phone,) in _people(workspace, "phone")] == [
        "601 234 567", "602-234-567", "+48 603 234 567",
    ]  # fmt: skip


def test_a_number_that_is_called_a_fax_is_kept_but_is_no_phone(workspace):
    text = (
        "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
        "Ben,Low,Work Fax,+44 20 7946 0000,Mobile,07700 900456\n"
        "Ada,High,Mobile,07700 900457,Fax,4.91511E+11\n"
    )
    assert len(take(workspace, text).problems) == 1
    people = _people(workspace, "phones", "extra")
    assert [phones for phones, _ in people] == [["07700 900456"], ["07700 900457"]]
    assert people[0][1]["Phone 1 - Value"] == "+44 20 7946 0000"


def test_a_call_list_says_who_it_was(workspace):
    text = "Datum;Wer;Tel.;Ergebnis\n3.4.2026;Uwe Lang;0351 44557;will Angebot\n"
    take(workspace, text, kind="touches")
    assert names(workspace) == ["Uwe Lang"]


def test_a_list_with_none_of_the_usual_currency_is_counted_in_its_commonest(workspace):
    text = (
        "contact,date,amount,currency\nAda Low,2026-03-01,10.00,NZD\n"
        "Bo High,2026-03-02,20.00,NZD\nCy Mid,2026-03-03,30.00,USD\n"
    )
    outcome = take(workspace, text, kind="sales")
    assert counts(outcome) == {"created": 2, "rejected": 1}
    assert workspace.store.value("SELECT currency FROM business") == "NZD"


def test_marks_within_a_web_address_are_taken_away(workspace):
    text = "First Name,Last Name,Website 1 - Value\nAda,Low,http\\://ada.example/a\n"
    take(workspace, text)
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nN:High;Bo\nFN:Bo High\nURL:http\\://bo.example/?a=1\\,2\n"
        "EMAIL;PREF=2:bo2@bo.example\nEMAIL;PREF=1:bo1@bo.example\nEND:VCARD\n"
    )
    take(workspace, card, "bo.vcf")
    assert _people(workspace, "website", "email") == [
        ("http://ada.example/a", ""),
        ("http://bo.example/?a=1,2", "bo1@bo.example"),
    ]


def test_one_odd_word_does_not_lose_who_said_no_to_letters(workspace):
    text = "Vorname;Name;Newsletter\nAnna;Kurz;ja\nUwe;Lang;nein\nStefan;Gross;ja\nIda;Roth;vielleicht\n"
    assert len(take(workspace, text).problems) == 1
    assert [told for (told,) in _people(workspace, "consent")] == [True, False, True, None]
