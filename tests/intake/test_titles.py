"""Titles and forms of address before a name, and trades that name a company."""

import pytest

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand


@pytest.mark.parametrize(
    ("written", "name", "given", "family"),
    [
        ("Frau Anni Beck", "Anni Beck", "Anni", "Beck"),
        ("Herr van der Velde", "Herr van der Velde", "", "van der Velde"),
        ("Mr. & Mrs. Smith", "Mr. & Mrs. Smith", "", "Smith"),
        ("Dr. med. Nele Rau", "Dr. med. Nele Rau", "Nele", "Rau"),
        ("Prof. Dr. Graf", "Prof. Dr. Graf", "", "Graf"),
        ("Dr. Müller, Hans", "Hans Müller", "Hans", "Müller"),
        ("M. Krause", "M. Krause", "M.", "Krause"),
        ("Don Smith", "Don Smith", "Don", "Smith"),
        ("Anna van den Berg", "Anna van den Berg", "Anna", "van den Berg"),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(written, name, given, family):
    (found,) = _read(written)
    assert (found.name, found.given_name, found.family_name) == (name, given, family)


@pytest.mark.parametrize("written", ["Bäckerei Knust", "Hotel Post", "Kings Bakery", "PHU Żółć"])
def test_a_trade_names_a_company(written):
    (found,) = _read(written)
    assert (found.kind, found.name, found.family_name) == ("company", written, "")


def _read(written):
    text = f'Name;Mail\n"{written}";a@bell.example\n'
    table = table_of(Source("a.csv", text.encode()))
    return list(candidates(table, understand(table, "contacts")))
