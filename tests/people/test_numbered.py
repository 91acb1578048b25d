"""What is held closely by number is found again."""

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.people.numbered import Places, Texts

IDS = st.integers(1, 5_000)
LINES = st.text(st.characters(exclude_characters="\n"), max_size=9)


@given(st.dictionaries(IDS, st.integers(1, 2**32 - 1)), IDS)
def test_places_are_those_that_were_told(told: dict[int, int], other: int) -> None:
    places = Places()
    for ident, value in told.items():
        places[ident] = value
    assert {ident: places.get(ident) for ident in places} == told
    assert all(ident in places for ident in told)
    assert (other in places) == (other in told)
    assert places.get(other) == told.get(other, 0)


@given(st.lists(st.tuples(IDS, LINES)))
def test_the_last_text_counts(told: list[tuple[int, str]]) -> None:
    texts = Texts()
    for ident, text in told:
        texts[ident] = text
    assert dict(texts.items()) == dict(told)
    assert all(texts[ident] == text for ident, text in dict(told).items())
