"""Every family of headers is read fully right, and taken for what it is."""

from datetime import date

import pytest

from smallbiz.intake.guessing import likely_kind
from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import Table, table_of
from smallbiz.intake.understanding import Habits, understand
from tests.intake.families import FAMILIES, Family

HABITS = Habits("en_IE", "EUR")


def table(family: Family) -> Table:
    return table_of(Source("file.csv", family.text.encode()))


@pytest.fixture(params=FAMILIES, ids=lambda family: family.name)
def family(request: pytest.FixtureRequest) -> Family:
    found: Family = request.param
    return found


def test_its_row_says_what_it_says(family: Family) -> None:
    read = table(family)
    found = next(iter(candidates(read, understand(read, family.kind, habits=HABITS))))
    assert {name: plain(getattr(found, name)) for name in family.found} == family.found
    assert found.problems == ()


def test_what_fills_no_field_is_kept(family: Family) -> None:
    read = table(family)
    columns = understand(read, family.kind, habits=HABITS).columns
    fields = {column.name: column.field for column in columns}
    assert {name: fields[name] for name in family.kept} == dict.fromkeys(family.kept)


def test_it_is_taken_for_what_it_is(family: Family) -> None:
    assert likely_kind(table(family)) == (family.guessed or family.kind)


def plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.name if hasattr(value, "given_name") and not hasattr(value, "line") else value
