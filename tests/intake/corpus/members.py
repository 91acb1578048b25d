"""Card files and members: a town with its postcode in one cell, two family names in two columns, names of a database."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "clientes_salon_mx.csv", "home-made", """
Nombre;Apellido paterno;Apellido materno;Celular;Correo electrónico;Fecha de nacimiento;Colonia;Ciudad;C.P.;¿Cómo se enteró de nosotros?;Acepta promociones
Lorena;Castillo;Ríos;55 1234 5678;lorena@example.mx;12/05/1990;Roma Norte;Ciudad de México;06700;Facebook;Sí
""",
        delimiter=";", created=1,
        records=(
            {"name": "Lorena Castillo Ríos", "family_name": "Castillo Ríos", "birthday": "1990-05-12",
             "city": "Ciudad de México", "postcode": "06700", "email": "lorena@example.mx",
             "found_us_by": "Facebook"},
        ),
    ),
    delimited(
        "kundenkartei_at.csv", "home-made", """
Nr;Name;Tel;Mail;Anschrift;Ort;geb.;letzter Besuch;Anm.
1;Huber Maria;0664 1112223;maria@example.at;Dorfplatz 3;4020 Linz;3.4.61;Jänner 25;Kaffee ohne Zucker
2;Moser Karl;0732 445566;;Am Hang 9;4030 Linz;12.11.58;;
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Huber Maria", "phones": ["0664 1112223"], "postcode": "4020", "city": "Linz",
             "birthday": "1961-04-03", "street": "Dorfplatz 3", "notes": "Kaffee ohne Zucker"},
            {"name": "Moser Karl", "postcode": "4030"},
        ),
    ),
    delimited(
        "hubspot_deals_de.csv", "HubSpot", """
Datensatz-ID;Dealname;Dealphase;Abschlussdatum;Für den Deal zuständiger Mitarbeiter;Betrag;Zugeordneter Kontakt;Zugeordnetes Unternehmen;Erstelldatum
1;Fassade Nord;Vertrag gesendet;2025-05-01;Ich;12000;Uli Kern;Kern Bau;2025-02-01
""",
        delimiter=";", kind="deals", created=1,
        records=(
            {"title": "Fassade Nord", "contact": "Uli Kern", "company": "Kern Bau", "value": "12000.00",
             "stage": "Vertrag gesendet", "expected_on": "2025-05-01", "opened_on": "2025-02-01"},
        ),
    ),
    delimited(
        "oxid_kunden.csv", "OXID", """
OXCUSTNR;OXUSERNAME;OXFNAME;OXLNAME;OXCOMPANY;OXSTREET;OXSTREETNR;OXZIP;OXCITY;OXCOUNTRY;OXFON;OXCREATE
1;lina@example.de;Lina;Horn;;Weg;3;10117;Berlin;Deutschland;030 112233;2023-04-05 00:00:00
""",
        delimiter=";", created=1,
        records=(
            {"name": "Lina Horn", "email": "lina@example.de", "street": "Weg 3", "postcode": "10117",
             "city": "Berlin"},
        ),
    ),
    delimited(
        "helloclub_members.csv", "clubs", """
Member No,First Name,Surname,DOB,Gender,Mobile,Email,Address Line 1,Suburb,City,Postcode,Membership Type,Joined,Expires,Receives Emails
12,Aroha,Ngata,14/09/1979,F,021 555 0101,aroha@example.nz,4 Hill Rd,Karori,Wellington,6012,Senior,01/02/2020,31/01/2026,Yes
13,Sam,Pene,,M,021 555 0102,sam@example.nz,6 Hill Rd,,Wellington,6012,Junior,15/03/2021,31/01/2026,No
""",
        created=2,
        records=(
            {"name": "Aroha Ngata", "birthday": "1979-09-14", "city": "Wellington", "postcode": "6012",
             "created_on": "2020-02-01", "consent": True, "phones": ["021 555 0101"],
             "street": "4 Hill Rd, Karori"},
            {"name": "Sam Pene", "consent": False},
        ),
    ),
)
