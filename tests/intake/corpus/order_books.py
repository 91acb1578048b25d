"""Orders and invoices in languages that are met less often, as local programs and people write them."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "visma.csv", "Visma", """
Fakturanr;Kund;Kundnr;Fakturadatum;Förfallodatum;Betaldatum;Belopp exkl. moms;Moms;Totalt att betala;Kvar att betala;Valuta;Fakturastatus;Er referens
1041;Björk & Co AB;12;2025-08-04;2025-09-03;2025-08-28;4 000,00;1 000,00;5 000,00;0,00;SEK;Betald;Eva
1042;Johan Ek;13;2025-08-09;2025-09-08;;800,00;200,00;1 000,00;1 000,00;SEK;Skickad;
1043;Johan Ek;13;2025-08-10;2025-09-09;;400,00;100,00;500,00;0,00;SEK;Makulerad;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Björk & Co AB", "date": "2025-08-04", "amount": "5000.00"},
            {"contact": "Johan Ek", "date": "2025-08-09", "amount": "1000.00"},
        ),
    ),
    delimited(
        "tilaukset.csv", "home-made", """
Tilausnumero;Tilauspäivä;Tilaaja;Sähköposti;Puhelin;Tuotteet;Kpl;Välisumma;Toimituskulut;Yhteensä;Maksutapa;Maksun tila;Toimituksen tila;Lisätiedot
5001;4.8.2025 12:30;Aino Virtanen;aino@example.fi;040 1234567;Kynttilä;2;30,00 €;5,90 €;35,90 €;MobilePay;Maksettu;Toimitettu;
5002;5.8.2025 9:05;Kahvila Meri Oy;meri@example.fi;;Muki;6;72,00 €;0,00 €;72,00 €;Lasku;Odottaa maksua;Käsittelyssä;
5003;6.8.2025 9:05;Pekka Salo;pekka@example.fi;;Muki;1;12,00 €;5,90 €;17,90 €;Verkkopankki;Peruttu;Peruttu;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Aino Virtanen", "date": "2025-08-04", "amount": "35.90", "product": "Kynttilä"},
            {"contact": "Kahvila Meri Oy", "date": "2025-08-05", "amount": "72.00", "product": "Muki"},
        ),
    ),
    delimited(
        "shoptet.csv", "Shoptet", """
code;date;statusName;currency;email;phone;billFullName;billCompany;totalPriceWithVat;totalPriceWithoutVat;priceToPay;itemName;itemAmount;itemTotalPriceWithVat;paid
2025000101;2025-08-04 10:11:12;Vyřízena;CZK;jana@example.cz;+420777111222;Jana Nová;;1210,00;1000,00;1210,00;Svíčka;2;1111,00;1
2025000101;2025-08-04 10:11:12;Vyřízena;CZK;jana@example.cz;+420777111222;Jana Nová;;1210,00;1000,00;1210,00;Doprava;1;99,00;1
2025000102;2025-08-05 11:11:12;Stornována;CZK;ivo@example.cz;;Ivo Bílý;;500,00;413,22;500,00;Svíčka;1;500,00;0
2025000103;2025-08-06 11:11:12;Odeslána;CZK;pek@example.cz;;Petr Zeman;Pekárna Zeman s.r.o.;2420,00;2000,00;2420,00;Svíčka;4;2420,00;1
""",
        encoding="cp1250", delimiter=";", end="\r\n", kind="sales", created=2, skipped=2,
        records=(
            {"contact": "Jana Nová", "date": "2025-08-04", "amount": "1210.00", "product": "Svíčka, Doprava"},
            {"contact": "Petr Zeman", "date": "2025-08-06", "amount": "2420.00", "product": "Svíčka"},
        ),
    ),
    delimited(
        "superfaktura.csv", "SuperFaktúra", """
Číslo faktúry;Klient;IČO klienta;Vystavená;Dátum dodania;Splatnosť;Uhradená dňa;Suma bez DPH;Suma s DPH;Mena;Stav;Variabilný symbol;Poznámka
2025061;Pekáreň Ruža s.r.o.;44556677;04.08.2025;04.08.2025;18.08.2025;15.08.2025;100,00;120,00;EUR;Uhradená;2025061;
2025062;Zuzana Malá;;11.08.2025;11.08.2025;25.08.2025;;50,00;60,00;EUR;Po splatnosti;2025062;
2025063;Zuzana Malá;;12.08.2025;12.08.2025;26.08.2025;;50,00;60,00;EUR;Stornovaná;2025063;
""",
        encoding="cp1250", delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Pekáreň Ruža s.r.o.", "date": "2025-08-04", "amount": "120.00"},
            {"contact": "Zuzana Malá", "date": "2025-08-11", "amount": "60.00"},
        ),
    ),
    delimited(
        "unas.csv", "UNAS", """
Rendelés azonosító;Rendelés dátuma;Vásárló neve;E-mail cím;Telefonszám;Rendelt termék;Mennyiség;Fizetési mód;Fizetett;Bruttó végösszeg;Pénznem;Rendelés állapota
10023-1;2025.08.04. 10:15;Nagy Éva;eva@example.hu;+36301112233;Gyertya;2;Bankkártya;igen;8 990 Ft;HUF;Teljesítve
10023-2;2025.08.05. 11:00;Szabó Péter;peter@example.hu;;Bögre;1;Utánvét;nem;4 500 Ft;HUF;Feldolgozás alatt
10023-3;2025.08.06. 11:00;Kis Anna;anna@example.hu;;Bögre;1;Utánvét;nem;4 500 Ft;HUF;Törölve
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Nagy Éva", "date": "2025-08-04", "amount": "8990.00", "product": "Gyertya"},
            {"contact": "Szabó Péter", "date": "2025-08-05", "amount": "4500.00", "product": "Bögre"},
        ),
    ),
    delimited(
        "smartbill.csv", "SmartBill", """
Serie,Număr,Client,CIF,Data emiterii,Data scadenței,Valoare fără TVA,TVA,Total,Monedă,Încasat,Rest de încasat,Stare,Observații
FCT,0101,Cofetăria Dulce SRL,RO123456,04.08.2025,18.08.2025,"1.000,00","190,00","1.190,00",RON,"1.190,00","0,00",Încasată,
FCT,0102,Ioana Pop,,11.08.2025,25.08.2025,"100,00","19,00","119,00",RON,"0,00","119,00",Emisă,
FCT,0103,Ioana Pop,,12.08.2025,26.08.2025,"100,00","19,00","119,00",RON,"0,00","0,00",Anulată,
""",
        end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Cofetăria Dulce SRL", "date": "2025-08-04", "amount": "1190.00"},
            {"contact": "Ioana Pop", "date": "2025-08-11", "amount": "119.00"},
        ),
    ),
    delimited(
        "poruchki.csv", "home-made", """
№ на поръчка;Дата на поръчка;Клиент;Телефон;Артикул;Количество;Единична цена;Обща сума;Начин на плащане;Платено;Статус;Бележка
31;04.08.2025 г.;Мария Петрова;0888 123 456;Свещ;2;10,00 лв.;20,00 лв.;Наложен платеж;Да;Изпълнена;
32;05.08.2025 г.;Кафе Роза ЕООД;;Чаши;10;8,00 лв.;80,00 лв.;Банков превод;Не;Изпратена;
33;06.08.2025 г.;Иван Колев;;Свещ;1;10,00 лв.;10,00 лв.;Наложен платеж;Не;Отказана;
""",
        encoding="cp1251", delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Мария Петрова", "date": "2025-08-04", "amount": "20.00", "product": "Свещ"},
            {"contact": "Кафе Роза ЕООД", "date": "2025-08-05", "amount": "80.00", "product": "Чаши"},
        ),
    ),
    delimited(
        "racuni.csv", "home-made", """
Broj računa;Datum računa;Kupac;OIB;Dospijeće;Iznos bez PDV-a;PDV;Ukupno s PDV-om;Valuta;Plaćeno;Datum plaćanja;Status;Napomena
15-1-1;04.08.2025.;Slastičarna Ana d.o.o.;12345678901;18.08.2025.;100,00;25,00;125,00;EUR;125,00;10.08.2025.;Plaćen;
16-1-1;11.08.2025.;Ivo Horvat;;25.08.2025.;40,00;10,00;50,00;EUR;0,00;;Neplaćen;
17-1-1;12.08.2025.;Ivo Horvat;;26.08.2025.;40,00;10,00;50,00;EUR;0,00;;Storniran;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Slastičarna Ana d.o.o.", "date": "2025-08-04", "amount": "125.00"},
            {"contact": "Ivo Horvat", "date": "2025-08-11", "amount": "50.00"},
        ),
    ),
    delimited(
        "paraggelies.csv", "home-made", """
Αρ. παραγγελίας;Ημ/νία;Πελάτης;Τηλέφωνο;Προϊόν;Τεμ.;Τιμή μονάδας;Σύνολο;Τρόπος πληρωμής;Πληρώθηκε;Κατάσταση;Σχόλια
Π-51;04/08/2025;Ελένη Παππά;694 1234567;Κερί;2;10,00 €;20,00 €;Αντικαταβολή;Ναι;Ολοκληρώθηκε;
Π-52;05/08/2025;Καφέ Θάλασσα ΕΠΕ;;Κούπες;10;8,00 €;80,00 €;Κάρτα;Όχι;Σε εξέλιξη;
Π-53;06/08/2025;Νίκος Ρήγας;;Κερί;1;10,00 €;10,00 €;Κάρτα;Όχι;Ακυρώθηκε;
""",
        encoding="cp1253", delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Ελένη Παππά", "date": "2025-08-04", "amount": "20.00", "product": "Κερί"},
            {"contact": "Καφέ Θάλασσα ΕΠΕ", "date": "2025-08-05", "amount": "80.00", "product": "Κούπες"},
        ),
    ),
    delimited(
        "trendyol.csv", "Trendyol", """
Barkod;Paket No;Sipariş Tarihi;Sipariş Numarası;Alıcı;Ürün Adı;Adet;Birim Fiyatı;Satış Tutarı;İndirim Tutarı;Faturalanacak Tutar;Sipariş Statüsü;E-Posta;İl;Kargo Firması
869001;P1;04.08.2025 10:12;910001;Ayşe Yılmaz;Kupa;2;150,00;300,00;30,00;270,00;Teslim Edildi;a@example.com.tr;İzmir;Yurtiçi
869002;P2;05.08.2025 11:00;910002;Can Öz;Tabak;1;200,00;200,00;0,00;200,00;Kargoda;c@example.com.tr;Ankara;Aras
869002;P3;06.08.2025 11:00;910003;Ece Ak;Tabak;1;200,00;200,00;0,00;200,00;İptal Edildi;e@example.com.tr;Ankara;Aras
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Ayşe Yılmaz", "date": "2025-08-04", "amount": "270.00", "product": "Kupa"},
            {"contact": "Can Öz", "date": "2025-08-05", "amount": "200.00", "product": "Tabak"},
        ),
    ),
    delimited(
        "prom_ua.csv", "Prom.ua", """
Номер замовлення;Дата створення;ПІБ покупця;Телефон;Email;Назва товару;Кількість;Ціна;Сума;Спосіб оплати;Статус замовлення;Спосіб доставки;Джерело
200101;04.08.2025 10:15;Оксана Бондар;+380671112233;oks@example.ua;Свічка;2;250;500,00 ₴;Післяплата;Виконано;Нова пошта;Instagram
200102;05.08.2025 10:15;Андрій Коваль;;;Чашка;1;300;300,00 ₴;Картка;Прийнято;Укрпошта;
200103;06.08.2025 10:15;Ігор Мороз;;;Чашка;1;300;300,00 ₴;Картка;Скасовано;Укрпошта;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Оксана Бондар", "date": "2025-08-04", "amount": "500.00", "product": "Свічка"},
            {"contact": "Андрій Коваль", "date": "2025-08-05", "amount": "300.00", "product": "Чашка"},
        ),
    ),
    delimited(
        "saskaitos.csv", "home-made", """
Sąskaitos Nr.;Išrašymo data;Pirkėjas;Įmonės kodas;Apmokėti iki;Suma be PVM;PVM suma;Suma su PVM;Valiuta;Būsena;Apmokėta;Pastabos
SF-201;2025-08-04;UAB Kepyklėlė;301234567;2025-08-18;100,00;21,00;121,00;EUR;Apmokėta;2025-08-10;
SF-202;2025-08-11;Rasa Kazlauskienė;;2025-08-25;50,00;10,50;60,50;EUR;Neapmokėta;;
SF-203;2025-08-12;Rasa Kazlauskienė;;2025-08-26;50,00;10,50;60,50;EUR;Anuliuota;;
""",
        delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "UAB Kepyklėlė", "date": "2025-08-04", "amount": "121.00"},
            {"contact": "Rasa Kazlauskienė", "date": "2025-08-11", "amount": "60.50"},
        ),
    ),
    delimited(
        "taobao.csv", "Taobao", """
订单编号,买家会员名,收货人姓名,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝总数量,总金额,买家实际支付金额,订单状态,订单备注,退款金额
250801001,tb_li,李娜,13800001111,2025-08-04 10:12:00,2025-08-04 10:13:00,香薰蜡烛,2,120.00,110.00,交易成功,,0.00
250801002,tb_w,王伟,13800002222,2025-08-05 09:00:00,2025-08-05 09:01:00,马克杯,1,60.00,60.00,卖家已发货，等待买家确认,,0.00
250801003,tb_z,张敏,13800003333,2025-08-06 09:00:00,,马克杯,1,60.00,0.00,交易关闭,,0.00
""",
        encoding="gb18030", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "李娜", "date": "2025-08-04", "amount": "110.00", "product": "香薰蜡烛"},
            {"contact": "王伟", "date": "2025-08-05", "amount": "60.00", "product": "马克杯"},
        ),
    ),
    delimited(
        "smartstore.csv", "Naver", """
상품주문번호,주문번호,주문일시,주문상태,구매자명,구매자연락처,수취인명,상품명,옵션정보,수량,상품가격,최종 상품별 총 주문금액,결제일,유입경로
2025080411,2025080401,2025-08-04 10:12:33,구매확정,김민지,010-1111-2222,김민지,캔들,대,2,15000,30000,2025-08-04,네이버 검색
2025080512,2025080502,2025-08-05 11:00:00,배송중,이준호,010-3333-4444,이준호,머그컵,,1,12000,12000,2025-08-05,인스타그램
2025080613,2025080603,2025-08-06 11:00:00,취소,박서연,,박서연,머그컵,,1,12000,12000,,
""",
        encoding="cp949", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "김민지", "date": "2025-08-04", "amount": "30000.00", "product": "캔들"},
            {"contact": "이준호", "date": "2025-08-05", "amount": "12000.00", "product": "머그컵"},
        ),
    ),
)
