"""The workbook of Excel 2003 as one XML text."""

import pytest

from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.words.errors import RuleBroken


def row(*cells: str, index: int = 0) -> str:
    told = f' ss:Index="{index}"' if index else ""
    return f"<Row{told}>{''.join(cells)}</Row>"


def cell(text: str, sort: str = "String", more: str = "") -> str:
    return f'<Cell{more}><Data ss:Type="{sort}">{text}</Data></Cell>'


def book(*sheets: tuple[str, str], before: str = "", hidden: str = "") -> bytes:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    options = (
        '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">'
        "<Visible>SheetHidden</Visible></WorksheetOptions>"
    )
    bodies = (
        f'<Worksheet ss:Name="{name}"><Table>{rows}</Table>{options if name == hidden else ""}</Worksheet>'
        for name, rows in sheets
    )
    return (
        f'<?xml version="1.0"?>{before}<?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{space}" xmlns:ss="{space}">{"".join(bodies)}</Workbook>'
    ).encode()


HEADERS = row(cell("Name"), cell("Umsatz"), cell("Geburtstag"), cell("Ort"))


def test_cells_stand_where_they_say_and_are_read_like_those_of_any_workbook():
    amounts = row(
        cell("Anna &amp; Tom"), cell("1.5E+2", "Number"),
        cell("1980-04-12T00:00:00.000", "DateTime"), index=5,
    )  # fmt: skip
    far = row(
        cell("<B>Ju</B>tta"), cell("Bonn", more=' ss:Index="4"'),
        cell("1", "Boolean"), cell("2026-03-01T09:30:00.000", "DateTime"),
    )  # fmt: skip
    found = table_of(Source("a.xls", book(("Kunden", HEADERS + amounts + far))))
    assert found.header == ("Name", "Umsatz", "Geburtstag", "Ort", "Column 5", "Column 6")
    assert dict(found.rows())[5] == ["Anna & Tom", "150", "1980-04-12"]
    assert dict(found.rows())[6] == ["Jutta", "", "", "Bonn", "true", "2026-03-01 09:30:00"]
    assert found.sheet == "Kunden"


def test_cells_of_several_columns_move_those_behind_them():
    wide = row(cell("Anna", more=' ss:MergeAcross="1"'), cell("1980-04-12"))
    found = table_of(Source("a.xml", book(("K", HEADERS + wide))))
    assert dict(found.rows())[2] == ["Anna", "", "1980-04-12"]


def test_the_visible_sheet_with_a_table_is_read_unless_another_is_named():
    people = HEADERS + row(cell("Anna"), cell("5", "Number"))
    sheets = (("Alt", people + people), ("Lies mich", row(cell("Hallo"))), ("Kunden", people))
    data = book(*sheets, hidden="Alt")
    assert table_of(Source("a.xls", data)).sheet == "Kunden"
    assert table_of(Source("a.xls", data), sheet="alt").sheet == "Alt"
    assert [sheet.name for sheet in table_of(Source("a.xls", data)).sheets] == [
        "Alt", "Lies mich", "Kunden",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (book(("K", HEADERS))[:-20], "damaged"),
        (book(("K", "")), "empty"),
        (book(("K", HEADERS), before='<!DOCTYPE x [<!ENTITY a "b">]>'), "entities"),
        (book(("K", row(cell("x", more=' ss:Index="16384"')) * 600)), "damaged"),
    ],
)
def test_what_is_no_such_workbook_is_refused_in_a_sentence(data, told):
    with pytest.raises(RuleBroken, match=told):
        table_of(Source("a.xls", data))
