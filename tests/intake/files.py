"""Files as programs and owners write them, about invented people: one function per file.

`write(folder)` puts all of them into a folder; CORPUS says what each must be read as.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class File:
    """One file: its bytes, and what a right reading finds in it."""

    name: str
    data: bytes
    encoding: str
    delimiter: str
    rows: int
    """All rows below the headers, those left out included."""
    skipped: int = 0
    broken: int = 0
    header_line: int | None = 1
    kind: str = "contacts"
    expected: tuple[Mapping[str, object], ...] = ()
    """Some attributes of the first candidates, in order."""
    fields: Mapping[str, str | None] = field(default_factory=dict)
    """Field that some columns must fill."""


MADE: list[Callable[[], File]] = []


def made(make: Callable[[], File]) -> Callable[[], File]:
    MADE.append(make)
    return make


def corpus() -> list[File]:
    """Every file."""
    return [make() for make in MADE]


def write(folder: Path) -> list[Path]:
    """Puts all files into a folder."""
    paths = []
    for file in corpus():
        path = folder / file.name
        path.write_bytes(file.data)
        paths.append(path)
    return paths


@made
def german_excel() -> File:
    text = (
        "Anrede;Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;Mobil;E-Mail;Geburtstag;Newsletter;Kundennr.\r\n"
        "Frau;Jördis;Müßig;Blumen Müßig GmbH;Weiße Gasse 5;04109;Leipzig;0341 5550101;0171 5550102;"
        "joerdis@muessig.example;03.04.1971;ja;K-1\r\n"
        "Herr;Götz;von der Aue;;Am Bühl 2;01067;Dresden;;;goetz@aue.example;24.12.80;nein;K-2\r\n"
        ";;;Bäckerei Süß KG;;;;0351/5550103;;;;;K-3\r\n"
        ";;;;;;;;;;;;\r\n"
    )
    return File(
        "kunden_excel.csv", text.encode("cp1252"), "cp1252", ";", rows=4, skipped=1,
        fields={"Anrede": None, "Mobil": "phone", "Newsletter": "consent", "Kundennr.": None},
        expected=(
            {
                "kind": "person", "name": "Jördis Müßig", "given_name": "Jördis",
                "family_name": "Müßig", "company": "Blumen Müßig GmbH", "street": "Weiße Gasse 5",
                "postcode": "04109", "city": "Leipzig", "phones": ("0341 5550101", "0171 5550102"),
                "emails": ("joerdis@muessig.example",), "birthday": "1971-04-03", "consent": True,
                "extra": {"Anrede": "Frau", "Kundennr.": "K-1"}, "problems": (),
            },
            {"name": "Götz von der Aue", "birthday": "1980-12-24", "consent": False},
            {"kind": "company", "name": "Bäckerei Süß KG", "company": "", "phones": ("0351/5550103",)},
        ),
    )  # fmt: skip


@made
def google_old() -> File:
    text = (
        "Name,Given Name,Additional Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,"
        "E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
        "Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
        "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
        "Organization 1 - Name,Organization 1 - Title,Website 1 - Value\r\n"
        'Siobhán Quill,Siobhán,,Quill,1984-02-29,"likes ""green"" tea,\nno sugar",'
        "Friends ::: * myContacts,* Home,siobhan@quill.example,Work,office@quill.example,Mobile,"
        '086 555 0104 ::: 01 555 0105,Home,"1 Quay St\nGalway","1 Quay St",Galway,,,H91 XY12,Ireland,'
        "Quill & Co,Owner,https://quill.example\r\n"
    )
    return File(
        "google_old.csv", text.encode("utf-16"), "utf-16", ",", rows=1,
        fields={"E-mail 2 - Value": "email", "E-mail 1 - Type": None, "Group Membership": "tags"},
        expected=(
            {
                "line": 2, "name": "Siobhán Quill", "emails": ("siobhan@quill.example", "office@quill.example"),
                "phones": ("086 555 0104", "01 555 0105"), "tags": ("Friends",), "country": "IE",
                "company": "Quill & Co", "job_title": "Owner", "city": "Galway", "postcode": "H91 XY12",
                "notes": 'likes "green" tea,\nno sugar', "birthday": "1984-02-29",
                "website": "https://quill.example",
            },
        ),
    )  # fmt: skip


@made
def google_new() -> File:
    text = (
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,"
        "Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
        "Óscar,Luis,Peñalba,,Osc,,Taller Peñalba,Dueño,,,Clientes ::: * starred,Work,"
        "oscar@penalba.example,Mobile,+34 600 55 01 06,Work,+34 91 555 01 07\n"
    )
    return File(
        "google_new.csv", text.encode("utf-8-sig"), "utf-8", ",", rows=1,
        expected=(
            {
                "given_name": "Óscar Luis", "family_name": "Peñalba", "tags": ("Clientes",),
                "phones": ("+34 600 55 01 06", "+34 91 555 01 07"), "job_title": "Dueño",
            },
        ),
    )  # fmt: skip


@made
def outlook_english() -> File:
    text = (
        '"Title","First Name","Middle Name","Last Name","Suffix","Company","Job Title",'
        '"Business Street","Business Street 2","Business City","Business State",'
        '"Business Postal Code","Business Country/Region","Home Street","Home City",'
        '"Home Postal Code","Business Fax","Business Phone","Home Phone","Mobile Phone",'
        '"Assistant\'s Phone","E-mail Address","E-mail Type","E-mail 2 Address","Categories","Web Page"\r\n'
        '"Mr.","Cormac","","Dunne","Jr.","Dunne Bikes","Mechanic","5 Mill Ln","Unit 2","Cork","",'
        '"T12 A1B2","Ireland","9 Hill Rd","Bandon","P72 C3D4","021 555 0199","021 555 0108","",'
        '"086 555 0109","021 555 0110","cormac@dunne.example","SMTP","shop@dunne.example",'
        '"VIP;Bikes","dunne.example"\r\n'
        '"","Nuala","","Keane","","","","","","","","","","2 Pier Rd","Cobh","P24 X1Y2","","","","",'
        '"","nuala@keane.example","SMTP","","",""\r\n'
    )
    return File(
        "outlook_en.csv", text.encode("cp1252"), "utf-8", ",", rows=2,
        fields={"Title": None, "Business Fax": None, "Assistant's Phone": None, "E-mail Type": None},
        expected=(
            {
                "street": "5 Mill Ln, Unit 2", "city": "Cork", "country": "IE", "job_title": "Mechanic",
                "phones": ("021 555 0108", "086 555 0109"), "tags": ("VIP", "Bikes"),
                "emails": ("cormac@dunne.example", "shop@dunne.example"),
                "extra": {
                    "Title": "Mr.", "Suffix": "Jr.", "Home Street": "9 Hill Rd", "Home City": "Bandon",
                    "Home Postal Code": "P72 C3D4", "Business Fax": "021 555 0199",
                    "Assistant's Phone": "021 555 0110", "E-mail Type": "SMTP",
                },
            },
            {"street": "2 Pier Rd", "city": "Cobh", "postcode": "P24 X1Y2"},
        ),
    )  # fmt: skip


@made
def outlook_german() -> File:
    text = (
        '"Anrede","Vorname","Weitere Vornamen","Nachname","Firma","Position","Straße geschäftlich",'
        '"Ort geschäftlich","Postleitzahl geschäftlich","Land/Region geschäftlich","Fax geschäftlich",'
        '"Telefon geschäftlich","Telefon privat","Mobiltelefon","E-Mail-Adresse","E-Mail-Typ",'
        '"E-Mail 2: Adresse","Kategorien","Notizen","Webseite"\r\n'
        '"Frau","Änne","Ruth","Höß","Höß Optik","Inhaberin","Lange Str. 3","Göttingen","37073",'
        '"Deutschland","0551 555019","0551 555011","","0170 5550112","aenne@hoess.example","SMTP",'
        '"","Stammkunde","","www.hoess.example"\r\n'
    )
    return File(
        "outlook_de.csv", text.encode("cp1252"), "cp1252", ",", rows=1,
        fields={"Fax geschäftlich": None, "E-Mail-Typ": None},
        expected=(
            {
                "given_name": "Änne Ruth", "street": "Lange Str. 3", "postcode": "37073",
                "country": "DE", "phones": ("0551 555011", "0170 5550112"), "job_title": "Inhaberin",
                "website": "www.hoess.example", "tags": ("Stammkunde",),
            },
        ),
    )  # fmt: skip


@made
def outlook_french() -> File:
    text = (
        "Titre;Prénom;Nom;Société;Titre du poste;Rue (bureau);Ville (bureau);Code postal (bureau);"
        "Pays/Région (bureau);Télécopie (bureau);Téléphone (bureau);Tél. mobile;"
        "Adresse de messagerie\r\n"
        "Mme;Élodie;Lefèvre;Crêperie du Port;Gérante;3 quai Sud;Sète;34200;France;04 55 50 11 99;"
        "04 55 50 11 13;06 55 50 11 14;elodie@creperie.example\r\n"
    )
    return File(
        "outlook_fr.csv", text.encode("cp1252"), "cp1252", ";", rows=1,
        fields={"Télécopie (bureau)": None, "Titre": None, "Nom": "family_name"},
        expected=(
            {
                "given_name": "Élodie", "family_name": "Lefèvre", "company": "Crêperie du Port",
                "street": "3 quai Sud", "city": "Sète", "country": "FR", "job_title": "Gérante",
                "phones": ("04 55 50 11 13", "06 55 50 11 14"),
            },
        ),
    )  # fmt: skip


@made
def linkedin() -> File:
    text = (
        "Notes:\n"
        '"When exporting your connection data, you may notice that some of the email addresses are '
        'missing."\n'
        "\n"
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Aoife,Byrne,https://www.linkedin.example/in/aoife,,Byrne Design,Founder,07 Mar 2024\n"
        "Bram,de Wit,https://www.linkedin.example/in/bram,bram@dewit.example,,,12 Dec 2023\n"
    )
    return File(
        "linkedin.csv", text.encode(), "utf-8", ",", rows=2, header_line=4,
        fields={"URL": "website", "Connected On": "created_on"},
        expected=(
            {"line": 5, "name": "Aoife Byrne", "job_title": "Founder", "created_on": "2024-03-07"},
            {"line": 6, "family_name": "de Wit", "created_on": "2023-12-12"},
        ),
    )  # fmt: skip


@made
def mailchimp_subscribed() -> File:
    text = (
        "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,"
        "UNSUB_TIME,LAST_CHANGED,NOTES,TAGS\n"
        'pia@rosso.example,Pia,Rosso,2,,,"2023-05-02 10:11:12",,"2023-05-02 10:11:12",,'
        '"""market"",""vip"""\n'
        'tom@blau.example,Tom,Blau,2,,,"2023-05-02 10:11:12","2024-01-05 08:00:00",,,\n'
    )
    return File(
        "mailchimp.csv", text.encode(), "utf-8", ",", rows=2,
        expected=(
            {"name": "Pia Rosso", "consent": True, "tags": ("market", "vip")},
            {"name": "Tom Blau", "consent": False},
        ),
    )  # fmt: skip


@made
def hubspot() -> File:
    text = (
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Lead Status,"
        "Marketing contact status,Create Date,Unsubscribed from all email,Associated Company\n"
        "9001,Imke,Jansen,imke@jansen.example,+31 20 555 0115,Sam,Lead,New,Marketing contact,"
        "2024-11-03 14:22,true,Jansen Fietsen\n"
        "9002,Joos,Bakker,joos@bakker.example,,Sam,Customer,,,2024-11-04 09:00,false,\n"
    )
    return File(
        "hubspot.csv", text.encode(), "utf-8", ",", rows=2,
        fields={"Record ID": None, "Contact owner": None, "Unsubscribed from all email": "consent"},
        expected=(
            {"name": "Imke Jansen", "consent": False, "stage": "Lead", "company": "Jansen Fietsen",
             "created_on": "2024-11-03"},
            {"name": "Joos Bakker", "consent": None, "stage": "Customer"},
        ),
    )  # fmt: skip


@made
def salesforce_report() -> File:
    text = (
        '"First Name","Last Name","Title","Account Name","Mailing Street","Mailing City",'
        '"Mailing Zip/Postal Code","Mailing Country","Phone","Fax","Email","Email Opt Out"\n'
        '"Rory","Teague","Head of Sales","Teague Ltd","1 Dock Rd","Hull","HU1 1AA","UK",'
        '"01482 555 0116","","rory@teague.example","1"\n'
        '"Wanda","Price","Buyer","Price plc","2 Dock Rd","Hull","HU1 1AB","England","","",'
        '"wanda@price.example","0"\n'
        '\n\n"Grand Totals (2 records)"\n\n'
        '"Confidential Information - Do Not Distribute"\n"Copyright (c) 2000-2024 salesforce.example"\n'
    )
    return File(
        "salesforce.csv", text.encode(), "utf-8", ",", rows=8, skipped=6,
        fields={"Title": "job_title"},
        expected=(
            {"job_title": "Head of Sales", "company": "Teague Ltd", "country": "GB", "consent": False},
            {"consent": None, "postcode": "HU1 1AB"},
        ),
    )  # fmt: skip


@made
def no_header() -> File:
    text = (
        "Anna Bell,anna@bell.example,+44 20 5550 0117,London\n"
        "Ben Carr,ben@carr.example,+44 20 5550 0118,London\n"
        "Cleo Dent,cleo@dent.example,+44 20 5550 0119,Leeds\n"
    )
    return File(
        "no_header.csv", text.encode(), "utf-8", ",", rows=3, header_line=None,
        fields={"Column 2": "email", "Column 3": "phone", "Column 1": "name"},
        expected=(
            {"line": 1, "given_name": "Anna", "emails": ("anna@bell.example",),
             "extra": {"Column 4": "London"}},
        ),
    )  # fmt: skip


@made
def duplicate_and_missing_headers() -> File:
    text = "Name\tPhone\tPhone\t\nDora Fell\t01 555 0120\t01 555 0121\tblue door\n"
    return File(
        "headers.tsv", text.encode(), "utf-8", "\t", rows=1,
        fields={"Phone (2)": "phone", "Column 4": None},
        expected=(
            {"phones": ("01 555 0120", "01 555 0121"), "extra": {"Column 4": "blue door"}},
        ),
    )  # fmt: skip


@made
def sep_line() -> File:
    text = 'sep=;\r\nNome;Cognome;Cellulare;Città\r\nLuca;D\'Amico;347 5550122;"Forlì; centro"\r\n'
    return File(
        "sep.csv", text.encode("cp1252"), "cp1252", ";", rows=1, header_line=2,
        expected=({"line": 3, "name": "Luca D'Amico", "city": "Forlì; centro"},),
    )  # fmt: skip


@made
def old_mac() -> File:
    text = "Prénom;Nom;Ville\rZoé;Gâteau;Besançon\rNoël;Brûlé;Nîmes\r"
    return File(
        "vieux_mac.csv", text.encode("mac_roman"), "mac-roman", ";", rows=2,
        expected=(
            {"line": 2, "name": "Zoé Gâteau", "city": "Besançon"}, {"line": 3, "family_name": "Brûlé"},
        ),
    )  # fmt: skip


@made
def polish() -> File:
    text = "Imię;Nazwisko;E-mail;Miasto\nŻaneta;Wiśniewska;zaneta@wisnia.example;Łódź\nŁukasz;Gęś;;Kraków\n"
    return File(
        "polska.csv", text.encode("cp1250"), "cp1250", ";", rows=2,
        expected=({"given_name": "Żaneta", "family_name": "Wiśniewska", "city": "Łódź"},),
    )  # fmt: skip


@made
def russian() -> File:
    text = "Имя;Фамилия;Телефон;Город\nАнна;Соколова;+7 495 555-01-23;Москва\nПётр;Ёлкин;;Казань\n"
    return File(
        "клиенты.csv", text.encode("cp1251"), "cp1251", ";", rows=2,
        expected=({"name": "Анна Соколова", "phones": ("+7 495 555-01-23",), "city": "Москва"},),
    )  # fmt: skip


@made
def japanese() -> File:
    text = "氏名,会社名,メールアドレス,電話番号,住所\n山田 花子,株式会社さくら見本,hanako@mihon.example,03-5555-0124,東京都千代田区1-1\n"
    return File(
        "顧客.csv", text.encode("cp932"), "cp932", ",", rows=1,
        expected=(
            {"family_name": "山田", "given_name": "花子", "company": "株式会社さくら見本",
             "street": "東京都千代田区1-1"},
        ),
    )  # fmt: skip


@made
def dutch_postcodes() -> File:
    text = (
        "Voornaam|Tussenvoegsel|Achternaam|Straat|Huisnummer|Toevoeging|Postcode|Plaats|Nieuwsbrief\n"
        "Saar|van der|Meer|Dijk|12|b|1234 AB|Zwolle|ja\n"
    )
    return File(
        "klanten.txt", text.encode(), "utf-8", "|", rows=1,
        expected=(
            {"name": "Saar van der Meer", "family_name": "van der Meer", "street": "Dijk 12b",
             "postcode": "1234 AB", "consent": True},
        ),
    )  # fmt: skip


@made
def family_name_first() -> File:
    text = 'Nachname, Vorname;Mail\n"Groß, Vera";vera@gross.example\nKlein Jan;jan@klein.example\n'
    return File(
        "liste.csv", text.encode(), "utf-8", ";", rows=2,
        expected=(
            {"given_name": "Vera", "family_name": "Groß", "name": "Vera Groß"},
            {"given_name": "Jan", "family_name": "Klein"},
        ),
    )  # fmt: skip


@made
def unclosed_quote() -> File:
    text = (
        "First name,Last name,City\nEva,Holt,York\n"
        'Finn,"Ives,Bath\nGus,Jay,Kent\n"Hal","Kerr","Rye, ""old"" town"\n'
    )
    return File(
        "unclosed.csv", text.encode(), "utf-8", ",", rows=4, broken=1,
        expected=(
            {"line": 2, "name": "Eva Holt"}, {"line": 4, "name": "Gus Jay"},
            {"line": 5, "city": 'Rye, "old" town'},
        ),
    )  # fmt: skip


@made
def cells_of_several_lines() -> File:
    text = (
        'name,notes,email\n"Ida Lunn","first\nsecond\n\nfourth",ida@lunn.example\n\n'
        'Jon Mott,"he said "hi" to me",jon@mott.example\n'
    )
    return File(
        "lines.csv", text.encode(), "utf-8", ",", rows=3, skipped=1,
        expected=(
            {"line": 2, "notes": "first\nsecond\n\nfourth"},
            {"line": 7, "emails": ("jon@mott.example",)},
        ),
    )  # fmt: skip


@made
def wrong_cells() -> File:
    text = (
        "Name,Email,Phone,Birthday,Do not contact\n"
        "Kit Nash,kit at nash,4.91511E+11,31/02/1990,maybe\n"
        "Lea Orr,lea@orr.example,none,13/02/1990,x\n"
    )
    return File(
        "wrong.csv", text.encode(), "utf-8", ",", rows=2,
        expected=(
            {
                "name": "Kit Nash", "emails": (), "phones": (), "birthday": None,
                "do_not_contact": None,
                "extra": {
                    "Email": "kit at nash", "Phone": "4.91511E+11", "Birthday": "31/02/1990",
                    "Do not contact": "maybe",
                },
            },
            {"birthday": "1990-02-13", "do_not_contact": True, "extra": {"Phone": "none"}},
        ),
    )  # fmt: skip


@made
def our_export() -> File:
    text = (
        "id,name,given_name,family_name,company,job_title,email,emails,phone,phones,street,city,"
        "postcode,region,country,website,birthday,notes,tags,stage,found_us_by,consent,"
        "do_not_contact,created_on,extra.Shoe size,kind\n"
        "7,Mia Pym,Mia,Pym,Pym Ltd,Owner,mia@pym.example,mia@pym.example; m@pym.example,01 555 0125,"
        "01 555 0125; 086 555 0126,1 Elm St,Cork,T12 X1Y2,,IE,,1990-01-02,'=no formula,"
        '"vip; likes tea\\, cake",lead,a friend,true,false,2024-05-06,42,person\n'
        "8,Pym Ltd,,,,,,,,,,,,,,,,,,,,,false,2024-05-06,,company\n"
        "9,Prince,,,,,,,,,,,,,,,,,,,,false,false,2024-05-06,,person\n"
    )
    return File(
        "export.csv", text.encode(), "utf-8", ",", rows=3,
        fields={"id": "id", "extra.Shoe size": None, "emails": "emails", "kind": None},
        expected=(
            {
                "id": 7, "kind": "person", "name": "Mia Pym", "notes": "=no formula",
                "emails": ("mia@pym.example", "m@pym.example"), "country": "IE",
                "phones": ("01 555 0125", "086 555 0126"), "tags": ("vip", "likes tea, cake"),
                "consent": True, "do_not_contact": False, "created_on": "2024-05-06",
                "birthday": "1990-01-02", "stage": "lead", "found_us_by": "a friend",
                "extra": {"Shoe size": "42"},
            },
            {"id": 8, "kind": "company", "name": "Pym Ltd", "extra": {}},
            {"id": 9, "kind": "person", "name": "Prince", "given_name": "", "consent": False},
        ),
    )  # fmt: skip


@made
def german_deals() -> File:
    text = (
        "Titel;Kunde;E-Mail;Phase;Wert;Erstellt am;Abschlussdatum;Verlustgrund;Produkt;Quelle\n"
        "Bad Müller;Ute Müller;ute@mueller.example;Gewonnen;1.500,25 €;03.01.2025;17.02.2025;;Bad;Messe\n"
        "Küche Ott;Ina Ott;;Angebot;12.000 €;05.02.2025;30.04.2025;;Küche;\n"
        "Dach Uhl;Kai Uhl;;Verloren;800,-;05.02.2025;06.03.2025;Preis;;\n"
        "Summe;;;;14.300,25 €;;;;;\n"
    )
    return File(
        "angebote.csv", text.encode("cp1252"), "cp1252", ";", rows=4, skipped=1, kind="deals",
        fields={"Kunde": "contact", "Abschlussdatum": "closed_on", "Quelle": "effort"},
        expected=(
            {"title": "Bad Müller", "stage": "won", "value": 150025, "opened_on": "2025-01-03",
             "closed_on": "2025-02-17", "expected_on": None, "effort": "Messe", "currency": "EUR"},
            {"stage": "Angebot", "value": 1200000, "expected_on": "2025-04-30", "closed_on": None},
            {"stage": "lost", "value": 80000, "lost_reason": "Preis"},
        ),
    )  # fmt: skip


@made
def plan() -> File:
    text = (
        "name,channel,campaign,audience,starts_on,ends_on,status,planned_cost,actual_cost,hours,"
        "expected_leads\n"
        "Spring leaflet,Leaflet,Spring,Cyclists,2025-03-01,2025-03-14,done,250.00,231.50,6.5,20\n"
        "Open day,Event,,,2025-05-10,,cancelled,,,,\n"
    )
    return File(
        "plan.csv", text.encode(), "utf-8", ",", rows=2, kind="activities",
        expected=(
            {"name": "Spring leaflet", "starts_on": "2025-03-01", "status": "done",
             "planned_cost": 25000, "actual_cost": 23150, "minutes": 390, "expected_leads": 20},
            {"status": "dropped", "planned_cost": None, "minutes": None},
        ),
    )  # fmt: skip


@made
def calls() -> File:
    text = (
        "Date,Contact,Phone,Type,Direction,Comments\n"
        "03/25/2025 4:15 PM,Nia Quist,(212) 555-0127,Call,Inbound,wants a quote\n"
        "04/01/2025,Otto Rand,(212) 555-0128,Email,Sent,\n"
    )
    return File(
        "calls.csv", text.encode(), "utf-8", ",", rows=2, kind="touches",
        expected=(
            {"on_day": "2025-03-25", "kind": "Call", "direction": "in", "note": "wants a quote"},
            {"on_day": "2025-04-01", "direction": "out"},
        ),
    )  # fmt: skip


@made
def shop_orders() -> File:
    text = (
        "Order number,Email,Paid at,Total,Currency,Lineitem name,Billing Name,Discount Code\n"
        '1001,pam@sole.example,2025-02-03 10:00:00 +0000,"1,250.00",GBP,Bench,Pam Sole,SPRING\n'
        "1002,quin@tarr.example,2025-02-04 11:00:00 +0000,-19.99,GBP,Refund,Quin Tarr,\n"
    )
    return File(
        "orders.csv", text.encode(), "utf-8", ",", rows=2, kind="sales",
        expected=(
            {"reference": "1001", "amount": 125000, "currency": "GBP", "on_day": "2025-02-03",
             "product": "Bench", "effort": "SPRING"},
            {"amount": -1999},
        ),
    )  # fmt: skip


@made
def xero_contacts() -> File:
    text = (
        "*ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAddressLine1,POCity,"
        "POPostalCode,POCountry,SAAddressLine1,SACity,PhoneNumber,FaxNumber\n"
        "Orla Ltd,,office@orla.example,Una,Voss,1 Bay Rd,Sligo,F91 A1B2,Ireland,,,071 555 0129,\n"
    )
    return File(
        "xero.csv", text.encode(), "utf-8", ",", rows=1, fields={"FaxNumber": None},
        expected=(
            {"kind": "person", "name": "Una Voss", "company": "Orla Ltd", "street": "1 Bay Rd",
             "city": "Sligo", "country": "IE"},
        ),
    )  # fmt: skip


@made
def odoo_people() -> File:
    text = (
        "External ID,Name,Phone,Email,Is Company\n"
        '__e1,"Wick GmbH, Xenia Yorn",,x@wick.example,FALSE\n'
        "__e2,Wick,030 5550130,,TRUE\n"
    )
    return File(
        "odoo.csv", text.encode(), "utf-8", ",", rows=2, fields={"External ID": None},
        expected=(
            {"kind": "person", "given_name": "Xenia", "family_name": "Yorn", "company": "Wick GmbH"},
            {"kind": "company", "name": "Wick", "given_name": ""},
        ),
    )  # fmt: skip


@made
def home_made() -> File:
    text = (
        "\r\nKundenliste Stand Mai\r\n\r\nNr.;Name, Vorname;Str.;PLZ/Ort;Tel. privat;Handy;Geb.\r\n"
        "1;Zorn, Ada;Weg 1;10115 Berlin;030/5550131;0171-5550132;1.2.80\r\n"
        "2;Beck, Bo;Weg 2;Köln;;;\r\n\r\nSumme: 2;;;;;;\r\n" + "\r\n" * 20
    )
    return File(
        "heim.csv", text.encode("cp1252"), "cp1252", ";", rows=4, skipped=2, header_line=4,
        fields={"Nr.": None, "PLZ/Ort": "city"},
        expected=(
            {"line": 5, "name": "Ada Zorn", "street": "Weg 1", "postcode": "10115", "city": "Berlin",
             "phones": ("030/5550131", "0171-5550132"), "birthday": "1980-02-01"},
            {"postcode": "", "city": "Köln"},
        ),
    )  # fmt: skip


@made
def pipedrive_deals() -> File:
    text = (
        "Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,"
        "Deal - Organization,Deal - Contact person,Deal - Deal created,Deal - Won time\n"
        "5,New roof,1200,EUR,Proposal,Won,Cole plc,Dee Egan,2024-01-02 10:00:00,2024-02-03 11:00:00\n"
        "6,,300.5,USD,Contact made,Open,Cole plc,,2024-01-02 10:00:00,\n"
    )
    return File(
        "pipedrive.csv", text.encode(), "utf-8", ",", rows=2, kind="deals",
        fields={"Deal - Status": "stage", "Deal - ID": None},
        expected=(
            {"title": "New roof", "stage": "won", "closed_on": "2024-02-03", "value": 120000},
            {"title": "Cole plc 6", "stage": "Contact made", "value": 30050, "currency": "USD"},
        ),
    )  # fmt: skip
