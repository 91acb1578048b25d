"""What stands beside a name in one cell: taken out once, and what was written is kept once."""

import pytest

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand


def read(written: str) -> ContactCandidate:
    table = table_of(Source("a.csv", f'Name;City\n"{written}";Bonn\n'.encode()))
    [found] = candidates(table, understand(table, "contacts"))
    assert isinstance(found, ContactCandidate)
    return found


def test_a_phone_and_an_address_leave_the_name() -> None:
    found = read("Sandra (0151 11122233), sandra@bell.example")
    assert (found.name, found.phones) == ("Sandra", ("0151 11122233",))
    assert found.emails == ("sandra@bell.example",)


def test_a_name_that_is_turned_as_well_is_kept_once_as_it_was_written() -> None:
    found = read("Müller, Hans (0151 11122233)")
    assert (found.name, found.phones) == ("Hans Müller", ("0151 11122233",))
    assert found.extra == {"Name": "Müller, Hans (0151 11122233)"}


@pytest.mark.parametrize("written", ["Room 101-2020-1234", "Order 2024-0123456", "Tom 2000"])
def test_a_part_of_a_longer_number_is_no_phone(written: str) -> None:
    found = read(written)
    assert (found.name, found.phones) == (written, ())
