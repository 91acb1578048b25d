"""Lists out of owners' drawers: headers cut short, titles above, totals below, much in one cell."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "vevolista.csv", "Home-made, Hungarian", """
Vevőlista 2024;;;;;;;;;;
Frissítve: 2024.03.01.;;;;;;;;;;
;;;;;;;;;;
Ssz.;Megszólítás;Vezetéknév;Keresztnév;Cég;Tel.;E-mail cím;Irsz.;Város;Utca, hsz.;Szül. dátum;Honnan ismer;Hírlevél;Megj.
1;Hölgy;Kovács;Eszter;Kovács Virág Bt.;06 30 123 4567;eszter@kovacsvirag.example;1117;Budapest;Fehérvári út 12.;1980.05.17.;Facebook;igen;csak délután hívható
2;Úr;Tóth;Gergő;;+36 20 765 4321;gergo.toth@freemail.example;6720;Szeged;Tisza Lajos krt. 5.;1975.11.02.;ismerős;nem;
Összesen: 2 fő;;;;;;;;;;;;;
""",
        encoding="cp1250", delimiter=";", created=2, skipped=1,
        records=(
            {"name": "Eszter Kovács", "given_name": "Eszter", "family_name": "Kovács",
             "company": "Kovács Virág Bt.", "emails": ["eszter@kovacsvirag.example"], "phones": ["06 30 123 4567"],
             "street": "Fehérvári út 12.", "postcode": "1117", "city": "Budapest", "notes": "csak délután hívható",
             "birthday": "1980-05-17", "consent": True, "found_us_by": "Facebook"},
            {"name": "Gergő Tóth", "given_name": "Gergő", "family_name": "Tóth",
             "emails": ["gergo.toth@freemail.example"], "phones": ["+36 20 765 4321"],
             "street": "Tisza Lajos krt. 5.", "postcode": "6720", "city": "Szeged", "birthday": "1975-11-02",
             "consent": False, "found_us_by": "ismerős"},
        ),
    ),
    delimited(
        "rubrica_clienti.csv", "Home-made, Italian", """
Cognome e nome;Rag. soc.;Qualifica;Cell.;Tel. uff.;Mail;Via;CAP;Città;Prov.;Nato il;Conosciuto tramite;Consenso mkt;Annot.;Cliente dal
Rossi Maria;Pasticceria Rossi snc;titolare;347 1234567;081 5551234;maria@pasticceriarossi.example;Via Toledo 100;80134;Napoli;NA;15/03/1970;passaparola;SI;chiamare dopo le 15;01/02/2020
De Luca Gennaro;;;+39 333 7654321;;gennaro.deluca@libero.example;Via Roma 3;80055;Portici;NA;;volantino;NO;;10/10/2021
""",
        delimiter=";", created=2,
        records=(
            {"name": "Maria Rossi", "given_name": "Maria", "family_name": "Rossi",
             "company": "Pasticceria Rossi snc", "job_title": "titolare",
             "emails": ["maria@pasticceriarossi.example"], "phones": ["347 1234567", "081 5551234"],
             "street": "Via Toledo 100", "postcode": "80134", "city": "Napoli", "notes": "chiamare dopo le 15",
             "birthday": "1970-03-15", "consent": True, "found_us_by": "passaparola", "created_on": "2020-02-01"},
            {"name": "Gennaro De Luca", "given_name": "Gennaro", "family_name": "De Luca",
             "emails": ["gennaro.deluca@libero.example"], "phones": ["+39 333 7654321"], "street": "Via Roma 3",
             "postcode": "80055", "city": "Portici", "consent": False, "found_us_by": "volantino",
             "created_on": "2021-10-10"},
        ),
    ),
    delimited(
        "fichier_clients.csv", "Home-made, French", """
Civ.;Nom;Prénom;Sté;Fonct.;Tél. port.;Tél. fixe;Courriel;Adr.;CP;Ville;Né(e) le;Comment nous a connu;Accepte newsletter;Rem.;Client depuis le
Mme;LEFEBVRE;Chantal;Coiffure Chantal;gérante;06.11.22.33.44;03.20.11.22.33;chantal@coiffure-chantal.example;8, rue Nationale;59000;LILLE;23/09/1965;bouche à oreille;oui;allergie ammoniaque;12/05/2018
M.;N'GUYEN;Bao;;;07 66 55 44 33;;bao.nguyen@free.example;2 bis av. Foch;59100;ROUBAIX;;Pages Jaunes;non;;03/11/2020
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Chantal LEFEBVRE", "given_name": "Chantal", "family_name": "LEFEBVRE",
             "company": "Coiffure Chantal", "job_title": "gérante", "emails": ["chantal@coiffure-chantal.example"],
             "phones": ["06.11.22.33.44", "03.20.11.22.33"], "street": "8, rue Nationale", "postcode": "59000",
             "city": "LILLE", "notes": "allergie ammoniaque", "birthday": "1965-09-23", "consent": True,
             "found_us_by": "bouche à oreille", "created_on": "2018-05-12"},
            {"name": "Bao N'GUYEN", "given_name": "Bao", "family_name": "N'GUYEN",
             "emails": ["bao.nguyen@free.example"], "phones": ["07 66 55 44 33"], "street": "2 bis av. Foch",
             "postcode": "59100", "city": "ROUBAIX", "consent": False, "found_us_by": "Pages Jaunes",
             "created_on": "2020-11-03"},
        ),
    ),
    delimited(
        "clientes_taller.csv", "Home-made, Spanish", """
Nº;Apellidos;Nombre;Razón social;Móvil;Tfno.;Correo;Dirección;C.P.;Población;Provincia;F. nac.;Cómo nos conoció;Acepta publicidad;Observ.;F. alta
1;García Pérez;Lucía;Talleres García SL;600 123 456;955 123 123;lucia@talleresgarcia.example;C/ Sierpes, 12;41004;Sevilla;Sevilla;03/08/1988;Google;Sí;paga con tarjeta;14/02/2021
2;Muñoz;José Ángel;;+34 655 444 333;;joseangel@hotmail.example;Avda. Andalucía 7;41005;Sevilla;Sevilla;;recomendación;No;;20/03/2021
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Lucía García Pérez", "given_name": "Lucía", "family_name": "García Pérez",
             "company": "Talleres García SL", "emails": ["lucia@talleresgarcia.example"],
             "phones": ["600 123 456", "955 123 123"], "street": "C/ Sierpes, 12", "postcode": "41004",
             "city": "Sevilla", "notes": "paga con tarjeta", "birthday": "1988-08-03", "consent": True,
             "found_us_by": "Google", "created_on": "2021-02-14"},
            {"name": "José Ángel Muñoz", "given_name": "José Ángel", "family_name": "Muñoz",
             "emails": ["joseangel@hotmail.example"], "phones": ["+34 655 444 333"], "street": "Avda. Andalucía 7",
             "postcode": "41005", "city": "Sevilla", "consent": False, "found_us_by": "recomendación",
             "created_on": "2021-03-20"},
        ),
    ),
    delimited(
        "klantenbestand.csv", "Home-made, Dutch", """
Klantnr;Aanhef;Voorl.;Tussenv.;Achternaam;Bedrijf;Functie;Tel. werk;Mob.nr.;E-mailadres;Straat + huisnr.;Postcode;Plaats;Geb.dat.;Bekend via;Nieuwsbrief;Opm.;Klant sinds
1001;Mevr.;A.M.;van der;Berg;Bakkerij Van der Berg;eigenaar;020-6123456;06-12345678;anne@bakkerijvdberg.example;Kerkstraat 10;1017 GC;Amsterdam;14-07-1980;Beurs;J;belt liever niet;01-05-2019
1002;Dhr.;P.;;Jansen;;;;0612345679;p.jansen@ziggo.example;Laan 3;3512 AA;Utrecht;;Buren;N;;02-06-2020
""",
        delimiter=";", created=2,
        records=(
            {"name": "A.M. van der Berg", "given_name": "A.M.", "family_name": "van der Berg",
             "company": "Bakkerij Van der Berg", "job_title": "eigenaar", "emails": ["anne@bakkerijvdberg.example"],
             "phones": ["020-6123456", "06-12345678"], "street": "Kerkstraat 10", "postcode": "1017 GC",
             "city": "Amsterdam", "notes": "belt liever niet", "birthday": "1980-07-14", "consent": True,
             "found_us_by": "Beurs", "created_on": "2019-05-01"},
            {"name": "P. Jansen", "given_name": "P.", "family_name": "Jansen", "emails": ["p.jansen@ziggo.example"],
             "phones": ["0612345679"], "street": "Laan 3", "postcode": "3512 AA", "city": "Utrecht",
             "consent": False, "found_us_by": "Buren", "created_on": "2020-06-02"},
        ),
    ),
    delimited(
        "Mitgliederliste_Verein.csv", "Home-made, German", """
Mitgl.-Nr.,Name,Anschrift,Kontakt,Eintritt,Geb.-Datum,Einwilligung Newsletter,Bemerkungen
12,"Schuster, Ingrid","Ringstr. 5, 99084 Erfurt","0361 445566, ingrid.schuster@web.example",01.01.2015,05.05.1955,ja,Kassenwartin
13,"Dr. Böhm, Uwe","Gartenweg 1a, 99089 Erfurt",0361/223344,15.03.2018,30.09.1960,nein,
""",
        created=2,
        records=(
            {"name": "Ingrid Schuster", "given_name": "Ingrid", "family_name": "Schuster",
             "emails": ["ingrid.schuster@web.example"], "phones": ["0361 445566"], "street": "Ringstr. 5",
             "postcode": "99084", "city": "Erfurt", "notes": "Kassenwartin", "birthday": "1955-05-05",
             "consent": True, "created_on": "2015-01-01"},
            {"name": "Uwe Böhm", "given_name": "Uwe", "family_name": "Böhm", "phones": ["0361/223344"],
             "street": "Gartenweg 1a", "postcode": "99089", "city": "Erfurt", "birthday": "1960-09-30",
             "consent": False, "created_on": "2018-03-15"},
        ),
    ),
    delimited(
        "B2B_Adressen.csv", "Home-made, German", """
Firmenname;Ansprechpartner/in;Abt.;Durchwahl;Zentrale;E-Mail ASP;Internet;Adresse;Branche;Status;Erstkontakt;Quelle;Werbung erlaubt
Möbelhaus Kraft;Frau Sabine Kraft;Einkauf;0911 1234-56;0911 1234-0;kraft@moebel-kraft.example; www.moebel-kraft.example;Fürther Str. 8, 90429 Nürnberg;Möbel;Kunde;12.01.2022;Messe Nürnberg;x
Hotel Seeblick;Herr Meier / Frau Schulz;Rezeption;;08382 5566;"meier@seeblick.example; schulz@seeblick.example";;Uferweg 3, 88131 Lindau;Gastgewerbe;Interessent;03.02.2022;Anruf;
""",
        delimiter=";", created=2,
        records=(
            {"name": "Sabine Kraft", "given_name": "Sabine", "family_name": "Kraft", "company": "Möbelhaus Kraft",
             "emails": ["kraft@moebel-kraft.example"], "phones": ["0911 1234-56", "0911 1234-0"],
             "street": "Fürther Str. 8", "postcode": "90429", "city": "Nürnberg",
             "website": "www.moebel-kraft.example", "consent": True, "found_us_by": "Messe Nürnberg",
             "created_on": "2022-01-12"},
            {"name": "Herr Meier", "family_name": "Meier", "company": "Hotel Seeblick",
             "emails": ["meier@seeblick.example", "schulz@seeblick.example"], "phones": ["08382 5566"],
             "street": "Uferweg 3", "postcode": "88131", "city": "Lindau", "found_us_by": "Anruf",
             "created_on": "2022-02-03"},
        ),
    ),
    delimited(
        "adressen_firma.txt", "Home-made, German", """
Name	Name 2	Strasse	LKZ	PLZ	Ort	Vorwahl	Rufnummer	Mailadresse	Homepage	Kd.-Nr.	Kd. seit	letzter Kauf	Umsatz	Memo
Bäckerei Huber	Frau Huber	Dorfplatz 1	D	85560	Ebersberg	08092	12345	info@baeckerei-huber.example	baeckerei-huber.example	4711	2010	03.02.2024	1.234,50 €	Stammkunde
Andreas Vogt		Waldstr. 2	A	6850	Dornbirn	05572	9988	vogt@example.example		4712	2015	01.12.2023	80,00 €
Gesamt													1.314,50 €
""",
        encoding="cp1252", delimiter="\t", created=2, skipped=1,
        records=(
            {"name": "Bäckerei Huber", "emails": ["info@baeckerei-huber.example"], "phones": ["08092 12345"],
             "street": "Dorfplatz 1", "postcode": "85560", "city": "Ebersberg", "country": "DE",
             "notes": "Stammkunde", "website": "baeckerei-huber.example"},
            {"name": "Andreas Vogt", "given_name": "Andreas", "family_name": "Vogt",
             "emails": ["vogt@example.example"], "phones": ["05572 9988"], "street": "Waldstr. 2",
             "postcode": "6850", "city": "Dornbirn", "country": "AT"},
        ),
    ),
    delimited(
        "kundenliste_abgekuerzt.csv", "Home-made, German", """
Kundenliste Blumen Faber - Stand 03/2024;;;;;;;;;;;
;;;;;;;;;;;
Anr.;Vorn.;Nachn.;Fa.;Str./Nr.;PLZ/Ort;Tel.gesch.;Tel.priv.;Handy-Nr.;Mail;Geb.;NL j/n;wie auf uns gek.?;Bem.
Fr.;Heide;Wiegand;Café Heide;Lange Str. 4;34117 Kassel;0561-112233;;01 62/33 44 55 6;heide@cafe-heide.example;7.6.71;j;Flyer;"zahlt bar
immer freitags"
Hr.;Jörn;Ahlers;;Am Bach 2;34246 Vellmar;;0561-998877;1,71123E+10;;;n;;
Hr. Dr.;Klaus;v. Trotha;Praxis Dr. v. Trotha;Goethestr. 99a;34119 Kassel;0561 - 77 66 55;;;praxis@trotha.example;12.12.1958;j;Empfehlung;
Summe;3;;;;;;;;;;;;
""",
        encoding="cp1252", delimiter=";", created=3, skipped=1,
        records=(
            {"name": "Heide Wiegand", "given_name": "Heide", "family_name": "Wiegand", "company": "Café Heide",
             "emails": ["heide@cafe-heide.example"], "phones": ["0561-112233", "01 62/33 44 55 6"],
             "street": "Lange Str. 4", "postcode": "34117", "city": "Kassel", "notes": "zahlt bar\nimmer freitags",
             "birthday": "1971-06-07", "consent": True, "found_us_by": "Flyer"},
            {"name": "Jörn Ahlers", "given_name": "Jörn", "family_name": "Ahlers", "phones": ["0561-998877"],
             "street": "Am Bach 2", "postcode": "34246", "city": "Vellmar", "consent": False},
            {"name": "Klaus v. Trotha", "given_name": "Klaus", "family_name": "v. Trotha",
             "company": "Praxis Dr. v. Trotha", "emails": ["praxis@trotha.example"], "phones": ["0561 - 77 66 55"],
             "street": "Goethestr. 99a", "postcode": "34119", "city": "Kassel", "birthday": "1958-12-12",
             "consent": True, "found_us_by": "Empfehlung"},
        ),
    ),
    delimited(
        "customer_list_us.csv", "Home-made, English", """
Cust #,"Last, First",Co.,Ph. (H),Ph. (W),Cell #,E-mail Addr.,Addr.,Apt/Suite,City/State/Zip,DOB,How'd you find us?,OK to email?,Misc.
1,"Foster, Jill",Foster Farms Soap,(919) 555-0101,919.555.0102,919 555 0103,jill@fosterssoap.example,"12 Oak Ave","Ste 3","Raleigh, NC 27601",6/1/1977,Farmers market,Y,"likes lavender, hates rose"
2,"Ruiz, Mateo",,,,(984) 555-0104,mateo@example.example,9 Pine Ct,,"Durham, NC 27701",,Yelp,N,
""",
        created=2,
        records=(
            {"name": "Jill Foster", "given_name": "Jill", "family_name": "Foster", "company": "Foster Farms Soap",
             "emails": ["jill@fosterssoap.example"], "phones": ["(919) 555-0101", "919.555.0102", "919 555 0103"],
             "street": "12 Oak Ave, Ste 3", "postcode": "27601", "city": "Raleigh",
             "notes": "likes lavender, hates rose", "birthday": "1977-06-01", "consent": True,
             "found_us_by": "Farmers market"},
            {"name": "Mateo Ruiz", "given_name": "Mateo", "family_name": "Ruiz",
             "emails": ["mateo@example.example"], "phones": ["(984) 555-0104"], "street": "9 Pine Ct",
             "postcode": "27701", "city": "Durham", "consent": False, "found_us_by": "Yelp"},
        ),
    ),
    delimited(
        "lista_clienti_ro.csv", "Home-made, Romanian", """
Nr. crt.;Nume;Prenume;Firma;Funcția;Telefon mobil;Telefon fix;E-mail;Adresa;Cod poștal;Localitate;Județ;Data nașterii;Cum a aflat de noi;Acord newsletter;Observații
1;Popescu;Ioana;Florăria Ioana SRL;administrator;0722 123 456;021 555 1234;ioana@floraria.example;Str. Victoriei 10;010061;București;București;05.06.1983;Facebook;da;plata la 15 zile
2;Munteanu;Radu;;;+40 745 987 654;;radu.m@yahoo.example;Str. Lungă 3;500035;Brașov;Brașov;;recomandare;nu;
""",
        delimiter=";", created=2,
        records=(
            {"name": "Ioana Popescu", "given_name": "Ioana", "family_name": "Popescu",
             "company": "Florăria Ioana SRL", "job_title": "administrator", "emails": ["ioana@floraria.example"],
             "phones": ["0722 123 456", "021 555 1234"], "street": "Str. Victoriei 10", "postcode": "010061",
             "city": "București", "notes": "plata la 15 zile", "birthday": "1983-06-05", "consent": True,
             "found_us_by": "Facebook"},
            {"name": "Radu Munteanu", "given_name": "Radu", "family_name": "Munteanu",
             "emails": ["radu.m@yahoo.example"], "phones": ["+40 745 987 654"], "street": "Str. Lungă 3",
             "postcode": "500035", "city": "Brașov", "consent": False, "found_us_by": "recomandare"},
        ),
    ),
    delimited(
        "seznam_strank.csv", "Home-made, Slovenian", """
Ime;Priimek;Podjetje;GSM;Telefon;E-pošta;Naslov;Poštna št.;Kraj;Država;Datum rojstva;Kako ste izvedeli za nas;Prejema novice;Opombe
Maja;Kovač;Kovač Les d.o.o.;041 123 456;01 234 56 78;maja@kovacles.example;Slovenska cesta 5;1000;Ljubljana;Slovenija;7. 8. 1985;sejem;da;dostava zjutraj
Luka;Žagar;;+386 40 987 654;;luka.zagar@siol.example;Glavni trg 2;2000;Maribor;Slovenija;;splet;ne;
""",
        encoding="cp1250", delimiter=";", created=2,
        records=(
            {"name": "Maja Kovač", "given_name": "Maja", "family_name": "Kovač", "company": "Kovač Les d.o.o.",
             "emails": ["maja@kovacles.example"], "phones": ["041 123 456", "01 234 56 78"],
             "street": "Slovenska cesta 5", "postcode": "1000", "city": "Ljubljana", "country": "SI",
             "notes": "dostava zjutraj", "birthday": "1985-08-07", "consent": True, "found_us_by": "sejem"},
            {"name": "Luka Žagar", "given_name": "Luka", "family_name": "Žagar",
             "emails": ["luka.zagar@siol.example"], "phones": ["+386 40 987 654"], "street": "Glavni trg 2",
             "postcode": "2000", "city": "Maribor", "country": "SI", "consent": False, "found_us_by": "splet"},
        ),
    ),
)  # fmt: skip
