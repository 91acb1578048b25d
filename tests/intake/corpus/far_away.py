"""Lists in languages from farther away, and of programs that few have, as they write them."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "pelatologio.csv", "Home-made, Greek", """
Α/Α;Επώνυμο;Όνομα;Επωνυμία εταιρείας;Ιδιότητα;Κινητό;Σταθερό;Email;Διεύθυνση;Τ.Κ.;Πόλη;Ημ. γέννησης;Πώς μας βρήκε;Ενημερωτικό δελτίο;Παρατηρήσεις
1;Παπαδοπούλου;Ελένη;Άνθη Ελένης ΕΠΕ;Ιδιοκτήτρια;6944 123456;2310 555666;eleni@anthi.example;Τσιμισκή 45;54623;Θεσσαλονίκη;14/05/1982;Facebook;Ναι;Θέλει τιμολόγιο
2;Γεωργίου;Νίκος;;;6977 654321;;nikos.g@otenet.example;Αριστοτέλους 3;10432;Αθήνα;;Σύσταση φίλου;Όχι;
""",
        encoding="cp1253", delimiter=";", created=2,
        records=(
            {"name": "Ελένη Παπαδοπούλου", "given_name": "Ελένη", "family_name": "Παπαδοπούλου",
             "company": "Άνθη Ελένης ΕΠΕ", "job_title": "Ιδιοκτήτρια", "emails": ["eleni@anthi.example"],
             "phones": ["6944 123456", "2310 555666"], "street": "Τσιμισκή 45", "postcode": "54623",
             "city": "Θεσσαλονίκη", "notes": "Θέλει τιμολόγιο", "birthday": "1982-05-14", "consent": True,
             "found_us_by": "Facebook"},
            {"name": "Νίκος Γεωργίου", "given_name": "Νίκος", "family_name": "Γεωργίου",
             "emails": ["nikos.g@otenet.example"], "phones": ["6977 654321"], "street": "Αριστοτέλους 3",
             "postcode": "10432", "city": "Αθήνα", "consent": False, "found_us_by": "Σύσταση φίλου"},
        ),
    ),
    delimited(
        "gogaek_myeongdan.csv", "Home-made, Korean", """
번호,성함,상호,직급,휴대폰,회사전화,이메일 주소,우편번호,주소,생일,방문경로,마케팅 수신동의,메모,등록일자
1,김민수,민수상사,대표,010-1234-5678,02-555-1234,minsu@minsu-co.example,06236,서울특별시 강남구 테헤란로 10,1980-02-03,블로그,동의,현금영수증 요청,2023-01-05
2,이서연,,,010-9876-5432,,seoyeon@naver.example,48058,부산광역시 해운대구 센텀로 5,,지인 소개,거부,,2023-02-06
""",
        encoding="cp949", created=2,
        records=(
            {"name": "김민수", "given_name": "민수", "family_name": "김", "company": "민수상사", "job_title": "대표",
             "emails": ["minsu@minsu-co.example"], "phones": ["010-1234-5678", "02-555-1234"], "postcode": "06236",
             "notes": "현금영수증 요청", "birthday": "1980-02-03", "consent": True, "found_us_by": "블로그",
             "created_on": "2023-01-05"},
            {"name": "이서연", "given_name": "서연", "family_name": "이", "emails": ["seoyeon@naver.example"],
             "phones": ["010-9876-5432"], "postcode": "48058", "consent": False, "found_us_by": "지인 소개",
             "created_on": "2023-02-06"},
        ),
    ),
    delimited(
        "Adressliste_CH.csv", "Home-made, Swiss", """
Adressliste Schreinerei Zgraggen;;;;;;;;;;;
Stand: 12.01.2024;;;;;;;;;;;
Firma/Name;Vorname;z.H.;Strasse Nr.;PLZ Ort;Natel;Tel. G;Tel. P;E-Mail;Geb.datum;Herkunft;Kat.;Bemerk.
Gasthof Krone AG;;Frau Ruth Amstutz;Dorfstr. 3;6370 Stans;;041 610 11 22;;info@krone-stans.example;;Empfehlung Muff;A;Rechnung Ende Monat
Odermatt;Beat;;Seestrasse 14;6374 Buochs;079 222 33 44;;041 620 33 44;beat.odermatt@bluewin.example;03.05.1968;Messe;B;

Anzahl Adressen: 2;;;;;;;;;;;;
""",
        encoding="cp1252", delimiter=";", created=2, skipped=2,
        records=(
            {"name": "Ruth Amstutz", "given_name": "Ruth", "family_name": "Amstutz", "company": "Gasthof Krone AG",
             "emails": ["info@krone-stans.example"], "phones": ["041 610 11 22"], "street": "Dorfstr. 3",
             "postcode": "6370", "city": "Stans", "notes": "Rechnung Ende Monat", "tags": ["A"],
             "found_us_by": "Empfehlung Muff"},
            {"name": "Beat Odermatt", "given_name": "Beat", "family_name": "Odermatt",
             "emails": ["beat.odermatt@bluewin.example"], "phones": ["079 222 33 44", "041 620 33 44"],
             "street": "Seestrasse 14", "postcode": "6374", "city": "Buochs", "tags": ["B"],
             "birthday": "1968-05-03", "found_us_by": "Messe"},
        ),
    ),
    delimited(
        "kliyenty_studiya.csv", "Home-made, Ukrainian", """
№ з/п;Прізвище;Ім'я;По батькові;Фірма;Посада;Моб.тел.;Ел. адреса;Місто;Вулиця, буд.;Індекс;Д.н.;Звідки дізнались;Розсилка;Примітки;Клієнт з
1;Шевченко;Оксана;Іванівна;ФОП Шевченко;власниця;067 123 45 67;oksana@shev.example;Київ;вул. Хрещатик, 15;01001;02.03.1985;Інстаграм;так;любить лаванду;10.01.2023
2;Бондар;Тарас;;;;+380 50 765 43 21;taras@ukr.example;Львів;вул. Городоцька, 7;79000;;друзі;ні;;11.02.2023
""",
        encoding="cp1251", delimiter=";", created=2,
        records=(
            {"name": "Оксана Іванівна Шевченко", "given_name": "Оксана Іванівна", "family_name": "Шевченко",
             "company": "ФОП Шевченко", "job_title": "власниця", "emails": ["oksana@shev.example"],
             "phones": ["067 123 45 67"], "street": "вул. Хрещатик, 15", "postcode": "01001", "city": "Київ",
             "notes": "любить лаванду", "birthday": "1985-03-02", "consent": True, "found_us_by": "Інстаграм",
             "created_on": "2023-01-10"},
            {"name": "Тарас Бондар", "given_name": "Тарас", "family_name": "Бондар",
             "emails": ["taras@ukr.example"], "phones": ["+380 50 765 43 21"], "street": "вул. Городоцька, 7",
             "postcode": "79000", "city": "Львів", "consent": False, "found_us_by": "друзі",
             "created_on": "2023-02-11"},
        ),
    ),
    delimited(
        "okyakusama_daicho.csv", "Home-made, Japanese", """
No,姓,名,セイ,メイ,会社,TEL1,TEL2,FAX,Eメール,〒,住所1,住所2,誕生日,お知らせメール,ご紹介者,メモ欄,初回来店日
1,中村,由美,ナカムラ,ユミ,中村花店,075-222-3333,080-4444-5555,075-222-3334,yumi@nakamura-hana.example,604-8005,京都府京都市中京区,三条通1-2,1982年3月4日,○,田中様,白い花が好き,2021年4月1日
2,小林,大輔,コバヤシ,ダイスケ,,,090-6666-7777,,daisuke@example.example,600-8216,京都府京都市下京区,東塩小路町3,,×,,,2022年6月5日
""",
        encoding="cp932", created=2,
        records=(
            {"name": "由美 中村", "given_name": "由美", "family_name": "中村", "company": "中村花店",
             "emails": ["yumi@nakamura-hana.example"], "phones": ["075-222-3333", "080-4444-5555"],
             "postcode": "604-8005", "notes": "白い花が好き", "birthday": "1982-03-04", "consent": True,
             "found_us_by": "田中様", "created_on": "2021-04-01"},
            {"name": "大輔 小林", "given_name": "大輔", "family_name": "小林", "emails": ["daisuke@example.example"],
             "phones": ["090-6666-7777"], "postcode": "600-8216", "consent": False, "created_on": "2022-06-05"},
        ),
    ),
    delimited(
        "danh_sach_khach_hang.csv", "Home-made, Vietnamese", """
STT,Họ và tên,Công ty,Chức vụ,Số điện thoại,Email,Địa chỉ,Thành phố,Ngày sinh,Nguồn khách,Nhận bản tin,Ghi chú
1,Nguyễn Thị Lan,Hoa Tươi Lan,Giám đốc,0903 123 456,lan@hoatuoilan.example,12 Lê Lợi,Huế,15/08/1985,Facebook,Có,giao buổi sáng
2,Trần Văn Minh,,,+84 912 345 678,minh@example.example,5 Trần Phú,Đà Nẵng,,Bạn bè,Không,
""",
        created=2,
        records=(
            {"name": "Nguyễn Thị Lan", "company": "Hoa Tươi Lan", "job_title": "Giám đốc",
             "emails": ["lan@hoatuoilan.example"], "phones": ["0903 123 456"], "street": "12 Lê Lợi", "city": "Huế",
             "notes": "giao buổi sáng", "birthday": "1985-08-15", "consent": True, "found_us_by": "Facebook"},
            {"name": "Trần Văn Minh", "emails": ["minh@example.example"], "phones": ["+84 912 345 678"],
             "street": "5 Trần Phú", "city": "Đà Nẵng", "consent": False, "found_us_by": "Bạn bè"},
        ),
    ),
    delimited(
        "inscripcion_taller.csv", "Google Forms", """
Marca temporal,Dirección de correo electrónico,Nombre y apellidos,Teléfono de contacto,¿En qué ciudad vives?,¿Cómo te enteraste del taller?,¿Quieres recibir nuestras novedades por correo?,¿Algo más que debamos saber?
14/03/2024 18:22:10,carmen@example.example,Carmen Ortega Ruiz,612 345 678,Málaga,Por Instagram,"Sí, claro",Soy zurda
15/03/2024 9:02:00,pablo@example.example,Pablo Sanz,+34 633 222 111,Granada,Por una amiga,No gracias,
""",
        created=2,
        records=(
            {"name": "Carmen Ortega Ruiz", "given_name": "Carmen", "family_name": "Ortega Ruiz",
             "emails": ["carmen@example.example"], "phones": ["612 345 678"], "city": "Málaga",
             "notes": "Soy zurda", "consent": True, "found_us_by": "Por Instagram", "created_on": "2024-03-14"},
            {"name": "Pablo Sanz", "given_name": "Pablo", "family_name": "Sanz",
             "emails": ["pablo@example.example"], "phones": ["+34 633 222 111"], "city": "Granada",
             "consent": False, "found_us_by": "Por una amiga", "created_on": "2024-03-15"},
        ),
    ),
    delimited(
        "export_adhesions.csv", "HelloAsso", """
Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Numéro de téléphone;Adresse;Code Postal;Ville;Date de naissance;Comment avez-vous connu l'association ?;J'accepte de recevoir la lettre d'information
55501;02/09/2023 10:11;Validé;Moulin;Sylvie;Moulin;Sylvie;sylvie.moulin@orange.example;;Carte bancaire;Adulte;35,00;06 01 02 03 04;3 rue Haute;67000;Strasbourg;21/07/1974;Forum des associations;Oui
""",
        delimiter=";", created=1,
        records=(
            {"name": "Sylvie Moulin", "given_name": "Sylvie", "family_name": "Moulin",
             "emails": ["sylvie.moulin@orange.example"], "phones": ["06 01 02 03 04"], "street": "3 rue Haute",
             "postcode": "67000", "city": "Strasbourg", "birthday": "1974-07-21", "consent": True,
             "found_us_by": "Forum des associations"},
        ),
    ),
    delimited(
        "mailerlite_all_subscribers.csv", "MailerLite", """
Subscriber,Name,Last name,Company,Country,City,Phone,State,Zip,Status,Sent,Opens,Clicks,Subscribed,Unsubscribed,Location,Signup IP,Opt-in date,Opt-in IP,Groups,Source
hedda@fjordkaffe.example,Hedda,Nygård,Fjordkaffe AS,Norway,Bergen,+47 912 34 567,,5003,Active,24,12,3,2022-03-04 11:22:33,,Norway,10.0.0.1,2022-03-04 11:25:00,,"Customers, Workshop",Landing page
per@example.example,Per,Lie,,,,,,,Unsubscribed,9,0,0,2021-01-02 08:00:00,2022-02-02 10:00:00,,,,,,
bounce@example.example,Liv,,,,,,,,Bounced,,,,2021-05-02 08:00:00,,,,,,,
""",
        created=3,
        records=(
            {"name": "Hedda Nygård", "given_name": "Hedda", "family_name": "Nygård", "company": "Fjordkaffe AS",
             "emails": ["hedda@fjordkaffe.example"], "phones": ["+47 912 34 567"], "postcode": "5003",
             "city": "Bergen", "country": "NO", "tags": ["Customers", "Workshop"], "consent": True,
             "found_us_by": "Landing page", "created_on": "2022-03-04"},
            {"name": "Per Lie", "given_name": "Per", "family_name": "Lie", "emails": ["per@example.example"],
             "consent": False, "created_on": "2021-01-02"},
            {"name": "Liv", "given_name": "Liv", "emails": ["bounce@example.example"], "consent": False,
             "created_on": "2021-05-02"},
        ),
    ),
    delimited(
        "linkedin_leads.csv", "LinkedIn", """
Lead ID,Creation Time,Ad,Campaign,Campaign Group,Form,Account,First Name,Last Name,Email,Phone number,Job title,Company name,Country/Region,City,"Yes, please send me the newsletter"
a81bc81b-dead-4e5d,2024-09-14 08:22:31,Kitchen offer,Autumn Leads,Default Campaign Group,Kitchen form,Harrow Kitchens (5123),Priya,Raman,priya.raman@northbank.example,+44 7911 123456,Facilities Manager,Northbank Ltd,United Kingdom,Leeds,true
b92bc81b-dead-4e5d,2024-09-15 19:02:10,Kitchen offer,Autumn Leads,Default Campaign Group,Kitchen form,Harrow Kitchens (5123),Tom,Ashby,tom@ashbyco.example,+44 7700 900321,Owner,Ashby & Co,United Kingdom,York,false
""",
        created=2,
        records=(
            {"name": "Priya Raman", "given_name": "Priya", "family_name": "Raman", "company": "Northbank Ltd",
             "job_title": "Facilities Manager", "emails": ["priya.raman@northbank.example"],
             "phones": ["+44 7911 123456"], "city": "Leeds", "country": "GB", "consent": True,
             "created_on": "2024-09-14"},
            {"name": "Tom Ashby", "given_name": "Tom", "family_name": "Ashby", "company": "Ashby & Co",
             "job_title": "Owner", "emails": ["tom@ashbyco.example"], "phones": ["+44 7700 900321"], "city": "York",
             "country": "GB", "consent": False, "created_on": "2024-09-15"},
        ),
    ),
    delimited(
        "EXTF_DebKred_Stamm.csv", "DATEV", """
"EXTF";700;16;"Debitoren/Kreditoren";5;20240131120000000;;"RE";"";"";29098;55003;20240101;4;;;"";"";;;;;;;;;;"";;;""
"Konto";"Name (Adressattyp Unternehmen)";"Unternehmensgegenstand";"Name (Adressattyp natürl. Person)";"Vorname (Adressattyp natürl. Person)";"Name (Adressattyp keine Angabe)";"Adressattyp";"Kurzbezeichnung";"EU-Land";"EU-UStID";"Anrede";"Titel/Akad. Grad";"Adelstitel";"Namensvorsatz";"Adressart";"Straße";"Postfach";"Postleitzahl";"Ort";"Land";"Versandzusatz";"Adresszusatz";"Abweichende Anrede";"Abw. Zustellbezeichnung 1";"Kennz. Korrespondenzadresse";"Adresse Gültig Von";"Telefon";"Bemerkung (Telefon)";"Telefon GL";"Bemerkung (Telefon GL)";"E-Mail";"Bemerkung (E-Mail)";"Internet";"Bemerkung (Internet)";"Fax";"Bemerkung (Fax)";"Bankleitzahl 1";"Bankbezeichnung 1";"Bank-Kontonummer 1";"IBAN-Nr. 1";"SWIFT-Code 1";"Kundennummer";"Steuernummer";"Sprache";"Ansprechpartner";"Vertreter";"Sachbearbeiter";"Zahlungsbedingung"
"10001";"Zimmerei Altmann GmbH";"";"";"";"";"2";"Altmann";"";"";"Firma";"";"";"";"STR";"Sägewerkstr. 2";"";"83022";"Rosenheim";"DE";"";"";"";"";"";"";"08031 77665";"";"";"";"buero@zimmerei-altmann.example";"";"www.zimmerei-altmann.example";"";"";"";"";"";"";"";"";"";"";"";"Josef Altmann";"";"";""
"10002";"";"";"Seidl";"Vroni";"";"1";"";"";"";"Frau";"";"";"";"";"Bergweg 11";"";"83209";"Prien";"DE";"";"";"";"";"";"";"08051 1234";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";""
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Josef Altmann", "given_name": "Josef", "family_name": "Altmann",
             "company": "Zimmerei Altmann GmbH", "emails": ["buero@zimmerei-altmann.example"],
             "phones": ["08031 77665"], "street": "Sägewerkstr. 2", "postcode": "83022", "city": "Rosenheim",
             "country": "DE", "website": "www.zimmerei-altmann.example"},
            {"name": "Vroni Seidl", "given_name": "Vroni", "family_name": "Seidl", "phones": ["08051 1234"],
             "street": "Bergweg 11", "postcode": "83209", "city": "Prien", "country": "DE"},
        ),
    ),
    delimited(
        "WhatsApp_Group_Export.csv", "WhatsApp", """
Country Code,Country Name,Phone Number,Formatted Phone,Is My Contact,Saved Name,Public Name,Is Business,Labels
49,Germany,4915155566677,+49 151 55566677,TRUE,Katrin Dorn,Kati,FALSE,Neukunde
43,Austria,436641234567,+43 664 1234567,FALSE,,Sepp B.,FALSE,
""",
        created=2,
        records=(
            {"name": "Katrin Dorn", "given_name": "Katrin", "family_name": "Dorn", "phones": ["4915155566677"],
             "country": "DE", "tags": ["Neukunde"]},
            {"name": "Sepp B.", "phones": ["436641234567"], "country": "AT"},
        ),
    ),
    delimited(
        "CiviCRM_Contact_Search.csv", "CiviCRM", """
"Contact ID","Contact Type","Contact Subtype","Do Not Email","Do Not Phone","Do Not Mail","Do Not Sms","Do Not Trade","No Bulk Emails (User Opt Out)","Legal Identifier","External Identifier","Sort Name","Display Name","Nickname","Legal Name","Preferred Communication Method","Preferred Language","Contact Source","First Name","Middle Name","Last Name","Individual Prefix","Individual Suffix","Job Title","Gender","Birth Date","Current Employer","Street Address","Supplemental Address 1","City","Postal Code","State","Country","Phone","Email","On Hold","Note(s)","Tag(s)","Group(s)","Created Date"
"204","Individual","","No","No","No","","","No","","","Fairchild, Dora","Ms. Dora Fairchild","","","","","Open garden 2022","Dora","","Fairchild","Ms.","","Teacher","Female","1959-06-30","Hill School","19 Orchard Cl","","Ludlow","SY8 1AA","Shropshire","United Kingdom","01584 496012","dora.fairchild@example.example","","Gives tea towels","Volunteer","","2022-05-15 10:11:12"
"205","Individual","","Yes","","","","","Yes","","","Moss, Ivor","Ivor Moss","","","","","","Ivor","","Moss","","","","","","","","","","","","","","ivor@example.example","","","","",""
"206","Organization","","No","","","","","No","","","Ludlow Brewery","Ludlow Brewery","","Ludlow Brewing Ltd","","","","","","","","","","","","","","","Ludlow","","","","","hello@ludlowbrewery-example.example","","","","",""
""",
        created=3,
        records=(
            {"name": "Ms. Dora Fairchild", "given_name": "Dora", "family_name": "Fairchild",
             "company": "Hill School", "job_title": "Teacher", "emails": ["dora.fairchild@example.example"],
             "phones": ["01584 496012"], "street": "19 Orchard Cl", "postcode": "SY8 1AA", "city": "Ludlow",
             "country": "GB", "notes": "Gives tea towels", "tags": ["Volunteer"], "birthday": "1959-06-30",
             "found_us_by": "Open garden 2022", "created_on": "2022-05-15"},
            {"name": "Ivor Moss", "given_name": "Ivor", "family_name": "Moss", "emails": ["ivor@example.example"],
             "consent": False},
            {"name": "Ludlow Brewery", "emails": ["hello@ludlowbrewery-example.example"], "city": "Ludlow"},
        ),
    ),
    delimited(
        "contacts_sellsy.csv", "Sellsy", """
Type;Référence;Raison sociale;Civilité;Nom du contact;Prénom du contact;Fonction;Email du contact;Tél. fixe;Tél. mobile;Site web;Adresse de facturation;Complément d'adresse;CP de facturation;Ville de facturation;Pays de facturation;SIREN;N° TVA;Smart-tags;Mailing autorisé;Origine du prospect;Date de création;Commentaire
Client;CLI-0021;Menuiserie Blanc;M.;Blanc;Gérard;Dirigeant;gerard@menuiserie-blanc.example;04 50 11 22 33;06 70 80 90 10;menuiserie-blanc.fr;18 route d'Annecy;;74000;Annecy;France;;;bois, fidèle;Oui;Salon Habitat;03/11/2020;paye à 45 jours
Client;CLI-0022;;Mme;Caron;Lise;;lise.caron@free.example;;;;;;;;;;;;Non;;15/11/2020;
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Gérard Blanc", "given_name": "Gérard", "family_name": "Blanc", "company": "Menuiserie Blanc",
             "job_title": "Dirigeant", "emails": ["gerard@menuiserie-blanc.example"],
             "phones": ["04 50 11 22 33", "06 70 80 90 10"], "street": "18 route d'Annecy", "postcode": "74000",
             "city": "Annecy", "country": "FR", "notes": "paye à 45 jours", "tags": ["bois", "fidèle"],
             "website": "menuiserie-blanc.fr", "consent": True, "found_us_by": "Salon Habitat",
             "created_on": "2020-11-03"},
            {"name": "Lise Caron", "given_name": "Lise", "family_name": "Caron",
             "emails": ["lise.caron@free.example"], "consent": False, "created_on": "2020-11-15"},
        ),
    ),
    delimited(
        "freshsales_contacts.csv", "Freshsales", """
Id,Salutation,First name,Last name,Subscription status,Job title,Accounts,Emails,Work,Mobile,Other phone numbers,Address,City,State,Zipcode,Country,Time zone,Source,Campaign,Medium,Keyword,Facebook,Sales owner,Lifecycle stage,Status,Tags,Lists,Score,Recent note,Created at,Updated at,Last contacted time,Unsubscription reason
700012,,Mei,Tan,Subscribed,Café owner,Tan Kopi,"mei@tankopi.example,mei.tan@gmail.example",+65 6123 4567,+65 9123 4567,,12 Arab Street,Singapore,,199728,Singapore,,Chat,,,,,,Customer,Won,"coffee,retail",,,Prefers mornings,2022-08-09T03:04:05Z,,,
700013,,Wei,Lim,Unsubscribed,,,wei@example.example,,,,,,,,,,,,,,,,,,,,,,2022-08-10T03:04:05Z,,,
""",
        created=2,
        records=(
            {"name": "Mei Tan", "given_name": "Mei", "family_name": "Tan", "company": "Tan Kopi",
             "job_title": "Café owner", "emails": ["mei@tankopi.example", "mei.tan@gmail.example"],
             "phones": ["+65 6123 4567", "+65 9123 4567"], "street": "12 Arab Street", "postcode": "199728",
             "city": "Singapore", "country": "SG", "notes": "Prefers mornings", "tags": ["coffee", "retail"],
             "consent": True, "found_us_by": "Chat", "created_on": "2022-08-09"},
            {"name": "Wei Lim", "given_name": "Wei", "family_name": "Lim", "emails": ["wei@example.example"],
             "consent": False, "created_on": "2022-08-10"},
        ),
    ),
)  # fmt: skip
