"""Leads, guests and orders of programs that small businesses use beside their own lists."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "leads_facebook.csv", "Facebook lead ads", """
id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\tform_id\tform_name\tis_organic\tplatform\tfull_name\temail\tphone_number\tpost_code\tlead_status
l:1201\t2025-05-01T09:12:33+02:00\tag:23\tBlue sofa\tas:24\tHamburg\tc:25\tSpring sofas\tf:26\tSofa form\tfalse\tfb\tGesa Behn\tgesa@behn.example\tp:+4940555030401\tz:20457\tCREATED
l:1202\t2025-05-02T10:12:33+02:00\tag:23\tBlue sofa\tas:24\tHamburg\tc:25\tSpring sofas\tf:26\tSofa form\ttrue\tig\tHeiko Carl\theiko@carl.example\tp:+4940555030402\tz:04109\tCREATED
""",
        encoding="utf-16", delimiter="\t", created=2,
        fields={"id": None, "ad_name": None, "form_name": None, "is_organic": None, "full_name": "name"},
        records=(
            {"name": "Gesa Behn", "emails": ["gesa@behn.example"], "phones": ["+4940555030401"],
             "postcode": "20457", "created_on": "2025-05-01"},
            {"name": "Heiko Carl", "postcode": "04109"},
        ),
    ),
    delimited(
        "survey.csv", "SurveyMonkey", """
Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,How did you hear about us?,What do you like?,,
,,,,,,,,Response,Service,Prices,Other (please specify)
118001,4001,05/14/2025 08:10:11 AM,05/14/2025 08:14:00 AM,203.0.113.5,ian@doyle.example,Ian,Doyle,A friend,Service,,the dog
118002,4001,05/15/2025 09:10:11 AM,05/15/2025 09:14:00 AM,203.0.113.6,jill@eames.example,Jill,Eames,Leaflet,,Prices,
""",
        created=2,
        fields={"How did you hear about us?": "found_us_by", "Respondent ID": None, "IP Address": None,
                "What do you like? - Prices": None},
        records=(
            {"name": "Ian Doyle", "emails": ["ian@doyle.example"], "found_us_by": "A friend"},
            {"name": "Jill Eames", "found_us_by": "Leaflet"},
        ),
    ),
    delimited(
        "zoom_registrants.csv", "Zoom", """
Registration Report
Report Generated:,"May 20, 2025 08:31"
Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled
Spring pruning,812 5550 3051,"May 19, 2025 18:00",60,2,0
Attendee Details
First Name,Last Name,Email,Registration Time,Approval Status,Phone
Kit,Farr,kit@farr.example,"May 12, 2025 07:02:11",approved,
Lou,Gale,lou@gale.example,"May 13, 2025 21:45:00",approved,07700 900352
""",
        kind="touches", created=2,
        fields={"Registration Time": "date", "Email": "contact_email"},
        records=(
            {"contact": "Kit Farr", "contact_email": "kit@farr.example", "date": "2025-05-12"},
            {"contact": "Lou Gale", "date": "2025-05-13"},
        ),
    ),
    delimited(
        "amazon_orders.txt", "Amazon", """
order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tshipping-price\tship-service-level\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country
302-1\t901\t2025-04-01T10:00:00+00:00\t2025-04-01T10:00:00+00:00\tx1@market.example\tMia Ivers\t\tS1\tWool hat\t2\tEUR\t39.80\t6.35\t0.00\tStandard\tMia Ivers\tWeg 3\tKöln\t50667\tDE
302-2\t902\t2025-04-02T10:00:00+00:00\t2025-04-02T10:00:00+00:00\tx2@market.example\tNed Jung\t\tS2\tScarf\t1\tEUR\t25.00\t3.99\t4.90\tStandard\tNed Jung\tRing 9\tBonn\t53111\tDE
""",
        delimiter="\t", encoding="cp1252", kind="sales", created=2,
        fields={"purchase-date": "date", "item-price": "amount", "recipient-name": None},
        records=(
            {"contact": "Mia Ivers", "contact_email": "x1@market.example", "date": "2025-04-01",
             "amount": "39.80", "product": "Wool hat"},
            {"contact": "Ned Jung", "amount": "25.00"},
        ),
    ),
    delimited(
        "eBay-OrdersReport.csv", "eBay", """


"Sales Record Number","Order Number","Buyer Username","Buyer Name","Buyer Email","Buyer Note","Buyer City","Buyer Zip","Buyer Country","Item Number","Item Title","Quantity","Sold For","Shipping And Handling","Total Price","Payment Method","Sale Date","Paid On Date","Shipped On Date"


"101","12-001","rose_99","Rose Kemp","rose@kemp.example","","Leeds","LS1 4AP","United Kingdom","4001","Teapot","1","€18.00","€4.00","€22.00","eBay","12-Apr-25","12-Apr-25","13-Apr-25"
"102","12-002","sid_k","Sid Lowe","sid@lowe.example","ring bell","York","YO1 7HH","United Kingdom","4002","Cup","2","€10.00","€3.00","€13.00","eBay","14-Apr-25","14-Apr-25",""

"2 record(s) downloaded,from 12-Apr-25 to 14-Apr-25"
"Seller ID: my_shop"
""",
        kind="sales", created=2, skipped=5,
        fields={"Total Price": "amount", "Sold For": None, "Buyer Username": None, "Sale Date": "date"},
        records=(
            {"contact": "Rose Kemp", "contact_email": "rose@kemp.example", "date": "2025-04-12",
             "amount": "22.00", "product": "Teapot"},
            {"contact": "Sid Lowe", "amount": "13.00", "delivered_on": None},
        ),
    ),
    delimited(
        "fattureincloud_clienti.csv", "Fatture in Cloud", """
Codice;Denominazione;Tipo;Partita IVA;Codice fiscale;Indirizzo;CAP;Comune;Provincia;Paese;E-mail;PEC;Telefono;Referente;Note
1;Ferramenta Gallo S.r.l.;Azienda;01234567890;01234567890;Via Po 3;10124;Torino;TO;Italia;info@gallo.example;gallo@pec.example;011 5550353;Ugo Gallo;paga a 30 gg
2;Nicolò Verdi;Persona fisica;;VRDNCL80A01H501U;Via Mura 1;00184;Roma;RM;Italia;nico@verdi.example;;;;
""",
        delimiter=";", encoding="cp1252", created=2,
        fields={"Denominazione": "name", "Partita IVA": None, "Codice": None, "Tipo": None},
        records=(
            {"name": "Ferramenta Gallo S.r.l.", "street": "Via Po 3", "postcode": "10124",
             "city": "Torino", "region": "TO", "country": "IT", "phones": ["011 5550353"]},
            {"given_name": "Nicolò", "family_name": "Verdi", "postcode": "00184"},
        ),
    ),
    delimited(
        "sevdesk_kontakte.csv", "sevDesk", """
Kunden-Nr.;Anrede;Titel;Nachname;Vorname;Organisation;Namenszusatz;Position;Kategorie;IBAN;BIC;Umsatzsteuer-ID;Strasse;PLZ;Ort;Land;Adress-Kategorie;Telefon;Telefon-Kategorie;Mobil;Fax;E-Mail;E-Mail-Kategorie;Webseite;Beschreibung;Geburtstag;Tags
1001;Herr;Dr.;Ölmann;Pit;Ölmann & Co. KG;;Geschäftsführer;Kunde;;;;Hafen 1;28195;Bremen;Deutschland;Rechnungsadresse;0421 5550354;Arbeit;;;pit@oelmann.example;Arbeit;;zahlt spät;1970-01-31;Holz,Stamm
1002;;;;;Quast Bau GmbH;;;Interessent;;;;;;;Deutschland;;;;;;info@quast.example;;;;;
""",
        delimiter=";", encoding="utf-8-sig", end="\r\n", created=2,
        fields={"Organisation": "company", "Position": "job_title", "Telefon-Kategorie": None,
                "Adress-Kategorie": None, "IBAN": None, "Beschreibung": "notes"},
        records=(
            {"given_name": "Pit", "family_name": "Ölmann", "company": "Ölmann & Co. KG",
             "street": "Hafen 1", "city": "Bremen", "birthday": "1970-01-31", "notes": "zahlt spät"},
            {"name": "Quast Bau GmbH", "emails": ["info@quast.example"]},
        ),
    ),
    delimited(
        "amocrm_sdelki.csv", "amoCRM", """
"Название сделки","Этап сделки","Воронка","Бюджет","Ответственный","Дата создания","Дата закрытия","Основной контакт","Компания контакта","Рабочий email","Рабочий телефон","Причина отказа"
"Кухня Орловой","Переговоры","Продажи","150000","Анна","05.02.2025 10:00:00","","Орлова Нина","ООО Уют","nina@orlova.example","'+79125550355",""
"Шкаф","Успешно реализовано","Продажи","42 500,50","Анна","06.02.2025 10:00:00","20.02.2025 18:00:00","Павлов Олег","","oleg@pavlov.example","",""
"Стол","Закрыто и не реализовано","Продажи","9000","Анна","07.02.2025 10:00:00","21.02.2025 18:00:00","Рыбин Пётр","","","","Слишком дорого"
""",
        kind="deals", created=3,
        fields={"Ответственный": None, "Воронка": None, "Бюджет": "value"},
        records=(
            {"title": "Кухня Орловой", "contact_email": "nina@orlova.example", "stage": "Переговоры",
             "value": "150000.00", "opened_on": "2025-02-05", "company": "ООО Уют"},
            {"title": "Шкаф", "stage": "won", "value": "42500.50", "closed_on": "2025-02-20"},
            {"title": "Стол", "stage": "lost", "closed_on": "2025-02-21"},
        ),
    ),
    delimited(
        "jotform.csv", "Jotform", """
"Submission Date","Name","E-mail","Phone Number","Address","Preferred date","Yes, send me the newsletter","Message"
"May 6, 2025","Uma Prior","uma@prior.example","(207) 555-0356","12 Elm St, Bath, ME, 04530","2025-06-01","Yes","Need a quote
for 3 rooms"
"May 7, 2025","Val Quant","val@quant.example","","","","",""
""",
        created=2,
        fields={"Yes, send me the newsletter": "consent", "Submission Date": "created_on"},
        records=(
            {"name": "Uma Prior", "consent": True, "phones": ["(207) 555-0356"],
             "created_on": "2025-05-06", "notes": "Need a quote\nfor 3 rooms"},
            {"name": "Val Quant", "consent": None},
        ),
    ),
    delimited(
        "fresha_clients.csv", "Fresha", """
Client ID,First Name,Last Name,Full Name,Blocked,Block Reason,Gender,Mobile Number,Telephone,Email,Accepts Marketing,Accepts SMS Marketing,Address,Apartment Suite,Area,City,State,Post Code,Date of Birth,Added,Note,Referral Source
11,Wyn,Rhys,Wyn Rhys,no,,Male,44 7700 900357,,wyn@rhys.example,yes,no,4 Bay Rd,,,Swansea,,SA1 1AA,1991-02-28,2024-03-01,,Walk-in
12,Xia,Soong,Xia Soong,yes,no shows,Female,,,xia@soong.example,no,no,,,,,,,,2024-03-02,allergic to latex,Instagram
""",
        created=2,
        fields={"Blocked": "do_not_contact", "Accepts SMS Marketing": None, "Gender": None,
                "Referral Source": "found_us_by", "Added": "created_on"},
        records=(
            {"name": "Wyn Rhys", "consent": True, "do_not_contact": False, "birthday": "1991-02-28",
             "found_us_by": "Walk-in", "created_on": "2024-03-01"},
            {"name": "Xia Soong", "consent": False, "do_not_contact": True, "notes": "allergic to latex"},
        ),
    ),
    delimited(
        "kontakty_moneybird.csv", "Moneybird", """
Klantnummer,Bedrijfsnaam,Voornaam,Tussenvoegsel,Achternaam,Adres,Postcode,Plaats,Land,E-mailadres,Telefoonnummer,KvK-nummer,Btw-nummer,Aangemaakt op
K1,Bakkerij Vos,Ans,de,Vos,Dam 1,1012 JS,Amsterdam,Nederland,ans@vos.example,020 5550358,12345678,NL001,01-03-2024
K2,,Bas,,Otter,,,,Nederland,bas@otter.example,,,,02-03-2024
""",
        created=2,
        fields={"KvK-nummer": None, "Btw-nummer": None, "Tussenvoegsel": "family_name"},
        records=(
            {"given_name": "Ans", "family_name": "de Vos", "company": "Bakkerij Vos",
             "postcode": "1012 JS", "created_on": "2024-03-01"},
            {"name": "Bas Otter", "country": "NL"},
        ),
    ),
    delimited(
        "patreon_members.csv", "Patreon", """
Name,Email,Discord,Patron Status,Follows You,Lifetime Amount,Pledge Amount,Charge Frequency,Tier,Addressee,Street,City,State,Zip,Country,Phone,Patronage Since Date,Last Charge Date,Last Charge Status,Additional Details,User ID,Last Updated,Currency
Yael Tor,yael@tor.example,,Active patron,Yes,60.00,5.00,monthly,Friend,,,,,,,,2024-05-01 10:11:12.123,2025-05-01 07:00:00,Paid,,777,2025-05-01,EUR
Zed Udo,zed@udo.example,,Former patron,No,15.00,0.00,monthly,,Zed Udo,Weg 9,Jena,,07743,Germany,,2023-01-01 10:11:12,2023-03-01 07:00:00,Paid,,778,2025-05-01,EUR
""",
        created=2,
        fields={"Discord": None, "User ID": None, "Last Updated": None, "Addressee": None},
        records=(
            {"name": "Yael Tor", "consent": None, "emails": ["yael@tor.example"]},
            {"name": "Zed Udo", "city": "Jena", "postcode": "07743", "country": "DE"},
        ),
    ),
)  # fmt: skip
