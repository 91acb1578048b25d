"""What an import says: every field and kind has a name, every sum adds up."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.table import read_table
from smallbiz.intake.understanding import understand
from smallbiz.intake.vocabulary import FIELDS, KINDS, Kind, meanings
from smallbiz.journey.kinds import label
from smallbiz.words.formats import short_day
from smallbiz.words.kinds import kind_word
from ui.intake.fields import about_words, field_choices, field_words, value_words
from ui.intake.words import (
    column_verdict,
    fates,
    looks_like,
    separators,
    sum_words,
    told_counts,
    with_found,
)

FATES = ("created", "updated", "unchanged", "skipped", "rejected")


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_and_meaning_has_a_name(kind: Kind) -> None:
    for name in {*FIELDS[kind], *meanings(kind).values()}:
        assert field_words(name) != name, name
    assert kind_word(kind)
    assert looks_like(kind)


@given(st.dictionaries(st.sampled_from(FATES), st.integers(0, 999)))
def test_the_sum_adds_up(counts: dict[str, int]) -> None:
    if sum(map(bool, counts.values())) < 2:
        assert sum_words(counts) == ""
        return
    parts, whole = sum_words(counts).split(" = ")
    assert sum(int(part) for part in parts.split(" + ")) == int(whole.replace(",", ""))
    assert sum(fate.count for fate in fates(counts)) == sum(counts.values())


def test_only_fates_that_rows_had_are_told() -> None:
    assert told_counts({"created": 2, "updated": 0, "rejected": 1}) == "2 new, 1 not usable"


def test_what_was_found_can_always_be_chosen() -> None:
    assert with_found(separators(), ";") == separators()
    assert with_found(separators(), "~")[-1] == ("~", "~")


def test_columns_say_how_surely_they_were_understood(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Birthday,Shoe size\nAnna Bell,03/04/1980,39\nTom Lind,05/06/1981,44\n")
    table = read_table(path)
    told = understand(table)
    icons = [column_verdict(column, told, "03/04/1980")[0] for column in told.columns]
    assert icons == ["circle-check", "circle-help", "circle-dashed"]
    settled = understand(table, dates="dmy")
    assert column_verdict(settled.columns[1], settled, "03/04/1980")[2] == "day first"
    assert column_verdict(settled.columns[1], settled, "1980-04-03")[2] == ""
    choices = dict(field_choices("contacts", told.columns[1]))
    assert choices["birthday"] == "Birthday"
    assert choices[""] == "Keep as extra"


def test_answers_are_said_in_words() -> None:
    assert value_words("consent", "1") == "Yes"
    assert value_words("do_not_contact", "0") == "No"
    assert value_words("postcode", "1") == "1"
    assert value_words("consent", "") == "empty"


def test_days_and_money_are_said_as_everywhere() -> None:
    assert value_words("birthday", "1971-04-03") == short_day(date(1971, 4, 3))
    assert value_words("opened_on", "2026-03-04") == short_day(date(2026, 3, 4))
    assert value_words("date", "") == "empty"
    assert value_words("date", "some day") == "some day"
    assert value_words("amount", "1019.80") == "1,019.80"
    assert value_words("value", "1500") == "1,500"
    assert value_words("value", "a lot") == "a lot"
    assert value_words("postcode", "01067") == "01067"


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ((("title", "Oak table"), ("value", "90.00"), ("currency", "EUR"), ("product", "Oak table")),
         "Oak table · 90.00 EUR"),
        ((("contact", "Anna"), ("date", "2025-04-13"), ("amount", "90.00"), ("currency", "EUR"),
          ("reference", "1001")), f"1001 · 90.00 EUR · {short_day(date(2025, 4, 13))}"),
        ((("date", "2025-04-13"), ("kind", "call"), ("note", "rang about the oak")),
         f"{label('call')} · {short_day(date(2025, 4, 13))} · rang about the oak"),
        ((("contact", "Anna"),), ""),
    ],
)  # fmt: skip
def test_what_an_unclear_row_is_about_is_told_in_one_line(
    texts: tuple[tuple[str, str], ...], words: str
) -> None:
    assert about_words(texts) == words
