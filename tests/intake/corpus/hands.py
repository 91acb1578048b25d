"""What people's hands leave in a list: pasted lines, titles, phones beside names, sums in thousands."""

from typing import Any

from tests.intake.corpus.example import Example, delimited
from tests.intake.corpus.grids import laid_out
from tests.intake.workbooks import making as workbooks

_MIXED = (
    "Name;Ort;E-Mail\nJörg Kühn;Köln;joerg@kuehn.example\n".encode()
    + "Bärbel Größ;Düren;baerbel@groess.example\n".encode("cp1252")
    + "Anne Müller;Würselen;anne@mueller.example\n".encode()
)

_TYPESET = (
    "Name,Company,Email\nSiân Price,".encode()
    + b"Price\x92s \x93Best\x94,sian@price.example\n"
    + "Loïc Roy,".encode()
    + b"Roy \x96 Fils,loic@roy.example\n"
)


def _unworked(_book: Any, sheet: Any) -> None:
    """Formulas that no program has worked out yet."""
    sheet.write_row(0, 0, ("Datum", "Kunde", "Artikel", "Menge", "Einzelpreis", "Betrag"))
    sheet.write_row(1, 0, ("05.01.2024", "Otto Ritt", "Sattel", 2, 40.5))
    sheet.write_row(2, 0, ("19.01.2024", "Jule Mohn", "Pedal", 1, 19.9))
    sheet.write(3, 0, "Summe")
    for line, formula in ((1, "=D2*E2"), (2, "=D3*E3"), (3, "=SUM(F2:F3)")):
        sheet.write_formula(line, 5, formula, None, "")


def _code(shown: str) -> str:
    """A number of an OpenDocument sheet that is shown with zeros before it."""
    return (
        f'<table:table-cell office:value-type="float" office:value="{int(shown)}">'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


_SHOWN = workbooks.ods(
    workbooks.ods_row(*map(workbooks.ods_cell, ("Name", "PLZ", "Ort")))
    + workbooks.ods_row(
        workbooks.ods_cell("Lutz Ebert"), _code("01099"), workbooks.ods_cell("Dresden")
    )
    + workbooks.ods_row(workbooks.ods_cell("Ina Fries"), _code("00012"), workbooks.ods_cell("Dorf"))
)

EXAMPLES = (
    Example(
        "zusammengefuegt.csv", "UTF-8 and cp1252", _MIXED, delimiter=";", created=3,
        records=(
            {"given_name": "Jörg", "city": "Köln"}, {"family_name": "Größ", "city": "Düren"},
            {"family_name": "Müller", "city": "Würselen"},
        ),
    ),
    Example(
        "typeset_quotes.csv", "UTF-8 and cp1252", _TYPESET, delimiter=",", created=2,
        records=(
            {"given_name": "Siân", "company": "Price’s “Best”"},
            {"given_name": "Loïc", "company": "Roy – Fils"},
        ),
    ),
    delimited(
        "aus_dem_chat.csv", "copied text", """
Name;E-Mail;Telefon;PLZ
\u200bAnke\u00a0Rohr;\u200eanke@rohr.example\u200b;0171\u00a01112223;\u00a004103
\ufeffBernd Süß;mailto:bernd@suess.example;\u202a+49 172 3334445\u202c;D-01067
""",
        delimiter=";", created=2,
        records=(
            {"name": "Anke Rohr", "emails": ["anke@rohr.example"], "postcode": "04103"},
            {"name": "Bernd Süß", "emails": ["bernd@suess.example"], "postcode": "01067",
             "country": "DE", "phones": ["+49 172 3334445"]},
        ),
    ),
    delimited(
        "patienten.csv", "home-made", """
Name,Telefon,E-Mail,Firma
Dr. med. Nele Rau-Stern,030-5556667,nele@rau.example,Praxis Rau
Frau Anni Beck,0221 777888,anni@beck.example,keine
Herr van der Velde,0511 8887,velde@velde.example,k. A.
Prof. Dr. Graf,,graf@graf.example,-
M. Krause,,m@krause.example,
""",
        created=5,
        records=(
            {"name": "Dr. med. Nele Rau-Stern", "given_name": "Nele", "family_name": "Rau-Stern"},
            {"name": "Anni Beck", "given_name": "Anni", "company": ""},
            {"family_name": "van der Velde", "company": ""},
            {"name": "Prof. Dr. Graf", "given_name": "", "family_name": "Graf"},
            {"given_name": "M.", "family_name": "Krause"},
        ),
    ),
    delimited(
        "interessenten.csv", "home-made", """
am;wer;woher;Interesse an;Preis VB
3.4.24;Sandra (0151 11122233);Kleinanzeigen;Sofa;250 VB
15.4.24;M. Krause;eBay;Tisch;80€
16.04.2024;Fam. Özdemir, Tel. 0228/445566;Aushang;Bett;
17.04.2024;Ole Witt <ole@witt.example>;Aushang;Bett;
""",
        delimiter=";", created=4, fields={"wer": "name", "woher": "found_us_by"},
        records=(
            {"name": "Sandra", "phones": ["0151 11122233"], "found_us_by": "Kleinanzeigen"},
            {"family_name": "Özdemir", "given_name": "", "phones": ["0228/445566"]},
            {"name": "Ole Witt", "emails": ["ole@witt.example"]},
        ),
    ),
    delimited(
        "kunden_und_ansprechpartner.csv", "home-made", """
Kunde;Ansprechpartner;Straße;PLZ Ort;Tel.;Fax;eMail
Tischlerei Span GmbH & Co. KG;Fr. Wiebke Lohn;Holzweg 1;26721 Emden;04921/1234-0;04921/1234-9;info@span.example
Hans Deich;;Deich 2;D-26723 Emden;;;hans@deich.example
Autohaus Lack e.K.;;;;;;
""",
        encoding="cp1252", delimiter=";", created=3,
        records=(
            {"given_name": "Wiebke", "family_name": "Lohn", "postcode": "26721", "city": "Emden",
             "company": "Tischlerei Span GmbH & Co. KG"},
            {"given_name": "Hans", "family_name": "Deich", "company": ""},
            {"name": "Autohaus Lack e.K.", "given_name": ""},
        ),
    ),
    delimited(
        "nach_ort.csv", "report in groups", """
Kundenliste nach Ort

Name;Telefon;E-Mail
Berlin
Hilde Arp;030 1111111;hilde@arp.example
Uwe Arp;030 1111112;
Anzahl: 2
Köln
Gisela Boll;0221 2222222;gisela@boll.example
Anzahl: 1
Gesamt: 3 Personen
""",
        encoding="cp1252", delimiter=";", created=3, skipped=5,
        records=({"name": "Hilde Arp", "tags": ["Berlin"]}, {"name": "Gisela Boll"}),
    ),
    delimited(
        "vorhaben.csv", "home-made", """
Projekt;Kunde;Umsatz (in T€);Wahrsch. (%);Phase;Abschluss gepl.;Angelegt am
Dach Nord;Ines Falk;12,5;50;Angebot;30.09.24;01.03.24
Hof;Udo Maier;3;10;Anfrage;15.10.24;17.03.24
Summe;;15,5;;;;
""",
        encoding="cp1252", delimiter=";", kind="deals", created=2, skipped=1,
        fields={"Abschluss gepl.": "expected_on", "Wahrsch. (%)": None},
        records=(
            {"title": "Dach Nord", "value": "12500.00", "expected_on": "2024-09-30"},
            {"title": "Hof", "value": "3000.00"},
        ),
    ),
    delimited(
        "belege.csv", "Lexoffice", """
Belegart;Status;Belegdatum;Belegnummer;Kunde;Betrag netto;USt;Betrag brutto;Offener Betrag;Währung
Rechnung;Bezahlt;15.01.2024;RE-1;Hofladen Ähre GbR;1.000,00;190,00;1.190,00;0,00;EUR
Rechnungskorrektur;Bezahlt;20.01.2024;GS-1;Hofladen Ähre GbR;-100,00;-19,00;-119,00;0,00;EUR
""",
        encoding="cp1252", delimiter=";", kind="sales", created=2,
        fields={"Betrag brutto": "amount", "Betrag netto": None},
        records=({"date": "2024-01-15", "amount": "1190.00"}, {"amount": "-119.00"}),
    ),
    delimited(
        "kassenbericht.csv", "cash register", """
Kassenbericht Mai 2024

Datum;Bons;Brutto 19%;Brutto 7%;Umsatz gesamt;Bar;EC
01.05.2024;12;100,00;50,00;150,00;100,00;50,00
02.05.2024;8;80,00;0,00;80,00;80,00;0,00
Summe;20;180,00;50,00;230,00;180,00;50,00
""",
        encoding="cp1252", delimiter=";", kind="sales", created=2, skipped=1,
        fields={"Umsatz gesamt": "amount", "Brutto 19%": None},
        records=({"date": "2024-05-01", "amount": "150.00"}, {"amount": "80.00"}),
    ),
    delimited(
        "prodazhi.csv", "home-made", """
Дата;Покупатель;Сумма, руб.;Товар
5 января 2024 г.;Смирнова Ольга;12 500,00;Шкаф
28 февраля 2024 г.;Иванов Пётр;3 000,00 р.;Стол
Итого;;15 500,00;
""",
        encoding="cp1251", delimiter=";", kind="sales", created=2, skipped=1,
        fields={"Сумма, руб.": "amount"},
        records=({"product": "Шкаф", "amount": "12500.00", "currency": "RUB"}, {"amount": "3000.00"}),
    ),
    delimited(
        "bills.csv", "home-made", """
Bill Date,Party Name,Mobile No,Bill Amount (Rs.),Item
13/04/2024,Sharma Traders,98765-43210,"1,23,456.00",Rice
02/05/2024,Mrs. Lakshmi Iyer,+91 98450 12345,"2,500/-",Dal
""",
        kind="sales", created=2,
        records=({"product": "Rice", "amount": "123456.00"}, {"product": "Dal", "amount": "2500.00"}),
    ),
    delimited(
        "paypal.csv", "PayPal", """
Datum,Name,Typ,Währung,Brutto,Gebühr,Netto,Absender E-Mail-Adresse,Empfänger E-Mail-Adresse,Transaktionscode,Auswirkung auf Guthaben
03.05.2024,Edda Kühn,Express-Checkout-Zahlung,EUR,"1.234,50","-25,10","1.209,40",edda@kuehn.example,ich@laden.example,9AB,Haben
04.05.2024,,Allgemeine Abbuchung,EUR,"-500,00","0,00","-500,00",ich@laden.example,,9AC,Soll
25.05.2024,Edda Kühn,Rückzahlung,EUR,"-34,50","0,00","-34,50",ich@laden.example,edda@kuehn.example,9AD,Soll
""",
        kind="sales", created=2, skipped=1,
        records=(
            {"contact_email": "edda@kuehn.example", "amount": "1234.50"},
            {"contact_email": "edda@kuehn.example", "amount": "-34.50"},
        ),
    ),
    delimited(
        "hubspot_two_pipelines.csv", "HubSpot", """
Record ID,Deal Name,Deal Stage,Close Date,Amount,Pipeline,Create Date
1,Sails,Closed won (Sales Pipeline),2024-05-31 17:00,12500.50,Sales Pipeline,2024-01-10 09:12
2,Ropes,Appointment scheduled (Sales Pipeline),2024-12-31 17:00,,Sales Pipeline,2024-03-10 09:12
3,Masts,Waiting (on us),2024-12-31 17:00,,Repairs,2024-03-10 09:12
""",
        kind="deals", created=3,
        records=(
            {"title": "Sails", "stage": "won"}, {"title": "Ropes", "stage": "Appointment scheduled"},
            {"title": "Masts", "stage": "Waiting (on us)"},
        ),
    ),
    delimited(
        "etsy_adjusted_orders.csv", "Etsy", """
Sale Date,Order ID,Buyer User ID,Full Name,Currency,Order Value,Order Total,Adjusted Order Total,Status
04/25/24,3001,bee77,Bea Lamb,EUR,30.00,34.00,,
04/27/24,3002,dan1,Dan Fox,EUR,60.00,60.00,40.00,
""",
        kind="sales", created=2,
        records=({"contact": "Bea Lamb", "amount": "34.00"}, {"contact": "Dan Fox", "amount": "40.00"}),
    ),
    delimited(
        "letter_opens.csv", "newsletter", """
Email Address,First Name,Last Name,Opens,Last Open Date,Campaign
ida@holm.example,Ida,Holm,3,2024-05-06 10:00,May letter
kai@berg.example,Kai,Berg,1,2024-05-07 10:00,May letter
""",
        kind="touches", created=2, fields={"Last Open Date": "date"},
        records=({"contact_email": "ida@holm.example", "date": "2024-05-06"},),
    ),
    delimited(
        "zh_kehu.csv", "home-made", """
客户姓名,公司名称,手机,电子邮箱,是否订阅
王小明,明光贸易有限公司,138 0013 8000,wang@ming.example,是
欧阳娜,,,ouyang@na.example,否
""",
        encoding="gb18030", created=2, fields={"是否订阅": "consent"},
        records=(
            {"given_name": "小明", "family_name": "王", "consent": True},
            {"given_name": "娜", "family_name": "欧阳", "consent": False},
        ),
    ),
    Example(
        "formeln_ohne_werte.xlsx", "Excel", laid_out(_unworked), kind="sales", created=2, skipped=1,
        records=({"contact": "Otto Ritt", "amount": "81.00"}, {"amount": "19.90"}),
    ),
    Example(
        "codes_als_zahlen.xls", "Excel 97", workbooks.CODES, created=3,
        records=(
            {"name": "Gerda Öttinger", "postcode": "01067", "birthday": "1958-02-03", "consent": True},
            {"name": "Knut Maß", "postcode": "", "phones": [], "consent": False},
            {"name": "Ada Kaul", "postcode": "04109", "emails": []},
        ),
    ),
    Example(
        "codes_als_zahlen.ods", "LibreOffice", _SHOWN, created=2,
        records=({"name": "Lutz Ebert", "postcode": "01099"}, {"name": "Ina Fries", "postcode": "00012"}),
    ),
)  # fmt: skip
