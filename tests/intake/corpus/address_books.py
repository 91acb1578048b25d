"""What Google, Outlook, Apple, Thunderbird, Yahoo and LinkedIn write."""

from tests.intake.corpus.example import delimited

_GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
    "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,"
    "Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
    "Website 1 - Label,Website 1 - Value\n"
)

EXAMPLES = (
    delimited(
        "google_2019.csv", "Google Contacts", """
Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department
Ronan Tully,Ronan,,Tully,,,,,,,,,,,1979-11-30,,,,,,,,,,,Met at the fair,,,Customers ::: * myContacts,* Work,ronan@tully.example,Mobile,+353 86 555 0161,Work,+353 1 555 0162,Home,"4 Canal Walk
Dublin
D04 AB12
IE","4 Canal Walk",Dublin,,,D04 AB12,IE,,,Tully Frames,,Framer,
Café Ívar,,,,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* ,hallo@ivar.example,,,,,,,,,,,,,,,,,,
,,,,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* Other,lost.parcel@post.example,,,,,,,,,,,,,,,,,,
""",
        encoding="utf-16", created=3,
        fields={"Group Membership": "tags", "Organization 1 - Name": "company", "Occupation": None},
        records=(
            {"name": "Ronan Tully", "given_name": "Ronan", "family_name": "Tully",
             "birthday": "1979-11-30", "company": "Tully Frames", "job_title": "Framer",
             "tags": ["Customers"], "street": "4 Canal Walk", "postcode": "D04 AB12", "country": "IE",
             "phones": ["+353 86 555 0161", "+353 1 555 0162"], "notes": "Met at the fair"},
            {"name": "Café Ívar", "emails": ["hallo@ivar.example"], "tags": []},
            {"emails": ["lost.parcel@post.example"]},
        ),
    ),
    delimited(
        "google_2024.csv", "Google Contacts",
        _GOOGLE
        + "Mariam,Jo,Okoye,,,,Dr.,,,,Okoye Dental,Dentist,,,,,Suppliers ::: * myContacts ::: * starred,"
        "* Work,mariam@okoye.example ::: m.okoye@dental.example,Home,mo@home.example,Mobile,"
        "+44 7700 900163 ::: +44 20 7946 0164,,,,,,,,,,,\n"
        ",,,,,,,,,,Harbour Glass Ltd,,,,Closed Mondays,,* myContacts,,,,,Work,+44 20 7946 0165,Work,"
        '"1 Quay Lane, Bristol BS1 4ST",1 Quay Lane,Bristol,,,BS1 4ST,United Kingdom,,Website,harbour.example\n',
        end="\r\n", created=2,
        fields={"Organization Department": None, "E-mail 1 - Label": None, "Labels": "tags"},
        records=(
            {"given_name": "Mariam Jo", "family_name": "Okoye", "company": "Okoye Dental",
             "job_title": "Dentist", "tags": ["Suppliers"],
             "emails": ["mariam@okoye.example", "m.okoye@dental.example", "mo@home.example"],
             "phones": ["+44 7700 900163", "+44 20 7946 0164"], "extra": {"Name Prefix": "Dr."}},
            {"name": "Harbour Glass Ltd", "company": "", "city": "Bristol", "country": "GB",
             "postcode": "BS1 4ST", "website": "harbour.example", "notes": "Closed Mondays"},
        ),
    ),
    delimited(
        "google_deutsch.csv", "Google Contacts",
        _GOOGLE
        + "Jürgen,,Weiß,,,,,,,Weiß Jürgen,Tischlerei Weiß,Inhaber,,1968-07-09,,,Stammkunden ::: * myContacts,"
        "Arbeit,juergen@weiss.example,,,Mobil,0171 5550166,Privat,,Ahornweg 3,Köln,,NRW,50667,DE,,,\n"
        "Zoë,,Groß,,,,,,,,,,, --03-14,,,* myContacts,,zoe@gross.example,,,,,,,,,,,,,,,\n",
        created=2,
        records=(
            {"name": "Jürgen Weiß", "birthday": "1968-07-09", "street": "Ahornweg 3", "city": "Köln",
             "region": "NRW", "postcode": "50667", "country": "DE", "tags": ["Stammkunden"]},
            {"name": "Zoë Groß", "birthday": None},
        ),
    ),
    delimited(
        "outlook_english.csv", "Outlook", """
"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business Street 2","Business Street 3","Business City","Business State","Business Postal Code","Business Country/Region","Home Street","Home City","Home State","Home Postal Code","Home Country/Region","Business Fax","Business Phone","Business Phone 2","Home Phone","Mobile Phone","Pager","Account","Anniversary","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 2 Type","Gender","Notes","Priority","Private","Sensitivity","Web Page"
"Ms.","Greta","","Lindqvist","","Lindqvist Bakery","","Owner","12 High St","","","Ludlow","Shropshire","SY8 1AB","United Kingdom","","","","","","","01584 496 0167","","","07700 900168","","","0/0/00","5/23/1981","Customers;Bakers","greta@lindqvist.example","SMTP","Greta Lindqvist (greta@lindqvist.example)","","","Unspecified","Likes rye.
Pays late.","Normal","False","Normal","http://lindqvist.example"
"","Ade","","Bello","","","","","","","","","","","","3 Mill Row","Leeds","","LS1 2AB","United Kingdom","","","","0113 496 0169","","","","0/0/00","0/0/00","","ade@bello.example","SMTP","Ade Bello","","","Unspecified","","Normal","False","Normal",""
""",
        encoding="cp1252", end="\r\n", created=2,
        fields={"Title": None, "E-mail Display Name": None, "Private": None, "Categories": "tags"},
        records=(
            {"name": "Greta Lindqvist", "birthday": "1981-05-23", "tags": ["Customers", "Bakers"],
             "job_title": "Owner", "street": "12 High St", "country": "GB",
             "notes": "Likes rye.\nPays late.", "phones": ["01584 496 0167", "07700 900168"],
             "website": "http://lindqvist.example", "emails": ["greta@lindqvist.example"]},
            {"name": "Ade Bello", "birthday": None, "street": "3 Mill Row", "city": "Leeds",
             "postcode": "LS1 2AB"},
        ),
    ),
    delimited(
        "outlook_deutsch.csv", "Outlook", """
"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position","Straße geschäftlich","Straße geschäftlich 2","Ort geschäftlich","Region geschäftlich","Postleitzahl geschäftlich","Land/Region geschäftlich","Straße privat","Ort privat","Postleitzahl privat","Fax geschäftlich","Telefon geschäftlich","Telefon privat","Mobiltelefon","Geburtstag","Jahrestag","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","E-Mail 2: Adresse","Kategorien","Notizen","Webseite"
"Herr","Jörg","","Bäcker","","Schlosserei Bäcker","","Meister","Gerbergasse 8","","Nürnberg","Bayern","90402","Deutschland","","","","","0911 555017","","0160 5550171","17.8.1970","0.0.00","joerg@baecker.example","SMTP","Jörg Bäcker","","Kunden;Handwerk","",""
"Frau","Anneliese","","Süß","","","","","","","","","","","Rosenweg 1","Fürth","90762","","","0911 555018","","0.0.00","0.0.00","a.suess@post.example","SMTP","Anneliese Süß","zweite@post.example","","mag Kräuter","www.suess.example"
""",
        encoding="cp1252", end="\r\n", created=2,
        fields={"E-Mail: Angezeigter Name": None, "E-Mail 2: Adresse": "email", "Suffix": None},
        records=(
            {"name": "Jörg Bäcker", "company": "Schlosserei Bäcker", "job_title": "Meister",
             "street": "Gerbergasse 8", "postcode": "90402", "city": "Nürnberg", "country": "DE",
             "birthday": "1970-08-17", "tags": ["Kunden", "Handwerk"],
             "phones": ["0911 555017", "0160 5550171"]},
            {"name": "Anneliese Süß", "birthday": None, "street": "Rosenweg 1", "city": "Fürth",
             "emails": ["a.suess@post.example", "zweite@post.example"], "notes": "mag Kräuter"},
        ),
    ),
    delimited(
        "outlook_francais.csv", "Outlook", """
"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre","Rue (bureau)","Rue (bureau) 2","Rue (bureau) 3","Ville (bureau)","Dép/Région (bureau)","Code postal (bureau)","Pays/Région (bureau)","Rue (domicile)","Ville (domicile)","Code postal (domicile)","Télécopie (bureau)","Téléphone (bureau)","Téléphone (domicile)","Tél. mobile","Anniversaire","Adresse de messagerie","Type de messagerie","Nom complet de l'adresse de messagerie","Catégories","Notes","Page Web"
"M.","François","","Bérard","","Œuvres du Bois","","Ébéniste","7 rue Haute","","","Besançon","Doubs","25000","France","","","","03 55 50 11 99","03 55 50 11 72","","06 55 50 11 73","23/11/1966","francois@berard.example","SMTP","François Bérard","Clients","",""
""",
        encoding="iso8859-15", end="\r\n", created=1,
        fields={"Télécopie (bureau)": None, "Type de messagerie": None, "Anniversaire": "birthday",
                "Nom": "family_name"},
        records=(
            {"name": "François Bérard", "company": "Œuvres du Bois", "job_title": "Ébéniste",
             "street": "7 rue Haute", "city": "Besançon", "postcode": "25000", "country": "FR",
             "birthday": "1966-11-23", "phones": ["03 55 50 11 72", "06 55 50 11 73"]},
        ),
    ),
    delimited(
        "outlook_nederlands.csv", "Outlook", """
"Titel","Voornaam","Middelste naam","Achternaam","Achtervoegsel","Bedrijf","Afdeling","Functie","Werkadres, straat","Werkadres 2, straat","Werkadres, plaats","Werkadres, provincie","Werkadres, postcode","Land/regio (werk)","Huisadres, straat","Huisadres, plaats","Huisadres, postcode","Land/regio (thuis)","Fax op werk","Telefoon op werk","Telefoon thuis","Mobiele telefoon","Categorieën","E-mailadres","E-mailtype","E-mail, weergegeven naam","Notities","Verjaardag","Webpagina"
"Mevr.","Fleur","van","Dijk","","Bloemen Fleur","","Eigenaar","Singel 14","","Delft","Zuid-Holland","2611 AB","Nederland","","","","","","015 555 0174","","06 5555 0175","Klanten","fleur@bloemen.example","SMTP","Fleur van Dijk","Bestelt tulpen","28-2-1985",""
""",
        encoding="cp1252", end="\r\n", created=1,
        fields={"Titel": None, "E-mail, weergegeven naam": None, "Functie": "job_title"},
        records=(
            {"company": "Bloemen Fleur", "job_title": "Eigenaar", "street": "Singel 14", "city": "Delft",
             "postcode": "2611 AB", "region": "Zuid-Holland", "country": "NL", "tags": ["Klanten"],
             "phones": ["015 555 0174", "06 5555 0175"], "birthday": "1985-02-28",
             "notes": "Bestelt tulpen"},
        ),
    ),
    delimited(
        "outlook_espanol.csv", "Outlook", """
"Título","Nombre","Segundo nombre","Apellidos","Sufijo","Organización","Departamento","Puesto","Calle del trabajo","Ciudad de trabajo","Provincia o estado de trabajo","Código postal del trabajo","País o región del trabajo","Calle (particular)","Ciudad (particular)","Fax del trabajo","Teléfono del trabajo","Particular","Móvil","Cumpleaños","Dirección de correo electrónico","Tipo de correo electrónico","Nombre de pantalla de correo electrónico","Categorías","Notas","Página Web"
"Sra.","Begoña","","Muñoz Ibáñez","","Cerámica Muñoz","","Gerente","C/ Olmo 5","Logroño","La Rioja","26001","España","","","","941 55 50 17","","655 550 178","31/01/1974","begona@munoz.example","SMTP","Begoña Muñoz","VIP","","www.munoz.example"
""",
        encoding="cp1252", end="\r\n", created=1,
        fields={"Nombre": "given_name", "Apellidos": "family_name", "Tipo de correo electrónico": None},
        records=(
            {"name": "Begoña Muñoz Ibáñez", "company": "Cerámica Muñoz", "job_title": "Gerente",
             "street": "C/ Olmo 5", "city": "Logroño", "postcode": "26001", "country": "ES",
             "phones": ["941 55 50 17", "655 550 178"], "birthday": "1974-01-31",
             "emails": ["begona@munoz.example"]},
        ),
    ),
    delimited(
        "outlook_italiano.csv", "Outlook", """
"Titolo";"Nome";"Secondo nome";"Cognome";"Titolo straniero";"Società";"Reparto";"Posizione";"Via (uff.)";"Via (uff.) 2";"Città (uff.)";"Provincia (uff.)";"CAP (uff.)";"Paese (uff.)";"Via (ab.)";"Città (ab.)";"Fax (uff.)";"Ufficio";"Abitazione";"Cellulare";"Compleanno";"Indirizzo posta elettronica";"Tipo posta elettronica";"Nome visualizzato posta elettronica";"Categorie";"Notizie";"Pagina Web"
"Sig.";"Niccolò";"";"D'Angiò";"";"Officina D'Angiò";"";"Titolare";"Via Po 9";"";"Forlì";"FC";"47121";"Italia";"";"";"";"0543 555179";"";"347 555 0180";"15/06/1969";"niccolo@dangio.example";"SMTP";"Niccolò D'Angiò";"";"";""
""",
        encoding="cp1252", delimiter=";", end="\r\n", created=1,
        fields={"Tipo posta elettronica": None, "Cognome": "family_name"},
        records=(
            {"name": "Niccolò D'Angiò", "company": "Officina D'Angiò", "job_title": "Titolare",
             "street": "Via Po 9", "city": "Forlì", "postcode": "47121", "country": "IT",
             "birthday": "1969-06-15", "emails": ["niccolo@dangio.example"]},
        ),
    ),
    delimited(
        "outlook_com.csv", "Outlook", """
First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes
Yusuf,,Demir,,,,,,yusuf@demir.example,,,,,,,07700 900181,,,,,,,,,,,,,,Barber,,Demir Cuts,,,,,,,,,,,2 Park Rd,Hove,,BN3 1AA,United Kingdom,,,,,,,1990-04-18,,
""",
        encoding="utf-8-sig", end="\r\n", created=1,
        records=(
            {"name": "Yusuf Demir", "job_title": "Barber", "company": "Demir Cuts", "city": "Hove",
             "birthday": "1990-04-18", "phones": ["07700 900181"]},
        ),
    ),
    delimited(
        "apple_numbers.csv", "Apple", """
First name;Last name;Company;Job title;Phone (mobile);Phone (work);Email (home);Email (work);Address (home);Birthday;Note
Cécile;Hébert;;;+33 6 55 50 01 82;;cecile@hebert.example;;"12 rue d’Été, 33000 Bordeaux";1988-12-01;
Théo;Noël;Noël & Fils;Gérant;;+33 5 55 50 01 83;;theo@noel.example;;;“fidèle” client
""",
        encoding="mac_roman", delimiter=";", end="\r", created=2,
        fields={"Phone (mobile)": "phone", "Email (work)": "email"},
        records=(
            {"name": "Cécile Hébert", "birthday": "1988-12-01", "emails": ["cecile@hebert.example"]},
            {"name": "Théo Noël", "company": "Noël & Fils", "notes": "“fidèle” client"},
        ),
    ),
    delimited(
        "thunderbird.csv", "Thunderbird", """
First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,
Håkon,Sæther,Håkon Sæther,,hakon@saether.example,h.saether@verft.example,,55 55 01 84,,,,900 55 184,,,,,,,Kaien 3,,Bergen,,5003,Norge,Båtbygger,,Sæther Verft,http://saether.example,,1972,5,17,,,,,ringer helst,
,,Kari,,kari@post.example,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
""",
        created=2,
        fields={"Primary Email": "email", "Secondary Email": "email", "Fax Number": None},
        records=(
            {"name": "Håkon Sæther", "emails": ["hakon@saether.example", "h.saether@verft.example"],
             "phones": ["55 55 01 84", "900 55 184"], "street": "Kaien 3", "city": "Bergen",
             "postcode": "5003", "country": "NO", "job_title": "Båtbygger", "company": "Sæther Verft",
             "birthday": "1972-05-17", "notes": "ringer helst"},
            {"name": "Kari", "emails": ["kari@post.example"]},
        ),
    ),
    delimited(
        "yahoo.csv", "Yahoo", """
"First","Middle","Last","Nickname","Email","Category","Distribution Lists","Messenger ID","Home","Work","Pager","Fax","Mobile","Other","Yahoo Phone","Primary","Alternate Email 1","Alternate Email 2","Personal Website","Business Website","Title","Company","Work Address","Work City","Work State","Work ZIP","Work Country","Home Address","Home City","Home State","Home ZIP","Home Country","Birthday","Anniversary","Comments"
"Dolores","","Ortega","Lola","lola@ortega.example","","","","(505) 555-0185","","","(505) 555-0199","(505) 555-0186","","","","lola2@ortega.example","","","","Seamstress","Ortega Sewing","9 Mesa Ave","Taos","NM","87571","USA","","","","","","12/24/1959","","likes wool"
""",
        end="\r\n", created=1,
        fields={"Fax": None, "Title": "job_title", "Home": "phone", "Comments": "notes"},
        records=(
            {"name": "Dolores Ortega", "emails": ["lola@ortega.example", "lola2@ortega.example"],
             "phones": ["(505) 555-0185", "(505) 555-0186"], "job_title": "Seamstress",
             "company": "Ortega Sewing", "street": "9 Mesa Ave", "region": "NM", "country": "US",
             "birthday": "1959-12-24", "notes": "likes wool"},
        ),
    ),
    delimited(
        "linkedin_connections.csv", "LinkedIn", """
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.example/psettings/privacy/email. You can learn more here https://www.linkedin.example/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Agnieszka,Wójcik,https://www.linkedin.example/in/awojcik,,"Wójcik, Nowak i Wspólnicy",Partner,31 Jan 2024
Tomás,"O’Dálaigh, MBA",https://www.linkedin.example/in/todalaigh,tomas@odalaigh.example,Odalaigh Books,Bookseller,02 Feb 2024
,,,,,,05 Feb 2024
""",
        created=2, rejected=1,
        records=(
            {"name": "Agnieszka Wójcik", "company": "Wójcik, Nowak i Wspólnicy",
             "job_title": "Partner", "created_on": "2024-01-31"},
            {"given_name": "Tomás", "job_title": "Bookseller", "emails": ["tomas@odalaigh.example"]},
        ),
    ),
)  # fmt: skip
