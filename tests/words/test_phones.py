import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.phones import Phone, phone_key, phones_in
from smallbiz.words.text import digits


@pytest.mark.parametrize(
    ("cell", "country", "found"),
    [
        ("086 123 4567", "IE", ["+353861234567"]),
        ("030/1234567", "DE", ["+49301234567"]),
        ("0301234567/01711234567", "DE", ["+49301234567", "+491711234567"]),
        ("030 1234567; 0171 1234567", "DE", ["+49301234567", "+491711234567"]),
        ("Tel. 030 1234567 oder 0171 1234567", "DE", ["+49301234567", "+491711234567"]),
        ("030 123456 (privat)", "DE", ["+4930123456"]),
        ("+49 (0)30 123456", "DE", ["+4930123456"]),
        ("00353 86 123 4567", "DE", ["+353861234567"]),
        ("06 1234567", "IT", ["+39061234567"]),
        ("086 123 4567, +353861234567", "IE", ["+353861234567"]),
        ("٠٣٠ ١٢٣٤٥٦٧", "DE", ["+49301234567"]),
        ("(privat)", "DE", []),
        ("12.05.2026", "DE", []),
        ("555-1234", "US", []),
        ("112", "DE", []),
        ("1" * 500, "DE", []),
        ("", "DE", []),
    ],
)
def test_numbers_are_found_in_a_cell(cell, country, found):
    assert [phone.e164 for phone in phones_in(cell, country)] == found


def test_a_number_keeps_how_it_was_written():
    assert phones_in("030 1234567 (Büro)", "DE") == [Phone("030 1234567", "+49301234567")]
    assert phone_key("(086) 123-4567", "IE") == "+353861234567"
    assert phone_key("none", "IE") is None


def asked(number, country):
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    possible = reason == phonenumbers.ValidationResult.IS_POSSIBLE
    return phonenumbers.format_number(parsed, 0) if possible else None


COUNTRIES = [
    "AR",
    "AT",
    "BR",
    "CH",
    "CN",
    "DE",
    "FR",
    "GB",
    "HU",
    "IE",
    "IT",
    "JP",
    "MX",
    "RU",
    "US",
]


@given(
    st.sampled_from(COUNTRIES),
    st.sampled_from(["", "0", "00", "+", "+49", "06", "8", "1"]),
    st.text("0123456789", min_size=6, max_size=12),
)
def test_the_short_way_finds_what_the_library_finds(country, start, rest):
    assert phone_key(start + rest, country) == asked(start + rest, country)


@given(st.text(max_size=40), st.sampled_from(COUNTRIES))
def test_any_cell_can_be_read(cell, country):
    for phone in phones_in(cell, country):
        assert digits(phone.raw)
        assert phone.e164.startswith("+")


def test_an_area_code_before_a_slash_belongs_to_its_number():
    assert phone_key("0711 / 123 45 67", "DE") == "+497111234567"
    assert phone_key("(033201) / 123456", "DE") == "+4933201123456"
    two = phones_in("030 5550131 / 0171 5550132", "DE")
    assert [phone.e164 for phone in two] == ["+49305550131", "+491715550132"]
