"""What the weekly page says."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from smallbiz.insight.span import Closing
from smallbiz.insight.totals import Totals
from smallbiz.insight.week import Task, Week
from smallbiz.output.html import report_html
from smallbiz.output.sheet import Choices, Part, Report
from smallbiz.output.weekly import weekly_page
from smallbiz.words import translation
from tests.output.weeks import (
    NOTHING,
    a_busy_week,
    a_week,
    an_empty_week,
    result,
    worked_by,
)


def page(week: Week, choices: Choices | None = None) -> Report:
    """The page of Chain & Bell."""
    return weekly_page(week, "Chain & Bell", "EUR", choices)


def lines(part: Part | None) -> list[tuple[str, str, str, str]]:
    """The rows of a list."""
    assert part is not None
    return [(row.day, row.strong, row.rest, row.amount) for row in part.rows]


def test_the_head_names_business_and_week() -> None:
    found = page(a_week())
    assert (found.business, found.days) == ("Chain & Bell", "Week 19, 4 to 10 May 2026")
    assert found.foot == "Made with smallbiz on this computer, Monday, 11 May 2026"


def test_tiles_compare_with_the_week_before_and_the_goal() -> None:
    tiles = {tile.name: tile for tile in page(a_week()).tiles}
    assert list(tiles) == [
        "Revenue",
        "New customers",
        "New leads",
        "Offers sent",
        "Marketing money",
    ]
    revenue = tiles["Revenue"]
    assert (revenue.value, revenue.change) == ("€2,040", "€540 more")
    assert (revenue.goal, revenue.direction, revenue.good) == ("31% of the May goal", "up", True)
    assert revenue.share == pytest.approx(0.31, abs=0.001)
    assert revenue.pace == pytest.approx(10 / 31)
    assert tiles["New leads"].goal == "16 of 30 in May"
    offers = tiles["Offers sent"]
    assert (offers.change, offers.good, offers.goal) == ("1 fewer", False, "no goal set")
    spent = tiles["Marketing money"]
    assert (spent.change, spent.good, spent.goal) == ("€17 more", None, "€195 of €700 in May")


def test_won_and_lost_say_who_how_and_why() -> None:
    found = page(a_week())
    assert found.won is not None
    assert (found.won.aside, found.won.more) == ("2 sales, €2,040", "")
    assert lines(found.won)[0] == ("", "City e-bike", "Malte Frey, Word of mouth", "€1,800")
    assert lines(found.lost) == [("", "Kids’ bike", "Bought elsewhere: had no stock", "€390")]


def test_a_refund_is_called_one() -> None:
    found = page(a_week(won=(Closing("", "Ada", "", -5000),)))
    assert lines(found.won) == [("", "Refund: Sale", "Ada", "-€50")]


def test_in_a_week_that_is_not_over_what_is_still_to_come_is_not_late() -> None:
    days = (date(2026, 5, 5), date(2026, 5, 6), date(2026, 5, 7))
    tasks = tuple(Task(day, "", f"Call {day.day}", None) for day in days)
    week = a_week(today=date(2026, 5, 6), follow_ups=tasks, waiting_offers=0)
    assert [day for day, *_rest in lines(page(week).follow_ups)] == ["late", "Wed 6", "Thu 7"]
    assert page(week).sentence.endswith("1 follow-up is late.")


def test_what_is_late_says_so_and_the_rest_has_its_weekday() -> None:
    assert lines(page(a_week()).follow_ups) == [
        ("late", "Ines Okafor", "call back", "€3,900"),
        ("Wed", "Hannah Vogel", "are the new gears fine?", ""),
    ]
    assert lines(page(a_week()).marketing) == [("Fri", "", "Send the May letter", "€15")]


def test_what_worked_shows_what_came_back_per_euro() -> None:
    found = page(a_week()).worked
    assert found is not None
    assert [(bar.name, bar.per_1, bar.loses) for bar in found.bars] == [
        ("Voucher", "€13.93", False),
        ("Leaflet", "€0.10", True),
    ]
    assert found.per_1 == "back per €1"


def test_an_effort_that_sold_nothing_says_so_as_on_the_screen() -> None:
    nothing = replace(result("Leaflet", 195, 0), sales=0)
    week = replace(a_week(), worked=worked_by(nothing, result("Walk-in", 0, 100)))
    found = page(week).worked
    assert found is not None
    assert [bar.per_1 for bar in found.bars] == ["no sale", "–"]


def test_follow_ups_are_counted_as_they_are_listed() -> None:
    week = a_week()
    twice = replace(week, follow_ups=(*week.follow_ups, week.follow_ups[0]))
    told = page(twice).follow_ups
    assert told is not None
    assert (told.aside, len(told.rows)) == ("3 follow-ups", 3)


def test_where_a_currency_has_no_cents_returns_are_per_hundred() -> None:
    found = weekly_page(a_week(), "Chain & Bell", "JPY").worked
    assert found is not None
    assert found.per_1 == "back per JP¥100"
    assert [bar.per_1 for bar in found.bars] == ["JP¥1,393", "JP¥10"]


def test_what_is_left_without_money_is_only_counted() -> None:
    tasks = tuple(Task(date(2026, 5, 12), f"Person {n}", "call", None) for n in range(60))
    found = page(a_week(follow_ups=tasks)).follow_ups
    assert found is not None
    assert found.more == f"and {60 - len(found.rows)} more"


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        (date(2026, 5, 6), "The week is not over: €2,040 came in so far. 3 new customers bought."),
        (date(2026, 5, 10), "Best sales week since March: €2,040 came in. 3 new customers bought."),
    ],
)
def test_a_week_that_is_not_over_is_not_judged(today: date, sentence: str) -> None:
    found = page(a_week(today=today, waiting_offers=0, follow_ups=()))
    assert found.sentence == sentence


def test_a_week_to_come_counts_nobody() -> None:
    week = a_week(today=date(2026, 5, 3), now=NOTHING, waiting_offers=0, follow_ups=())
    assert (
        page(week).sentence
        == "This week is yet to come. Marketing comes first: Send the May letter."
    )


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {},
            "Best sales week since March: €2,040 came in. 3 new customers bought. "
            "2 offers have waited more than a week: call them first.",
        ),
        (
            {"best_since": date(2026, 4, 27), "waiting_offers": 0},
            "€2,040 came in, €540 more than the week before. 3 new customers bought. "
            "1 follow-up is late.",
        ),
        (
            {"best_since": date(2025, 11, 3), "waiting_offers": 0, "follow_ups": ()},
            "Best sales week since November 2025: €2,040 came in. 3 new customers bought.",
        ),
        (
            {"now": Totals(0, 0, 2, 0, 0), "waiting_offers": 1},
            "No sale this week, after €1,500 the week before. 2 new leads came in. "
            "1 offer has waited more than a week: call first.",
        ),
        (
            {"now": NOTHING, "before": NOTHING, "waiting_offers": 0, "follow_ups": ()},
            "No sale this week. No new lead came in. Marketing comes first: Send the May letter.",
        ),
        (
            {"now": Totals(-50000, 0, 2, 0, 0), "waiting_offers": 0, "follow_ups": ()},
            "€500 more went back than came in. 2 new leads came in.",
        ),
        (
            {
                "now": Totals(0, 0, 2, 0, 0),
                "won": (Closing("Lamp", "", "", 500), Closing("Lamp", "", "", -500)),
                "waiting_offers": 0,
                "follow_ups": (),
            },
            "As much went back as came in. 2 new leads came in.",
        ),
        (
            {
                "now": Totals(-50000, 0, 2, 0, 0),
                "today": date(2026, 5, 6),
                "waiting_offers": 0,
                "follow_ups": (),
            },
            "The week is not over: so far €500 more went back than came in. 2 new leads came in.",
        ),
    ],
)
def test_the_first_sentence_is_written_from_the_numbers(
    fields: dict[str, object], sentence: str
) -> None:
    assert page(a_week(**fields)).sentence == sentence


def test_the_owner_can_write_the_first_sentence() -> None:
    assert page(a_week(), Choices(sentence="Sun at last.")).sentence == "Sun at last."


def test_an_empty_week_says_what_is_not_there() -> None:
    found = page(an_empty_week())
    parts = (found.won, found.lost, found.worked, found.follow_ups, found.marketing)
    assert [part.nothing for part in parts if part] == [
        "Nothing was sold this week.",
        "No deal was lost this week.",
        "Nothing to compare yet: note who came from what.",
        "Nobody waits for a follow-up.",
        "Nothing is planned yet.",
    ]
    assert {tile.change for tile in found.tiles} == {"as before"}
    assert found.tiles_note == "Arrows compare with week 18."


def test_a_huge_week_names_what_did_not_fit() -> None:
    found = page(a_busy_week(30, 9, 19, 60, 25))
    assert found.worked is not None
    for part, total, each in (
        (found.won, 30, 10),
        (found.lost, 9, 5),
        (found.follow_ups, 60, 3900),
        (found.marketing, 25, 1),
    ):
        assert part is not None
        rest = total - len(part.rows)
        assert part.more == f"and {rest} more, €{rest * each:,}"
    assert found.worked.more == f"and {19 - len(found.worked.bars)} more"


def test_without_names_only_initials_are_left() -> None:
    found = page(a_week(), Choices(initials=True))
    assert lines(found.won)[0][2] == "MF"
    assert lines(found.follow_ups)[0][1] == "IO"
    assert "Okafor" not in report_html(found)


def test_parts_can_be_left_out() -> None:
    found = page(
        a_week(),
        Choices(
            numbers=False,
            closed=False,
            worked=False,
            follow_ups=False,
            marketing=False,
            notes=False,
        ),
    )
    parts = (found.won, found.lost, found.worked, found.follow_ups, found.marketing, found.notes)
    assert parts == (None,) * 6
    assert found.tiles == ()


def test_money_and_days_follow_the_country() -> None:
    translation.use("de", "DE")
    found = page(a_week())
    assert found.tiles[0].value == "2.040\xa0€"
    assert [row.day for row in found.marketing.rows] == ["Fr"] if found.marketing else False


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def test_html_says_the_same_and_nothing_acts_as_html() -> None:
    evil = "<script>alert(1)</script> & <b>"
    found = page(a_week(won=(Closing(evil, evil, "", 100),)), Choices(sentence=evil))
    text = _Text()
    text.feed(report_html(found))
    assert not {"script", "b", "img", "link"} & set(text.tags)
    assert text.found.count(evil) == 3
    for shown in ("€2,040", "Kids’ bike", "€13.93", "Ines Okafor", "Send the May letter"):
        assert any(shown in part for part in text.found)
