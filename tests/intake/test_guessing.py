"""What the rows of a file are is guessed from the columns that only rows of a kind have."""

from pathlib import Path

import pytest

from smallbiz.intake.guessing import likely_kind
from smallbiz.intake.table import read_table
from smallbiz.intake.vocabulary import FIELDS, KINDS, Kind
from tests.intake.corpus import encounters, farther, order_books, pipelines, statements, takings
from tests.intake.corpus.example import Example

DAY, SUM, WORD = "2026-01-02", "12.50", "x"
CELLS = {"date": DAY, "starts_on": DAY, "opened_on": DAY, "amount": SUM, "value": SUM}


@pytest.mark.parametrize("kind", KINDS)
def test_our_own_exports_are_known(tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / "export.csv"
    cells = [CELLS.get(field, WORD) for field in FIELDS[kind]]
    path.write_text(",".join(FIELDS[kind]) + "\n" + ",".join(cells) + "\n")
    assert likely_kind(read_table(path)) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Date,Contact,Type,Outcome,Product,Owner\n2026-03-04,Ann Lee,Call,Busy,Bike,Me\n", "touches"),
        ("Datum;Kunde;Betrag;Produkt\n01.02.2026;Anna Berger;12,50;Service\n", "sales"),
        ("Date,Customer,Type,Notes\n2026-01-03,Anna Bell,Call,hello\n", "touches"),
        ("Name,Channel,Start,End,Budget\nLeaflet,Leaflet,2026-01-03,2026-01-09,200\n", "activities"),
        ("Order ID,Order date,Order total,Name,Street,City,Zip,Country,Phone\n1,2025-01-02,9.00,A,B,C,1,DE,1\n", "sales"),
        ("Titel;Firma;Phase;Betrag\nRad;Bell GmbH;Angebot;900,00\n", "deals"),
        ("Name;E-Mail;Letzter Kauf;Umsatz;Status\nAnna;a@b.example;01.02.2026;12,00;neu\n", "contacts"),
        ("Vorname;Nachname;Geburtstag;Notiz\nAnna;Bell;01.02.1980;hm\n", "contacts"),
        ("Anna,anna@bell.example\nTom,tom@lind.example\n", "contacts"),
    ],
)  # fmt: skip
def test_what_the_rows_of_other_programs_files_are(tmp_path: Path, text: str, kind: Kind) -> None:
    path = tmp_path / "file.csv"
    path.write_text(text, encoding="utf-8")
    assert likely_kind(read_table(path)) == kind


@pytest.mark.parametrize(
    "example",
    [
        *takings.EXAMPLES,
        *pipelines.EXAMPLES,
        *encounters.EXAMPLES,
        *farther.EXAMPLES,
        *order_books.EXAMPLES,
        *statements.EXAMPLES,
    ],
    ids=lambda example: example.name,
)
def test_what_the_rows_of_whole_exports_are(tmp_path: Path, example: Example) -> None:
    path = tmp_path / example.name
    path.write_bytes(example.data)
    assert likely_kind(read_table(path)) == example.kind
