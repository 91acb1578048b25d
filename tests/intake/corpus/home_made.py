"""Lists that owners keep themselves, in many languages and encodings."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "kundenliste.csv", "home-made, German", """
Kunden-Nr;Anrede;Name;Vorname;Firma;Strasse;Hausnr.;PLZ;Ort;Telefon;Handy;Mail;Geb.-Datum;Newsletter;Bemerkung
1001;Frau;Grünwald;Käthe;;Fliederweg;7a;01067;Dresden;0351 5550216;0172 5550217;kaethe@gruenwald.example;03.04.1952;ja;kauft Äpfel
1002;Herr;Öztürk;Emre;Öztürk Reisen GmbH;Am Markt;1;99084;Erfurt;0361/5550218;;emre@oeztuerk.example;;nein;
;;;;;;;;;;;;;;
Summe: 2 Kunden;;;;;;;;;;;;;;
""",
        encoding="cp1252", delimiter=";", end="\r\n", created=2, skipped=2,
        fields={"Name": "family_name", "Vorname": "given_name", "Kunden-Nr": None,
                "Newsletter": "consent", "Bemerkung": "notes"},
        records=(
            {"name": "Käthe Grünwald", "street": "Fliederweg 7a", "postcode": "01067",
             "city": "Dresden", "birthday": "1952-04-03", "consent": True, "notes": "kauft Äpfel",
             "phones": ["0351 5550216", "0172 5550217"], "extra": {"Kunden-Nr": "1001"}},
            {"name": "Emre Öztürk", "company": "Öztürk Reisen GmbH", "consent": False},
        ),
    ),
    delimited(
        "clients_fr.csv", "home-made, French", """
Nom;Prénom;Entreprise;Courriel;Téléphone;Portable;Adresse;Code postal;Ville;Pays;Date de naissance;Remarques
Lefort;Noémie;;noemie@lefort.example;04 55 50 02 19;06 55 50 02 20;5 bd Carnot;06000;Nice;France;14/07/1990;préfère le soir
Béziat;Gaël;Béziat Frères;gael@beziat.example;;;;;;;;
""",
        encoding="iso8859-15", delimiter=";", created=2,
        records=(
            {"name": "Noémie Lefort", "given_name": "Noémie", "postcode": "06000", "city": "Nice",
             "country": "FR", "birthday": "1990-07-14", "notes": "préfère le soir"},
            {"name": "Gaël Béziat", "company": "Béziat Frères"},
        ),
    ),
    delimited(
        "clientes_es.csv", "home-made, Spanish", """
Nombre,Apellidos,Empresa,Correo electrónico,Teléfono,Móvil,Dirección,C.P.,Población,Provincia,Fecha de nacimiento,Observaciones
Íñigo,Núñez Lara,,inigo@nunez.example,945 555 021,655 550 222,"C/ Mayor 1, 2º B",01001,Vitoria,Álava,29/02/1992,cliente desde 2019
""",
        created=1, fields={"C.P.": "postcode", "Población": "city", "Provincia": "region"},
        records=({"name": "Íñigo Núñez Lara", "family_name": "Núñez Lara", "postcode": "01001",
                  "city": "Vitoria", "birthday": "1992-02-29", "street": "C/ Mayor 1, 2º B"},),
    ),
    delimited(
        "contatti_it.csv", "home-made, Italian", """
Cognome;Nome;Ragione sociale;Indirizzo;CAP;Città;Prov.;Tel.;Cell.;E-mail;Data di nascita;Note
Pagnìn;Carlotta;Fiori Pagnìn;Via Roma 3;00184;Roma;RM;06 5550 0223;347 555 0224;carlotta@pagnin.example;21/12/1983;rose
""",
        encoding="cp1252", delimiter=";", created=1,
        fields={"Ragione sociale": "company", "CAP": "postcode", "Cell.": "phone"},
        records=({"name": "Carlotta Pagnìn", "company": "Fiori Pagnìn", "postcode": "00184",
                  "birthday": "1983-12-21"},),
    ),
    delimited(
        "klanten_nl.csv", "home-made, Dutch", """
Voornaam;Tussenvoegsel;Achternaam;Bedrijfsnaam;E-mailadres;Telefoonnummer;Straat en huisnummer;Postcode;Woonplaats;Geboortedatum;Opmerkingen
Joost;van den;Berg;;joost@vdberg.example;010 555 0225;Kade 9;3011 AB;Rotterdam;30-11-1979;
""",
        delimiter=";", created=1, fields={"Woonplaats": "city", "Telefoonnummer": "phone"},
        records=({"name": "Joost van den Berg", "family_name": "van den Berg", "street": "Kade 9",
                  "postcode": "3011 AB", "birthday": "1979-11-30"},),
    ),
    delimited(
        "clientes_pt.csv", "home-made, Portuguese", """
Nome;Sobrenome;Empresa;E-mail;Telefone;Celular;Endereço;CEP;Cidade;Estado;Data de nascimento;Observações
João;Conceição;Padaria Conceição;joao@padaria.example;(11) 5555-0226;(11) 95555-0227;Rua das Flores, 10;01001-000;São Paulo;SP;17/03/1975;pão
""",
        encoding="cp1252", delimiter=";", created=1,
        fields={"Sobrenome": "family_name", "CEP": "postcode", "Celular": "phone"},
        records=({"name": "João Conceição", "company": "Padaria Conceição", "postcode": "01001-000",
                  "city": "São Paulo", "region": "SP", "birthday": "1975-03-17"},),
    ),
    delimited(
        "klienci_pl.csv", "home-made, Polish", """
Imię;Nazwisko;Firma;Adres e-mail;Telefon;Ulica;Kod pocztowy;Miejscowość;Data urodzenia;Zgoda na newsletter;Uwagi
Małgorzata;Źródlana;Kwiaty Źródlana;malgorzata@kwiaty.example;12 555 02 28;Długa 4;31-146;Kraków;23.09.1980;tak;róże
Grzegorz;Śliwiński;;g.sliwinski@post.example;;;;Łódź;;nie;
""",
        encoding="cp1250", delimiter=";", end="\r\n", created=2,
        fields={"Zgoda na newsletter": "consent", "Miejscowość": "city", "Uwagi": "notes"},
        records=(
            {"name": "Małgorzata Źródlana", "postcode": "31-146", "birthday": "1980-09-23",
             "consent": True},
            {"name": "Grzegorz Śliwiński", "city": "Łódź", "consent": False},
        ),
    ),
    delimited(
        "zakaznici_cs.csv", "home-made, Czech", """
Jméno;Příjmení;Společnost;E-mail;Telefon;Ulice;PSČ;Město;Poznámka
Jiří;Dvořáček;Truhlářství Dvořáček;jiri@dvoracek.example;+420 555 022 901;Křížová 5;602 00;Brno;stálý zákazník
Žofie;Němcová;;zofie@nemcova.example;;;;Plzeň;
""",
        encoding="cp1250", delimiter=";", created=2, fields={"PSČ": "postcode", "Poznámka": "notes"},
        records=({"name": "Jiří Dvořáček", "postcode": "602 00", "city": "Brno"},
                 {"name": "Žofie Němcová"}),
    ),
    delimited(
        "klienty_ru.csv", "home-made, Russian", """
Фамилия;Имя;Отчество;Компания;Телефон;Эл. почта;Город;Индекс;Адрес;День рождения;Примечание
Кузнецова;Ольга;Петровна;ООО Ромашка;+7 812 555-02-30;olga@romashka.example;Санкт-Петербург;190000;Невский пр., 1;15.06.1985;звонить утром
Щукин;Юрий;;;+7 812 555-02-31;;Псков;;;;
""",
        encoding="cp1251", delimiter=";", end="\r\n", created=2,
        fields={"Индекс": "postcode", "Примечание": "notes", "День рождения": "birthday"},
        records=(
            {"family_name": "Кузнецова", "company": "ООО Ромашка", "birthday": "1985-06-15",
             "city": "Санкт-Петербург", "notes": "звонить утром"},
            {"name": "Юрий Щукин", "phones": ["+7 812 555-02-31"]},
        ),
    ),
    delimited(
        "kokyaku_ja.csv", "home-made, Japanese", """
姓,名,セイ,メイ,会社名,役職,メールアドレス,電話番号,携帯電話,郵便番号,住所,生年月日,備考
佐藤,美咲,サトウ,ミサキ,佐藤花店,店長,misaki@sato.example,03-5555-0232,090-5555-0233,100-0001,東京都千代田区千代田1-1,1984/05/09,常連
髙橋,健,タカハシ,ケン,,,ken@takahashi.example,,,530-0001,大阪市北区梅田2-2,,
""",
        encoding="cp932", end="\r\n", created=2,
        fields={"姓": "family_name", "名": "given_name", "郵便番号": "postcode", "備考": "notes"},
        records=(
            {"family_name": "佐藤", "given_name": "美咲", "company": "佐藤花店", "job_title": "店長",
             "postcode": "100-0001", "birthday": "1984-05-09"},
            {"family_name": "髙橋", "emails": ["ken@takahashi.example"]},
        ),
    ),
    delimited(
        "kehu_zh.csv", "home-made, Chinese", """
姓名,公司,职位,电子邮件,手机,地址,邮编,备注
王小明,明光贸易有限公司,经理,xiaoming@mingguang.example,138 5555 0234,北京市朝阳区建国路1号,100022,老客户
李芳,,,lifang@post.example,139 5555 0235,上海市南京路2号,200001,
""",
        encoding="gb18030", end="\r\n", created=2,
        fields={"姓名": "name", "邮编": "postcode", "手机": "phone"},
        records=(
            {"name": "王小明", "company": "明光贸易有限公司", "job_title": "经理", "postcode": "100022"},
            {"name": "李芳", "emails": ["lifang@post.example"]},
        ),
    ),
    delimited(
        "kunder_sv.csv", "home-made, Swedish", """
Förnamn;Efternamn;Företag;E-post;Telefon;Mobil;Gatuadress;Postnummer;Ort;Anteckningar
Åsa;Öberg;Öbergs Bageri;asa@oberg.example;018-555 02 36;070-555 02 37;Kyrkogatan 1;753 10;Uppsala;kanelbullar
""",
        encoding="iso8859-1", delimiter=";", created=1,
        records=({"name": "Åsa Öberg", "company": "Öbergs Bageri", "postcode": "753 10",
                  "city": "Uppsala", "notes": "kanelbullar"},),
    ),
    delimited(
        "kunder_da.txt", "home-made, Danish", """
Fornavn\tEfternavn\tFirma\tE-mail\tTelefon\tAdresse\tPostnr.\tBy\tFødselsdag
Søren\tKjærgaard\tKjærgaard Cykler\tsoren@kjaergaard.example\t55 55 02 38\tÅgade 3\t8000\tAarhus\t19-08-1971
""",
        encoding="utf-16-le", delimiter="\t", end="\r\n", created=1,
        fields={"Postnr.": "postcode", "By": "city"},
        records=({"name": "Søren Kjærgaard", "postcode": "8000", "city": "Aarhus",
                  "birthday": "1971-08-19"},),
    ),
    delimited(
        "musteriler_tr.csv", "home-made, Turkish", """
Ad;Soyad;Şirket;E-posta;Telefon;Cep Telefonu;Adres;Posta Kodu;Şehir;Doğum Tarihi;Notlar
Gülşah;Işık;Işık Çiçekçilik;gulsah@isik.example;0212 555 02 39;0532 555 02 40;Çınar Sok. 5;34000;İstanbul;28.10.1989;gül
""",
        encoding="utf-8-sig", delimiter=";", end="\r\n", created=1,
        records=({"name": "Gülşah Işık", "company": "Işık Çiçekçilik", "city": "İstanbul",
                  "birthday": "1989-10-28", "phones": ["0212 555 02 39", "0532 555 02 40"]},),
    ),
    delimited(
        "ugyfelek_hu.csv", "home-made, Hungarian", """
Vezetéknév;Keresztnév;Cég;E-mail cím;Telefonszám;Irányítószám;Város;Cím;Születési dátum;Megjegyzés
Szűcs;Erzsébet;Szűcs Kft.;erzsebet@szucs.example;+36 1 555 0241;1051;Budapest;Fő utca 2.;1969.04.25.;törzsvevő
""",
        encoding="cp1250", delimiter=";", created=1,
        records=({"given_name": "Erzsébet", "family_name": "Szűcs", "company": "Szűcs Kft.",
                  "postcode": "1051", "birthday": "1969-04-25"},),
    ),
    delimited(
        "mailing_list.txt", "home-made, English", """
Full name|Where they heard of us|E-mail|Opted out|Do not contact
Pat Riordan|Market stall|pat@riordan.example|no|no
Kim Duffy|Leaflet|kim@duffy.example|yes|no
Lou Tate||lou@tate.example||yes
""",
        delimiter="|", created=3,
        fields={"Where they heard of us": "found_us_by", "Opted out": "consent",
                "Do not contact": "do_not_contact"},
        records=(
            {"name": "Pat Riordan", "found_us_by": "Market stall", "do_not_contact": False},
            {"name": "Kim Duffy", "consent": False},
            {"name": "Lou Tate", "do_not_contact": True},
        ),
    ),
)  # fmt: skip
