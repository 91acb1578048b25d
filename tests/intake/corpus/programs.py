"""Further years and forms of what programs for customers, letters and events write."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "hubspot-crm-exports-all-deals.csv", "HubSpot", """
"Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Amount in company currency","Currency","Pipeline","Create Date","Closed Lost Reason","Deal probability","Associated Contact","Associated Contact IDs","Associated Company","Associated Company IDs"
"501","Kitchen Bray","Appointment Scheduled","2025-06-30 17:00","Sam Owner","4500.5","4500.5","EUR","Sales Pipeline","2025-04-01 08:12","","0.2","Ann Bray (ann@bray.example);Bo Cole (bo@cole.example)","51;52","Bray Ltd","91"
"502","Stairs Dorn","Closed Won (Sales Pipeline)","2025-03-15 10:00","Sam Owner","1200","1200","EUR","Sales Pipeline","2025-02-01 09:00","","1.0","Cy Dorn (cy@dorn.example)","53","",""
"503","Loft","Closed Lost (Sales Pipeline)","2025-03-16 10:00","","","","","Sales Pipeline","2025-02-03 09:00","Too expensive","0.0","","","",""
""",
        kind="deals", created=3,
        fields={"Record ID": None, "Amount": "value", "Close Date": "closed_on", "Deal owner": None,
                "Deal probability": None, "Associated Contact IDs": None},
        records=(
            {"title": "Kitchen Bray", "contact": "Ann Bray", "contact_email": "ann@bray.example",
             "company": "Bray Ltd", "stage": "Appointment Scheduled", "value": "4500.50",
             "opened_on": "2025-04-01", "expected_on": "2025-06-30", "closed_on": None},
            {"title": "Stairs Dorn", "contact": "Cy Dorn", "stage": "won", "closed_on": "2025-03-15"},
            {"title": "Loft", "contact": "", "stage": "lost", "closed_on": "2025-03-16"},
        ),
    ),
    delimited(
        "deals-8231-17.csv", "Pipedrive", """
"Deal - ID","Deal - Title","Deal - Creator","Deal - Owner","Deal - Value","Deal - Currency of Value","Deal - Weighted value","Deal - Currency of Weighted value","Deal - Probability","Deal - Organization","Deal - Pipeline","Deal - Contact person","Deal - Stage","Deal - Label","Deal - Status","Deal - Deal created","Deal - Update time","Deal - Won time","Deal - Lost time","Deal - Deal closed on","Deal - Lost reason","Deal - Expected close date","Person - Email - Work","Person - Phone - Mobile"
"7","Roof Ebel","Sam","Sam","15300","EUR","7650","EUR","50","Ebel Bau","Pipeline","Tia Ebel","Proposal Made","","Open","2025-01-10 07:00:00","2025-02-01 07:00:00","","","","","2025-07-31","tia@ebel.example","+49 170 5550320"
"8","Door Fink","Sam","Sam","900","EUR","900","EUR","","","Pipeline","Uwe Fink","Negotiations Started","","Won","2025-01-11 07:00:00","2025-02-02 07:00:00","2025-02-02 07:00:00","","2025-02-02 07:00:00","","","uwe@fink.example",""
"9","Gate Graf","Sam","Sam","700","EUR","0","EUR","","","Pipeline","Vic Graf","Contact Made","","Lost","2025-01-12 07:00:00","2025-02-03 07:00:00","","2025-02-03 07:00:00","2025-02-03 07:00:00","Price","","",""
""",
        kind="deals", created=3,
        fields={"Deal - Value": "value", "Deal - Currency of Value": "currency",
                "Deal - Weighted value": None, "Deal - Currency of Weighted value": None,
                "Deal - Creator": None, "Deal - Owner": None, "Deal - ID": None},
        records=(
            {"title": "Roof Ebel", "contact": "Tia Ebel", "contact_email": "tia@ebel.example",
             "company": "Ebel Bau", "stage": "Proposal Made", "value": "15300.00", "currency": "EUR",
             "opened_on": "2025-01-10", "expected_on": "2025-07-31", "closed_on": None},
            {"title": "Door Fink", "stage": "won", "closed_on": "2025-02-02"},
            {"title": "Gate Graf", "stage": "lost", "closed_on": "2025-02-03", "lost_reason": "price"},
        ),
    ),
    delimited(
        "audience_export_5f0c21.csv", "Mailchimp", '''
"Email Address","First Name","Last Name",Address,"Phone Number",Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS
gia@hahn.example,Gia,Hahn,"12 Mill St  Dayton OH 45402 US","(937) 555-0321",05/14,2,"2021-03-04 10:00:00",203.0.113.1,"2021-03-04 10:05:00",203.0.113.1,39.7589478,-84.1916069,-5,-4,America/New_York,US,OH,"2024-11-02 08:00:00","Autumn letter",abc1,NORMAL,,"100001",e1,,"""market"",""regular"""
hal@iske.example,,,,,,2,"2020-01-01 10:00:00",203.0.113.2,"2020-01-01 10:05:00",203.0.113.2,,,,,,,,"2024-11-03 08:00:00","Autumn letter",abc1,"no longer interested",,"100002",e2,,
''',
        created=2,
        fields={"OPTIN_IP": None, "LATITUDE": None, "LEID": None, "MEMBER_RATING": None,
                "UNSUB_CAMPAIGN_TITLE": None},
        records=(
            {"name": "Gia Hahn", "consent": False, "tags": ["market", "regular"],
             "phones": ["(937) 555-0321"]},
            {"name": "hal@iske.example", "consent": False},
        ),
    ),
    delimited(
        "attendee-summary-2025.csv", "Eventbrite", """
Order ID,Order Date,Attendee Status,First Name,Surname,Email,Event Name,Ticket Quantity,Ticket Type,Ticket Price,Buyer First Name,Buyer Surname,Buyer Email,Event Start Date,Attendee Mobile
99101,2025-05-01 19:02:11,Attending,Jo,Kade,jo@kade.example,Cheese evening,1,Standard,20.00,Jo,Kade,jo@kade.example,2025-05-16 19:00:00,
99101,2025-05-01 19:02:11,Attending,Lee,Kade,jo@kade.example,Cheese evening,1,Standard,20.00,Jo,Kade,jo@kade.example,2025-05-16 19:00:00,07700 900322
99101,2025-05-01 19:02:11,Attending,Max,Moss,jo@kade.example,Cheese evening,1,Child,0.00,Jo,Kade,jo@kade.example,2025-05-16 19:00:00,
""",
        kind="touches", created=3,
        fields={"Event Name": "effort", "Buyer First Name": None, "Buyer Surname": None,
                "Email": "contact_email"},
        records=(
            {"contact": "Jo Kade", "contact_email": "jo@kade.example", "effort": "Cheese evening"},
            {"contact": "Lee Kade", "effort": "Cheese evening"},
            {"contact": "Max Moss", "effort": "Cheese evening"},
        ),
    ),
    delimited(
        "Connections.csv", "LinkedIn", """
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,"Ruiz, MBA",https://www.linkedin.com/in/anaruiz,,Ruiz & Co,"Owner, Baker",05 Mar 2025
Tom 🚀,Oster,https://www.linkedin.com/in/tomoster,tom@oster.example,Self-employed,Consultant,28 Feb 2025
,,https://www.linkedin.com/in/gone,,,,01 Jan 2025
""",
        created=2, rejected=1,
        fields={"URL": "website", "Connected On": "created_on", "Position": "job_title"},
        records=(
            {"given_name": "Ana", "family_name": "Ruiz, MBA", "company": "Ruiz & Co",
             "job_title": "Owner, Baker", "created_on": "2025-03-05"},
            {"emails": ["tom@oster.example"], "created_on": "2025-02-28", "job_title": "Consultant"},
        ),
    ),
    delimited(
        "customers_export_square.csv", "Square", """
Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,Email Subscription Status,Instant Profile
,Nan,Pike,nan@pike.example,'+12075550323,Nanny,,5 Dock St,,Bath,ME,04530,2000-02-29,,SQ9A,Third Party,2024-01-01,2025-01-01,8,"$1,148.20",subscribed,No
,,,nan@pike.example,,,,,,,,,,,SQ9B,Instant Profile,2024-02-02,2024-02-02,1,$9.00,unsubscribed,Yes
,,,,'+12075550324,,,,,,,,,,SQ9C,Instant Profile,2024-02-02,2024-02-02,1,$9.00,unknown,Yes
""",
        created=2, skipped=1,
        records=(
            {"name": "Nan Pike", "consent": False, "postcode": "04530", "birthday": "2000-02-29",
             "street": "5 Dock St", "region": "ME"},
            {"phones": ["+12075550324"], "consent": None},
        ),
    ),
    delimited(
        "contacts-2024.csv", "Google Contacts", """
First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value
Odo,van der,Perk,,,,Dr.,,,,Perk Fietsen,Eigenaar,,1980-02-29,belt graag,https://lh3.example/p.jpg,Klanten ::: * myContacts,* Work,odo@perk.example ::: verkoop@perk.example,Home,odo@thuis.example,Mobile,+31 6 55503250 ::: +31 20 5550325,Work,020 5550326,Work,"Gracht 7
1012 AB Amsterdam
NL",Gracht 7,Amsterdam,,,1012 AB,NL,,Profile,http://perk.example,Anniversary,2010-06-05,Spouse,Ria Perk,Klantnummer,K-17
Quirine,,,,,,,,,,,,, --05-17,,,* myContacts ::: * starred,* Other,quirine@post.example,,,,,,,,,,,,,,,,,,,,,,,
""",
        created=2,
        fields={"Photo": None, "Labels": "tags", "Relation 1 - Value": None, "Event 1 - Value": None},
        records=(
            {"given_name": "Odo van der", "family_name": "Perk", "company": "Perk Fietsen", "tags": ["Klanten"],
             "emails": ["odo@perk.example", "verkoop@perk.example", "odo@thuis.example"],
             "phones": ["+31 6 55503250", "+31 20 5550325", "020 5550326"], "birthday": "1980-02-29",
             "street": "Gracht 7", "postcode": "1012 AB", "city": "Amsterdam", "country": "NL",
             "website": "http://perk.example", "extra": {"Klantnummer": "K-17"}},
            {"name": "Quirine", "emails": ["quirine@post.example"], "tags": []},
        ),
    ),
    delimited(
        "calendly_events.csv", "Calendly", """
Team,User Name,User Email,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,Invitee Time Zone,Text Reminder Number,Event Type Name,Start Date & Time,End Date & Time,Location,Event Created Date & Time,Canceled,Canceled By,Cancellation reason,Question 1,Response 1,UTM Campaign
,Sam Owner,sam@laden.example,Rob Stahl,Rob,Stahl,rob@stahl.example,Berlin,,First talk,2025-05-20 10:00 AM,2025-05-20 10:30 AM,Phone,2025-05-12 08:00 AM,false,,,What is it about?,A new kitchen,
,Sam Owner,sam@laden.example,Sue Tamm,Sue,Tamm,sue@tamm.example,Berlin,,First talk,2025-05-21 02:00 PM,2025-05-21 02:30 PM,Phone,2025-05-12 09:00 AM,true,Sue Tamm,ill,What is it about?,Stairs,
""",
        kind="touches", created=1, skipped=1,
        fields={"User Email": None, "User Name": None, "Invitee Email": "contact_email"},
        records=(
            {"contact": "Rob Stahl", "contact_email": "rob@stahl.example", "date": "2025-05-20"},
        ),
    ),
    delimited(
        "call_log.csv", "telephone", """
Name,Number,Date,Time,Type,Duration
Uta Voss,+49 351 5550327,18.05.2025,09:12,Incoming,00:03:12
,0351 5550328,18.05.2025,11:40,Missed,00:00:00
Uta Voss,+49 351 5550327,19.05.2025,14:05,Outgoing,00:01:47
""",
        kind="touches", created=3,
        records=(
            {"contact": "Uta Voss", "date": "2025-05-18", "kind": "call", "direction": "in"},
            {"contact": "0351 5550328", "date": "2025-05-18", "kind": "call", "direction": "in"},
            {"contact": "Uta Voss", "date": "2025-05-19", "kind": "call", "direction": "out"},
        ),
    ),
    delimited(
        "wer_wann_was.csv", "touches, German", """
Wann;Wer;Was;Ergebnis
05.05.2025;Wilma Xaver;Besuch;Maße genommen
06.05.2025;Wilma Xaver;Brief;Angebot geschickt
07.05.2025;Yann Zorn;angerufen;nicht erreicht
08.05.2025;Yann Zorn;Mail;Termin am Montag
""",
        delimiter=";", encoding="cp1252", kind="touches", created=4,
        fields={"Wann": "date", "Wer": "contact", "Was": "kind", "Ergebnis": "note"},
        records=(
            {"contact": "Wilma Xaver", "kind": "visit", "date": "2025-05-05", "note": "Maße genommen"},
            {"kind": "letter", "note": "Angebot geschickt"},
            {"contact": "Yann Zorn", "kind": "call", "note": "nicht erreicht"},
            {"contact": "Yann Zorn", "kind": "email"},
        ),
    ),
)  # fmt: skip
