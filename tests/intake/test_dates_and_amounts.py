from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.amounts import (
    AmountFormat,
    currency_in,
    decide_amounts,
    minor_units,
    usual_decimal,
)
from smallbiz.intake.dates import DateFormat, decide_format, usual_order

DAYS = st.dates(date(1950, 1, 1), date(2040, 12, 31))


@given(st.lists(DAYS, min_size=1), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d"]))
def test_a_column_of_days_comes_back_whenever_it_tells_its_order(days, pattern):
    cells = [day.strftime(pattern) for day in days]
    how = decide_format(cells, "dmy", order={"%d": "dmy", "%m": "mdy"}.get(pattern[:2]))
    assert [how.read(cell) for cell in cells] == days
    found = decide_format(cells, "dmy")
    if not found.doubtful:
        assert [found.read(cell) for cell in cells] == days


@pytest.mark.parametrize(
    ("cells", "order", "doubtful"),
    [
        (["03/04/2024", "13/04/2024"], "dmy", False),
        (["03/04/2024", "03/14/2024"], "mdy", False),
        (["03/04/2024", "05/06/2024"], "mdy", True),
        (["03.04.2024"], "dmy", False),
        (["05/05/2024", ""], "mdy", False),
        (["13/04/2024", "14/04/2024", "04/15/2024"], "dmy", True),
        (["24-03-31", "24-03-05"], "dmy", True),
        (["99-12-31", "98-01-05"], "ymd", False),
        (["31/02/2024", "04/13/2024"], "mdy", False),
        (["soon", "2024-03-04"], "mdy", False),
    ],
)
def test_one_order_is_decided_over_the_whole_column(cells, order, doubtful):
    how = decide_format(cells, "mdy")
    assert (how.order, how.doubtful) == (order, doubtful)


@pytest.mark.parametrize(
    "text",
    ["2024-03-05", "5.3.2024", "05.03.24", "5. März 2024", "5 mars 2024", "Mar 5, 2024", "5 de marzo de 2024",
     "2024-03-05T10:00:00Z", "05/03/2024 10:15", "20240305", "45356", "2024年3月5日", "5 mrt 2024", "2024/3/5",
     "5 marca 2024", "5 марта 2024 г.", "5. března 2024", "2024. március 5.", "5 Mart 2024",
     "5. maaliskuuta 2024", "5 de março de 2024", "Tue, 05 Mar 2024 09:00", "1709632800", "1709632800000",
     "45356.5", "March 5th, 2024", "Di 05.03.2024 10:00", "mar. 05/03/2024", "5 Mar, 2024", "05.03.2024 г.",
     "2024년 3월 5일", "05.03.2024 р."],
)  # fmt: skip
def test_one_day_in_many_writings(text):
    assert DateFormat("dmy").read(text) == date(2024, 3, 5)


@pytest.mark.parametrize("text", ["31/02/2024", "soon", "12", "2024", "1/2/3/4", "99999999999", ""])
def test_what_is_no_day_is_none(text):
    assert DateFormat("dmy").read(text) is None


def test_two_digit_years_of_birthdays_lie_in_the_past(monkeypatch):
    monkeypatch.setenv("SMALLBIZ_TODAY", "2026-05-13")
    assert DateFormat("dmy", past=True).read("01.02.45") == date(1945, 2, 1)
    assert DateFormat("dmy").read("01.02.45") == date(2045, 2, 1)
    assert DateFormat("dmy").read("01.02.47") == date(1947, 2, 1)


def test_countries_write_days_and_numbers_their_own_way():
    assert (usual_order("en_US"), usual_order("de_DE"), usual_order("sv_SE")) == (
        "mdy",
        "dmy",
        "ymd",
    )
    assert (usual_decimal("en_IE"), usual_decimal("fr_FR"), usual_decimal("de_CH")) == (
        ".",
        ",",
        ".",
    )


@pytest.mark.parametrize(
    ("cells", "usual", "sign", "doubtful"),
    [
        (["1.500,25"], ".", ",", False),
        (["1,500.25"], ",", ".", False),
        (["1.500", "2,5"], ".", ",", False),
        (["1.500"], ",", ",", True),
        (["1.500.000"], ".", ",", False),
        (["12", "7"], ",", ",", False),
    ],
)
def test_one_decimal_sign_is_decided_over_the_whole_column(cells, usual, sign, doubtful):
    how = decide_amounts(cells, usual)
    assert (how.decimal, how.doubtful) == (sign, doubtful)


def test_three_digits_after_a_sign_are_thousands_where_a_currency_has_cents():
    assert decide_amounts(["1.500"], ".", places=2) == AmountFormat(",", doubtful=True)
    assert decide_amounts(["1.500"], ",", places=2) == AmountFormat(",")
    assert decide_amounts(["1.500", "1,500"], ",", places=2) == AmountFormat(",", doubtful=True)
    assert decide_amounts(["1.500"], ".", places=3) == AmountFormat(".", doubtful=True)


@pytest.mark.parametrize(
    ("text", "sign", "number"),
    [
        ("1.500,25 €", ",", "1500.25"), ("€1,500.25", ".", "1500.25"), ("1 500,25", ",", "1500.25"),
        ("CHF 1'500.25", ".", "1500.25"), ("-3,50", ",", "-3.50"), ("(3.50)", ".", "-3.50"),
        ("3.50-", ".", "-3.50"), ("800,-", ",", "800"), ("12", ",", "12"), (",5", ",", "0.5"),
        ("12,34,567.00", ".", "1234567.00"), ("€ 12,–", ",", "12"), ("12.-", ".", "12"), ("12,--", ",", "12"),
        ("1 234,50 zł", ",", "1234.50"), ("-$3.00", ".", "-3"), ("($3.00)", ".", "-3"), ("1.234,5 руб.", ",", "1234.5"),
        ("￥１２，３００", ".", "12300"), ("12,300円", ".", "12300"), ("R$ 10,00", ",", "10"), ("kr 1 200,00", ",", "1200"),
        ("CHF 1'500.25", ",", "1500.25"), ("1,234,500.25", ",", "1234500.25"), ("1.500,25", ".", "1500.25"),
        ("20,00 лв.", ",", "20"), ("12,000원", ".", "12000"), ("250 грн", ",", "250"), ("6,5 Std.", ",", "6.5"), ("USD 12", ".", "12"), ("−5", ",", "-5"),
    ],
)  # fmt: skip
def test_amounts_are_read_exactly(text, sign, number):
    assert AmountFormat(sign).read(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "1.2.3",
        "1,23,4",
        "",
        "12,34.5,6",
        "--",
        "1.5k",
        "2 Mio. €",
        "12万",
        "ab 500 €",
        "10%",
        "5-6",
    ],
)
def test_what_is_no_amount_is_none(text):
    assert AmountFormat(".").read(text) is None


@given(st.integers(-(10**12), 10**12), st.sampled_from([".", ","]), st.booleans())
def test_any_amount_comes_back(cents, sign, grouped):
    text = f"{Decimal(cents) / 100:,.2f}" if grouped else f"{Decimal(cents) / 100:.2f}"
    if sign == ",":
        text = text.translate(str.maketrans(",.", ".,"))
    amount = AmountFormat(sign).read(text)
    assert amount is not None
    assert minor_units(amount, "EUR") == cents


def test_what_is_finer_than_a_cent_or_too_large_is_refused():
    assert minor_units(Decimal("1.005"), "EUR") is None
    assert minor_units(Decimal(10) ** 30, "EUR") is None
    assert minor_units(Decimal(1500), "JPY") == 1500


def test_currencies_are_known_by_sign_and_code():
    found = [currency_in(text) for text in ("5 €", "GBP 5", "$5", "chf", "5")]
    assert currency_in("$5", "CAD") == "CAD"
    assert found == ["EUR", "GBP", "USD", "CHF", ""]


@given(
    st.lists(DAYS, min_size=1, max_size=30),
    st.sampled_from(["%d.%m.%y", "%d/%m/%Y", "%m/%d/%Y", "%y-%m-%d", "%Y-%m-%d %H:%M", "%d-%m-%Y"]),
    st.sampled_from(["dmy", "mdy", "ymd"]),
)
def test_a_column_that_is_not_asked_about_is_read_right(days, pattern, usual):
    days = [
        day.replace(year=2000 + day.year % 40) for day in days if (day.month, day.day) != (2, 29)
    ]
    cells = [day.strftime(pattern) for day in days]
    how = decide_format(cells, usual)
    told = next(order for order in ("dmy", "mdy", "ymd") if pattern.lower()[1] == order[0])
    if how.order == told or "%Y-" in pattern:
        assert [how.read(cell) for cell in cells] == days
    elif not how.doubtful:
        assert {how.read(cell) for cell in cells} != {None} or not cells


@pytest.mark.parametrize(
    ("text", "usual", "code"),
    [
        ("$12", "EUR", "USD"), ("$12", "CAD", "CAD"), ("12 kr", "NOK", "NOK"), ("12 kr.", "EUR", "SEK"),
        ("£3", "EUR", "GBP"), ("¥300", "CNY", "CNY"), ("300円", "EUR", "JPY"), ("12 zł", "EUR", "PLN"),
        ("12,50 €", "USD", "EUR"), ("Euro", "USD", "EUR"), ("eur", "USD", "EUR"), ("12.50", "USD", ""),
        ("5 лв.", "EUR", "BGN"), ("5 грн", "EUR", "UAH"), ("5 lei", "EUR", "RON"), ("R$ 5", "EUR", "BRL"), ("Fr. 5.-", "EUR", "CHF"),
    ],
)  # fmt: skip
def test_a_sign_of_several_currencies_is_first_of_all_ones_own(text, usual, code):
    assert currency_in(text, usual) == code


@given(st.integers(-(10**9), 10**9), st.sampled_from(["{} €", "€{}", "EUR {}", "{} EUR", "{}"]))
def test_an_amount_with_its_currency_comes_back(cents, written):
    plain = f"{abs(cents) / 100:,.2f}".translate(str.maketrans(",.", ".,"))
    text = ("-" if cents < 0 else "") + written.format(plain)
    amount = AmountFormat(",").read(text)
    assert amount is not None
    assert minor_units(amount, "EUR") == cents


@given(st.text(max_size=20))
def test_any_text_is_a_number_or_none(text):
    for sign in (".", ","):
        number = AmountFormat(sign).read(text)
        assert number is None or number.is_finite()
    assert DateFormat("dmy").read(text) is None or any(map(str.isdigit, text))
