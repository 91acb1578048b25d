"""The next step read from plain words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.journey.next_step import read_next_step
from smallbiz.journey.touches import NextStep
from smallbiz.words import translation
from tests.files import TODAY


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("call friday", NextStep("Call", date(2026, 5, 15), "call")),
        (
            "send version 2, call friday",
            NextStep("Send version 2, call", date(2026, 5, 15), "call"),
        ),
        ("e-mail the quote tomorrow", NextStep("E-mail the quote", date(2026, 5, 14), "email")),
        ("call at 10:30 on friday", NextStep("Call", date(2026, 5, 15), "call", "10:30")),
        ("meet her tomorrow 3pm", NextStep("Meet her", date(2026, 5, 14), "meeting", "15:00")),
        ("measure the hall in 2 weeks", NextStep("Measure the hall", date(2026, 5, 27), "task")),
        ("visit", NextStep("Visit", date(2026, 5, 14), "visit")),
        ("friday", NextStep("To do", date(2026, 5, 15), "task")),
    ],
)
def test_words_are_understood(words: str, understood: NextStep) -> None:
    assert read_next_step(words, TODAY) == understood


def test_it_reads_german() -> None:
    translation.use("de")
    try:
        found = read_next_step("Angebot schicken, am Freitag um 9 Uhr anrufen", TODAY)
    finally:
        translation.use("en")
    assert found == NextStep("Angebot schicken, anrufen", date(2026, 5, 15), "call", "09:00")


def test_without_words_there_is_no_step() -> None:
    assert read_next_step("  ", TODAY) is None


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_without_a_fault(text: str) -> None:
    found = read_next_step(text, TODAY)
    assert found is None or found.what
