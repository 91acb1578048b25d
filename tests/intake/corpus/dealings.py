"""Deals, activities, touches and sales from home-made lists and from our own exports."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "angebote_2024.csv", "deals, German", """
Projekt;Kunde;E-Mail;Status;Angebotssumme;Angelegt am;Abgeschlossen am;Grund der Absage
Wintergarten Hübner;Sören Hübner;soeren@huebner.example;gewonnen;12.499,90 €;02.01.2024;28.02.2024;
Terrasse Jäger;Ulla Jäger;ulla@jaeger.example;verloren;4.800,00 €;15.01.2024;30.01.2024;Preis
Gesamt;;;;17.299,90 €;;;
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="deals", created=2, skipped=1,
        fields={"Projekt": "title", "Angebotssumme": "value", "Grund der Absage": "lost_reason"},
        records=(
            {"title": "Wintergarten Hübner", "contact": "Sören Hübner", "stage": "won",
             "value": "12499.90", "opened_on": "2024-01-02", "closed_on": "2024-02-28"},
            {"title": "Terrasse Jäger", "stage": "lost", "closed_on": "2024-01-30"},
        ),
    ),
    delimited(
        "deals_no_contact.csv", "deals, English", """
title,contact_email,stage,value,opened_on,effort
Garden wall,,New enquiry,"1,500.25",2024-03-01,
Gate,new@person.example,Waiting for stone,300,2024-03-02,Spring leaflet
""",
        kind="deals", created=2,
        records=(
            {"title": "Garden wall", "contact": "", "value": "1500.25", "stage": "New enquiry"},
            {"title": "Gate", "contact_email": "new@person.example", "stage": "Waiting for stone",
             "effort": "Spring leaflet"},
        ),
    ),
    delimited(
        "marketing_plan.csv", "activities, English", """
Activity,Channel,Campaign,Audience,Start date,End date,Status,Budget,Spent,Hours,Expected leads
Spring leaflet,Leaflet,Spring,Homes near the shop,01/03/2024,14/03/2024,Done,250.00,231.50,6.5,20
Open day,Event,,,25/05/2024,,Planned,120,,4,
""",
        kind="activities", created=2,
        fields={"Budget": "planned_cost", "Spent": "actual_cost", "Start date": "starts_on"},
        records=(
            {"name": "Spring leaflet", "channel": "Leaflet", "campaign": "Spring", "status": "done",
             "starts_on": "2024-03-01", "ends_on": "2024-03-14", "planned_cost": "250.00",
             "actual_cost": "231.50", "hours": 6.5, "expected_leads": 20},
            {"name": "Open day", "starts_on": "2024-05-25", "status": "planned"},
        ),
    ),
    delimited(
        "werbeplan.csv", "activities, German", """
Maßnahme;Kanal;Beginn;Ende;Geplante Kosten;Tatsächliche Kosten;Stunden
Frühjahrsflyer;Flyer;01.03.2024;15.03.2024;250,00;231,50;6,5
""",
        encoding="cp1252", delimiter=";", kind="activities", created=1,
        records=({"name": "Frühjahrsflyer", "channel": "Flyer", "starts_on": "2024-03-01",
                  "planned_cost": "250.00", "actual_cost": "231.50", "hours": 6.5},),
    ),
    delimited(
        "anrufliste.csv", "touches, German", """
Datum;Uhrzeit;Name;Telefon;Art;Richtung;Notiz
25.03.2024;10:15;Vera Kuhn;0351 5550253;Anruf;eingehend;möchte ein Angebot
26.03.2024;09:00;Vera Kuhn;0351 5550253;E-Mail;ausgehend;Angebot geschickt
""",
        encoding="cp1252", delimiter=";", kind="touches", created=2,
        records=(
            {"contact": "Vera Kuhn", "date": "2024-03-25", "direction": "in",
             "note": "möchte ein Angebot"},
            {"date": "2024-03-26", "direction": "out"},
        ),
    ),
    delimited(
        "newsletter_opens.csv", "touches, English", """
Email,First Name,Last Name,Opened on,Campaign
ada@lane.example,Ada,Lane,2024-05-02,May letter
bob@lane.example,Bob,Lane,2024-05-03,May letter
""",
        kind="touches", created=2,
        records=({"contact_email": "ada@lane.example", "date": "2024-05-02", "effort": "May letter"},),
    ),
    delimited(
        "rechnungen.csv", "sales, German", """
Rechnungsnr.;Rechnungsdatum;Kunde;E-Mail;Artikel;Netto;MwSt.;Brutto
R-2024-01;17.01.2024;Käserei Wölfle;info@woelfle.example;Regal;1.000,00;190,00;1.190,00
R-2024-02;28.01.2024;Käserei Wölfle;info@woelfle.example;Gutschrift;-100,00;-19,00;-119,00
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="sales", created=2,
        fields={"Rechnungsdatum": "date", "Brutto": "amount", "Netto": None, "Artikel": "product"},
        records=(
            {"contact": "Käserei Wölfle", "date": "2024-01-17", "amount": "1190.00",
             "product": "Regal"},
            {"date": "2024-01-28", "amount": "-119.00"},
        ),
    ),
    delimited(
        "ventes.csv", "sales, French", """
Date;Client;Courriel;Produit;Montant
31/01/2024;Aline Noiret;aline@noiret.example;Table;1 250,00 €
02/02/2024;Aline Noiret;aline@noiret.example;Chaise;99,90 €
""",
        encoding="cp1252", delimiter=";", kind="sales", created=2,
        records=(
            {"contact": "Aline Noiret", "date": "2024-01-31", "amount": "1250.00"},
            {"date": "2024-02-02", "amount": "99.90", "product": "Chaise"},
        ),
    ),
)  # fmt: skip
