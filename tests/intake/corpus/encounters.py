"""Calls, letters and visitors as programs log them; campaigns of a report with its period above."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "anrufe_fritzbox.csv", "FRITZ!Box", """
sep=;
Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer
1;12.09.25 10:31;Ida Möller;022155501;Telefon;990011;0:04
2;12.09.25 09:02;;017012345;Telefon;990011;0:00
3;11.09.25 16:45;Lea Voss;022155502;Telefon;990011;0:11
""",
        delimiter=";", kind="touches", created=3,
        records=(
            {"contact": "Ida Möller", "date": "2025-09-12", "kind": "call", "direction": "in"},
            {"contact": "017012345", "date": "2025-09-12", "kind": "call", "direction": "in"},
            {"contact": "Lea Voss", "date": "2025-09-11", "kind": "call", "direction": "out"},
        ),
    ),
    delimited(
        "sipgate.csv", "sipgate", """
Datum;Uhrzeit;Richtung;Status;Von;Name (Von);An;Name (An);Dauer (Sek.);Kosten;Notiz;Label
02.09.2025;09:14:11;eingehend;angenommen;+4922155501;Ida Möller;+4922199900;Zentrale;184;0,00;Fragt nach Lieferung;
02.09.2025;11:02:00;ausgehend;angenommen;+4922199900;Zentrale;+4917012345;Tom Bauer;42;0,09;;
03.09.2025;08:00:31;eingehend;verpasst;+4922155502;Lea Voss;+4922199900;Zentrale;0;0,00;;
""",
        delimiter=";", end="\r\n", kind="touches", created=3,
        records=(
            {"contact": "Ida Möller", "date": "2025-09-02", "kind": "call", "direction": "in",
             "note": "Fragt nach Lieferung"},
            {"contact": "Tom Bauer", "date": "2025-09-02", "kind": "call", "direction": "out"},
            {"contact": "Lea Voss", "date": "2025-09-03", "kind": "call", "direction": "in"},
        ),
    ),
    delimited(
        "aircall.csv", "Aircall", """
line,date (TZ offset incl.),number timezone,datetime (UTC),country_code,direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),via,voicemail,tags,team,IVR Branch,comments,contact name,contact company,recording
Main +1 503 555 0100,2025-09-04T09:01:11-07:00,America/Los_Angeles,2025-09-04T16:01:11Z,US,inbound,+1 503-555-0142,+1 503-555-0100,Yes,,Ana,120,95,,,quote,,,Wants a quote,Beth Lowell,,
Main +1 503 555 0100,2025-09-05T10:00:00-07:00,America/Los_Angeles,2025-09-05T17:00:00Z,US,outbound,+1 503-555-0100,+1 503-555-0177,No,,Ana,20,0,,,,,,,Ivy Chu,,
""",
        kind="touches", created=2,
        records=(
            {"contact": "Beth Lowell", "date": "2025-09-04", "kind": "call", "direction": "in",
             "note": "Wants a quote"},
            {"contact": "Ivy Chu", "date": "2025-09-05", "kind": "call", "direction": "out"},
        ),
    ),
    delimited(
        "registro_chiamate.csv", "home-made", """
Data;Ora;Cliente;Telefono;Motivo;Esito;Richiamare il
01/09/2025;09:30;Giulia Ferri;333 1234567;Preventivo bagno;interessata;10/09/2025
02/09/2025;16:00;Edil Nova srl;055 123456;Sollecito;non risponde;
""",
        delimiter=";", end="\r\n", kind="touches", created=2,
        records=(
            {"contact": "Giulia Ferri", "date": "2025-09-01", "kind": "call", "note": "Preventivo bagno"},
            {"contact": "Edil Nova srl", "date": "2025-09-02", "kind": "call", "note": "Sollecito"},
        ),
    ),
    delimited(
        "kundkontakter.csv", "home-made", """
Datum;Kund;Typ av kontakt;Kampanj;Anteckning;Ansvarig
2025-09-01;Astrid Ek;Telefonsamtal;Höstbrevet;Vill ha prov;Eva
2025-09-02;Lindbergs Bygg AB;Besök;;Visade sortiment;Eva
2025-09-05;Nils Ström;Mejl;Höstbrevet;Skickade prislista;Eva
""",
        delimiter=";", end="\r\n", kind="touches", created=3,
        records=(
            {"contact": "Astrid Ek", "date": "2025-09-01", "kind": "call", "effort": "Höstbrevet",
             "note": "Vill ha prov"},
            {"contact": "Lindbergs Bygg AB", "date": "2025-09-02", "kind": "visit", "note": "Visade sortiment"},
            {"contact": "Nils Ström", "date": "2025-09-05", "kind": "email", "effort": "Höstbrevet",
             "note": "Skickade prislista"},
        ),
    ),
    delimited(
        "brevo_recipients.csv", "Brevo", """
Email_ID;FIRSTNAME;LASTNAME;SMS;Campaign_Name;Send_Date;Open_Date;Click_Date;Unsubscribe_Date;Hard_Bounce_Date
lara@example.de;Lara;Beck;;Herbstbrief;02-09-2025 10:00:00;02-09-2025 11:31:00;;;
finn@example.de;Finn;Ohm;;Herbstbrief;02-09-2025 10:00:00;03-09-2025 07:00:00;03-09-2025 07:01:10;;
gabi@example.de;Gabi;Rau;;Herbstbrief;02-09-2025 10:00:00;;;;
""",
        delimiter=";", kind="touches", created=3,
        records=(
            {"contact": "Lara Beck", "date": "2025-09-02", "kind": "opened", "effort": "Herbstbrief"},
            {"contact": "Finn Ohm", "date": "2025-09-03", "kind": "clicked", "effort": "Herbstbrief"},
            {"contact": "Gabi Rau", "date": "2025-09-02", "kind": "sent", "effort": "Herbstbrief"},
        ),
    ),
    delimited(
        "zoom_webinar.csv", "Zoom", """
Attendee Report
Report Generated:,"Sep 10, 2025 07:15 PM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
Pricing your craft,868 1234 5678,"Sep 10, 2025 05:58 PM",62,3,0,2,2,2

Host Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Mo Salter,mo@studio.example,"Sep 10, 2025 05:58 PM","Sep 10, 2025 07:00 PM",62,No,United Kingdom

Attendee Details,
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Tess Barlow,Tess,Barlow,tess@example.com,"Sep 1, 2025 10:10 AM",approved,"Sep 10, 2025 06:01 PM","Sep 10, 2025 07:00 PM",59,Yes,United Kingdom
Yes,Raj Bhatt,Raj,Bhatt,raj@example.com,"Sep 3, 2025 08:00 AM",approved,"Sep 10, 2025 06:10 PM","Sep 10, 2025 06:40 PM",30,Yes,United Kingdom
No,Kim Doyle,Kim,Doyle,kim@example.com,"Sep 5, 2025 08:00 AM",approved,--,--,--,--,--
""",
        kind="touches", created=3,
        records=(
            {"contact": "Tess Barlow", "date": "2025-09-10", "kind": "came", "effort": "Pricing your craft"},
            {"contact": "Raj Bhatt", "date": "2025-09-10", "kind": "came", "effort": "Pricing your craft"},
            {"contact": "Kim Doyle", "date": "2025-09-05", "kind": "asked", "effort": "Pricing your craft"},
        ),
    ),
    delimited(
        "eventbrite_checked_in.csv", "Eventbrite", """
Order ID,Order Date,Attendee Status,Name,Email,Event Name,Ticket Quantity,Ticket Tier,Ticket Type,Attendee #,Group,Barcode #,Checked In,Currency,Ticket Price,Event ID,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Timezone,Event Location,Purchaser Name,Purchaser Email,Phone Number,Job Title,Company,How did you hear about us?
9110223344,2025-08-20 10:01:02,Attending,Hedda Lorch,hedda@example.com,Autumn tasting,1,General,Paid,1,,b1,Yes,EUR,25.00,77001,2025-09-06,18:00,2025-09-06,21:00,Europe/Berlin,Cellar,Hedda Lorch,hedda@example.com,,Chef,,Instagram
9110223345,2025-08-22 15:00:00,Attending,Ben Arndt,ben@example.com,Autumn tasting,1,General,Paid,2,,b2,No,EUR,25.00,77001,2025-09-06,18:00,2025-09-06,21:00,Europe/Berlin,Cellar,Ben Arndt,ben@example.com,,,,Friend
9110223346,2025-08-23 15:00:00,Not Attending,Ulla Stein,ulla@example.com,Autumn tasting,1,General,Paid,3,,b3,No,EUR,25.00,77001,2025-09-06,18:00,2025-09-06,21:00,Europe/Berlin,Cellar,Ulla Stein,ulla@example.com,,,,
""",
        kind="touches", created=2, skipped=1,
        records=(
            {"contact": "Hedda Lorch", "date": "2025-09-06", "kind": "came", "effort": "Autumn tasting",
             "note": "Paid"},
            {"contact": "Ben Arndt", "date": "2025-08-22", "kind": "asked", "effort": "Autumn tasting",
             "note": "Paid"},
        ),
    ),
    delimited(
        "google_ads.csv", "Google Ads", """
Campaign report
"August 1, 2025 - August 31, 2025"
Campaign status,Campaign,Budget,Budget name,Budget type,Currency code,Status,Status reasons,Optimization score,Campaign type,Impr.,Interactions,Interaction rate,Avg. cost,Cost,Clicks,Conv. rate,Conversions,Cost / conv.
Enabled,Search – brand,10.00,,Daily,EUR,Eligible,eligible,91.3%,Search,"12,402","1,102",8.89%,0.31,341.62,"1,102",2.18%,24.00,14.23
Paused,Garden fair display,5.00,,Daily,EUR,Paused,paused,--,Display,"90,114",502,0.56%,0.11,"1,055.22",502,0.20%,1.00,55.22
Total: Campaigns,--,,--,,EUR,,,91.3%,--,"102,516","1,604",1.56%,0.25,"1,396.84","1,604",1.56%,25.00,15.87
Total: Account,--,15.00,,Daily,EUR,,,91.3%,,"102,516","1,604",1.56%,0.25,"1,396.84","1,604",1.56%,25.00,15.87
""",
        kind="activities", created=2, skipped=2,
        records=(
            {"name": "Search – brand", "channel": "Search", "starts_on": "2025-08-01", "ends_on": "2025-08-31",
             "status": "running", "actual_cost": "341.62"},
            {"name": "Garden fair display", "channel": "Display", "starts_on": "2025-08-01", "ends_on": "2025-08-31",
             "status": "done", "actual_cost": "1055.22"},
        ),
    ),
    delimited(
        "meta_kampagnen.csv", "Meta Ads", """
"Berichtsstart","Berichtsende","Name der Kampagne","Auslieferung der Kampagne","Attributionseinstellung","Ergebnisse","Ergebnisindikator","Reichweite","Frequenz","Kosten pro Ergebnis","Budget für Anzeigengruppe","Art des Budgets für Anzeigengruppe","Ausgegebener Betrag (EUR)","Ende","Start","Impressionen","CPM (Kosten pro 1.000 Impressionen) (EUR)","Link-Klicks","CTR (alle)"
"2025-08-01","2025-08-31","","","","31","","9400","1.9","","","","212.40","","","17860","11.89","310","2.1"
"2025-08-01","2025-08-31","Sommerfest","inactive","7-Tage-Klick","22","actions:lead","6100","1.8","6.00","150","Laufzeit","132.00","2025-08-20","2025-08-04","10980","12.02","190","2.2"
"2025-08-01","2025-08-31","Gutschein Herbst","active","7-Tage-Klick","9","actions:lead","3300","2.1","8.93","10","Täglich","80.40","Fortlaufend","2025-08-22","6880","11.69","120","2.0"
""",
        kind="activities", created=2, rejected=1,
        records=(
            {"name": "Sommerfest", "starts_on": "2025-08-04", "ends_on": "2025-08-20", "status": "done",
             "actual_cost": "132.00"},
            {"name": "Gutschein Herbst", "starts_on": "2025-08-22", "status": "running", "actual_cost": "80.40"},
        ),
    ),
    delimited(
        "werbung_kw.csv", "home-made", """
Werbemaßnahmen 2026;;;;;
KW;Maßnahme;Medium;Kosten geplant;Kosten tatsächlich;Wer
6;Anzeige Wochenblatt;Zeitung;180,00;178,50;Ute
14;Osteraktion;Schaufenster;60;55,20;Ute
50;Adventsbrief;Newsletter;0;;Jens
""",
        encoding="cp1252", delimiter=";", kind="activities", created=3,
        records=(
            {"name": "Anzeige Wochenblatt", "channel": "Zeitung", "starts_on": "2026-02-02", "status": "done",
             "planned_cost": "180.00", "actual_cost": "178.50"},
            {"name": "Osteraktion", "channel": "Schaufenster", "starts_on": "2026-03-30", "status": "done",
             "planned_cost": "60.00", "actual_cost": "55.20"},
            {"name": "Adventsbrief", "channel": "Newsletter", "starts_on": "2026-12-07", "status": "planned",
             "planned_cost": "0.00"},
        ),
    ),
)
