from datetime import date

import pytest

from smallbiz.words import clock
from smallbiz.words.errors import RuleBroken


def test_today_is_the_computers_day(monkeypatch):
    monkeypatch.delenv(clock.VARIABLE, raising=False)
    before = date.today()
    assert before <= clock.today() <= date.today()


def test_pictures_can_set_the_day(monkeypatch):
    monkeypatch.setenv(clock.VARIABLE, "2026-05-13")
    assert clock.today() == date(2026, 5, 13)


def test_a_day_that_cannot_be_read_is_named(monkeypatch):
    monkeypatch.setenv(clock.VARIABLE, "13 May")
    with pytest.raises(RuleBroken, match="“13 May”"):
        clock.today()


def test_a_clock_can_stand_still():
    assert clock.fixed(date(2028, 2, 29))() == date(2028, 2, 29)
