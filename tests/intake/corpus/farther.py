"""Books, offers and reports in more languages: what they are about, how they ended, whom they reached."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "oferty.csv", "home-made", """
Nr oferty;Data oferty;Klient;Przedmiot;Wartość netto;Wartość brutto;Status;Powód odrzucenia;Źródło
O/1/2025;04.02.2025;Hotel Bałtyk;Okna;20 000,00 zł;24 600,00 zł;Zaakceptowana;;Targi
O/2/2025;09.02.2025;Ewa Lis;Drzwi;3 000,00 zł;3 690,00 zł;Odrzucona;Za drogo;Internet
O/3/2025;03.09.2025;Jan Góra;Rolety;1 500,00 zł;1 845,00 zł;Wysłana;;Polecenie
""",
        encoding="cp1250", delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Okna", "contact": "Hotel Bałtyk", "company": "Hotel Bałtyk", "stage": "won",
             "value": "24600.00", "opened_on": "2025-02-04", "closed_on": "2025-02-04"},
            {"title": "Drzwi", "contact": "Ewa Lis", "stage": "lost", "value": "3690.00", "opened_on": "2025-02-09",
             "closed_on": "2025-02-09", "lost_reason": "price"},
            {"title": "Rolety", "contact": "Jan Góra", "stage": "Wysłana", "value": "1845.00",
             "opened_on": "2025-09-03"},
        ),
    ),
    delimited(
        "offertes.csv", "home-made", """
Offertenummer;Offertedatum;Klant;Contactpersoon;Omschrijving;Bedrag excl. btw;Bedrag incl. btw;Status;Reden afwijzing;Geldig tot
O-201;05-03-2025;Bakker Jansen;Piet Jansen;Dakkapel;€ 8.000,00;€ 9.680,00;Akkoord;;05-04-2025
O-202;12-03-2025;;Lotte Kok;Schuur;€ 3.000,00;€ 3.630,00;Afgewezen;Te duur;12-04-2025
O-203;02-09-2025;;Sem de Boer;Veranda;€ 12.000,00;€ 14.520,00;Verzonden;;02-10-2025
""",
        delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Dakkapel", "contact": "Piet Jansen", "company": "Bakker Jansen", "stage": "won",
             "value": "9680.00", "opened_on": "2025-03-05", "closed_on": "2025-03-05"},
            {"title": "Schuur", "contact": "Lotte Kok", "stage": "lost", "value": "3630.00",
             "opened_on": "2025-03-12", "closed_on": "2025-03-12", "lost_reason": "price"},
            {"title": "Veranda", "contact": "Sem de Boer", "stage": "Verzonden", "value": "14520.00",
             "opened_on": "2025-09-02"},
        ),
    ),
    delimited(
        "tilbud.csv", "home-made", """
Tilbudsnr;Dato;Kunde;Kontaktperson;Beskrivelse;Beløp;Status;Årsak;Kommentar
T-11;03.02.2025;Fjord Hotell AS;Kari Lund;Maling lobby;48 500,00;Akseptert;;
T-12;10.02.2025;;Ola Moen;Stue;12 300,00;Avslått;For dyrt;
T-13;01.09.2025;Bakeriet AS;Siri Vik;Fasade;90 000,00;Sendt;;ringes
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Maling lobby", "contact": "Kari Lund", "company": "Fjord Hotell AS", "stage": "won",
             "value": "48500.00", "opened_on": "2025-02-03", "closed_on": "2025-02-03"},
            {"title": "Stue", "contact": "Ola Moen", "stage": "lost", "value": "12300.00", "opened_on": "2025-02-10",
             "closed_on": "2025-02-10", "lost_reason": "price"},
            {"title": "Fasade", "contact": "Siri Vik", "company": "Bakeriet AS", "stage": "Sendt",
             "value": "90000.00", "opened_on": "2025-09-01"},
        ),
    ),
    delimited(
        "szamlak.csv", "home-made", """
Számlaszám;Vevő;Kiállítás dátuma;Teljesítés;Fizetési határidő;Nettó összeg;ÁFA;Bruttó összeg;Pénznem;Állapot
E-2025-41;Kovács Anna;2025.08.04.;2025.08.04.;2025.08.12.;10 000;2 700;12 700;HUF;Fizetve
E-2025-42;Duna Pékség Kft.;2025.08.11.;2025.08.11.;2025.08.19.;50 000;13 500;63 500;HUF;Nyitott
E-2025-43;Duna Pékség Kft.;2025.08.12.;2025.08.12.;2025.08.20.;1 000;270;1 270;HUF;Sztornó
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Kovács Anna", "date": "2025-08-04", "amount": "12700.00"},
            {"contact": "Duna Pékség Kft.", "date": "2025-08-11", "amount": "63500.00"},
        ),
    ),
    delimited(
        "fakturownia.csv", "Fakturownia", """
Lp.;Numer;Rodzaj;Nabywca;NIP nabywcy;Data wystawienia;Data sprzedaży;Termin płatności;Wartość netto;Wartość VAT;Wartość brutto;Waluta;Status;Kwota opłacona;Data płatności
1;12/08/2025;Faktura VAT;Piekarnia Złoty Kłos;5250001122;2025-08-04;2025-08-04;2025-08-18;1000,00;230,00;1230,00;PLN;Opłacona;1230,00;2025-08-10
2;13/08/2025;Faktura VAT;Anna Wilk;;2025-08-12;2025-08-11;2025-08-26;200,00;46,00;246,00;PLN;Wystawiona;0,00;
3;3/08/2025;Proforma;Anna Wilk;;2025-08-13;2025-08-13;2025-08-27;500,00;115,00;615,00;PLN;Wystawiona;0,00;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Piekarnia Złoty Kłos", "date": "2025-08-04", "amount": "1230.00"},
            {"contact": "Anna Wilk", "date": "2025-08-12", "amount": "246.00"},
        ),
    ),
    delimited(
        "zettle.csv", "Zettle", """
Date,Receipt number,Product,Variant,Quantity,Currency,Original price,Discount,Final price (inc. VAT),VAT,Final price (exc. VAT),Payment method,Payment type,Staff,Customer name,Refund
2025-09-01,1201,Candle large,,1,GBP,18.00,0.00,18.00,3.00,15.00,Card,VISA,Jo,,
2025-09-01,1201,Matches,,2,GBP,4.00,0.00,4.00,0.67,3.33,Card,VISA,Jo,,
2025-09-02,1202,Candle small,,1,GBP,10.00,1.00,9.00,1.50,7.50,Cash,,Jo,,
""",
        end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"date": "2025-09-01", "amount": "22.00", "product": "Candle large, Matches"},
            {"date": "2025-09-02", "amount": "9.00", "product": "Candle small"},
        ),
    ),
    delimited(
        "klaviyo_opened.csv", "Klaviyo", """
Email,First Name,Last Name,Campaign Name,Event,Event Time,Link,Bounce Type
kim@example.com,Kim,Abel,Back to school,Opened Email,2025-08-20 09:11:00,,
lou@example.com,Lou,Berg,Back to school,Clicked Email,2025-08-20 10:00:00,https://shop.example,
""",
        end="\r\n", kind="touches", created=2,
        records=(
            {"contact": "Kim Abel", "date": "2025-08-20", "kind": "opened", "effort": "Back to school"},
            {"contact": "Lou Berg", "date": "2025-08-20", "kind": "clicked", "effort": "Back to school"},
        ),
    ),
    delimited(
        "linkedin_campaigns.csv", "LinkedIn Ads", """
Campaign Performance Report (in UTC)
Report Start: August 1, 2025, Report End: August 31, 2025
Date Generated: September 1, 2025

Start Date (in UTC),Account Name,Currency,Campaign Group Name,Campaign Name,Campaign ID,Campaign Type,Campaign Status,Campaign Start Date,Campaign End Date,Total Spent,Impressions,Clicks,Average CTR,Leads
08/01/2025,Acme,USD,Autumn,Webinar invite,101,Sponsored Update,Active,2025-07-28,2025-09-15,412.55,20111,199,0.99%,12
08/01/2025,Acme,USD,Autumn,Whitepaper,102,Sponsored Update,Completed,2025-08-01,2025-08-20,205.10,9000,70,0.78%,4
""",
        end="\r\n", kind="activities", created=2,
        records=(
            {"name": "Webinar invite", "channel": "Sponsored Update", "starts_on": "2025-07-28",
             "ends_on": "2025-09-15", "status": "running", "actual_cost": "412.55"},
            {"name": "Whitepaper", "channel": "Sponsored Update", "starts_on": "2025-08-01", "ends_on": "2025-08-20",
             "status": "done", "actual_cost": "205.10"},
        ),
    ),
    delimited(
        "marketingovy_plan.csv", "home-made", """
Týden;Akce;Kanál;Rozpočet;Skutečné náklady;Stav
10;Letáky;Letáky;3 000 Kč;2 850 Kč;hotovo
49;Adventní dopis;E-mail;0 Kč;;plánováno
""",
        delimiter=";", end="\r\n", kind="activities", created=2,
        records=(
            {"name": "Letáky", "channel": "Letáky", "starts_on": "2026-03-02", "status": "done",
             "planned_cost": "3000.00", "actual_cost": "2850.00"},
            {"name": "Adventní dopis", "channel": "E-mail", "starts_on": "2026-11-30", "status": "planned",
             "planned_cost": "0.00"},
        ),
    ),
)
