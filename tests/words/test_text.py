import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.words.text import MARK, clean, digits, fold, fold_all, like, one_line, words_of

ANY = st.text(st.characters(), max_size=40)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain", "plain"),
        ("Zoe\u0308", "Zoë"),
        ("a\x00b", f"a{MARK}b"),
        ("a\x1bb\x9f", f"a{MARK}b{MARK}"),
        ("lone \ud83d", f"lone {MARK}"),
        ("lone \udc00x", f"lone {MARK}x"),
        ("pair \ud83d\ude00", "pair 😀"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("\u05e9\u05dc\u05d5\u05dd \u202eabc", "\u05e9\u05dc\u05d5\u05dd \u202eabc"),
        ("one\r\ntwo\rthree\vfour\u2028five\tsix", "one\ntwo\nthree\nfour\nfive\tsix"),
        ("<b>bold</b> & 'x'", "<b>bold</b> & 'x'"),
    ],
)
def test_text_is_kept_or_visibly_cleaned(text, cleaned):
    assert clean(text) == cleaned


@given(ANY)
def test_clean_text_is_storable_and_stays_as_it_is(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "\x00" not in cleaned
    cleaned.encode()


def test_a_long_text_is_kept():
    text = "ä" * 100_000
    assert clean(text) == text


def test_one_line_has_no_breaks_and_single_spaces():
    assert one_line("  Anna \n van\xa0 den\tBerg ") == "Anna van den Berg"


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("Søren Ærø", "soren aero"),
        ("Zoe\u0308", "zoë"),
        ("ＡＢＣ１", "abc1"),
        ("İstanbul", "istanbul"),
        ("ÇIĞ", "cig"),
        ("Đorđe", "dorde"),
        ("O’Brien", "O'Brien"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("soft\u00adhyphen", "softhyphen"),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
    ],
)
def test_search_sees_no_case_accents_or_width(written, typed):
    assert fold(written) == fold(typed)


def test_different_letters_stay_different():
    assert fold("が") != fold("か")
    assert fold("Müller") == "muller"


@given(ANY)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_folding_is_the_same_in_every_normal_form(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüéèñçß ", max_size=40))
def test_folding_ignores_case(text):
    assert fold(text.upper()) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F), max_size=40))
def test_latin_letters_fold_alike_alone_and_beside_other_scripts(text):
    assert fold(text + "が") == fold(text) + fold("が")


def test_words_are_folded_and_without_punctuation():
    assert words_of("Café “Łódź” – 2. Stock!") == ["cafe", "lodz", "2", "stock"]
    assert words_of(" ") == []


def test_wildcards_are_literal_in_like():
    assert like("50%_\\x") == "50\\%\\_\\\\x"


def test_digits_of_any_script():
    assert digits("+49 (0)30-٣") == "490303"
    assert digits("x²") == ""


@given(st.lists(st.text(st.characters(max_codepoint=0x17F), max_size=8) | ANY, max_size=5))
def test_many_texts_are_folded_as_each_by_itself(texts):
    assert fold_all(texts) == [fold(text) for text in texts]
