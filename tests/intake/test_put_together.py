"""Headers that no list has as they are: cut short, two in one, with a place or an aside."""

import pytest

from smallbiz.intake.lookup import look_up
from smallbiz.intake.put_together import without_asides
from smallbiz.intake.questions import asks_for, tells_how_heard, tells_of_letters
from smallbiz.intake.wording import Wording


def _found(header: str, language: str) -> tuple[str, str] | None:
    wording = Wording(language)
    found = look_up(header, "contacts", wording.known("contacts"), wording.phrases("contacts"))
    return (found.meaning, found.group) if found else None


@pytest.mark.parametrize(
    ("header", "language", "meaning", "place"),
    [
        ("Nachn.", "de", "family_name", ""),
        ("Fonct.", "fr", "job_title", ""),
        ("F. nac.", "es", "birthday", ""),
        ("Tel.gesch.", "de", "phone", "work"),
        ("Раб. телефон", "ru", "phone", "work"),
        ("Ph. (H)", "en", "phone", "home"),
        ("Straße/Hausnr.", "de", "street", ""),
        ("Str./Nr.", "de", "street", ""),
        ("City, State, Zip", "en", "postcode_and_city", ""),
        ("Vorname und Nachname", "de", "name", ""),
        ("Surname & Forename", "en", "name_family_first", ""),
        ("Telefon oder E-Mail", "de", "email_and_phone", ""),
        ("Rua do Endereço Comercial", "pt", "street", "work"),
        ("Adres domowy - ulica", "pl", "street", "home"),
        ("Ort (Stammsitz)", "de", "city", "stammsitz"),
        ("Birthday (optional)", "en", "birthday", ""),
        ("Reg.datum", "sv", "created_on", ""),
        ("Prénom adhérent", "fr", "given_name", ""),
        ("custom_company", "en", "company", ""),
        ("¿En qué ciudad vives?", "es", "city", ""),
        ("Name/Firma", "de", "company_or_name", ""),
    ],
)
def test_a_header_is_understood_by_its_parts(header, language, meaning, place):
    assert _found(header, language) == (meaning, place)


@pytest.mark.parametrize(
    "header",
    ["No.", "St.", "A. B.", "Last customer", "Name (Partner)", "Größe / Gewicht", "(optional)"],
)
def test_parts_that_say_too_little_leave_it_open(header):
    found = _found(header, "de")
    assert found is None or found[0] in ("name", "name_or_family_name")


def test_yes_or_no_behind_a_header_is_no_part_of_it():
    assert without_asides("Newsletter j/n") == "Newsletter"
    assert without_asides("Straße/Nr.") == "Straße/Nr."


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("Mailing autorisé", "consent"),
        ("AllowEmailMarketing", "consent"),
        ("AllowSmsMarketing", None),
        ("Samtykke e-post", "consent"),
        ("Keine Werbung per Mail", "opt_out"),
        ("E-Mail 2: Adresse", None),
    ],
)
def test_a_permission_to_write_is_told_from_other_ways(header, asked):
    assert tells_of_letters(header) == asked


def test_a_question_for_anything_else_asks_for_notes():
    assert asks_for("¿Algo más que debamos saber?") == "notes"
    assert tells_how_heard("Honnan ismer") == "found_us_by"
