"""Lists of customers in languages that few programs are written for."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "llista_clients.csv", "Home-made, Catalan", """
Nom;Cognoms;Empresa;Càrrec;Correu electrònic;Mòbil;Telèfon fix;Adreça;Codi postal;Població;País;Data de naixement;Observacions;Pàgina web;Accepta butlletí;Data d'alta
Montserrat;Puig i Ferrer;Forn Puig SL;gerent;montse@fornpuig.cat;612 345 678;93 555 12 12;Carrer Gran 8;08012;Barcelona;Espanya;11/10/1981;trucar a la tarda;www.fornpuig.cat;Sí;26/01/2025
Jordi;Vila Soler;;;jordi.vila@gmail.com;+34 622 765 432;;Rambla Nova 20;43003;Tarragona;Espanya;;;;No;27/01/2025
Núria;Roca Coll;Flors Núria;propietària;nuria@flors.cat;;;Plaça Major 1;08500;Vic;Espanya;;;;;28/01/2025
""",
        delimiter=";", created=3,
        records=(
            {"name": "Montserrat Puig i Ferrer", "given_name": "Montserrat",
             "family_name": "Puig i Ferrer", "company": "Forn Puig SL", "job_title": "gerent",
             "street": "Carrer Gran 8", "postcode": "08012", "city": "Barcelona", "country": "ES",
             "birthday": "1981-10-11", "notes": "trucar a la tarda", "website": "www.fornpuig.cat",
             "consent": True, "created_on": "2025-01-26", "emails": ["montse@fornpuig.cat"],
             "phones": ["612 345 678", "93 555 12 12"]},
            {"name": "Jordi Vila Soler", "given_name": "Jordi", "family_name": "Vila Soler",
             "street": "Rambla Nova 20", "postcode": "43003", "city": "Tarragona", "country": "ES",
             "consent": False, "created_on": "2025-01-27", "emails": ["jordi.vila@gmail.com"],
             "phones": ["+34 622 765 432"]},
            {"name": "Núria Roca Coll", "given_name": "Núria", "family_name": "Roca Coll",
             "company": "Flors Núria", "job_title": "propietària", "street": "Plaça Major 1",
             "postcode": "08500", "city": "Vic", "country": "ES", "created_on": "2025-01-28",
             "consent": None, "emails": ["nuria@flors.cat"]},
        ),
    ),
    delimited(
        "lakohot.tsv", "Home-made, Hebrew", '''
שם פרטי	שם משפחה	חברה	תפקיד	"דוא""ל"	טלפון נייד	טלפון	רחוב	מיקוד	עיר	מדינה	תאריך לידה	הערות	אתר	אישור דיוור	תאריך יצירה
רחל	כהן	"מאפייה בע""מ"	מנהלת	rachel@bakery.co.il	052-123-4567	03-555-1234	דיזנגוף 50	6433222	תל אביב	ישראל	12/04/1983	להתקשר בערב	www.bakery.co.il	כן	05/01/2025
יוסי	לוי			yossi.levi@gmail.com	054-765-4321		הרצל 10	3303000	חיפה	ישראל				לא	06/01/2025
דנה	מזרחי	פרחי דנה	בעלים	dana@flowers.co.il			יפו 20	9414200	ירושלים	ישראל					07/01/2025
''',
        delimiter="\t", created=3,
        records=(
            {"name": "רחל כהן", "given_name": "רחל", "family_name": "כהן", "company": "מאפייה בע\"מ",
             "job_title": "מנהלת", "street": "דיזנגוף 50", "postcode": "6433222", "city": "תל אביב",
             "country": "IL", "birthday": "1983-04-12", "notes": "להתקשר בערב",
             "website": "www.bakery.co.il", "consent": True, "created_on": "2025-01-05",
             "emails": ["rachel@bakery.co.il"], "phones": ["052-123-4567", "03-555-1234"]},
            {"name": "יוסי לוי", "given_name": "יוסי", "family_name": "לוי", "street": "הרצל 10",
             "postcode": "3303000", "city": "חיפה", "country": "IL", "consent": False,
             "created_on": "2025-01-06", "emails": ["yossi.levi@gmail.com"],
             "phones": ["054-765-4321"]},
            {"name": "דנה מזרחי", "given_name": "דנה", "family_name": "מזרחי", "company": "פרחי דנה",
             "job_title": "בעלים", "street": "יפו 20", "postcode": "9414200", "city": "ירושלים",
             "country": "IL", "created_on": "2025-01-07", "consent": None,
             "emails": ["dana@flowers.co.il"]},
        ),
    ),
    delimited(
        "umala.csv", "Home-made, Arabic", """
الاسم الكامل;الشركة;المسمى الوظيفي;البريد الإلكتروني;رقم الجوال;هاتف العمل;العنوان;الرمز البريدي;المدينة;الدولة;تاريخ الميلاد;ملاحظات;الموقع الإلكتروني;الاشتراك في النشرة البريدية;تاريخ الإنشاء
فاطمة الزهراء;مخبز السعادة;مديرة;fatima@bakery.ae;+971 50 123 4567;+971 4 555 1234;شارع الشيخ زايد 10;00000;دبي;الإمارات;13/05/1984;الاتصال مساء;www.bakery.ae;نعم;08/01/2025
محمد علي;;;mohamed.ali@gmail.com;+971 55 765 4321;;شارع النصر 5;00000;أبوظبي;الإمارات;;;;لا;09/01/2025
ليلى حسن;زهور ليلى;مالكة;layla@flowers.ae;;;شارع الملك 3;00000;الشارقة;الإمارات;;;;;10/01/2025
""",
        delimiter=";", created=3,
        records=(
            {"name": "فاطمة الزهراء", "company": "مخبز السعادة", "job_title": "مديرة",
             "street": "شارع الشيخ زايد 10", "postcode": "00000", "city": "دبي", "country": "AE",
             "birthday": "1984-05-13", "notes": "الاتصال مساء", "website": "www.bakery.ae",
             "consent": True, "created_on": "2025-01-08", "emails": ["fatima@bakery.ae"],
             "phones": ["+971 50 123 4567", "+971 4 555 1234"]},
            {"name": "محمد علي", "street": "شارع النصر 5", "postcode": "00000", "city": "أبوظبي",
             "country": "AE", "consent": False, "created_on": "2025-01-09",
             "emails": ["mohamed.ali@gmail.com"], "phones": ["+971 55 765 4321"]},
            {"name": "ليلى حسن", "company": "زهور ليلى", "job_title": "مالكة", "street": "شارع الملك 3",
             "postcode": "00000", "city": "الشارقة", "country": "AE", "created_on": "2025-01-10",
             "consent": None, "emails": ["layla@flowers.ae"]},
        ),
    ),
    delimited(
        "daftar_pelanggan.csv", "Home-made, Indonesian", """
Nama Lengkap;Perusahaan;Jabatan;Alamat Email;No. HP;Telepon Kantor;Alamat;Kode Pos;Kota;Negara;Tanggal Lahir;Catatan;Situs Web;Berlangganan Newsletter;Tanggal Dibuat
Siti Rahayu;PT Roti Enak;Manajer;siti@roti.co.id;0812-3456-7890;021-5551234;Jl. Sudirman No. 10;10220;Jakarta;Indonesia;15/07/1986;hubungi sore;www.roti.co.id;Ya;14/01/2025
Budi Santoso;;;budi.santoso@gmail.com;+62 813 8765 4321;;Jl. Asia Afrika 5;40111;Bandung;Indonesia;;;;Tidak;15/01/2025
Dewi Lestari;Toko Bunga Dewi;Pemilik;dewi@bunga.co.id;;;Jl. Malioboro 8;55271;Yogyakarta;Indonesia;;;;;16/01/2025
""",
        delimiter=";", created=3,
        records=(
            {"name": "Siti Rahayu", "company": "PT Roti Enak", "job_title": "Manajer",
             "street": "Jl. Sudirman No. 10", "postcode": "10220", "city": "Jakarta", "country": "ID",
             "birthday": "1986-07-15", "notes": "hubungi sore", "website": "www.roti.co.id",
             "consent": True, "created_on": "2025-01-14", "emails": ["siti@roti.co.id"],
             "phones": ["0812-3456-7890", "021-5551234"]},
            {"name": "Budi Santoso", "street": "Jl. Asia Afrika 5", "postcode": "40111",
             "city": "Bandung", "country": "ID", "consent": False, "created_on": "2025-01-15",
             "emails": ["budi.santoso@gmail.com"], "phones": ["+62 813 8765 4321"]},
            {"name": "Dewi Lestari", "company": "Toko Bunga Dewi", "job_title": "Pemilik",
             "street": "Jl. Malioboro 8", "postcode": "55271", "city": "Yogyakarta", "country": "ID",
             "created_on": "2025-01-16", "consent": None, "emails": ["dewi@bunga.co.id"]},
        ),
    ),
    delimited(
        "ugyfelek_1250.csv", "Home-made, Hungarian", """
Ügyfél neve;Cégnév;Beosztás;E-mail cím;Mobiltelefon;Vezetékes telefon;Irányítószám;Település;Utca, házszám;Ország;Születési idő;Megjegyzés;Weboldal;Hírlevél hozzájárulás;Létrehozva
Kovács Anna;Pékség Kft.;ügyvezető;anna@pekseg.hu;+36 30 123 4567;06 1 234 5678;1052;Budapest;Váci u. 8.;Magyarország;1983.04.12.;délután hívni;www.pekseg.hu;igen;2025.01.10.
Nagy Péter;;;peter.nagy@freemail.hu;06 20 765 4321;;6720;Szeged;Kárász u. 3.;Magyarország;;;;nem;2025.01.11.
Szőke Júlia;Szőke Virág Bt.;tulajdonos;julia@szokevirag.hu;;;4024;Debrecen;Piac u. 20.;Magyarország;;;;;2025.01.12.
""",
        encoding="cp1250", delimiter=";", created=3,
        records=(
            {"name": "Kovács Anna", "company": "Pékség Kft.", "job_title": "ügyvezető",
             "postcode": "1052", "city": "Budapest", "street": "Váci u. 8.", "country": "HU",
             "birthday": "1983-04-12", "notes": "délután hívni", "website": "www.pekseg.hu",
             "consent": True, "created_on": "2025-01-10", "emails": ["anna@pekseg.hu"],
             "phones": ["+36 30 123 4567", "06 1 234 5678"]},
            {"name": "Nagy Péter", "postcode": "6720", "city": "Szeged", "street": "Kárász u. 3.",
             "country": "HU", "consent": False, "created_on": "2025-01-11",
             "emails": ["peter.nagy@freemail.hu"], "phones": ["06 20 765 4321"]},
            {"name": "Szőke Júlia", "company": "Szőke Virág Bt.", "job_title": "tulajdonos",
             "postcode": "4024", "city": "Debrecen", "street": "Piac u. 20.", "country": "HU",
             "created_on": "2025-01-12", "consent": None, "emails": ["julia@szokevirag.hu"]},
        ),
    ),
    delimited(
        "kehu_mingdan.csv", "Home-made, Taiwanese", """
客戶編號,姓名,公司名稱,職稱,電子郵件,手機,公司電話,郵遞區號,縣市,地址,國家,生日,備註,網站,標籤,訂閱電子報,建立日期
A01,陳美玲,幸福烘焙有限公司,經理,meiling@bakery.com.tw,0912-345-678,02-2345-6789,10048,台北市,忠孝東路一段10號,台灣,1983/05/20,下午聯絡,www.bakery.com.tw,VIP,是,2025/01/05
A02,林志明,,,zhiming.lin@gmail.com,0933-222-111,,40001,台中市,中山路5號,台灣,,,,,否,2025/01/06
A03,王小華,花店,負責人,xiaohua@flower.com.tw,,,80001,高雄市,五福路8號,台灣,,,,,,2025/01/07
""",
        created=3,
        records=(
            {"name": "陳美玲", "company": "幸福烘焙有限公司", "job_title": "經理", "postcode": "10048",
             "city": "台北市", "street": "忠孝東路一段10號", "country": "TW", "birthday": "1983-05-20",
             "notes": "下午聯絡", "website": "www.bakery.com.tw", "consent": True,
             "created_on": "2025-01-05", "emails": ["meiling@bakery.com.tw"],
             "phones": ["0912-345-678", "02-2345-6789"], "tags": ["VIP"]},
            {"name": "林志明", "postcode": "40001", "city": "台中市", "street": "中山路5號", "country": "TW",
             "consent": False, "created_on": "2025-01-06", "emails": ["zhiming.lin@gmail.com"],
             "phones": ["0933-222-111"]},
            {"name": "王小華", "company": "花店", "job_title": "負責人", "postcode": "80001", "city": "高雄市",
             "street": "五福路8號", "country": "TW", "created_on": "2025-01-07", "consent": None,
             "emails": ["xiaohua@flower.com.tw"]},
        ),
    ),
)  # fmt: skip
