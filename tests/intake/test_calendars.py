from datetime import date

import pytest

from smallbiz.intake.dates import DateFormat, agreed, decide_format, with_weeks


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("昭和55年3月4日", date(1980, 3, 4)),
        ("平成2年12月31日", date(1990, 12, 31)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("S55.3.4", date(1980, 3, 4)),
        ("H31/4/30", date(2019, 4, 30)),
        ("昭和55年2月30日", None),
        ("2026-W19", date(2026, 5, 4)),
        ("2020-W53-7", date(2021, 1, 3)),
        ("2026W01", date(2025, 12, 29)),
        ("KW 19/2026", date(2026, 5, 4)),
        ("Woche 1, 2025", date(2024, 12, 30)),
        ("2026-W54", None),
        ("2026-W00", None),
        ("29.02.2024", date(2024, 2, 29)),
        ("29.02.2023", None),
        ("29.02.1900", None),
    ],
)
def test_days_of_reigns_and_weeks(text, day):
    assert DateFormat("dmy").read(text) == day


def test_a_week_without_a_year_lies_in_that_of_the_other_days():
    cells = ["KW 14", "12.04.2025", ""]
    begins, ends = (with_weeks(DateFormat("dmy"), cells, ending) for ending in (False, True))
    assert begins.read("KW 14") == date(2025, 3, 31)
    assert ends.read("KW 14") == date(2025, 4, 6)
    assert ends.read("12.04.2025") == date(2025, 4, 12)


def test_one_column_tells_the_order_of_the_others():
    cells = [["12/30/2023"], ["1/5/1988"], ["2024-01-02"], ["31-12-99"]]
    forms = agreed({i: decide_format(each, "dmy") for i, each in enumerate(cells[:3])})
    assert [form.order for form in forms.values()] == ["mdy", "mdy", "dmy"]
    assert not any(form.doubtful for form in forms.values())
    apart = agreed({i: decide_format(each, "dmy") for i, each in enumerate(cells)})
    assert apart[1].doubtful


def test_a_plan_of_nothing_but_weeks_is_of_this_year(monkeypatch):
    monkeypatch.setattr("smallbiz.intake.dates.today", lambda: date(2026, 6, 1))
    assert with_weeks(DateFormat("dmy"), ["KW 1", "Week 3"], False).read("KW 1") == date(
        2025, 12, 29
    )


def test_a_week_whose_year_nothing_tells_is_none():
    cells = ["KW 14", "12.04.2025", "12.04.2026"]
    assert with_weeks(DateFormat("dmy"), cells, False).read("KW 14") is None
    assert DateFormat("dmy").read("KW 14") is None


def test_bare_numbers_below_a_heading_of_weeks_are_weeks():
    form = with_weeks(DateFormat("dmy"), ["6", "14", ""], True, "KW", 2026)
    assert (form.read("6"), form.read("14")) == (date(2026, 2, 8), date(2026, 4, 5))
    assert with_weeks(DateFormat("dmy"), ["6", "14"], False, "Start", 2026).read("6") is None
