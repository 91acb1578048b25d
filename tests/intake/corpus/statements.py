"""Tills, statements of accounts, reports of campaigns and pipelines of programs that write whole exports."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "umsaetze.csv", "bank", """
"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
"DE02";"04.08.25";"04.08.25";"GUTSCHR. UEBERWEISUNG";"RE-501 Logo";"";"";"";"";"";"";"Cafe Kranich";"DE1";"X";"119,00";"EUR";"Umsatz gebucht"
"DE02";"05.08.25";"05.08.25";"FOLGELASTSCHRIFT";"Strom";"";"";"";"";"";"";"Stadtwerke";"DE2";"X";"-80,00";"EUR";"Umsatz gebucht"
"DE02";"11.08.25";"11.08.25";"GUTSCHR. UEBERWEISUNG";"RE-502";"";"";"";"";"";"";"Jule Hartwig";"DE3";"X";"59,50";"EUR";"Umsatz gebucht"
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Cafe Kranich", "date": "2025-08-04", "amount": "119.00", "product": "RE-501 Logo"},
            {"contact": "Jule Hartwig", "date": "2025-08-11", "amount": "59.50", "product": "RE-502"},
        ),
    ),
    delimited(
        "revolut.csv", "Revolut", """
Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account,Beneficiary name
2025-08-04,2025-08-05,rv-1,TOPUP,COMPLETED,Money added from Blue Cafe GmbH,Invoice 61,Blue Cafe GmbH,,EUR,500.00,EUR,500.00,500.00,,0.00,EUR,900.00,Main,
2025-08-06,2025-08-06,rv-2,CARD_PAYMENT,COMPLETED,Paper shop,,,1234,EUR,40.00,EUR,-40.00,-40.00,,0.00,EUR,860.00,Main,
2025-08-09,2025-08-09,rv-3,TOPUP,COMPLETED,Money added from Ann Poe,62,Ann Poe,,EUR,120.00,EUR,120.00,120.00,,0.00,EUR,980.00,Main,
""",
        end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Blue Cafe GmbH", "date": "2025-08-05", "amount": "500.00"},
            {"contact": "Ann Poe", "date": "2025-08-09", "amount": "120.00"},
        ),
    ),
    delimited(
        "wave_transactions.csv", "Wave", """
Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column),Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Other Accounts for this Transaction,Customer,Vendor,Invoice Number,Bill Number,Notes / Memo,Account Group,Account Type,Account ID
1801,2025-08-04,Sales,Invoice 61,Logo,500.00,,500.00,Accounts Receivable,Blue Cafe LLC,,61,,,Income,Income,a
1802,2025-08-09,Sales,Invoice 62,Flyer,120.00,,120.00,Accounts Receivable,Ann Poe,,62,,,Income,Income,a
""",
        end="\r\n", kind="sales", created=2,
        records=(
            {"contact": "Blue Cafe LLC", "date": "2025-08-04", "amount": "500.00", "product": "Logo"},
            {"contact": "Ann Poe", "date": "2025-08-09", "amount": "120.00", "product": "Flyer"},
        ),
    ),
    delimited(
        "mindbody_sales.csv", "Mindbody", """
Sale Date,Client ID,Client,Sale ID,Item name,Location,Quantity,Item Price,Discount amount,Tax,Item Total,Total Paid w/ Payment Method,Payment Method,Notes
8/4/2025,100001,"Hall, Mia",7001,10 class pack,Studio,1,$120.00,$0.00,$0.00,$120.00,$120.00,Visa,
8/5/2025,100002,"Ott, Ned",7002,Drop in,Studio,1,$18.00,$3.00,$0.00,$15.00,$15.00,Cash,
8/6/2025,100002,"Ott, Ned",7003,Mat,Studio,1,-$25.00,$0.00,$0.00,-$25.00,-$25.00,Cash,return
""",
        end="\r\n", kind="sales", created=3,
        records=(
            {"contact": "Mia Hall", "date": "2025-04-08", "amount": "120.00", "product": "10 class pack"},
            {"contact": "Ned Ott", "date": "2025-05-08", "amount": "15.00", "product": "Drop in"},
            {"contact": "Ned Ott", "date": "2025-06-08", "amount": "-25.00", "product": "Mat"},
        ),
    ),
    delimited(
        "lightspeed.csv", "Lightspeed", """
Date,Sale ID,Receipt Number,Customer,Customer Type,Item Description,System ID,Qty,Retail,Subtotal,Discounts,Tax,Total,Employee,Register,Sale Completed,Voided
08/04/2025 10:12 AM,41,R-41,"Hall, Mia",Retail,Candle,210,2,$18.00,$36.00,$0.00,$3.00,$39.00,Jo,Front,Yes,No
08/04/2025 10:12 AM,41,R-41,"Hall, Mia",Retail,Matches,211,1,$2.00,$2.00,$0.00,$0.20,$2.20,Jo,Front,Yes,No
08/05/2025 1:00 PM,42,R-42,,,Candle,210,1,$18.00,$18.00,$3.00,$1.20,$16.20,Jo,Front,Yes,No
""",
        end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Mia Hall", "date": "2025-04-08", "amount": "41.20", "product": "Candle, Matches"},
            {"date": "2025-05-08", "amount": "16.20", "product": "Candle"},
        ),
    ),
    delimited(
        "toast.csv", "Toast", """
Location,Order Id,Order #,Checks,Opened,# of Guests,Tab Names,Server,Table,Revenue Center,Dining Area,Service,Dining Options,Discount Amount,Amount,Tax,Tip,Gratuity,Total,Voided,Paid,Closed,Duration (Opened to Paid),Order Source
Main,500001,1,1,8/4/25 11:02 AM,2,,Al,4,,,Lunch,Dine In,0.00,40.00,3.20,8.00,0.00,51.20,false,8/4/25 11:50 AM,8/4/25 11:51 AM,0:48:00,In store
Main,500002,2,1,8/4/25 12:10 PM,1,Ada Fry,Al,,,,Lunch,Take Out,2.00,18.00,1.44,0.00,0.00,19.44,false,8/4/25 12:11 PM,8/4/25 12:12 PM,0:01:00,Online
Main,500003,3,1,8/4/25 12:30 PM,1,,Al,,,,Lunch,Take Out,0.00,9.00,0.72,0.00,0.00,9.72,true,,,,
""",
        end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"date": "2025-04-08", "amount": "51.20"},
            {"date": "2025-04-08", "amount": "19.44"},
        ),
    ),
    delimited(
        "insightly_opportunities.csv", "Insightly", """
RecordId,OpportunityName,OpportunityDetails,Probability,BidCurrency,BidAmount,BidType,BidDuration,ForecastCloseDate,ActualCloseDate,OpportunityState,Category,Pipeline,PipelineCurrentStage,ResponsibleUser,LinkedOrganizationName,LinkedContactName,DateCreated,StateReason
1,Shop fit-out,,50,USD,8000,Fixed Bid,,11/30/2026,,OPEN,,Sales,Proposal,Al,Sands Cafe,Mo Sands,8/4/2025 10:00:00 AM,
2,Signs,,100,USD,900,Fixed Bid,,8/1/2025,8/1/2025,WON,,Sales,Closing,Al,,Ada Fry,6/10/2025 9:00:00 AM,
3,Counter,,0,USD,3000,Fixed Bid,,8/20/2025,8/20/2025,LOST,,Sales,Proposal,Al,Poe & Sons,Jed Poe,7/1/2025 9:00:00 AM,Too expensive
""",
        end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Shop fit-out", "contact": "Mo Sands", "company": "Sands Cafe", "stage": "Proposal",
             "value": "8000.00", "opened_on": "2025-08-04", "expected_on": "2026-11-30"},
            {"title": "Signs", "contact": "Ada Fry", "stage": "won", "value": "900.00", "opened_on": "2025-06-10",
             "expected_on": "2025-08-01", "closed_on": "2025-08-01"},
            {"title": "Counter", "contact": "Jed Poe", "company": "Poe & Sons", "stage": "lost", "value": "3000.00",
             "opened_on": "2025-07-01", "expected_on": "2025-08-20", "closed_on": "2025-08-20",
             "lost_reason": "price"},
        ),
    ),
    delimited(
        "rd_station.csv", "RD Station", """
Nome;Empresa;Funil de vendas;Etapa;Estado;Motivo de Perda;Valor Único;Valor Recorrente;Data do primeiro contato;Data de criação;Data de fechamento;Previsão de fechamento;Fonte;Campanha;Responsável;Contatos;Telefone
Site novo;Padaria Sol Ltda;Vendas;Proposta enviada;Em andamento;;5000.00;0.00;01/08/2025;04/08/2025;;30/11/2026;Indicação;;Bia;Carla Dias;
Logotipo;;Vendas;Fechamento;Vendida;;1500.00;0.00;;10/06/2025;01/08/2025;;Google;;Bia;João Melo;
App;Bar do Zé;Vendas;Qualificação;Perdida;Preço alto;9000.00;0.00;;01/07/2025;20/08/2025;;Instagram;;Bia;José Lima;
""",
        delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Site novo", "contact": "Carla Dias", "company": "Padaria Sol Ltda",
             "stage": "Proposta enviada", "value": "5000.00", "opened_on": "2025-08-04", "expected_on": "2026-11-30"},
            {"title": "Logotipo", "contact": "João Melo", "stage": "won", "value": "1500.00",
             "opened_on": "2025-06-10", "closed_on": "2025-08-01"},
            {"title": "App", "contact": "José Lima", "company": "Bar do Zé", "stage": "lost", "value": "9000.00",
             "opened_on": "2025-07-01", "closed_on": "2025-08-20", "lost_reason": "price"},
        ),
    ),
    delimited(
        "teamleader_deals.csv", "Teamleader", """
Titel;Klant;Contactpersoon;Bedrag (excl. btw);Munt;Fase;Slaagkans;Verwachte afsluitdatum;Aangemaakt op;Gewonnen op;Verloren op;Reden van verlies;Bron;Verantwoordelijke
Nieuwe keuken;Bakkerij Smit BV;Jan Smit;8.000,00;EUR;Offerte verstuurd;60;30-11-2026;04-08-2025;;;;Beurs;Els
Badkamer;;Loes Kok;5.000,00;EUR;Gewonnen;100;;10-06-2025;01-08-2025;;;Website;Els
Zolder;;Tim Vos;3.000,00;EUR;Verloren;0;;01-07-2025;;20-08-2025;Te duur;Via via;Els
""",
        delimiter=";", end="\r\n", kind="deals", created=3,
        records=(
            {"title": "Nieuwe keuken", "contact": "Jan Smit", "company": "Bakkerij Smit BV",
             "stage": "Offerte verstuurd", "value": "8000.00", "opened_on": "2025-08-04",
             "expected_on": "2026-11-30"},
            {"title": "Badkamer", "contact": "Loes Kok", "stage": "won", "value": "5000.00",
             "opened_on": "2025-06-10", "closed_on": "2025-08-01"},
            {"title": "Zolder", "contact": "Tim Vos", "stage": "lost", "value": "3000.00", "opened_on": "2025-07-01",
             "closed_on": "2025-08-20", "lost_reason": "price"},
        ),
    ),
    delimited(
        "ga4.csv", "Google Analytics", """
# ----------------------------------------
# Traffic acquisition: Session campaign
# Account: Shop
# Property: Shop GA4
# ----------------------------------------
#
# All Users
# Start date: 20250801
# End date: 20250831
Session campaign,Session source / medium,Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue
spring_letter,newsletter / email,120,80,0.66,35.2,4.1,492,6,0.05,240.5
brand_search,google / cpc,300,200,0.66,41.0,5.0,1500,12,0.04,820
""",
        kind="activities", created=2,
        records=(
            {"name": "spring_letter", "channel": "newsletter / email", "starts_on": "2025-08-01",
             "ends_on": "2025-08-31", "status": "done"},
            {"name": "brand_search", "channel": "google / cpc", "starts_on": "2025-08-01", "ends_on": "2025-08-31",
             "status": "done"},
        ),
    ),
    delimited(
        "tiktok.csv", "TikTok Ads", """
Campaign name,Campaign ID,Primary status,Campaign Budget,Cost,CPC (destination),CPM,Impressions,Clicks (destination),CTR (destination),Conversions,CPA,CVR,Result,Currency,Start date,End date
Autumn drop,17001,Active,500.00,212.40,0.41,5.20,40846,518,1.27%,9,23.60,1.74%,9,EUR,2025-08-01,2025-08-31
Gift guide,17002,Paused,100.00,80.00,0.50,6.00,13333,160,1.2%,2,40,1.25%,2,EUR,2025-08-10,2025-08-20
Total of 2 campaigns,-,-,-,292.40,0.43,5.4,54179,678,1.25%,11,26.6,1.6%,11,EUR,-,-
""",
        end="\r\n", kind="activities", created=2, skipped=1,
        records=(
            {"name": "Autumn drop", "starts_on": "2025-08-01", "ends_on": "2025-08-31", "status": "running",
             "planned_cost": "500.00", "actual_cost": "212.40"},
            {"name": "Gift guide", "starts_on": "2025-08-10", "ends_on": "2025-08-20", "status": "done",
             "planned_cost": "100.00", "actual_cost": "80.00"},
        ),
    ),
    delimited(
        "instagram.csv", "Instagram", """
Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
180001,17,shop,Shop,Autumn candles are here,0,08/04/2025 10:15,https://www.instagram.com/p/a,IG image,,Lifetime,900,700,50,3,2,4,9
180002,17,shop,Shop,How we pour,31,08/11/2025 18:00,https://www.instagram.com/reel/b,IG reel,,Lifetime,3900,2700,150,13,12,14,19
""",
        end="\r\n", kind="activities", created=2,
        records=(
            {"name": "Autumn candles are here", "channel": "IG image", "starts_on": "2025-04-08", "status": "done"},
            {"name": "How we pour", "channel": "IG reel", "starts_on": "2025-11-08", "status": "done"},
        ),
    ),
    delimited(
        "mailjet.csv", "Mailjet", """
Email;Name;Campaign;Sent at;Status;Opened at;Clicked at;Bounce reason
kim@example.fr;Kim Abel;Lettre rentrée;2025-08-20T09:00:00Z;opened;2025-08-20T09:11:00Z;;
lou@example.fr;Lou Berg;Lettre rentrée;2025-08-20T09:00:00Z;clicked;2025-08-20T10:00:00Z;2025-08-20T10:01:00Z;
max@example.fr;Max Cole;Lettre rentrée;2025-08-20T09:00:00Z;sent;;;
""",
        delimiter=";", end="\r\n", kind="touches", created=3,
        records=(
            {"contact": "Kim Abel", "date": "2025-08-20", "kind": "opened", "effort": "Lettre rentrée"},
            {"contact": "Lou Berg", "date": "2025-08-20", "kind": "clicked", "effort": "Lettre rentrée"},
            {"contact": "Max Cole", "date": "2025-08-20", "kind": "sent", "effort": "Lettre rentrée"},
        ),
    ),
    delimited(
        "zurnal.csv", "home-made", """
Dátum;Zákazník;Spôsob;Kampaň;Smer;Výsledok;Poznámka
1.9.2025;Peter Kováč;Telefonát;Jesenný leták;Prichádzajúci;;Chce ponuku
2.9.2025;Cukráreň Malina s.r.o.;Osobná návšteva;;Odchádzajúci;;
5.9.2025;Jana Horváthová;E-mail;Jesenný leták;Odchádzajúci;;
""",
        delimiter=";", end="\r\n", kind="touches", created=3,
        records=(
            {"contact": "Peter Kováč", "date": "2025-09-01", "kind": "call", "effort": "Jesenný leták",
             "direction": "in", "note": "Chce ponuku"},
            {"contact": "Cukráreň Malina s.r.o.", "date": "2025-09-02", "kind": "visit", "direction": "out"},
            {"contact": "Jana Horváthová", "date": "2025-09-05", "kind": "email", "effort": "Jesenný leták",
             "direction": "out"},
        ),
    ),
)
