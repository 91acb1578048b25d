"""Who may be e-mailed and who may not: opt-outs beside permissions, and permissions for something else."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "hubspot_marketing_contacts.csv", "HubSpot", """
Record ID,First Name,Last Name,Email,Phone Number,Company name,Job Title,Lifecycle Stage,Marketing contact status,Unsubscribed from all email,Opted out of email: Marketing Information,Email hard bounce reason,Create Date
101,Emma,Stone,emma@hs.example,+1 212 555 0101,Acme Inc,CEO,customer,Marketing contact,,,,2025-01-03
102,Liam,Reed,liam@hs.example,+1 212 555 0102,,,lead,Non-marketing contact,true,,,2025-01-04
103,Noah,Hill,noah@hs.example,,Birch LLC,Buyer,lead,Marketing contact,false,Yes,,2025-01-05
104,Ava,Cook,ava@hs.example,,,,subscriber,Non-marketing contact,false,No,Mailbox full,2025-01-06
""",
        created=4,
        records=(
            {"name": "Emma Stone", "given_name": "Emma", "family_name": "Stone", "company": "Acme Inc",
             "job_title": "CEO", "created_on": "2025-01-03", "consent": None,
             "emails": ["emma@hs.example"], "phones": ["+1 212 555 0101"]},
            {"name": "Liam Reed", "given_name": "Liam", "family_name": "Reed",
             "created_on": "2025-01-04", "consent": False, "emails": ["liam@hs.example"],
             "phones": ["+1 212 555 0102"]},
            {"name": "Noah Hill", "given_name": "Noah", "family_name": "Hill", "company": "Birch LLC",
             "job_title": "Buyer", "created_on": "2025-01-05", "consent": False,
             "emails": ["noah@hs.example"]},
            {"name": "Ava Cook", "given_name": "Ava", "family_name": "Cook", "created_on": "2025-01-06",
             "consent": None, "emails": ["ava@hs.example"]},
        ),
    ),
    delimited(
        "salesforce_opt_outs.csv", "Salesforce", """
Contact ID,Salutation,First Name,Last Name,Title,Account Name,Email,Phone,Mobile,Mailing Street,Mailing City,Mailing Zip/Postal Code,Mailing Country,Email Opt Out,Do Not Call,Fax Opt Out,Created Date
0035g001,Ms.,Olivia,Park,Director,Park & Co,olivia@sf.example,+1 415 555 0101,+1 415 555 0199,1 Market St,San Francisco,94105,United States,0,1,0,2025-02-01
0035g002,Mr.,Henry,Ford,Buyer,Ford LLC,henry@sf.example,+1 415 555 0102,,2 Main St,Austin,73301,United States,1,0,0,2025-02-02
0035g003,Mr.,Jack,Lane,,,jack@sf.example,,,,,,,0,0,1,2025-02-03
""",
        created=3,
        records=(
            {"name": "Olivia Park", "given_name": "Olivia", "family_name": "Park",
             "job_title": "Director", "company": "Park & Co", "street": "1 Market St",
             "city": "San Francisco", "postcode": "94105", "country": "US", "created_on": "2025-02-01",
             "consent": None, "emails": ["olivia@sf.example"],
             "phones": ["+1 415 555 0101", "+1 415 555 0199"]},
            {"name": "Henry Ford", "given_name": "Henry", "family_name": "Ford", "job_title": "Buyer",
             "company": "Ford LLC", "street": "2 Main St", "city": "Austin", "postcode": "73301",
             "country": "US", "created_on": "2025-02-02", "consent": False,
             "emails": ["henry@sf.example"], "phones": ["+1 415 555 0102"]},
            {"name": "Jack Lane", "given_name": "Jack", "family_name": "Lane",
             "created_on": "2025-02-03", "consent": None, "emails": ["jack@sf.example"]},
        ),
    ),
    delimited(
        "klaviyo_all_profiles.csv", "Klaviyo", """
Email,Klaviyo ID,First Name,Last Name,Phone Number,Address,City,Zip Code,Country,Email Marketing Consent,Email Marketing Consent Timestamp,SMS Marketing Consent,Email Suppressions,Profile Created On
kim@kl.example,01H1,Kim,West,+1 512 555 0101,5 Elm St,Austin,73301,United States,SUBSCRIBED,2025-01-05 10:00:00,UNSUBSCRIBED,,2025-01-05
lou@kl.example,01H2,Lou,East,,,,,United States,NEVER_SUBSCRIBED,,SUBSCRIBED,,2025-01-06
max@kl.example,01H3,Max,North,,,,,United States,UNSUBSCRIBED,2025-02-05 10:00:00,NEVER_SUBSCRIBED,,2025-01-07
zoe@kl.example,01H4,Zoe,South,,,,,United States,SUBSCRIBED,2025-02-05 10:00:00,,USER_SUPPRESSED,2025-01-08
""",
        created=4,
        records=(
            {"name": "Kim West", "given_name": "Kim", "family_name": "West", "street": "5 Elm St",
             "city": "Austin", "postcode": "73301", "country": "US", "created_on": "2025-01-05",
             "consent": True, "emails": ["kim@kl.example"], "phones": ["+1 512 555 0101"]},
            {"name": "Lou East", "given_name": "Lou", "family_name": "East", "country": "US",
             "created_on": "2025-01-06", "consent": None, "emails": ["lou@kl.example"]},
            {"name": "Max North", "given_name": "Max", "family_name": "North", "country": "US",
             "created_on": "2025-01-07", "consent": False, "emails": ["max@kl.example"]},
            {"name": "Zoe South", "given_name": "Zoe", "family_name": "South", "country": "US",
             "created_on": "2025-01-08", "consent": False, "emails": ["zoe@kl.example"]},
        ),
    ),
    delimited(
        "kunden_einwilligungen.csv", "Home-made, German", """
Kd-Nr;Anrede;Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;E-Mail;Newsletter ja/nein;Werbung erlaubt;DSGVO Einwilligung am;Widerrufen am;Bemerkung
1;Frau;Petra;Sommer;Sommer GmbH;Lindenweg 1;80331;München;089 123456;petra@de.example;ja;ja;01.02.2024;;ruft zurück
2;Herr;Uwe;Winter;;Birkenweg 2;50667;Köln;0221 765432;uwe@de.example;nein;nein;;;
3;Frau;Heike;Herbst;;Am Tor 3;20095;Hamburg;;heike@de.example;ja;ja;01.03.2024;15.06.2025;
4;Herr;Lutz;Lenz;;Am Tor 4;20095;Hamburg;;lutz@de.example;;;;;
""",
        delimiter=";", created=4,
        records=(
            {"name": "Petra Sommer", "given_name": "Petra", "family_name": "Sommer",
             "company": "Sommer GmbH", "street": "Lindenweg 1", "postcode": "80331", "city": "München",
             "notes": "ruft zurück", "consent": True, "emails": ["petra@de.example"],
             "phones": ["089 123456"]},
            {"name": "Uwe Winter", "given_name": "Uwe", "family_name": "Winter",
             "street": "Birkenweg 2", "postcode": "50667", "city": "Köln", "consent": False,
             "emails": ["uwe@de.example"], "phones": ["0221 765432"]},
            {"name": "Heike Herbst", "given_name": "Heike", "family_name": "Herbst",
             "street": "Am Tor 3", "postcode": "20095", "city": "Hamburg", "consent": False,
             "emails": ["heike@de.example"]},
            {"name": "Lutz Lenz", "given_name": "Lutz", "family_name": "Lenz", "street": "Am Tor 4",
             "postcode": "20095", "city": "Hamburg", "consent": None, "emails": ["lutz@de.example"]},
        ),
    ),
    delimited(
        "clienti_consensi.csv", "Home-made, Italian", """
Cognome;Nome;Ditta;Indirizzo;CAP;Città;Cellulare;Posta elettronica;Stato newsletter;Consenso marketing telefonico;Note
Rossi;Giulia;Rossi Srl;Via Roma 1;00184;Roma;347 1234567;giulia@it.example;iscritto;no;cliente storico
Bianchi;Marco;;Via Po 2;10123;Torino;348 7654321;marco@it.example;disiscritto;sì;
Conti;Sara;;Via Arno 3;50123;Firenze;;sara@it.example;;sì;
""",
        delimiter=";", created=3,
        records=(
            {"name": "Giulia Rossi", "family_name": "Rossi", "given_name": "Giulia",
             "company": "Rossi Srl", "street": "Via Roma 1", "postcode": "00184", "city": "Roma",
             "notes": "cliente storico", "consent": True, "emails": ["giulia@it.example"],
             "phones": ["347 1234567"]},
            {"name": "Marco Bianchi", "family_name": "Bianchi", "given_name": "Marco",
             "street": "Via Po 2", "postcode": "10123", "city": "Torino", "consent": False,
             "emails": ["marco@it.example"], "phones": ["348 7654321"]},
            {"name": "Sara Conti", "family_name": "Conti", "given_name": "Sara", "street": "Via Arno 3",
             "postcode": "50123", "city": "Firenze", "consent": None, "emails": ["sara@it.example"]},
        ),
    ),
    delimited(
        "klienci_zgody.csv", "Home-made, Polish", """
Imię;Nazwisko;Firma;Ulica;Kod pocztowy;Miejscowość;Tel. kom.;Adres e-mail;Zgoda marketingowa;Zgoda na SMS;Data wycofania zgody;Uwagi
Anna;Kowalska;Kowalska sp. z o.o.;ul. Długa 1;00-238;Warszawa;601 234 567;anna@pl.example;tak;nie;;stały klient
Piotr;Wiśniewski;;ul. Krótka 2;30-001;Kraków;+48 602 345 678;piotr@pl.example;nie;tak;;
Łucja;Zając;;ul. Polna 3;80-001;Gdańsk;;lucja@pl.example;tak;tak;05.05.2025;
Żaneta;Śliwa;;ul. Leśna 4;50-001;Wrocław;;zaneta@pl.example;;tak;;
""",
        delimiter=";", created=4,
        records=(
            {"name": "Anna Kowalska", "given_name": "Anna", "family_name": "Kowalska",
             "company": "Kowalska sp. z o.o.", "street": "ul. Długa 1", "postcode": "00-238",
             "city": "Warszawa", "notes": "stały klient", "consent": True,
             "emails": ["anna@pl.example"], "phones": ["601 234 567"]},
            {"name": "Piotr Wiśniewski", "given_name": "Piotr", "family_name": "Wiśniewski",
             "street": "ul. Krótka 2", "postcode": "30-001", "city": "Kraków", "consent": False,
             "emails": ["piotr@pl.example"], "phones": ["+48 602 345 678"]},
            {"name": "Łucja Zając", "given_name": "Łucja", "family_name": "Zając",
             "street": "ul. Polna 3", "postcode": "80-001", "city": "Gdańsk", "consent": False,
             "emails": ["lucja@pl.example"]},
            {"name": "Żaneta Śliwa", "given_name": "Żaneta", "family_name": "Śliwa",
             "street": "ul. Leśna 4", "postcode": "50-001", "city": "Wrocław", "consent": None,
             "emails": ["zaneta@pl.example"]},
        ),
    ),
)  # fmt: skip
