"""Contacts as vCards, read by a library for vCards."""

import re

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.output.exports import export
from smallbiz.output.vcard_file import FOLD, folded
from smallbiz.people.contacts import Reach
from smallbiz.words import translation
from tests.files import TODAY


@pytest.fixture
def anna(workspace):
    """Somebody with everything, and what is hard to write."""
    ident = workspace.contacts.add(
        name="Anna Bell",
        company="Bell; Sons, Ltd",
        reach=Reach(["anna@bell.ie", "a@bell.ie"], ["+353 86 555 0271"], ["vip", "a, b; c"]),
        job_title="Head \\ Chef",
        street="1 Quay, Flat 2",
        city="Łódź",
        country="IE",
        birthday=TODAY.replace(year=1980),
        notes="one\ntwo; three, " + "ü" * 90,
        website="https://bell.example/?a=1,2;3",
    )
    workspace.contacts.consent(ident, True)
    return workspace


def written(workspace, folder, form):
    path = folder / f"{form}.vcf"
    export(workspace.store, "contacts", path, form=form)
    return path.read_bytes()


@pytest.mark.parametrize("form", ["vcf", "vcf3"])
def test_a_card_holds_what_is_known(anna, tmp_path, form):
    text = written(anna, tmp_path, form).decode()
    card = next(each for each in vobject.readComponents(text) if each.fn.value == "Anna Bell")
    assert card.version.value == {"vcf": "4.0", "vcf3": "3.0"}[form]
    assert (card.n.value.given, card.n.value.family) == ("Anna", "Bell")
    assert [each.value for each in card.email_list] == ["anna@bell.ie", "a@bell.ie"]
    assert card.tel.value == "+353 86 555 0271"
    assert card.note.value == "one\ntwo; three, " + "ü" * 90
    assert (card.adr.value.street, card.adr.value.city) == ("1 Quay, Flat 2", "Łódź")
    assert card.adr.value.country == "Ireland"
    assert card.bday.value.replace("-", "") == "19800513"
    assert "\r\nURL:https://bell.example/?a=1,2;3\r\n" in text
    assert card.categories.value == ["vip", "a, b; c"]
    assert card.org.value == ["Bell; Sons, Ltd"]
    assert card.title.value == "Head \\ Chef"
    assert not hasattr(card, "photo")


def test_each_version_says_a_birthday_and_a_company_in_its_own_way(anna, tmp_path):
    four, three = (written(anna, tmp_path, form).decode() for form in ("vcf", "vcf3"))
    assert "BDAY:19800513\r\n" in four and "KIND:org\r\n" in four
    assert "BDAY:1980-05-13\r\n" in three and "X-ABShowAs:COMPANY\r\n" in three
    assert four.count("BEGIN:VCARD") == three.count("END:VCARD") == 2


def test_no_line_is_longer_than_75_octets_and_no_letter_is_cut(anna, tmp_path):
    data = written(anna, tmp_path, "vcf")
    assert max(map(len, data.split(b"\r\n"))) <= FOLD
    assert data.count(b"\n") == data.count(b"\r\n")
    for line in data.split(b"\r\n"):
        line.decode()


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
def test_a_folded_line_unfolds_to_itself(line):
    told = folded(line)
    assert re.sub(rb"\r\n ", b"", told) == line.encode() + b"\r\n"
    assert all(len(part) <= FOLD for part in told.split(b"\r\n"))


def test_every_country_comes_back_from_its_name_in_the_owners_language(workspace, tmp_path):
    from smallbiz.intake.countries import country_code
    from smallbiz.words.countries import countries, country_name

    for language in ("en", "de"):
        translation.use(language)
        assert [
            code for code, _name in countries() if country_code(country_name(code)) != code
        ] == []
