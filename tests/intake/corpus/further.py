"""Further programs and languages, each only once: what an owner may bring that nobody thought of."""

from tests.intake.corpus.example import Example, delimited

_PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1">
<tr><th>Nachname</th><th>Vorname</th><th>E-Mail</th><th>PLZ</th></tr>
<tr><td>J&ouml;rgens</td><td>Antje</td><td>antje@joergens.example</td><td>04275</td></tr>
<tr><td>Petersen &amp; S&ouml;hne</td><td></td><td>info@petersen.example</td><td>24103</td></tr>
</table></body></html>
"""

EXAMPLES = (
    delimited(
        "wix_contacts.csv", "Wix", """
Email 1,First Name,Last Name,Phone 1,Company,Address 1 - Street,Address 1 - City,Address 1 - Zip,Address 1 - Country,Labels,Email subscriber status,Created At (UTC+0),Last Activity
lena@osterholt.example,Lena,Osterholt,+49 40 555 0281,,Deichweg 2,Hamburg,20457,Germany,Customers;Newsletter,Subscribed,2024-02-18 10:11,Visited
max@ohneja.example,Max,Ohneja,,,,,,,,Unsubscribed,2024-02-19 10:11,
niemand@post.example,Ida,Neutral,,,,,,,,Never subscribed,2024-02-20 10:11,
""",
        created=3, fields={"Email subscriber status": "consent", "Labels": "tags"},
        records=(
            {"name": "Lena Osterholt", "consent": True, "street": "Deichweg 2", "country": "DE",
             "created_on": "2024-02-18", "tags": ["Customers", "Newsletter"]},
            {"name": "Max Ohneja", "consent": False},
        ),
    ),
    delimited(
        "klaviyo.csv", "Klaviyo", """
"Email","First Name","Last Name","Phone Number","Email Marketing Consent","SMS Marketing Consent","City","Region","Country","Zip Code","First Active","Profile Created On"
"ren@haruki.example","Ren","Haruki","+819055550282","SUBSCRIBED","NEVER_SUBSCRIBED","Osaka","","Japan","530-0001","2024-01-04 10:00:00","2024-01-04 10:00:00"
"off@list.example","Ola","Off","","UNSUBSCRIBED","","","","","","",""
""",
        created=2, fields={"Email Marketing Consent": "consent"},
        records=({"name": "Ren Haruki", "consent": True, "country": "JP", "postcode": "530-0001"},
                 {"name": "Ola Off", "consent": False}),
    ),
    delimited(
        "activecampaign.csv", "ActiveCampaign", """
ID,Email,First Name,Last Name,Phone,Account Name,Tags,Status,Date Created,IP Address
1,vi@tran.example,Vi,Tran,+61 2 5550 0283,Tran Nails,"vip,sydney",Active,2024-03-21 09:00:00,203.0.113.9
2,bo@gone.example,Bo,Gone,,,,Unsubscribed,2024-03-22 09:00:00,
""",
        created=2,
        records=({"name": "Vi Tran", "company": "Tran Nails", "tags": ["vip", "sydney"]},
                 {"name": "Bo Gone", "consent": False}),
    ),
    delimited(
        "lexoffice_kontakte.csv", "lexoffice", """
"Kundennummer";"Lieferantennummer";"Firmenname";"Anrede";"Vorname";"Nachname";"E-Mail (geschäftlich)";"Telefon (geschäftlich)";"Telefon (mobil)";"Straße (Rechnung)";"Adresszusatz (Rechnung)";"PLZ (Rechnung)";"Ort (Rechnung)";"Land (Rechnung)";"Notiz"
"10001";"";"Malerei Köhn GmbH";"Frau";"Wiebke";"Köhn";"w.koehn@koehn.example";"0431 5550284";"";"Holstenstr. 9";"";"24103";"Kiel";"DE";"zahlt pünktlich"
""",
        encoding="utf-8-sig", delimiter=";", end="\r\n", created=1,
        fields={"Lieferantennummer": None, "Firmenname": "company"},
        records=({"name": "Wiebke Köhn", "company": "Malerei Köhn GmbH", "street": "Holstenstr. 9",
                  "postcode": "24103", "city": "Kiel", "notes": "zahlt pünktlich"},),
    ),
    delimited(
        "hubspot_deutsch.csv", "HubSpot", """
"Datensatz-ID","Vorname","Nachname","E-Mail","Telefonnummer","Zuständiger Mitarbeiter","Lifecycle-Phase","Firmenname","Stadt","Erstellungsdatum","Von allen E-Mails abgemeldet"
"901","Rüdiger","Amsel","r.amsel@amsel.example","+49 30 555 0285","Sam","Lead","Amsel Bau","Berlin","2024-04-17 08:00","false"
""",
        created=1, fields={"Datensatz-ID": None, "Zuständiger Mitarbeiter": None},
        records=({"name": "Rüdiger Amsel", "company": "Amsel Bau", "city": "Berlin",
                  "created_on": "2024-04-17"},),
    ),
    delimited(
        "asiakkaat_fi.csv", "home-made, Finnish", """
Etunimi;Sukunimi;Yritys;Sähköposti;Puhelin;Katuosoite;Postinumero;Postitoimipaikka;Syntymäaika;Muistiinpanot
Päivi;Mäkelä;Mäkelän Leipomo;paivi@makela.example;040 555 0286;Kirkkokatu 4;33100;Tampere;14.6.1966;pulla
""",
        encoding="iso8859-15", delimiter=";", created=1,
        records=({"name": "Päivi Mäkelä", "company": "Mäkelän Leipomo", "postcode": "33100",
                  "city": "Tampere", "birthday": "1966-06-14", "notes": "pulla"},),
    ),
    delimited(
        "kunder_no.csv", "home-made, Norwegian", """
Fornavn;Etternavn;Firma;E-post;Mobil;Adresse;Postnr;Poststed;Fødselsdato;Merknad
Bjørg;Ås;Ås Garn;bjorg@as.example;900 55 287;Strandgata 1;0150;Oslo;31.12.1955;ull
""",
        delimiter=";", created=1,
        records=({"name": "Bjørg Ås", "postcode": "0150", "city": "Oslo", "birthday": "1955-12-31",
                  "notes": "ull"},),
    ),
    delimited(
        "pelates_el.csv", "home-made, Greek", """
Όνομα;Επώνυμο;Εταιρεία;Email;Τηλέφωνο;Διεύθυνση;ΤΚ;Πόλη;Σημειώσεις
Ελένη;Παππά;Ανθοπωλείο Παππά;eleni@pappa.example;210 555 0288;Οδός Ερμού 3;10563;Αθήνα;τριαντάφυλλα
""",
        delimiter=";", created=1,
        records=({"name": "Ελένη Παππά", "company": "Ανθοπωλείο Παππά", "postcode": "10563",
                  "city": "Αθήνα"},),
    ),
    delimited(
        "kliyenty_uk.csv", "home-made, Ukrainian", """
Прізвище;Ім'я;Компанія;Телефон;Електронна пошта;Місто;Індекс;Примітки
Шевчук;Олена;ТОВ Мрія;+380 44 555 02 89;olena@mriia.example;Київ;01001;дзвонити зранку
""",
        encoding="cp1251", delimiter=";", end="\r\n", created=1,
        records=({"family_name": "Шевчук", "given_name": "Олена", "company": "ТОВ Мрія",
                  "city": "Київ", "postcode": "01001"},),
    ),
    delimited(
        "gogaek_ko.csv", "home-made, Korean", """
이름,회사,이메일,휴대폰,주소,우편번호,메모
김서연,서연꽃집,seoyeon@kkot.example,010-5555-0290,서울시 종로구 1,03000,단골
""",
        created=1,
        records=({"name": "김서연", "company": "서연꽃집", "emails": ["seoyeon@kkot.example"],
                  "postcode": "03000", "notes": "단골"},),
    ),
    delimited(
        "kunden_quer.csv", "trap: everything quoted twice", """
"""
        + '"""Name"",""E-Mail"",""Ort"""\n"""Uhl, Tom"",""tom@uhl.example"",""Ulm"""\n',
        created=1, records=({"emails": ["tom@uhl.example"], "city": "Ulm"},),
    ),
    delimited(
        "spaces_everywhere.csv", "trap: spaces", """
  Name  ,  E-mail ,\u00a0Phone\u00a0, City
 Tia Vance , tia@vance.example\u00a0,\u00a001632 960291 ,\u2009York
Uri Wade,<uri@wade.example>,,Hull
""",
        created=2,
        records=({"name": "Tia Vance", "emails": ["tia@vance.example"], "phones": ["01632 960291"],
                  "city": "York"},
                 {"name": "Uri Wade", "emails": ["uri@wade.example"], "city": "Hull"}),
    ),
    delimited(
        "two_digit_years.csv", "trap: dates", """
Name;Geburtstag;Kunde seit
Vera Xander;24.12.58;01.02.19
Willi Yorck;03.04.71;30.11.21
""",
        delimiter=";", created=2, fields={"Kunde seit": "created_on"},
        records=({"name": "Vera Xander", "birthday": "1958-12-24", "created_on": "2019-02-01"},
                 {"name": "Willi Yorck", "birthday": "1971-04-03"}),
    ),
    delimited(
        "verkaeufe_schweiz.csv", "sales, Swiss", """
Datum;Kunde;Artikel;Betrag
31.01.2024;Reto Zbinden;Tisch;1'250.50
02.02.2024;Reto Zbinden;Stuhl;80.-
""",
        delimiter=";", kind="sales", created=2,
        records=({"contact": "Reto Zbinden", "amount": "1250.50", "date": "2024-01-31"},
                 {"amount": "80.00"}),
    ),
    Example("bericht.xls", "web page", _PAGE.encode(), created=2,
            records=({"name": "Antje Jörgens", "postcode": "04275"},
                     {"name": "Petersen & Söhne", "emails": ["info@petersen.example"]})),
)  # fmt: skip
