from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.cells import guard, join_list, split_list, unguard

WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(str.strip)


@given(st.lists(WORDS.filter(bool)))
def test_a_list_comes_back_from_its_cell(texts):
    assert split_list(join_list(texts)) == texts


def test_lists_of_other_programs_are_split_at_commas_and_bars():
    assert split_list("vip, gold|old; ") == ["vip", "gold", "old"]


@given(st.text())
def test_guarded_text_comes_back(text):
    assert unguard(guard(text)) == text


@given(st.sampled_from(["=", "@", "\t", "\r", "+", "-"]), st.text())
def test_nothing_that_a_spreadsheet_runs_is_left(start, rest):
    cell = guard(start + rest)
    assert cell[0] not in "=@\t\r"
    assert cell[0] == "'" or not any(char.isalpha() for char in cell)


def test_numbers_and_phone_numbers_stay_as_they_are():
    assert [guard(text) for text in ("-3.50", "+49 171 555", "=1+1")] == [
        "-3.50",
        "+49 171 555",
        "'=1+1",
    ]
