"""How long work still takes, in words."""

from smallbiz.words.remaining import Remaining


def test_nothing_is_said_before_anybody_can_know() -> None:
    left = Remaining()
    assert left.words(0, 100, 50.0) == ""
    assert left.words(10, 100, 51.0) == ""
    assert Remaining().words(0, 0, 9.0) == ""
    assert left.words(100, 100, 60.0) == ""


def test_seconds_are_counted_in_tens_and_from_ninety_on_in_minutes() -> None:
    left = Remaining()
    left.words(0, 1000, 0.0)
    assert left.words(100, 1000, 2.0) == "about 20 seconds left"
    assert left.words(900, 1000, 18.0) == "a few seconds left"
    left = Remaining()
    left.words(0, 1000, 0.0)
    assert left.words(10, 1000, 2.0) == "about 4 minutes left"


def test_the_next_part_of_the_work_is_watched_anew() -> None:
    left = Remaining()
    left.words(0, 100, 0.0)
    assert left.words(90, 100, 9.0) == "a few seconds left"
    assert left.words(0, 100, 10.0) == ""
    assert left.words(10, 100, 12.0) == "about 20 seconds left"
