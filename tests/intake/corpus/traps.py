"""Files with something wrong or odd in them."""

from tests.intake.corpus.example import Example, delimited

_LONG = "long story, " * 9_000

EXAMPLES = (
    delimited(
        "semicolon_sep_line.csv", "trap: sep= line", """
sep=;
Name;Stadt;E-Mail
"Kühn; Rolf";Jena;rolf@kuehn.example
""",
        encoding="cp1252", delimiter=";", end="\r\n", created=1,
        records=({"emails": ["rolf@kuehn.example"], "city": "Jena"},),
    ),
    delimited(
        "ragged.csv", "trap: ragged rows", """
Name,E-mail,City
Al Short,al@short.example
Bo Long,bo@long.example,Hull,unexpected,
Cy Fit,cy@fit.example,York
""",
        created=3,
        records=(
            {"name": "Al Short", "city": ""}, {"name": "Bo Long", "city": "Hull"},
            {"name": "Cy Fit", "city": "York"},
        ),
    ),
    delimited(
        "quoted_newlines.csv", "trap: quoted newlines", """
"Name","Address","Notes"
"Dee ""Dot"" Hale","1 Low Rd
Flat 2","line one

line three; with ""quotes"", and commas"
"Ed Ives","",""
""",
        end="\r\n", created=2,
        records=({"notes": 'line one\n\nline three; with "quotes", and commas'}, {"name": "Ed Ives"}),
    ),
    delimited(
        "unclosed_quote.csv", "trap: unclosed quote", """
Name,E-mail,Notes
Fay Jones,fay@jones.example,fine
Gil Kerr,gil@kerr.example,"never closed
Hal Lunt,hal@lunt.example,fine
Ivy Moss,ivy@moss.example,fine
""",
        created=3, rejected=1,
        records=({"name": "Fay Jones"}, {"name": "Hal Lunt"}, {"name": "Ivy Moss"}),
    ),
    delimited(
        "preamble_and_footer.csv", "trap: preamble and footer", """
Members of the cooking club,,
as of 1 May 2024,,
,,
Name,E-mail,Phone
Jan Nye,jan@nye.example,01632 960242
Kay Orr,kay@orr.example,01632 960243
,,
Total members: 2,,
""",
        created=2, skipped=2, records=({"name": "Jan Nye", "phones": ["01632 960242"]},),
    ),
    delimited(
        "leading_empty_rows.csv", "trap: leading empty rows", """
;;
;;
Name;Tel;Ort
Lia Pott;030 5550244;Berlin
""",
        delimiter=";", created=1, records=({"name": "Lia Pott", "city": "Berlin"},),
    ),
    delimited(
        "no_header.csv", "trap: no header", """
Mia;Quast;mia@quast.example;0171 5550245
Nils;Rabe;nils@rabe.example;0171 5550246
Olga;Sturm;olga@sturm.example;0171 5550247
""",
        delimiter=";", created=3,
        records=({"emails": ["mia@quast.example"], "phones": ["0171 5550245"]},
                 {"emails": ["olga@sturm.example"]}),
    ),
    delimited(
        "same_header_twice.csv", "trap: duplicate headers", """
Name,Phone,Phone,Email,Email,
Pia Ude,01632 960248,01632 960249,pia@ude.example,p.ude@work.example,blue gate
""",
        created=1,
        records=({"name": "Pia Ude", "phones": ["01632 960248", "01632 960249"],
                  "emails": ["pia@ude.example", "p.ude@work.example"]},),
    ),
    delimited(
        "spreadsheet_damage.csv", "trap: spreadsheet damage", """
Vorname;Nachname;Telefon;PLZ;Ort;Land
Quirin;Voß;4,91511E+11;1067;Dresden;Deutschland
Rosa;Wirth;0351 5550250;4109;Leipzig;Deutschland
""",
        encoding="cp1252", delimiter=";", created=2,
        records=(
            {"name": "Quirin Voß", "phones": [], "postcode": "01067",
             "extra": {"Telefon": "4,91511E+11"}},
            {"name": "Rosa Wirth", "postcode": "04109", "phones": ["0351 5550250"]},
        ),
    ),
    delimited(
        "postcodes_unsure.csv", "trap: lost zeros where unsure", """
Name,Postcode,City,Country
Sid Abel,2134,Boston,
Tia Boon,8001,Zürich,Switzerland
""",
        created=2, records=({"name": "Sid Abel", "postcode": "2134"},
                            {"name": "Tia Boon", "postcode": "8001", "country": "CH"}),
    ),
    delimited(
        "second_copies.csv", "trap: second copies", """
First name,Last name,E-mail
Uma,Cole,uma@cole.example
Val,Dove,val@dove.example
Uma,Cole,UMA@cole.example
""",
        created=2, skipped=1, records=({"emails": ["uma@cole.example"]},),
    ),
    delimited(
        "same_email_other_name.csv", "trap: one e-mail, two names", """
First name,Last name,E-mail
Wes,Eade,family@eade.example
Xena,Eade,family@eade.example
""",
        created=2, records=({"name": "Wes Eade"}, {"name": "Xena Eade"}),
    ),
    delimited(
        "opt_outs.csv", "trap: opt-outs", """
Name,E-mail,Status
Yan Fox,yan@fox.example,subscribed
Zoe Gant,zoe@gant.example,unsubscribed
Abe Hood,abe@hood.example,Unsubscribed
Bea Ince,bea@ince.example,
""",
        created=4, fields={"Status": "consent"},
        records=(
            {"name": "Yan Fox", "consent": True}, {"name": "Zoe Gant", "consent": False},
            {"name": "Abe Hood", "consent": False}, {"name": "Bea Ince", "consent": None},
        ),
    ),
    delimited(
        "dates_day_first.csv", "trap: dates", """
Name,Birthday
Cal Jett,03/04/1980
Dot Kell,25/12/1979
Eli Lock,29/02/1992
""",
        created=3,
        records=({"name": "Cal Jett", "birthday": "1980-04-03"},
                 {"name": "Dot Kell", "birthday": "1979-12-25"},
                 {"name": "Eli Lock", "birthday": "1992-02-29"}),
    ),
    delimited(
        "dates_month_first.csv", "trap: dates", """
Name,Date of birth
Fin Marr,03/04/1980
Gus Neal,12/25/1979
Hew Oake,02/30/1981
""",
        created=3,
        records=({"name": "Fin Marr", "birthday": "1980-03-04"},
                 {"name": "Gus Neal", "birthday": "1979-12-25"},
                 {"name": "Hew Oake", "birthday": None, "extra": {"Date of birth": "02/30/1981"}}),
    ),
    delimited(
        "nobody.csv", "trap: rows of nobody", """
Name,E-mail,City
Ina Pell,ina@pell.example,Rye
,,Hove
,not an address,
""",
        created=1, rejected=2, records=({"name": "Ina Pell"},),
    ),
    delimited(
        "formulas.csv", "trap: formulas and HTML", """
Name,E-mail,Notes
=cmd|'/c calc'!A1,jo@quinn.example,"=HYPERLINK(""http://bad.example"")"
<b>Kit</b> Roe,kit@roe.example,100% _sure_ \\ '; DROP TABLE contact;--
""",
        created=2,
        records=({"name": "=cmd|'/c calc'!A1", "notes": '=HYPERLINK("http://bad.example")'},
                 {"name": "<b>Kit</b> Roe", "notes": "100% _sure_ \\ '; DROP TABLE contact;--"}),
    ),
    delimited(
        "odd_letters.csv", "trap: odd letters", """
Name,E-mail,Notes
Zoe\u0308 Sa\u0308nger,zoe@saenger.example,decomposed
👩‍👩‍👧 Family Ito,ito@family.example,joined emoji
أحمد الخطيب,ahmad@khatib.example,right to left
דוד לוי,david@levi.example,
""",
        created=4,
        records=({"name": "Zoë Sänger"}, {"name": "👩‍👩‍👧 Family Ito"},
                 {"given_name": "أحمد", "family_name": "الخطيب"}, {"name": "דוד לוי"}),
    ),
    delimited(
        "very_long_cell.csv", "trap: 100 kB cell", f"""
Name,E-mail,Notes
Lou Sims,lou@sims.example,"{_LONG.strip()}"
Mo Tate,mo@tate.example,short
""",
        created=2, records=({"name": "Lou Sims", "notes": _LONG.strip()}, {"name": "Mo Tate"}),
    ),
    delimited(
        "nul_bytes.csv", "trap: NUL bytes", """
Name,E-mail,City
Ned\x00 Urry,ned@urry.example,Ely
Ora Vane,ora@vane.example,\x00
""",
        created=2, records=({"name": "Ned\ufffd Urry", "city": "Ely"}, {"name": "Ora Vane"}),
    ),
    delimited(
        "put_together.csv", "trap: files put together", """
Name,E-mail,City
Ian Olds,ian@olds.example,Bath
\ufeffName,E-mail,City
Jen Pike,jen@pike.example,Ware
""",
        created=2, skipped=1, records=({"name": "Jen Pike", "city": "Ware"},),
    ),
    delimited(
        "badly_doubled.csv", "trap: quotes badly doubled", """
"Name","E-mail","Notes"
"Kim "Kimmy" Reed","kim@reed.example","said "yes", then left"
"Len Sands","len@sands.example","the "best" one"
"Mel Tice","mel@tice.example","fine"
""",
        created=3,
        records=({"name": 'Kim "Kimmy" Reed', "notes": 'said "yes", then left'},
                 {"name": "Len Sands", "notes": 'the "best" one'}),
    ),
    delimited(
        "fixed_width.txt", "trap: filled up with spaces", """
Kundenliste                                Stand 01.05.2024

Name                Telefon        Ort
Pia Uhl             030 5550261    Berlin
Quirin Vogt         089 5550262    Bad Aibling
Rita Wolf                          Ulm
""",
        delimiter=None, created=3,
        records=({"name": "Quirin Vogt", "phones": ["089 5550262"], "city": "Bad Aibling"},
                 {"name": "Rita Wolf", "city": "Ulm"}),
    ),
    delimited(
        "paragraphs.txt", "trap: one below the other", """
Name: Sam Xu
E-mail: sam@xu.example
City: Hull

Name: Tess Yule
Phone: 01632 960263
City: Leeds
""",
        delimiter=None, created=2,
        records=({"name": "Sam Xu", "emails": ["sam@xu.example"], "city": "Hull"},
                 {"name": "Tess Yule", "city": "Leeds"}),
    ),
    delimited(
        "two_tables.csv", "trap: two tables", """
Name,Email,City
Uma Zorn,uma@zorn.example,Cork
Val Abt,val@abt.example,Cobh

Companies
Company,Phone,Website,Email
Abt Ltd,+353 1 555 0264,abt.example,info@abt.example
""",
        created=3, skipped=3,
        records=({"name": "Uma Zorn", "city": "Cork"},
                 {"name": "Abt Ltd", "emails": ["info@abt.example"], "website": "abt.example"}),
    ),
    delimited(
        "pages.csv", "trap: headers on each page", """
Kundenliste;;
Seite 1;;
Name;E-Mail;Ort
Wim Abt;wim@abt.example;Köln
Seite 2;;
Name;E-Mail;Ort
Xenia Bär;xenia@baer.example;Bonn
""",
        delimiter=";", created=2, skipped=2, records=({"name": "Xenia Bär", "city": "Bonn"},),
    ),
    delimited(
        "points.txt", "trap: a list of points", """
• Yves Cole, yves@cole.example
• Zara Dunn, zara@dunn.example
""",
        created=2, records=({"name": "Yves Cole", "emails": ["yves@cole.example"]},),
    ),
    delimited(
        "query_result.txt", "trap: printed by a database", """
    name    |        email        |  city
------------+---------------------+--------
 Nan Usher  | nan@usher.example   | Hove
 Otto Vane  | otto@vane.example   | Wells
(2 rows)
""",
        delimiter="|", created=2, skipped=2, records=({"name": "Otto Vane", "city": "Wells"},),
    ),
    delimited(
        "html_letters.csv", "trap: letters of web pages", """
Name;E-Mail;Ort
J&uuml;rgen M&#252;ller;juergen@mueller.example;K&ouml;ln
Tom &amp; Tim GmbH;info@tomtim.example;R&ouml;ttgen
""",
        delimiter=";", created=2, records=({"name": "Jürgen Müller", "city": "Köln"},),
    ),
    delimited(
        "point_zero.csv", "trap: numbers with a point", """
Name,Phone,Zip,Country
Pam Weir,12125550100.0,2134.0,USA
Ray Yule,12125550101.0,10002.0,USA
""",
        created=2, records=({"phones": ["12125550100"], "postcode": "02134"},
                            {"phones": ["12125550101"], "postcode": "10002"}),
    ),
    delimited(
        "wide_digits.csv", "trap: digits of full width", """
氏名,電話番号,郵便番号,メール
佐藤 次郎,０３−１２３４−５６７８,１００−０００１,jiro＠sato.example
""",
        created=1, records=({"phones": ["03-1234-5678"], "postcode": "100-0001",
                             "emails": ["jiro@sato.example"]},),
    ),
    delimited(
        "two_words_of_japanese.csv", "trap: few letters", """
Name,City
山田太郎,大阪市
Sue Zane,Leeds
""",
        encoding="cp932", created=2, records=({"city": "大阪市"}, {"name": "Sue Zane"}),
    ),
    delimited(
        "double_encoded.csv", "trap: double-encoded", """
Name,E-mail,Stadt
JÃ¶rg MÃ¼ller,joerg@mueller.example,KÃ¶ln
BÃ¤rbel GrÃ¼n,baerbel@gruen.example,MÃ¼nchen
""",
        created=2, records=({"emails": ["joerg@mueller.example"]},
                            {"emails": ["baerbel@gruen.example"]}),
    ),
    delimited(
        "swapped_names.csv", "trap: family name first", """
Name (Nachname, Vorname);E-Mail
"Weber, Petra";petra@weber.example
"Zangl, Quido";quido@zangl.example
""",
        delimiter=";", created=2,
        records=({"name": "Petra Weber", "family_name": "Weber"}, {"name": "Quido Zangl"}),
    ),
    delimited(
        "two_numbers_in_a_cell.csv", "trap: several in one cell", """
Name;Telefon;E-Mail
Rita Adler;0341 5550251 (privat), 0171 5550252;rita@adler.example, r.adler@work.example
""",
        delimiter=";", created=1,
        records=({"name": "Rita Adler",
                  "emails": ["rita@adler.example", "r.adler@work.example"]},),
    ),
    delimited("only_headers.csv", "trap: nothing in it", "Name,E-mail,City\n", created=0),
    delimited(
        "one_column.txt", "trap: one column", """
E-mail
sam@birch.example
tom@cedar.example
""",
        delimiter=None, created=2, records=({"emails": ["sam@birch.example"]},),
    ),
    Example(
        "utf16_big_endian.csv", "trap: UTF-16",
        ("\ufeff" + "Ім'я;Прізвище;Ел. пошта\r\nОксана;Їжак;oksana@yizhak.example\r\n").encode(
            "utf-16-be"
        ),
        encoding="utf-16", delimiter=";", created=1,
        records=({"emails": ["oksana@yizhak.example"]},),
    ),
)  # fmt: skip
