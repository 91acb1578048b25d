"""What the page with the plan of the next weeks says."""

import pytest

from smallbiz.output.html import report_html
from smallbiz.output.plain import report_text
from smallbiz.output.plan import plan_page, shared
from smallbiz.output.sheet import Choices
from smallbiz.output.weekly import weekly_page
from tests.output.weeks import a_week, ahead, planned


def test_an_activity_with_its_days_channel_money_and_steps() -> None:
    page = plan_page(ahead(planned("May letter", 2, 8, steps=2), planned("Stand", 5)), "EUR")
    letter, stand = page.efforts
    assert (page.days, page.sentence) == ("11 May to 7 June 2026", "2 activities, €160 planned.")
    assert page.weeks == ("11 May", "18 May", "25 May", "1 Jun")
    assert (letter.days, letter.about, letter.amount) == ("13 May – 19 May", "Leaflet", "€80")
    assert letter.place == (2 / 28, 9 / 28)
    assert [(step.day, step.rest, step.late) for step in letter.steps] == [
        ("late", "Step 0 of May letter", True),
        ("Mon 11 May", "Step 1 of May letter", False),
    ]
    assert (stand.days, stand.place) == ("Sat 16 May", (5 / 28, 6 / 28))


def test_what_began_before_and_what_has_no_day() -> None:
    page = plan_page(ahead(planned("Voucher", -20, 90), planned("Logo", None, steps=1)), "EUR")
    voucher, logo = page.efforts
    assert (voucher.days, voucher.place) == ("21 Apr – 9 Aug", (0.0, 1.0))
    assert (logo.days, logo.place) == ("no day yet", None)


def test_what_does_not_fit_is_named() -> None:
    page = plan_page(ahead(*(planned(f"Effort {n}", n % 28) for n in range(50))), "EUR")
    left = 50 - len(page.efforts)
    assert page.more == f"and {left} more activities, €{left * 80:,}"
    steps = plan_page(ahead(planned("Big", 1, steps=60), planned("Small", 2, steps=2)), "EUR")
    big, small = steps.efforts
    assert big.more == f"and {60 - len(big.steps)} more steps"
    assert (len(small.steps), small.more) == (2, "")
    full = plan_page(ahead(*(planned(f"Effort {n}", 1, steps=9) for n in range(20))), "EUR")
    assert {each.about for each in full.efforts} == {"Leaflet, 9 steps"}


@pytest.mark.parametrize(
    ("wanted", "room", "given"),
    [([3, 1, 9], 6, [3, 1, 2]), ([2, 2], 9, [2, 2]), ([5], 0, [0]), ([], 4, [])],
)
def test_lines_are_shared_in_turns(wanted: list[int], room: int, given: list[int]) -> None:
    assert shared(wanted, room) == given


def test_it_is_read_aloud_and_written_as_html() -> None:
    week = a_week(ahead=ahead(planned("<May> letter", 2, 8, steps=2)))
    page = weekly_page(week, "Chain & Bell", "EUR", Choices(plan=True))
    assert page.page_numbers == ("1 of 2", "2 of 2")
    told = report_text(page)
    assert "<May> letter, Leaflet, 13 May – 19 May, €80" in told
    assert "Mon 11 May, Step 1 of <May> letter" in told
    assert "&lt;May&gt; letter, Leaflet, 13 May – 19 May" in report_html(page)


def test_without_plans_it_says_so() -> None:
    page = weekly_page(a_week(), "Chain & Bell", "EUR", Choices(plan=True))
    assert "Nothing is planned yet." in report_text(page)
    assert weekly_page(a_week(), "Chain & Bell", "EUR").plan is None
