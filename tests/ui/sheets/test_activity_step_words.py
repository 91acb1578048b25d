"""Steps in words."""

from datetime import date

import pytest

from smallbiz.marketing.steps import StepRow
from smallbiz.words import translation
from ui.sheets.activity_step_words import read_step, step_row, steps_words

TODAY = date(2026, 5, 13)


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("print leaflets friday", ("print leaflets", date(2026, 5, 15))),
        ("  hand out ", ("hand out", None)),
        ("friday", ("friday", None)),
        ("", ("", None)),
    ],
)
def test_a_step_is_read_with_its_day(typed: str, step: tuple[str, date | None]) -> None:
    translation.use("en", "IE")
    assert read_step(typed, TODAY) == step


def test_a_late_step_is_told_in_red_and_a_done_one_has_no_day() -> None:
    translation.use("en", "IE")
    late = step_row(StepRow(1, "Print", date(2026, 5, 11), None), TODAY)
    assert (late.right, late.right_tone, late.spoken) == (
        "2 days late", "bad", "Print, 2 days late",
    )  # fmt: skip
    done = step_row(StepRow(1, "Print", date(2026, 5, 11), TODAY), TODAY)
    assert (done.right, done.done, done.spoken) == ("", True, "Print, done")


def test_steps_are_counted() -> None:
    steps = [StepRow(1, "Print", None, TODAY), StepRow(2, "Hand out", None, None)]
    assert steps_words(steps) == "1 of 2 done"
    assert steps_words([]) == ""
