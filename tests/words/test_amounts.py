from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words import translation
from smallbiz.words.amounts import parse_amount, parse_number
from smallbiz.words.errors import RuleBroken
from smallbiz.words.money import LARGEST, show_money

LOCALES = [
    "en_US",
    "en_GB",
    "en_IE",
    "en_IN",
    "en_ZA",
    "de_DE",
    "de_AT",
    "de_CH",
    "fr_FR",
    "fr_CH",
    "it_IT",
    "it_CH",
    "es_ES",
    "es_MX",
    "pt_BR",
    "pt_PT",
    "nl_NL",
    "pl_PL",
    "cs_CZ",
    "sv_SE",
    "da_DK",
    "nb_NO",
    "fi_FI",
    "hu_HU",
    "ja_JP",
    "ar",
    "he_IL",
    "fa_IR",
    "hi_IN",
    "tr_TR",
]


@pytest.mark.parametrize(
    ("text", "locale", "minor"),
    [
        ("1.500,25", "de_DE", 150025),
        ("1,500.25", "en_IE", 150025),
        ("1 500,25 €", "fr_FR", 150025),
        ("1\u202f500,25\xa0€", "fr_FR", 150025),
        ("1\u2009500,25€", "fr_FR", 150025),
        ("1.234", "de_DE", 123400),
        ("1.500,25", "de_AT", 150025),
        ("-12,5", "de_DE", -1250),
        ("−12,50", "de_DE", -1250),
        ("12,50-", "de_DE", -1250),
        ("(12.50)", "en_IE", -1250),
        ("(€12.50)", "en_IE", -1250),
        ("-€5", "en_IE", -500),
        ("€-5", "en_IE", -500),
        ("EUR 5", "en_IE", 500),
        ("5 eur", "en_IE", 500),
        ("1500", "de_DE", 150000),
        ("5,-", "de_DE", 500),
        ("5,– €", "de_DE", 500),
        (".5", "en_IE", 50),
        ("12.500", "en_IE", 1250),
        ("1\u200f234\u200e", "en_IE", 123400),
        ("١٢٣٫٥", "ar", 12350),
        ("１２３", "ja_JP", 12300),
    ],
)
def test_amounts_are_read_as_their_country_writes_them(text, locale, minor):
    assert parse_amount(text, "EUR", locale) == minor


@pytest.mark.parametrize(
    ("text", "currency", "locale", "minor"),
    [
        ("1’500.25 CHF", "CHF", "de_CH", 150025),
        ("Fr. 1'500.--", "CHF", "de_CH", 150000),
        ("SFr 5", "CHF", "fr_CH", 500),
        ("1,23,456", "INR", "en_IN", 12345600),
        ("¥1,500", "JPY", "ja_JP", 1500),
        ("￥1,500", "JPY", "ja_JP", 1500),
        ("1,500", "KWD", "de_DE", 1500),
        ("kr 5", "DKK", "da_DK", 500),
        ("12,50 Kč", "CZK", "cs_CZ", 1250),
        ("US$5", "USD", "en_IE", 500),
        ("$5", "USD", "en_IE", 500),
    ],
)
def test_each_currency_may_be_named_its_own_way(text, currency, locale, minor):
    assert parse_amount(text, currency, locale) == minor


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("1.234", "en_IE"),
        ("1,500,25", "en_IE"),
        ("1.500.25", "de_DE"),
        ("1.2345", "de_DE"),
        ("1234.567", "de_DE"),
        ("12,345,67", "en_IE"),
        ("1.234 567", "de_DE"),
        ("1 5", "en_IE"),
        ("1,2,3", "de_DE"),
        ("--5", "en_IE"),
        ("(-5)", "en_IE"),
        ("5.", "en_IE"),
        ("abc", "en_IE"),
        ("1e5", "en_IE"),
        ("5 apples", "en_IE"),
        ("", "en_IE"),
        ("€", "en_IE"),
        ("NaN", "en_IE"),
        ("²", "en_IE"),
        ("9" * 5000, "en_IE"),
        ("92233720368547758.08", "en_IE"),
    ],
)
def test_what_could_mean_something_else_is_refused(text, locale):
    with pytest.raises(RuleBroken):
        parse_amount(text, "EUR", locale)


@pytest.mark.parametrize(
    ("text", "locale", "minor"),
    [
        ("12.50", "de_DE", 1250),
        ("12.5", "de_DE", 1250),
        (".50 €", "de_DE", 50),
        ("-12.50", "de_DE", -1250),
        ("1234.50", "de_DE", 123450),
        ("1,500.25", "de_DE", 150025),
        ("1'500.25", "de_DE", 150025),
        ("1.250", "de_DE", 125000),
        ("12,50", "en_IE", 1250),
        ("1,5", "en_IE", 150),
        ("1.500,25", "en_IE", 150025),
        ("1 500,25", "en_IE", 150025),
        ("1,250", "en_IE", 125000),
        ("12,50", "de_CH", 1250),
        ("1,23", "en_IN", 123),
        ("12.50", "fr_FR", 1250),
    ],
)
def test_what_can_only_be_cents_is_read_in_every_country(text, locale, minor):
    assert parse_amount(text, "EUR", locale) == minor


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("2.5", "de_DE", "2.5"),
        ("2,5", "de_DE", "2.5"),
        ("1.500", "de_DE", "1500"),
        ("1,500", "de_DE", "1.5"),
        ("1,500", "en_IE", "1500"),
        ("1.500", "en_IE", "1.5"),
        ("-3", "en_IE", "-3"),
        ("1.2.3", "de_DE", None),
        ("", "de_DE", None),
        ("NaN", "de_DE", None),
        ("2 h", "de_DE", None),
    ],
)
def test_numbers_follow_the_same_rules(text, locale, number):
    assert parse_number(text, locale) == (None if number is None else Decimal(number))


def test_a_refusal_says_what_to_do():
    with pytest.raises(RuleBroken, match=r"“12.5.0” is not an amount as written here.*1\.500,25"):
        parse_amount("12.5.0", "EUR", "de_DE")
    with pytest.raises(RuleBroken, match="in USD, but you count in EUR"):
        parse_amount("5 USD", "EUR")
    with pytest.raises(RuleBroken, match=r"in \$, but"):
        parse_amount("$5", "EUR")
    with pytest.raises(RuleBroken, match="EUR has 2 digits"):
        parse_amount("1.2555", "EUR")
    with pytest.raises(RuleBroken, match=r"“1.255” could be €1,255 or €1.25. Write one"):
        parse_amount("1.255", "EUR")
    with pytest.raises(RuleBroken, match="“,255” is not"):
        parse_amount(",255", "EUR", "en_IE")
    with pytest.raises(RuleBroken, match=r"could be JP¥1,255 or JP¥1\."):
        parse_amount("1.255", "JPY")
    with pytest.raises(RuleBroken, match="JPY has no cents"):
        parse_amount("1.5", "JPY")
    with pytest.raises(RuleBroken, match="Type an amount"):
        parse_amount("  ", "EUR")
    with pytest.raises(RuleBroken, match=r"“x{29}…”"):
        parse_amount("x" * 500, "EUR")


def test_the_owners_country_decides_when_no_locale_is_given():
    translation.use("de", "DE")
    assert parse_amount("1.234,50", "EUR") == 123450


amounts = st.integers(-LARGEST, LARGEST) | st.integers(-(10**7), 10**7)


@pytest.mark.parametrize("locale", LOCALES)
@given(amounts, st.sampled_from(["EUR", "USD", "CHF", "JPY", "KWD", "GBP", "SEK", "INR"]))
def test_what_is_shown_is_read_back_exactly(locale, minor, currency):
    assert parse_amount(show_money(minor, currency, locale=locale), currency, locale) == minor


@given(st.text(max_size=30), st.sampled_from(LOCALES))
def test_any_text_is_read_or_refused(text, locale):
    with suppress(RuleBroken):
        assert abs(parse_amount(text, "EUR", locale)) <= LARGEST
