"""Bookings, tickets, fairs and books of account: other people's phones, other ways than e-mail, one column that tells the order of all days."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "mindbody.csv", "Mindbody", """
Client ID,Last Name,First Name,Mobile Phone,Home Phone,Email,Address,City,State,Postal Code,Birth Date,Gender,Emergency Contact Name,Emergency Contact Phone,Emails Opted Out?,Referred By,Creation Date,Last Visit Date
100015,Baird,Cleo,(206) 555-0131,,cleo@example.com,12 Lake Ave,Seattle,WA,98101,1/5/1988,Female,Rex Baird,(206) 555-0999,No,Instagram,3/14/2023,2/1/2025
100016,Voss,Ian,(206) 555-0132,,ian@example.com,14 Lake Ave,Seattle,WA,98101,,Male,,,Yes,Friend,12/30/2023,
""",
        created=2,
        records=(
            {"name": "Cleo Baird", "phones": ["(206) 555-0131"], "birthday": "1988-01-05",
             "created_on": "2023-03-14", "found_us_by": "Instagram", "city": "Seattle",
             "email": "cleo@example.com"},
            {"name": "Ian Voss", "consent": False, "created_on": "2023-12-30"},
        ),
    ),
    delimited(
        "acuity.csv", "Acuity", """
Start Time,End Time,First Name,Last Name,Phone,Email,Type,Calendar,Appointment Price,Paid?,Amount Paid Online,Certificate Code,Notes,Date Scheduled,Label,Scheduled By,Appointment ID
"March 4, 2025 10:00 am","March 4, 2025 11:00 am",Nell,Frost,'+15035550144,nell@example.com,Deep Tissue 60,Main,90.00,yes,90.00,,knee pain,2025-02-20,,,991
"March 5, 2025 1:00 pm","March 5, 2025 2:00 pm",Otis,Lamb,'+15035550145,otis@example.com,Facial,Main,70.00,no,0.00,,,2025-02-25,,,992
""",
        kind="sales", created=2,
        records=(
            {"contact": "Nell Frost", "amount": "90.00", "date": "2025-03-04", "product": "Deep Tissue 60",
             "contact_email": "nell@example.com"},
            {"contact": "Otis Lamb", "amount": "70.00", "date": "2025-03-05"},
        ),
    ),
    delimited(
        "agile_crm_deals.csv", "Agile CRM", """
Deal Name,Deal Owner,Value,Probability,Milestone,Close Date,Created Date,Related Contacts,Related Companies,Loss Reason,Deal Source
Patio job,Me,2400,50,Proposal,05/30/2025,04/01/2025,Dean Ross,Ross Homes,,Website
Roof fix,Me,900,0,Lost,04/15/2025,03/01/2025,Amy Lane,,Too expensive,Referral
""",
        kind="deals", created=2,
        records=(
            {"title": "Patio job", "contact": "Dean Ross", "company": "Ross Homes", "value": "2400.00",
             "expected_on": "2025-05-30", "opened_on": "2025-04-01", "effort": "Website", "stage": "Proposal"},
            {"title": "Roof fix", "stage": "lost", "lost_reason": "price", "closed_on": "2025-04-15"},
        ),
    ),
    delimited(
        "ticket_tailor.csv", "Ticket Tailor", """
Order ID,Order date,Order status,Buyer first name,Buyer last name,Buyer email,Buyer phone,Event name,Ticket type,Quantity,Ticket price,Order total,Currency,Marketing opt in
o_1,2025-02-01 10:00:00,Completed,Faye,Moss,faye@example.co.uk,07700 900222,Wine night,Standard,2,25.00,50.00,GBP,Yes
o_2,2025-02-02 10:00:00,Cancelled,Karl,Teal,karl@example.co.uk,,Wine night,Standard,1,25.00,25.00,GBP,No
""",
        kind="sales", created=1, skipped=1,
        records=(
            {"contact": "Faye Moss", "amount": "50.00", "date": "2025-02-01", "currency": "GBP",
             "contact_email": "faye@example.co.uk"},
        ),
    ),
    delimited(
        "plentymarkets.csv", "plentymarkets", """
Kontakt-ID;Kundenklasse;Anrede;Vorname;Nachname;Firma;Straße;Hausnummer;PLZ;Ort;Land;E-Mail;Telefon (privat);Telefon (Arbeit);Mobil (privat);Newsletter-Anmeldung;Eintragsdatum;Letzte Bestellung;Blockiert
501;Standard;Frau;Ronja;Hase;;Birkenweg;12a;22761;Hamburg;Deutschland;ronja@example.de;040 112233;;0176 1122334;2024-03-03 10:00:00;2023-12-24 09:00:00;2025-01-01 10:00:00;0
502;B2B;Herr;Malte;Wolf;Wolf Zweirad;Elbchaussee;5;22765;Hamburg;Deutschland;malte@example.de;;040 445566;;;2024-01-10 09:00:00;;0
""",
        delimiter=";", created=2,
        records=(
            {"name": "Ronja Hase", "street": "Birkenweg 12a", "postcode": "22761", "consent": True,
             "created_on": "2023-12-24", "country": "DE", "do_not_contact": False,
             "phones": ["040 112233", "0176 1122334"]},
            {"name": "Malte Wolf", "company": "Wolf Zweirad", "phones": ["040 445566"]},
        ),
    ),
    delimited(
        "visitors_fair.csv", "badge scanner", """
Scanned At,Badge ID,First,Last,Title,Company,Email,Phone,Country,Rating,Comments,Scanned By
2025-05-14 09:31,B1,Noor,Haddad,Buyer,Haddad Foods,noor@haddad.example,+31 20 555 0101,Netherlands,hot,wants price list,Me
2025-05-14 10:02,B2,Emil,Lund,Owner,Lund AB,emil@lund.example,+46 8 555 0102,Sweden,warm,,Me
""",
        created=2,
        records=(
            {"name": "Noor Haddad", "job_title": "Buyer", "company": "Haddad Foods", "phones": ["+31 20 555 0101"],
             "country": "NL", "notes": "wants price list", "created_on": "2025-05-14"},
            {"name": "Emil Lund", "country": "SE"},
        ),
    ),
    delimited(
        "kontaktliste_du.csv", "home-made", """
Wer;Handy;Mail;woher kenn ich die?;was will sie;nächster Schritt
Tine Albers;0151 1234567;tine@example.de;Markt;Torte für Hochzeit;Angebot schicken
Oma Lise;04321 8899;;Nachbarin;Kekse;
""",
        delimiter=";", created=2,
        records=(
            {"name": "Tine Albers", "phones": ["0151 1234567"], "email": "tine@example.de",
             "found_us_by": "Markt"},
            {"name": "Oma Lise", "phones": ["04321 8899"]},
        ),
    ),
    delimited(
        "faktury_pl.csv", "accounts", """
Numer faktury;Data wystawienia;Nabywca;NIP nabywcy;Wartość netto;VAT;Wartość brutto;Waluta;Status płatności
FV/1/2025;07.01.2025;Zofia Duda;;100,00;23,00;123,00;PLN;opłacona
FV/2/2025;09.01.2025;Hotel Mewa sp. z o.o.;5210000000;1 000,00;230,00;1 230,00;PLN;nieopłacona
""",
        encoding="cp1250", delimiter=";", kind="sales", created=2,
        records=(
            {"contact": "Zofia Duda", "amount": "123.00", "date": "2025-01-07", "currency": "PLN"},
            {"contact": "Hotel Mewa sp. z o.o.", "amount": "1230.00"},
        ),
    ),
    delimited(
        "plan_nl.csv", "home-made", """
Actie;Kanaal;Doelgroep;Startdatum;Einddatum;Begroot;Werkelijk;Status
Flyeractie Pasen;Flyers;Buurt;01-04-2025;19-04-2025;€ 150,00;€ 142,10;Afgerond
Open dag;Winkel;Klanten;10-05-2025;10-05-2025;€ 300,00;;Gepland
""",
        delimiter=";", kind="activities", created=2,
        records=(
            {"name": "Flyeractie Pasen", "channel": "Flyers", "audience": "Buurt", "starts_on": "2025-04-01",
             "ends_on": "2025-04-19", "planned_cost": "150.00", "actual_cost": "142.10", "status": "done"},
            {"name": "Open dag", "status": "planned"},
        ),
    ),
)
