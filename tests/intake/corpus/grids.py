"""Sheets as people lay them out: two rows of headers, groups with totals, codes kept by a format."""

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from xlsxwriter import Workbook

from tests.intake.corpus.example import Example, delimited


def laid_out(lay: Callable[[Any, Any], None], **options: object) -> bytes:
    """A workbook of one sheet that `lay` fills, with formats and merged cells."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, **options}) as book:
        book.set_properties({"created": datetime(2025, 5, 1)})
        lay(book, book.add_worksheet("Sheet1"))
    return out.getvalue()


def _two_header_rows(book: Any, sheet: Any) -> None:
    bold = book.add_format({"bold": True, "align": "center"})
    sheet.merge_range("A1:I1", "Client list, as of May 2025", bold)
    sheet.merge_range("A2:C2", "Client", bold)
    sheet.merge_range("D2:F2", "Billing", bold)
    sheet.merge_range("G2:I2", "Delivery", bold)
    sheet.write_row(
        "A3", ("Name", "E-mail", "Phone", "Street", "Zip", "Town", "Street", "Zip", "Town")
    )
    sheet.write_row(
        "A4",
        (
            "Abe Cray",
            "abe@cray.example",
            "01632 960331",
            "1 Main St",
            "BN1 1AA",
            "Brighton",
            "Unit 9",
            "BN2 2BB",
            "Hove",
        ),
    )
    sheet.write_row("A5", ("Bea Dunn", "bea@dunn.example", "", "2 High St", "BN3 3CC", "Lewes"))


def _merged_headers(book: Any, sheet: Any) -> None:
    sheet.merge_range("A1:A2", "Kunde")
    sheet.merge_range("B1:C1", "Erreichbar unter")
    sheet.write("B2", "Telefon")
    sheet.write("C2", "E-Mail")
    sheet.merge_range("D1:E1", "Anschrift")
    sheet.write("D2", "PLZ")
    sheet.write("E2", "Ort")
    sheet.write_row("A3", ("Gärtnerei Ohm", "0351 5550332", "ohm@garten.example"))
    sheet.write_number("D3", 1067, book.add_format({"num_format": "00000"}))
    sheet.write("E3", "Dresden")


def _formats(book: Any, sheet: Any) -> None:
    five = book.add_format({"num_format": "00000"})
    phone = book.add_format({"num_format": '"0"#'})
    code = book.add_format({"num_format": '"K-"0000'})
    day = book.add_format({"num_format": "d. mmmm yyyy"})
    american = book.add_format({"num_format": "[$-409]m/d/yy;@"})
    sheet.write_row("A1", ("Name", "Code", "Post code", "Phone", "Birthday", "Since", "Town"))
    for row, (name, number, post, digits, born, since, town) in enumerate((
        ("Cleo Ernst", 17, 1067, 3515550333, date(1960, 2, 29), date(2024, 2, 29), "Dresden"),
        ("Dirk Falk", 204, 99084, 3615550334, date(1901, 1, 2), date(2025, 12, 1), "Erfurt"),
    ), 1):  # fmt: skip
        sheet.write(row, 0, name)
        sheet.write_number(row, 1, number, code)
        sheet.write_number(row, 2, post, five)
        sheet.write_number(row, 3, digits, phone)
        sheet.write_datetime(row, 4, born, day)
        sheet.write_datetime(row, 5, since, american)
        sheet.write(row, 6, town)


def _mac_dates(book: Any, sheet: Any) -> None:
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row("A1", ("Date", "Customer", "Amount"))
    sheet.write_datetime("A2", date(2024, 2, 29), day)
    sheet.write("B2", "Emil Gast")
    sheet.write("C2", -12.5, book.add_format({"num_format": "#,##0.00 €;[Red]-#,##0.00 €"}))


def _errors(book: Any, sheet: Any) -> None:
    sheet.write_row("A1", ("Name", "E-mail", "Town", "Country"))
    sheet.write_row("A2", ("Finn Holm", "finn@holm.example"))
    sheet.write_formula("C2", "=VLOOKUP(1,X1:Y2,2)", None, "#N/A")
    sheet.write_formula("D2", "=1/0", None, "#DIV/0!")
    sheet.write_row("A3", ("Gro Ibsen", "gro@ibsen.example"))
    sheet.write_formula("C3", '="Os"&"lo"', None, "Oslo")
    sheet.write_formula("D3", "=#REF!", None, "#REF!")


def _sales_by_customer(book: Any, sheet: Any) -> None:
    sheet.merge_range("A1:H1", "Wool & Co")
    sheet.merge_range("A2:H2", "Sales by Customer Detail")
    sheet.merge_range("A3:H3", "January - March, 2025")
    sheet.write_row(
        "B5",
        ("Date", "Transaction Type", "Num", "Product/Service", "Quantity", "Amount", "Balance"),
    )
    sheet.write("A6", "Amy Bell")
    sheet.write_row("B7", ("01/14/2025", "Invoice", "1041", "Yarn", 4, 40.0, 40.0))
    sheet.write_row("B8", ("02/20/2025", "Invoice", "1050", "Needles", 1, 12.5, 52.5))
    sheet.write("A9", "Total for Amy Bell")
    sheet.write_row("F9", (5, 52.5))
    sheet.write("A10", "Ben Carr")
    sheet.write_row("B11", ("03/02/2025", "Credit Memo", "1061", "Yarn", -1, -10.0, -10.0))
    sheet.write("A12", "Total for Ben Carr")
    sheet.write_row("F12", (-1, -10.0))
    sheet.write("A13", "TOTAL")
    sheet.write_row("F13", (4, 42.5))
    sheet.write("A16", "Tuesday, Apr 01, 2025 09:00:12 AM GMT-7 - Accrual Basis")


_PAGE = """<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<style>td {mso-number-format:"\\@";}</style><script>var x = "<td>no</td>";</script></head><body>
<table border=0><tr><td colspan=4><b>Kundenexport vom 02.05.2025</b></td></tr>
<tr><td><b>Kunde</b></td><td><b>E-Mail</b></td><td><b>Anschrift</b></td><td><b>Umsatz</b></td></tr>
<tr><td>Grünwald&nbsp;&amp;&nbsp;Söhne</td><td><a href="mailto:info@gruenwald.example">info@gruenwald.example</a></td>
<td>Weg 1<br>04109 Leipzig</td><td x:num="1200.5">1.200,50</td></tr>
<tr><td><font color=red>Helga Iwan</font></td><td>helga@iwan.example<td>Gasse 2<br>99084 Erfurt<td>80,00
<tr><td colspan=3>Summe</td><td>1.280,50</td></tr></table></body></html>
"""

EXAMPLES = (
    Example("client_list.xlsx", "Excel", laid_out(_two_header_rows), created=2, records=(
        {"name": "Abe Cray", "emails": ["abe@cray.example"], "phones": ["01632 960331"],
         "street": "1 Main St", "postcode": "BN1 1AA", "city": "Brighton"},
        {"name": "Bea Dunn", "city": "Lewes"})),
    Example("merged_headers.xlsx", "Excel", laid_out(_merged_headers), created=1, records=(
        {"name": "Gärtnerei Ohm", "phones": ["0351 5550332"], "postcode": "01067",
         "city": "Dresden"},)),
    Example("formats.xlsx", "Excel", laid_out(_formats), created=2, records=(
        {"name": "Cleo Ernst", "postcode": "01067", "phones": ["03515550333"],
         "birthday": "1960-02-29", "created_on": "2024-02-29", "extra": {"Code": "K-0017"}},
        {"name": "Dirk Falk", "postcode": "99084", "birthday": "1901-01-02",
         "created_on": "2025-12-01", "extra": {"Code": "K-0204"}})),
    Example("mac_dates.xlsx", "Excel", laid_out(_mac_dates, date_1904=True), kind="sales", created=1,
            records=({"contact": "Emil Gast", "date": "2024-02-29", "amount": "-12.50"},)),
    Example("errors.xlsx", "Excel", laid_out(_errors), created=2, records=(
        {"name": "Finn Holm", "city": "", "country": ""}, {"name": "Gro Ibsen", "city": "Oslo"})),
    Example("sales_by_customer.xlsx", "QuickBooks", laid_out(_sales_by_customer), kind="sales",
            created=3, skipped=8, fields={"Balance": None, "Quantity": None, "Num": None},
            records=(
                {"contact": "Amy Bell", "date": "2025-01-14", "amount": "40.00", "product": "Yarn"},
                {"contact": "Amy Bell", "date": "2025-02-20", "amount": "12.50"},
                {"contact": "Ben Carr", "date": "2025-03-02", "amount": "-10.00"})),
    Example("kundenexport.xls", "web page", _PAGE.encode("cp1252"), created=2, skipped=1, records=(
        {"name": "Grünwald & Söhne", "emails": ["info@gruenwald.example"],
         "street": "Weg 1", "postcode": "04109", "city": "Leipzig"},
        {"name": "Helga Iwan", "emails": ["helga@iwan.example"], "city": "Erfurt"})),
    Example("unicode_text.txt", "Excel", delimiter="\t", encoding="utf-16", created=2, data=(
        "Kunde\tE-Mail\tGeburtstag\tUmsatz\tBemerkung\r\n"
        'Ivo Jäkel\tivo@jaekel.example\t29.02.1976\t"1.204,50 €"\t"ruft ""gern"" an\nabends"\r\n'
        "Kai Łoś\tkai@los.example\t01.12.1980\t80,00 €\t\r\n").encode("utf-16"), records=(
        {"name": "Ivo Jäkel", "birthday": "1976-02-29", "notes": 'ruft "gern" an\nabends'},
        {"name": "Kai Łoś", "birthday": "1980-12-01"})),
    delimited(
        "umsatz_je_kunde.csv", "grouped report", """
Umsatz je Kunde;;;;
01.01.2025 - 31.03.2025;;;;
;;;;
Kunde;Datum;Beleg;Artikel;Betrag
Lotte Maus;;;;
;05.01.2025;R-1;Kissen;1.040,00
;09.02.2025;R-2;Decke;60,00
Summe Lotte Maus;;;;1.100,00
Nils Ohm;;;;
;11.03.2025;R-3;Kissen;40,00
Summe Nils Ohm;;;;40,00
Gesamtsumme;;;;1.140,00
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="sales", created=3, skipped=5,
        records=(
            {"contact": "Lotte Maus", "date": "2025-01-05", "amount": "1040.00"},
            {"contact": "Lotte Maus", "date": "2025-02-09", "amount": "60.00"},
            {"contact": "Nils Ohm", "date": "2025-03-11", "amount": "40.00", "product": "Kissen"}),
    ),
    delimited(
        "by_client.csv", "grouped report", """
Client,Phone,E-mail,Visited on,What for
Olga Pratt,01632 960341,olga@pratt.example,2025-04-01,Cut
,,,2025-05-01,Colour
Pete Quill,01632 960342,,2025-04-03,Cut
""",
        kind="touches", created=2, rejected=1, records=(
            {"contact": "Olga Pratt", "date": "2025-04-01"},
            {"contact": "Pete Quill", "date": "2025-04-03"}),
    ),
    delimited(
        "by_week.csv", "dates, ISO weeks", """
Invoice week,Customer,Amount
2025-W01,Rae Sturt,10.00
2025-W19,Rae Sturt,20.00
2020-W53,Tam Upton,30.00
""",
        kind="sales", created=3, records=(
            {"contact": "Rae Sturt", "date": "2024-12-30", "amount": "10.00"},
            {"contact": "Rae Sturt", "date": "2025-05-05", "amount": "20.00"},
            {"contact": "Tam Upton", "date": "2020-12-28", "amount": "30.00"}),
    ),
)  # fmt: skip
