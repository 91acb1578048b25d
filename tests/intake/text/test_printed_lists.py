"""Lists that no spreadsheet wrote: columns filled up with spaces, a line for each thing said of somebody."""

import pytest

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand


def table(text: str):
    return table_of(Source("list.txt", text.encode()))


PRINTED = (
    ("Name", "Telefon", "Ort"),
    ("Anna Schmidt", "0351 4567890", "Dresden"),
    ("Ben Hügel", "0170 1234567", "Bad Hersfeld"),
    ("Carla Otto", "", "München"),
)


@pytest.mark.parametrize("widths", [(20, 18, 14), (14, 14, 12), (30, 20, 20)])
def test_columns_are_where_no_line_has_a_letter(widths):
    lines = ["".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in PRINTED]
    found = table("Kundenliste\n\n" + "\n".join(map(str.rstrip, lines)) + "\n")
    assert found.header == PRINTED[0]
    assert [tuple(cells) for cells in dict(found.rows()).values()] == [*PRINTED[1:]]
    assert [line for line, _cells in found.rows()] == [4, 5, 6]


@pytest.mark.parametrize(
    "text",
    [
        "Name,Notes\nAnna,a  b\nTom,c   d\nIda,e  f\n",
        "Name\nAnna  Bell\nTom\nIda\nMax Moor\n",
        "Name;Ort\nAnna  Bell;Cork\nTom  Burke;Cobh\nIda  Fox;Bray\n",
    ],
)
def test_two_spaces_in_a_text_make_no_column(text):
    assert table(text).header[0] == "Name"
    assert len(table(text).header) == text.split("\n")[0].count(",") + text.count(";", 0, 9) + 1


PEOPLE = """Name: Anna Smith
Email: anna@smith.example
Address: 1 Main St
 Boston
{between}
Name: Ben Hill
Phone: +1 212 555 0100
Email: ben@hill.example
"""


@pytest.mark.parametrize("between", ["", "-----", "=====\n"])
def test_paragraphs_are_people(between):
    found = table(PEOPLE.format(between=between))
    people = [*candidates(found, understand(found))]
    assert [(each.line, each.name, *each.emails) for each in people] == [
        (1, "Anna Smith", "anna@smith.example"),
        (6 + between.count("\n"), "Ben Hill", "ben@hill.example"),
    ]
    assert people[1].phones == ("+1 212 555 0100",)
    assert dict(found.rows())[1][2] == "1 Main St\nBoston"


def test_the_records_of_a_database_are_people():
    text = (
        "-[ RECORD 1 ]-----\nname  | Anna Bell\nemail | a@bell.example\n"
        "-[ RECORD 2 ]-----\nname  | Tom Burke\nemail | \n"
    )
    assert [*dict(table(text).rows()).values()] == [
        ["Anna Bell", "a@bell.example"],
        ["Tom Burke", ""],
    ]


def test_a_drawn_table_of_two_columns_makes_no_paragraphs():
    found = table("name | city\nAnna | Cork\nTom | Cobh\nIda | Bray\n")
    assert (found.header, found.row_count) == (("name", "city"), 3)


def test_full_names_below_one_another_have_no_header():
    found = table("Anna Bell\nTom Burke\nIda J. Fox\n")
    assert (found.header_line, found.row_count) == (None, 3)
    assert table("Kunden\nAnna Bell\nTom Burke\nIda Fox\n").header_line == 1


def test_what_is_said_again_begins_the_next_one():
    found = table("Name: Anna\nCity: Cork\nName: Tom\nCity: Cobh\nname without a colon\n")
    assert [*dict(found.rows()).values()] == [
        ["Anna", "Cork"],
        ["Tom", "Cobh\nname without a colon"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Report: Customers\nDate: 2026-03-01\nName;City\nAnna;Cork\nTom;Cobh\n",
        "Name,Time\nAnna,10: 30\nTom,11: 15\n",
    ],
)
def test_a_few_colons_make_no_paragraphs(text):
    assert table(text).header[0] == "Name"
