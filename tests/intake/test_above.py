"""What stands above the headers of a report."""

from datetime import date

import pytest

from smallbiz.intake.above import event_of, period_of, year_of
from tests.intake.taking import take


@pytest.mark.parametrize(
    ("above", "file", "year"),
    [
        ((("Werbung 2026", ""),), "plan.csv", 2026),
        ((), "plan_2025.csv", 2025),
        ((("2025 and 2026",),), "plan.csv", None),
        ((("No. 120255",),), "plan.csv", None),
    ],
)
def test_the_year_of_a_plan(above, file, year):
    assert year_of(above, file) == year


@pytest.mark.parametrize(
    "text",
    [
        "August 1, 2025 - August 31, 2025",
        "01/08/2025 to 31/08/2025",
        "Period: 01.08.2025 – 31.08.2025",
    ],
)
def test_the_period_of_a_report(text):
    assert period_of((("Report",), (text,)), "dmy") == (date(2025, 8, 1), date(2025, 8, 31))


def test_a_period_can_stand_in_two_cells():
    above = (("Account: Shop",), ("Start date: 20250801",), ("End date: 20250831",))
    assert period_of(above, "dmy") == (date(2025, 8, 1), date(2025, 8, 31))


def test_one_day_alone_is_no_period():
    assert period_of((("Printed on 1 August 2025 - page 1",),), "dmy") is None


@pytest.mark.parametrize(
    "above",
    [
        (("Topic", "Webinar ID", "Start"), ("Spring cuts", "868 1234", "10:00")),
        (("Event:", "Spring cuts"),),
    ],
)
def test_the_event_that_a_list_is_of(above):
    assert event_of(above) == "Spring cuts"


def test_people_of_a_list_came_to_the_event_above_it(workspace):
    text = "Event,Spring cuts\n\nName,Email,Kind,Date\nAnn Bell,ann@bell.example,came,2025-04-13\n"
    take(workspace, text, kind="touches")
    assert workspace.store.rows("SELECT name FROM activity") == [("Spring cuts",)]
