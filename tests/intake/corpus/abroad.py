"""Lists from abroad and from the web post of Microsoft, written down before the reader was looked at."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "outlook_com_deutsch.csv", "Outlook", """
Vorname,Weitere Vornamen,Nachname,Titel,Suffix,Spitzname,Vorname Yomi,Nachname Yomi,E-Mail-Adresse,E-Mail 2: Adresse,E-Mail 3: Adresse,Telefon privat,Telefon (privat 2),Telefon geschäftlich,Telefon geschäftlich 2,Mobiltelefon,Autotelefon,Weiteres Telefon,Haupttelefon,Pager,Fax geschäftlich,Fax privat,Weiteres Fax,Telefon Firma,Rückmeldung,Funktelefon,Telex,TTY/TDD-Telefon,IMAddress,Position,Abteilung,Firma,Büro,Name des Vorgesetzten,Name Assistent,Telefon Assistent,Straße geschäftlich,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Ort privat,Region privat,Postleitzahl privat,Land/Region privat,Weitere Straße,Weiterer Ort,Weitere Region,Weitere Postleitzahl,Weiteres Land/Region,Persönliche Webseite,Partner,Schulen,Hobby,Ort,Webseite,Geburtstag,Jahrestag,Notizen
Friederike,Luise,Brömmel,Dr.,,Fritzi,,,f.broemmel@broemmel.example,fritzi@privat.example,,0341 5550301,,0341 5550302,,+49 151 55503030,,,,,0341 5550399,,,,,,,,,Inhaberin,Leitung,Brömmel Optik,2. Stock,Herr Kurz,,,Nikolaistr. 4,Leipzig,Sachsen,04109,Deutschland,,,,,,,,,,,,Jan Brömmel,,Segeln,,www.broemmel.example,12.03.1975,05.06.2001,"Brillen
für die ganze Familie"
,,,,,,,,info@werkhalle.example,,,,,0341 5550304,,,,,,,,,,,,,,,,,,Werkhalle Süd e.V.,,,,,,,,,,,,,,,,,,,,,,,,,,,,
""",
        encoding="utf-8-sig", end="\r\n", created=2,
        fields={"Name des Vorgesetzten": None, "Partner": None, "Jahrestag": None,
                "Telefon Assistent": None, "Büro": None, "Position": "job_title"},
        records=(
            {"given_name": "Friederike Luise", "family_name": "Brömmel", "company": "Brömmel Optik",
             "job_title": "Inhaberin", "emails": ["f.broemmel@broemmel.example", "fritzi@privat.example"],
             "street": "Nikolaistr. 4", "postcode": "04109", "city": "Leipzig", "country": "DE",
             "birthday": "1975-03-12", "website": "www.broemmel.example",
             "notes": "Brillen\nfür die ganze Familie"},
            {"name": "Werkhalle Süd e.V.", "given_name": "", "family_name": "",
             "emails": ["info@werkhalle.example"], "phones": ["0341 5550304"]},
        ),
    ),
    delimited(
        "outlook_com_francais.csv", "Outlook", """
Prénom,Deuxième prénom,Nom,Titre,Suffixe,Surnom,Prénom phonétique,Nom phonétique,Adresse de messagerie,Adresse de messagerie 2,Adresse de messagerie 3,Téléphone (domicile),Téléphone 2 (domicile),Téléphone (bureau),Téléphone 2 (bureau),Tél. mobile,Téléphone voiture,Autre téléphone,Téléphone principal,Bipeur,Télécopie (bureau),Télécopie (domicile),Autre télécopie,Téléphone société,Rappel,Radio téléphone,Télex,Téléphone TDD/TTY,Adresse de messagerie instantanée,Fonction,Service,Société,Bureau,Responsable,Assistant(e),Téléphone de l'assistant(e),Rue (bureau),Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),Ville (domicile),Dép/Région (domicile),Code postal (domicile),Pays/Région (domicile),Autre rue,Autre ville,Autre dép/région,Autre code postal,Autre pays/région,Page Web personnelle,Conjoint(e),École,Passe-temps,Lieu,Page Web,Anniversaire,Anniversaire de mariage ou fête,Notes
Maëlle,,Le Goff,Mme,,,,,maelle@legoff.example,,,,,02 98 55 03 05,,06 55 50 30 60,,,,,02 98 55 03 99,,,,,,,,,Gérante,,Crêperie Le Goff,,,,,3 quai de l'Odet,Quimper,Finistère,29000,France,,,,,,,,,,,,,,,,https://legoff.example,07/11/1983,,aime le cidre
Jean-Noël,,d'Hérouville,M.,,,,,jn@herouville.example,,,01 55 50 30 70,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,8 rue Basse,Bourg-en-Bresse,Ain,01000,France,,,,,,,,,,,,29/02/1984,,
""",
        encoding="utf-8-sig", end="\r\n", created=2,
        fields={"Responsable": None, "Conjoint(e)": None, "Service": None, "Bureau": None,
                "Anniversaire": "birthday", "Anniversaire de mariage ou fête": None},
        records=(
            {"given_name": "Maëlle", "family_name": "Le Goff", "company": "Crêperie Le Goff",
             "job_title": "Gérante", "street": "3 quai de l'Odet", "postcode": "29000",
             "country": "FR", "birthday": "1983-11-07", "notes": "aime le cidre",
             "phones": ["02 98 55 03 05", "06 55 50 30 60"]},
            {"family_name": "d'Hérouville", "street": "8 rue Basse", "city": "Bourg-en-Bresse",
             "postcode": "01000", "birthday": "1984-02-29", "phones": ["01 55 50 30 70"]},
        ),
    ),
    delimited(
        "klienty_salona.csv", "home-made, Russian", """
№ п/п;ФИО;Тел.;Эл. почта;Дата рождения;Город;Откуда узнали;Согласие на рассылку;Комментарий
1;Иванова Мария Петровна;8 (912) 555-02-91;m.ivanova@pochta.example;14.02.1988;Пермь;от подруги;да;стрижка раз в месяц
2;Чжан Лев;+7 912 555-02-92;lev@chzhan.example;;Пермь;вывеска;нет;
;;;;;;;;
Итого: 2;;;;;;;;
""",
        encoding="cp1251", delimiter=";", end="\r\n", created=2, skipped=2,
        fields={"№ п/п": None, "ФИО": "name", "Согласие на рассылку": "consent"},
        records=(
            {"family_name": "Иванова", "given_name": "Мария Петровна", "birthday": "1988-02-14",
             "city": "Пермь", "consent": True, "phones": ["8 (912) 555-02-91"],
             "notes": "стрижка раз в месяц"},
            {"family_name": "Чжан", "given_name": "Лев", "consent": False},
        ),
    ),
    delimited(
        "kokyaku_meibo.csv", "home-made, Japanese", """
No.,氏名,フリガナ,会社名,部署,役職,〒,都道府県,市区町村,番地,TEL,携帯,メールアドレス,生年月日,メルマガ,備考
1,山田　太郎,ヤマダ　タロウ,㈱山田商店,営業部,部長,〒060-0001,北海道,札幌市中央区,北一条西１－２,０１１－５５５－０２９３,090-5555-0293,taro@yamada.example,昭和55年3月4日,希望する,常連①
2,佐々木 花子,ササキ ハナコ,,,,1500002,東京都,渋谷区,渋谷3-4,03-5555-0294,,hanako@sasaki.example,平成2年12月31日,希望しない,
""",
        encoding="cp932", end="\r\n", created=2,
        fields={"No.": None, "フリガナ": None, "役職": "job_title", "メルマガ": "consent"},
        records=(
            {"family_name": "山田", "given_name": "太郎", "company": "㈱山田商店", "job_title": "部長",
             "postcode": "060-0001", "region": "北海道", "birthday": "1980-03-04", "consent": True,
             "emails": ["taro@yamada.example"], "notes": "常連①"},
            {"family_name": "佐々木", "given_name": "花子", "birthday": "1990-12-31",
             "consent": False, "phones": ["03-5555-0294"]},
        ),
    ),
    delimited(
        "baza_klientow.csv", "home-made, Polish", """
Lp.;Imię i nazwisko;Firma;NIP;Tel. kom.;Adres e-mail;Ulica i nr;Kod pocztowy;Miejscowość;Data ur.;Zgoda na newsletter;Skąd o nas wie;Uwagi
1.;Małgorzata Wójcik-Zając;Zając Meble s.c.;525-000-02-95;601-555-295;m.zajac@meble.example;ul. Długa 5/7;02-001;Warszawa;29.02.1988;TAK;ulotka;stały klient
2.;Łukasz Żak;;;+48 602 555 296;lukasz@zak.example;;;Łódź;;NIE;;
Razem: 2;;;;;;;;;;;;
""",
        encoding="cp1250", delimiter=";", end="\r\n", created=2, skipped=1,
        fields={"Lp.": None, "NIP": None, "Zgoda na newsletter": "consent"},
        records=(
            {"given_name": "Małgorzata", "family_name": "Wójcik-Zając", "postcode": "02-001",
             "company": "Zając Meble s.c.", "city": "Warszawa", "birthday": "1988-02-29",
             "street": "ul. Długa 5/7", "consent": True, "phones": ["601-555-295"]},
            {"name": "Łukasz Żak", "consent": False, "city": "Łódź"},
        ),
    ),
    delimited(
        "antworten_formular.csv", "Google Forms", """
"Zeitstempel","E-Mail-Adresse","Wie heißen Sie?","Ihre Telefonnummer","Wie haben Sie von uns erfahren?","Dürfen wir Ihnen unseren Newsletter schicken?","Was wünschen Sie sich?"
"2025/05/03 9:14:07 AM OESZ","k.unruh@unruh.example","Katja Unruh","0170 5550297","Nachbarin","Ja, gerne","Ein Tisch, 2 m lang"
"2025/05/04 7:01:55 PM OESZ","post@ohm.example","Ohm, Peter","","Instagram","Nein","- nichts -"
""",
        created=2,
        fields={"Wie heißen Sie?": "name", "Dürfen wir Ihnen unseren Newsletter schicken?": "consent"},
        records=(
            {"name": "Katja Unruh", "consent": True, "phones": ["0170 5550297"],
             "extra": {"Was wünschen Sie sich?": "Ein Tisch, 2 m lang"}},
            {"given_name": "Peter", "family_name": "Ohm", "consent": False},
        ),
    ),
    delimited(
        "datev_debitoren.csv", "DATEV", """
"EXTF";700;16;"Debitoren/Kreditoren";5;20250401081500000;;"RE";"";"";1001;29001;20250101;4;;;"";"";;0;;"";;"";;;"";;;"";""
Konto;"Name (Adressattyp Unternehmen)";"Unternehmensgegenstand";"Name (Adressattyp natürl. Person)";"Vorname (Adressattyp natürl. Person)";"Name (Adressattyp keine Angabe)";"Adressattyp";"Kurzbezeichnung";"Anrede";"Straße";"Postfach";"Postleitzahl";"Ort";"Land";"Telefon";"E-Mail";"Bankleitzahl 1";"IBAN-Nr. 1"
10001;"Glaserei Münch GmbH";"";"";"";"";"2";"Münch";"";"Ring 1";"";"01069";"Dresden";"DE";"0351 5550298";"info@muench.example";"85050300";"DE00850503000221100000"
10002;"";"";"Petzold";"Käthe";"";"1";"Petzold";"Frau";"Am Hang 2";"";"08056";"Zwickau";"DE";"";"";"";""
""",
        encoding="cp1252", delimiter=";", end="\r\n", created=2,
        fields={"Bankleitzahl 1": None, "IBAN-Nr. 1": None, "Konto": None},
        records=(
            {"name": "Glaserei Münch GmbH", "street": "Ring 1", "postcode": "01069", "city": "Dresden",
             "phones": ["0351 5550298"]},
            {"given_name": "Käthe", "family_name": "Petzold", "postcode": "08056"},
        ),
    ),
)  # fmt: skip
