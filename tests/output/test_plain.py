"""The weekly page in plain text: everything that is painted, nothing that is left out."""

from smallbiz.output.plain import report_text
from smallbiz.output.sheet import Choices
from smallbiz.output.weekly import weekly_page
from tests.output.weeks import a_busy_week, a_week, an_empty_week


def text(week, choices: Choices | None = None) -> list[str]:
    return report_text(weekly_page(week, "Chain & Bell", "EUR", choices)).split("\n")


def test_every_part_is_read_in_its_order() -> None:
    found = text(a_week())
    assert found[:2] == ["Chain & Bell. Week 19, 4 to 10 May 2026", "The week in one page"]
    assert "Revenue: €2,040, €540 more, 31% of the May goal" in found
    assert "City e-bike, Malte Frey, Word of mouth, €1,800" in found
    assert "Voucher: cost €120, came back €1,672." in found
    assert "late, Ines Okafor, call back, €3,900" in found
    assert found[-1].startswith("Made with smallbiz")


def test_an_empty_week_says_that_nothing_happened() -> None:
    found = text(an_empty_week())
    assert "Nothing was sold this week." in found
    assert "Nothing to compare yet: note who came from what." in found


def test_what_is_not_on_the_page_is_not_read() -> None:
    off = Choices(numbers=False, closed=False, worked=False, follow_ups=False, marketing=False)
    assert len(text(a_week(), off)) == 4


def test_what_did_not_fit_is_counted() -> None:
    assert any(line.startswith("and ") for line in text(a_busy_week(40, 9, 20, 60, 30)))
