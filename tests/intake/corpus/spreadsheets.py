"""Workbooks: Excel's .xlsx as programs save it, its .xls of old, and LibreOffice's .ods."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from xml.sax.saxutils import escape

from xlsxwriter import Workbook

from tests.intake.corpus.example import Example
from tests.intake.workbooks import making as workbooks

Cell = str | int | float | date | bool | None
Rows = Sequence[Sequence[Cell]]


def xlsx(**sheets: Rows) -> bytes:
    """A workbook with these sheets; dates are numbers with a date format, as Excel keeps them."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "default_date_format": "dd.mm.yyyy"})
    book.set_properties({"created": datetime(2024, 5, 1)})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return out.getvalue()


def ods(rows: Rows) -> bytes:
    """A workbook of one sheet as LibreOffice keeps it."""
    return workbooks.ods("".join(workbooks.ods_row(*map(_ods_cell, row)) for row in rows))


def _ods_cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, (int, float)):
        kind = f'office:value-type="float" office:value="{value}"'
    else:
        kind = 'office:value-type="string"'
    shown = escape(str(value))
    return f"<table:table-cell {kind}><text:p>{shown}</text:p></table:table-cell>"


def _with_currency() -> bytes:
    """Sales whose cells are numbers with the format of a currency."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "default_date_format": "dd.mm.yyyy"})
    book.set_properties({"created": datetime(2024, 5, 1)})
    sheet, money = book.add_worksheet("Umsätze"), book.add_format({"num_format": '#,##0.00 "CHF"'})
    sheet.write_row(0, 0, ("Kunde", "E-Mail", "Datum", "Betrag"))
    rows = (
        ("Urs Amstutz", "urs@amstutz.example", 1234.5),
        ("Reto Bär", "reto@baer.example", -99.9),
    )
    for line, (name, email, amount) in enumerate(rows, 1):
        sheet.write_row(line, 0, (name, email, date(2024, 3, line)))
        sheet.write_number(line, 3, amount, money)
    book.close()
    return out.getvalue()


_SPREADSHEET_XML = """<?xml version="1.0" encoding="UTF-8"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Kunden"><Table>
<Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">E-Mail</Data></Cell>\
<Cell ss:Index="4"><Data ss:Type="String">Ort</Data></Cell>\
<Cell><Data ss:Type="String">Geburtstag</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Grete Kühn</Data></Cell>\
<Cell><Data ss:Type="String">grete@kuehn.example</Data></Cell>\
<Cell ss:Index="4"><Data ss:Type="String">Jena</Data></Cell>\
<Cell><Data ss:Type="DateTime">1980-04-12T00:00:00.000</Data></Cell></Row>
<Row ss:Index="5"><Cell><Data ss:Type="String">Hans &amp; Inge Lutz</Data></Cell>\
<Cell><Data ss:Type="String">lutz@lutz.example</Data></Cell></Row>
</Table></Worksheet></Workbook>
""".replace("\\\n", "")

_GERMAN: Rows = (
    ("Vorname", "Nachname", "Firma", "PLZ", "Ort", "Telefon", "E-Mail", "Geburtstag", "Newsletter"),
    (
        "Änne",
        "Groß",
        None,
        50667,
        "Köln",
        "0221 5550254",
        "aenne@gross.example",
        date(1971, 2, 28),
        "ja",
    ),
    (
        "Ümit",
        "Şahin",
        "Şahin Döner",
        1067,
        "Dresden",
        493515550255,
        "uemit@sahin.example",
        None,
        "nein",
    ),
)

EXAMPLES = (
    Example(
        "kunden.xlsx", "Excel", xlsx(Kunden=_GERMAN), created=2,
        records=(
            {"name": "Änne Groß", "postcode": "50667", "birthday": "1971-02-28", "consent": True,
             "phones": ["0221 5550254"]},
            {"name": "Ümit Şahin", "company": "Şahin Döner", "phones": ["493515550255"],
             "consent": False},
        ),
    ),
    Example(
        "empty_rows_first.xlsx", "Excel",
        xlsx(List=((), (), ("Customers 2024",), (), ("Name", "E-mail", "Customer no."),
                   ("Bruno Falk", "bruno@falk.example", 1001),
                   ("Carla Gehr", "carla@gehr.example", 1002), (), ("Total", None, 2))),
        created=2, skipped=2,
        records=({"name": "Bruno Falk", "extra": {"Customer no.": "1001"}},),
    ),
    Example(
        "second_sheet.xlsx", "Excel",
        xlsx(Cover=(), People=(("Name", "Phone", "VIP"), ("Dana Holm", "+45 55 55 02 56", True))),
        created=1, records=({"name": "Dana Holm", "phones": ["+45 55 55 02 56"]},),
    ),
    Example(
        "invoices.xlsx", "Excel", kind="sales",
        data=xlsx(Sales=(
            ("Date", "Customer", "E-mail", "Product", "Amount"),
            (date(2024, 1, 31), "Elsa Ibsen", "elsa@ibsen.example", "Lamp", 1250.5),
            (date(2024, 2, 2), "Elsa Ibsen", "elsa@ibsen.example", "Bulb", 12),
        )),
        created=2, fields={"Amount": "amount", "Product": "product"},
        records=(
            {"contact": "Elsa Ibsen", "date": "2024-01-31", "amount": "1250.50", "product": "Lamp"},
            {"date": "2024-02-02", "amount": "12.00"},
        ),
    ),
    Example(
        "umsaetze_in_franken.xlsx", "Excel", _with_currency(), kind="sales", created=2,
        records=({"contact": "Urs Amstutz", "amount": "1234.50", "currency": "CHF", "date": "2024-03-01"},
                 {"contact": "Reto Bär", "amount": "-99.90", "currency": "CHF"}),
    ),
    Example(
        "excel_2003.xls", "Excel 2003 XML", _SPREADSHEET_XML.encode(), created=2, skipped=2,
        records=({"name": "Grete Kühn", "city": "Jena", "birthday": "1980-04-12"},
                 {"emails": ["lutz@lutz.example"]}),
    ),
    Example(
        "alte_kunden.xls", "Excel 97", workbooks.OLD, created=2,
        records=(
            {"name": "Jörg Weiß", "emails": ["joerg@weiss.example"], "birthday": "1980-02-29",
             "phones": ["491715550142"]},
            {"name": "Żaneta Gęś", "emails": ["zaneta@ges.example"], "birthday": "1975-12-01"},
        ),
    ),
    Example(
        "kunden.ods", "LibreOffice", ods(_GERMAN), created=2,
        records=(
            {"name": "Änne Groß", "postcode": "50667", "birthday": "1971-02-28"},
            {"name": "Ümit Şahin", "phones": ["493515550255"]},
        ),
    ),
)  # fmt: skip
