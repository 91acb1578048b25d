"""The keys of many names are those of each by itself."""

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.people.keys import company_key, company_keys, name_key, name_keys

NAMES = st.lists(
    st.text(st.sampled_from("aÄßłŁ 7 ,.'@\n\x1f١Ω①"), max_size=8) | st.text(max_size=12), max_size=6
)


@given(NAMES)
def test_many_names_have_the_keys_that_each_has(names):
    assert name_keys(names) == [name_key(name) for name in names]
    assert company_keys(names) == [company_key(name) for name in names]


def test_the_words_of_a_name_are_sorted_and_an_address_or_number_is_marked():
    told = ["Zoë van Ångström", "O'Neill, Łucja", "zoe@bell.example", "0151 234567", "東京 店"]
    assert name_keys(told) == [
        "angstrom van zoe", "lucja neill o", "@zoe@bell.example", "#0151234567", "店 東京",
    ]  # fmt: skip
