import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.emails import email_key, emails_in, is_email


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("anna@bell.ie", ["anna@bell.ie"]),
        ("Anna <anna@bell.ie>; info@bell.ie", ["anna@bell.ie", "info@bell.ie"]),
        ("a@b.de/c@d.de", ["a@b.de", "c@d.de"]),
        ("a@b.de, A@B.de", ["a@b.de"]),
        ("mailto:Anna@Bell.ie.", ["Anna@Bell.ie"]),
        ("'anna@bell.ie'", ["anna@bell.ie"]),
        ("jürgen@müller.de", ["jürgen@müller.de"]),
        ("o'brien@bell.ie", ["o'brien@bell.ie"]),
        ("none", []),
        ("@twitter", []),
        ("a@b", []),
        ("a@b@c.de", []),
        ("", []),
    ],
)
def test_addresses_are_found_in_a_cell(cell, found):
    assert emails_in(cell) == found


@pytest.mark.parametrize(
    "text", ["a@b.de", "a.b+c@d-e.co.uk", "a_b@c.museum", "x@xn--mller-kva.de", "é@é.fr"]
)
def test_what_is_an_address(text):
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    ["", "a", "@b.de", "a@", "a@b", "a@b..de", "a..b@c.de", ".a@b.de", "a@-b.de", "a@b.1", "a b@c.de",
     "a@b.de\n", "a" * 250 + "@b.de"],
)  # fmt: skip
def test_what_is_none(text):
    assert not is_email(text)


def test_addresses_are_compared_without_case():
    assert email_key(" MAILTO:Anna@BELL.ie ") == "anna@bell.ie"
    assert email_key("Zoe\u0308@x.de") == email_key("zoë@x.de")


@given(st.text(max_size=60))
def test_what_is_found_is_an_address_and_found_again(cell):
    for email in emails_in(cell):
        assert is_email(email)
        assert emails_in(email) == [email]


@given(
    st.lists(st.emails(), max_size=4, unique_by=email_key), st.sampled_from(["; ", ", ", "\n", " "])
)
def test_a_list_of_plain_addresses_is_found_whole(emails, separator):
    plain = [email for email in emails if not set(email) & set("/'`|{}!?*…\"")]
    assert emails_in(separator.join(plain)) == plain


@pytest.mark.parametrize("cell", ["a" * 100_000, "a@" * 50_000, "@" * 100_000, "a." * 50_000])
def test_a_huge_cell_without_addresses_is_read_in_one_go(cell):
    assert emails_in(cell) == []
