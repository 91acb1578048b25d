import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.names import initials, join_name, split_name


@pytest.mark.parametrize(
    ("name", "country", "parts"),
    [
        ("Anna Berg", None, ("Anna", "Berg")),
        ("Anna Maria Berg", "DE", ("Anna Maria", "Berg")),
        ("Anna van den Berg", "NL", ("Anna", "van den Berg")),
        ("Ludwig von Mises", "AT", ("Ludwig", "von Mises")),
        ("Berg, Anna", None, ("Anna", "Berg")),
        ("Dr. Anna Berg", "DE", ("Dr. Anna", "Berg")),
        ("Frau Berg", "DE", ("Frau", "Berg")),
        ("Prof. Dr. Berg", "DE", ("Prof. Dr.", "Berg")),
        ("John Smith Jr.", "US", ("John", "Smith Jr.")),
        ("Smith, Jr.", "US", ("Smith", "Jr.")),
        ("Nagy Anna", "HU", ("Anna", "Nagy")),
        ("山田 太郎", "JP", ("太郎", "山田")),
        ("Cher", None, ("Cher", "")),
        ("Van Morrison", "IE", ("Van", "Morrison")),
        ("  Anna \n Berg ", None, ("Anna", "Berg")),
        ("Dr.", "DE", ("Dr.", "")),
        ("", None, ("", "")),
    ],
)
def test_a_name_has_a_given_and_a_family_part(name, country, parts):
    assert split_name(name, country) == parts


@pytest.mark.parametrize(
    ("given_name", "family", "country", "name"),
    [
        ("Anna", "Berg", "DE", "Anna Berg"),
        ("Anna", "Nagy", "HU", "Nagy Anna"),
        ("太郎", "山田", "JP", "山田太郎"),
        ("Taro", "Yamada", "JP", "Yamada Taro"),
        ("Anna", "", "HU", "Anna"),
        ("", "Berg", None, "Berg"),
    ],
)
def test_a_name_is_joined_as_its_country_does(given_name, family, country, name):
    assert join_name(given_name, family, country) == name


@given(
    st.text(max_size=30).filter(lambda text: "," not in text), st.sampled_from(["DE", "HU", None])
)
def test_taking_apart_and_joining_keeps_the_name(name, country):
    given_name, family = split_name(name, country)
    joined = join_name(given_name, family, country)
    assert split_name(joined, country) == (given_name, family)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Anna Berg", "AB"),
        ("Dr. Anna van den Berg", "AB"),
        ("Chain & Bell", "CB"),
        ("Cher", "C"),
        ("Élodie", "É"),
        ("“Quoted” name", "QN"),
        ("Hans-Peter", "HP"),
        ("ßmall", "S"),
        ("山田", "山"),
        ("🚲", ""),
        ("", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters
