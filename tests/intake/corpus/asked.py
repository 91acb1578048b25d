"""What people were asked or keep in their telephone: whole questions, anonymous answers, other names."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "typeform_de.csv", "Typeform", """
#,Wie heißt du?,Wie lautet deine E-Mail-Adresse?,Deine Telefonnummer?,Wie bist du auf uns aufmerksam geworden?,Was ist dein Anliegen?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID,Tags
xk1,Jana Reuter,jana@example.de,+4915112341234,Instagram,Brauche ein Logo,completed,2025-02-11 10:00:01,2025-02-11 10:04:55,aa,
xk2,Sven Falk,sven@example.de,,Empfehlung,Webseite,completed,2025-02-12 11:00:01,2025-02-12 11:04:55,bb,
""",
        created=2,
        records=(
            {"name": "Jana Reuter", "email": "jana@example.de", "phones": ["+4915112341234"],
             "found_us_by": "Instagram", "notes": "Brauche ein Logo", "created_on": "2025-02-11"},
            {"name": "Sven Falk", "found_us_by": "Empfehlung"},
        ),
    ),
    delimited(
        "msforms_de.csv", "Microsoft Forms", """
ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Ihr Name;Ihre E-Mail-Adresse;Unternehmen;Telefon;Newsletter erwünscht?
1;03.02.25 10:11:12;03.02.25 10:13:12;anonymous;;Ilse Graf;ilse@graf.example;Graf Floristik;089 123456;Ja
2;04.02.25 11:11:12;04.02.25 11:13:12;anonymous;;Emil Haas;emil@haas.example;;;Nein
""",
        delimiter=";", created=2,
        records=(
            {"name": "Ilse Graf", "email": "ilse@graf.example", "company": "Graf Floristik",
             "phones": ["089 123456"], "consent": True, "created_on": "2025-02-03"},
            {"name": "Emil Haas", "consent": False, "email": "emil@haas.example"},
        ),
    ),
    delimited(
        "whatsapp.csv", "WhatsApp", """
Country Code,Phone Number,Formatted Phone Number,Saved Name,Public Name,Is Business,Labels
49,1711234500,+49 171 1234500,Inge Maurer,inge m.,No,Kundin
43,6641234500,+43 664 1234500,,Hofladen Egger,Yes,Lieferant
""",
        created=2,
        records=(
            {"name": "Inge Maurer", "phones": ["+49 171 1234500"], "tags": ["Kundin"]},
            {"name": "Hofladen Egger", "phones": ["6641234500", "+43 664 1234500"]},
        ),
    ),
    delimited(
        "parish.csv", "home-made", """
Surname,Christian Name(s),Mr/Mrs,Address,Village,Post code,Tel no,E-mail,Gift Aid,GDPR consent
Ashworth,Margaret Rose,Mrs,The Old Forge,Little Ham,OX7 5QT,01608 555012,margaret@example.org,Y,Y
Dunn,Peter,Mr,2 Church Lane,Little Ham,OX7 5QU,01608 555019,,N,N
""",
        created=2,
        records=(
            {"name": "Margaret Rose Ashworth", "family_name": "Ashworth", "given_name": "Margaret Rose",
             "street": "The Old Forge", "city": "Little Ham", "postcode": "OX7 5QT", "phones": ["01608 555012"],
             "consent": True},
            {"name": "Peter Dunn", "consent": False},
        ),
    ),
    delimited(
        "doodle.csv", "Doodle", """
Termin,Name,E-Mail,Kommentar
Di 04.03.2025 10:00,Heike Paul,heike@example.de,komme etwas später
Di 04.03.2025 11:00,Jens Wolf,jens@example.de,
""",
        kind="touches", created=2,
        records=(
            {"contact": "Heike Paul", "date": "2025-03-04", "contact_email": "heike@example.de",
             "note": "komme etwas später"},
            {"contact": "Jens Wolf", "date": "2025-03-04"},
        ),
    ),
    delimited(
        "meetup.csv", "Meetup", """
Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile
Nora Blake\tuser 1\t\tNo\tYes\t0\tMarch 3, 2025 5:10 PM\tJanuary 2, 2024\thttps://www.meetup.com/m/1
Sam Ode\tuser 2\t\tNo\tYes\t1\tMarch 4, 2025 6:10 PM\tFebruary 2, 2024\thttps://www.meetup.com/m/2
""",
        encoding="utf-16", delimiter="\t", kind="touches", created=2,
        records=(
            {"contact": "Nora Blake", "date": "2025-03-03", "kind": "came"},
            {"contact": "Sam Ode", "date": "2025-03-04"},
        ),
    ),
    delimited(
        "1crm_calls.csv", "1CRM", """
Subject;Contact;Account;Status;Start Date;Direction;Duration;Description
Nachfassen Angebot;Rita Engel;Engel Design;Held;12.03.2025 10:30;Outbound;15;will nächste Woche entscheiden
Rückfrage Preise;Bernd Kuhl;Kuhl KG;Held;13.03.2025 14:00;Inbound;5;
""",
        delimiter=";", kind="touches", created=2,
        records=(
            {"contact": "Rita Engel", "date": "2025-03-12", "kind": "call", "direction": "out"},
            {"contact": "Bernd Kuhl", "direction": "in", "date": "2025-03-13"},
        ),
    ),
)
