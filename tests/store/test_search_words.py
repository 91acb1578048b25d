"""What is typed meets what is kept, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.store.entries import digits_of, entries_of, spaced
from smallbiz.store.search import SHORTEST, sought


@given(st.text(max_size=60))
def test_every_word_of_a_text_finds_it(text: str) -> None:
    kept = spaced(text)
    for word in kept.split():
        ways = sought(word)
        assert bool(ways) == (len(word) >= SHORTEST)
        assert all(part in kept for part in (ways[-1] if ways else []))


@given(st.text(max_size=60))
def test_a_whole_text_finds_itself(text: str) -> None:
    ways = sought(text)
    assert not ways or all(part in spaced(text) for part in ways[-1]) or ways[-1][0].isdecimal()


@given(st.lists(st.integers(10_000, 10**12).map(str), min_size=1, max_size=3))
def test_the_end_of_a_phone_number_finds_it(numbers: list[str]) -> None:
    kept = spaced(digits_of("\n".join(f"+{number[:2]} ({number[2:]})" for number in numbers)))
    for number in numbers:
        assert sought(number[-4:])[0][0] in kept


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=40)), min_size=1, max_size=5))
def test_many_texts_are_held_as_each_of_them_alone(texts: list[tuple[str, str]]) -> None:
    rows = [(ident, title, body, None) for ident, (title, body) in enumerate(texts)]
    alone = [(7 + ident, spaced(title), spaced(body)) for ident, title, body, _numbers in rows]
    assert list(entries_of(rows, 7)) == alone
