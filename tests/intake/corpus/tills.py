"""Plans, pipelines and takings: weeks without a year, boards of cards, totals with a currency."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "marketingplan_kw.csv", "home-made", """
Marketingplan 2025;;;;;;;
;;;;;;;
Maßnahme;Kanal;Zielgruppe;von;bis;Budget;Ist-Kosten;Status
Ostermailing;Newsletter;Stammkunden;KW 14;KW 16;150 €;132,50 €;erledigt
Frühlingsmarkt Stand;Messe;Laufkundschaft;12.04.2025;13.04.2025;800 €;;geplant
Google Ads Sommer;Google Ads;;01.06.2025;31.08.2025;1.200 €;;geplant
Summe;;;;;2.150 €;132,50 €;
""",
        encoding="cp1252", delimiter=";", kind="activities", created=3, skipped=1,
        records=(
            {"name": "Ostermailing", "channel": "Newsletter", "audience": "Stammkunden", "starts_on": "2025-03-31",
             "ends_on": "2025-04-20", "planned_cost": "150.00", "actual_cost": "132.50", "status": "done"},
            {"name": "Frühlingsmarkt Stand", "starts_on": "2025-04-12", "ends_on": "2025-04-13",
             "planned_cost": "800.00", "status": "planned"},
            {"name": "Google Ads Sommer", "planned_cost": "1200.00"},
        ),
    ),
    delimited(
        "plan_fr.csv", "home-made", """
Action;Canal;Cible;Date début;Date fin;Budget prévu;Coût réel;Contacts attendus;Statut
Salon de l'habitat;Salon;Particuliers;14/03/2025;16/03/2025;2 500,00 €;2 640,00 €;40;Terminé
Campagne Facebook;Facebook;Femmes 30-50;01/04/2025;30/04/2025;300,00 €;;15;En cours
""",
        delimiter=";", kind="activities", created=2,
        records=(
            {"name": "Salon de l'habitat", "channel": "Salon", "audience": "Particuliers",
             "starts_on": "2025-03-14", "ends_on": "2025-03-16", "planned_cost": "2500.00",
             "actual_cost": "2640.00", "expected_leads": 40, "status": "done"},
            {"name": "Campagne Facebook", "status": "running", "expected_leads": 15},
        ),
    ),
    delimited(
        "pipeline_de.csv", "home-made", """
Projekt;Kunde;Firma;Phase;Wert netto;Wahrscheinlichkeit;Anfrage vom;Abschluss erwartet;Grund
Wintergarten;Eva Thoma;;Angebot;18.500,00;60 %;03.02.2025;30.06.2025;
Carport;Klaus Rieger;Rieger GmbH;gewonnen;7.200,00;100 %;10.01.2025;15.03.2025;
Dachausbau;Ute Frey;;verloren;32.000,00;0 %;05.01.2025;;zu teuer
""",
        delimiter=";", kind="deals", created=3,
        records=(
            {"title": "Wintergarten", "contact": "Eva Thoma", "stage": "Angebot", "value": "18500.00",
             "opened_on": "2025-02-03", "expected_on": "2025-06-30"},
            {"title": "Carport", "stage": "won", "company": "Rieger GmbH"},
            {"title": "Dachausbau", "stage": "lost", "lost_reason": "price", "value": "32000.00"},
        ),
    ),
    delimited(
        "trello.csv", "Trello", """
Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,Checklist Item Total Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete
64a1,Kitchen for Mrs Lowe,https://trello.com/c/a,"Oak, 12 fronts",hot,ben,2025-06-15T10:00:00.000Z,0,0,2025-04-01T09:00:00.000Z,l1,Quote sent,b1,Sales,false,2025-03-01T10:00:00.000Z,false
64a2,Wardrobe Mr Hart,https://trello.com/c/b,,,ben,,0,0,2025-04-02T09:00:00.000Z,l2,Won,b1,Sales,false,,false
""",
        kind="deals", created=2,
        records=(
            {"title": "Kitchen for Mrs Lowe", "stage": "Quote sent", "expected_on": "2025-06-15"},
            {"title": "Wardrobe Mr Hart", "stage": "won"},
        ),
    ),
    delimited(
        "close_opportunities.csv", "Close", """
id,lead_name,contact_name,contact_email,status_label,status_type,value,value_currency,value_period,confidence,date_created,date_won,date_lost,expected_date,note,user_name
oppo_1,Harbor Cafe,Jo Sims,jo@harbor.example,Proposal Sent,active,3000,USD,one_time,60,2025-01-10,,,2025-06-01,needs demo,Me
oppo_2,Bay Books,Al Kerr,al@bay.example,Won,won,1500,USD,one_time,100,2025-01-12,2025-02-20,,,,Me
""",
        kind="deals", created=2,
        records=(
            {"title": "Harbor Cafe", "contact_email": "jo@harbor.example", "company": "Harbor Cafe",
             "stage": "Proposal Sent", "value": "3000.00", "expected_on": "2025-06-01", "opened_on": "2025-01-10",
             "currency": "USD"},
            {"title": "Bay Books", "stage": "won", "closed_on": "2025-02-20", "value": "1500.00"},
        ),
    ),
    delimited(
        "rechnungen_ch.csv", "home-made", """
Rechnung Nr.;Datum;Kunde;Betrag CHF;Bezahlt;Leistung
2025-01;07.01.2025;Garage Moser AG;CHF 1'250.00;ja;Webdesign
2025-02;21.01.2025;Beatrice Hug;CHF 480.50;nein;Fotoshooting
Total;;;CHF 1'730.50;;
""",
        encoding="cp1252", delimiter=";", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Beatrice Hug", "amount": "480.50", "date": "2025-01-21", "product": "Fotoshooting",
             "currency": "CHF"},
            {"contact": "Garage Moser AG", "amount": "1250.00", "date": "2025-01-07", "product": "Webdesign"},
        ),
    ),
    delimited(
        "bigcommerce_orders.csv", "BigCommerce", """
Order ID,Customer ID,Customer Name,Customer Email,Customer Phone,Order Date,Order Status,Subtotal (inc tax),Subtotal (ex tax),Tax Total,Shipping Cost (inc tax),Order Total (inc tax),Order Total (ex tax),Customer Message,Staff Notes,Payment Method,Order Currency Code,Billing First Name,Billing Last Name,Billing Company,Billing Street 1,Billing Suburb,Billing State,Billing Zip,Billing Country,Product Details
101,7,Tessa Nguyen,tessa@example.com,5125550101,02/13/2025,Completed,45.00,41.57,3.43,5.00,50.00,46.57,,,Credit Card,USD,Tessa,Nguyen,,1 Main St,Austin,Texas,78701,United States,"Mug x 3"
102,8,Omar Diaz,omar@example.com,5125550102,02/14/2025,Shipped,120.00,110.85,9.15,0.00,120.00,110.85,gift,,PayPal,USD,Omar,Diaz,Diaz LLC,2 Main St,Austin,Texas,78702,United States,"Lamp x 1"
""",
        kind="sales", created=2,
        records=(
            {"contact": "Tessa Nguyen", "amount": "50.00", "date": "2025-02-13",
             "contact_email": "tessa@example.com", "currency": "USD"},
            {"contact": "Omar Diaz", "amount": "120.00", "date": "2025-02-14"},
        ),
    ),
    delimited(
        "freshbooks_invoices.csv", "FreshBooks", """
Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Line Total,Currency
Maple Dental,0001,2025-01-05,Paid,2025-01-20,Design,Logo,500.00,1,0,500.00,HST,65.00,565.00,CAD
Noah Singh,0002,2025-01-09,Sent,,Print,Flyers,0.50,200,0,100.00,HST,13.00,113.00,CAD
""",
        kind="sales", created=2,
        records=(
            {"contact": "Noah Singh", "amount": "113.00", "date": "2025-01-09", "product": "Print",
             "currency": "CAD"},
            {"contact": "Maple Dental", "amount": "565.00", "product": "Design"},
        ),
    ),
)
