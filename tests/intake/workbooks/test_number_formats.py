import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.workbooks.number_formats import shown_by, written_by

PHONE = "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"


@pytest.mark.parametrize(
    ("code", "number", "shown"),
    [
        ("00000", 1067, "01067"),
        ("00000", 123456, "123456"),
        ('"K-"0000', 17, "K-0017"),
        ("\\K\\-0000", 17, "K-0017"),
        ('"0"#', 3515550333, "03515550333"),
        ('"0"#', 0, "00"),
        ("00000\\-0000", 45302, "00004-5302"),
        ("00\\ 00\\ 00\\ 00\\ 00", 298550305, "02 98 55 03 05"),
        (PHONE, 5550321, "555-0321"),
        (PHONE, 9375550321, "(937) 555-0321"),
        ("[$-407]00000;@", 4109, "04109"),
        ("000-00-0000;[Red]-0", 12345678, "012-34-5678"),
        ('"+"00 000000', 49170555, "+49 170555"),
    ],
)
def test_codes_are_shown_as_their_format_says(code, number, shown):
    how = shown_by(code)
    assert how is not None
    assert how(number) == shown


@pytest.mark.parametrize(
    "code",
    [
        "General", "0", "#", "0.00", "#,##0", "#,##0.00 €", "0%", "0.00E+00", "dd.mm.yyyy", "hh:mm",
        '0" Std."', '0 "€"', '"EUR "00', "[h]:mm", "@", "# ?/?", '"€" 00', "", ";;;", '"text"', "[>5]",
    ],
)  # fmt: skip
def test_amounts_days_and_units_are_no_codes(code):
    assert shown_by(code) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ('#,##0.00 "€"', "-9.5 €"), ("[$€-407] #,##0.00", "-9.5 €"), ('"$"#,##0_);("$"#,##0)', "-9.5 $"),
        ("[$CHF-807]\\ #,##0.00", "-9.5 CHF"), ("#,##0\\ [$zł-415]", "-9.5 zł"), ("\\k\\r #,##0", "-9.5 kr"),
        ('_-* #,##0.00\\ "€"_-', "-9.5 €"), ("£#,##0", "-9.5 £"),
    ],
)  # fmt: skip
def test_a_currency_in_a_format_is_told(code, text):
    how = written_by(code)
    assert how is not None
    assert how(-9.5) == text


@pytest.mark.parametrize(
    "code",
    ["0.00", "0%", '0" Std."', "_-* #,##0.00\\ _€_-", "[$-407]d. mmmm yyyy", '0.0 "cm"', "@", '"€"', "General"],
)  # fmt: skip
def test_other_formats_tell_nothing_of_a_number(code):
    assert written_by(code) is None


def test_a_code_is_made_of_whole_numbers_only():
    how = written_by("00000")
    assert how is not None
    assert (how(1067.0), how(10.5), how(-7)) == ("01067", "", "")


@given(st.text('0#?"\\;[]<>=5-() K€.,%@_*', max_size=20), st.integers(0, 10**15))
def test_any_format_gives_all_figures_or_is_none(code, number):
    how = shown_by(code)
    if how is not None:
        digits = "".join(filter(str.isdigit, how(number)))
        assert digits.endswith(str(number)) or number == 0
