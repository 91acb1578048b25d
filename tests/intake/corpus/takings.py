"""Orders, invoices and payments at their full width: sums of several columns, refunds, money that went out."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "amazon_all_orders.txt", "Amazon", """
amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\turl\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\tpurchase-order-number\tprice-designation\tis-iba
302-1112223-4445556\t\t2025-09-03T06:12:44+00:00\t2025-09-04T10:00:00+00:00\tShipped\tMerchant\tAmazon.de\t\t\tStandard\tGewürzmühle\tGM-1\tB0AAA\tShipped\t1\tEUR\t24.90\t\t3.99\t\t\t\t\t\tUlm\t\t89073\tDE\t\tfalse\t\t\t
302-1112223-4445556\t\t2025-09-03T06:12:44+00:00\t2025-09-04T10:00:00+00:00\tShipped\tMerchant\tAmazon.de\t\t\tStandard\tPfeffer 200g\tPF-2\tB0BBB\tShipped\t2\tEUR\t13.80\t\t\t\t\t\t\t\tUlm\t\t89073\tDE\t\tfalse\t\t\t
302-7778889-0001112\t\t2025-09-05T18:30:10+00:00\t2025-09-05T19:00:00+00:00\tCancelled\tMerchant\tAmazon.de\t\t\tStandard\tGewürzmühle\tGM-1\tB0AAA\tCancelled\t0\tEUR\t\t\t\t\t\t\t\t\tWien\t\t1010\tAT\t\tfalse\t\t\t
305-3334445-6667778\t\t2025-09-06T09:09:09+00:00\t2025-09-07T19:00:00+00:00\tShipped\tAmazon\tAmazon.de\t\t\tExpedited\tSalz\tSZ-1\tB0CCC\tShipped\t1\tEUR\t6.50\t\t0.00\t\t\t\t0.50\t\tBonn\t\t53111\tDE\t\tfalse\t\t\t
""",
        delimiter="\t", kind="sales", created=2, skipped=2,
        records=(
            {"date": "2025-09-03", "amount": "42.69", "product": "Gewürzmühle, Pfeffer 200g"},
            {"date": "2025-09-06", "amount": "6.00", "product": "Salz"},
        ),
    ),
    delimited(
        "myob_item_sales.txt", "MYOB", """
{}
Co./Last Name\tFirst Name\tAddr 1 - Line 1\t           - Line 2\t           - Line 3\t           - Line 4\tInclusive\tInvoice No.\tDate\tCustomer PO\tShip Via\tDelivery Status\tItem Number\tQuantity\tDescription\tPrice\tInc-Tax Price\tDiscount\tTotal\tInc-Tax Total\tJob\tComment\tJournal Memo\tSalesperson Last Name\tSalesperson First Name\tShipping Date\tReferral Source\tTax Code\tNon-GST Amount\tGST Amount\tLCT Amount\tFreight Amount\tInc-Tax Freight Amount\tFreight Tax Code\tSale Status\tCurrency Code\tExchange Rate\tTerms - Payment is Due\tAmount Paid\tPayment Method\tCard ID\tRecord ID
Gumtree Cycles\t\t12 Main St\tDubbo NSW 2830\t\t\t\t00000211\t4/08/2025\t\t\tP\tTUBE\t10\tInner tube\t$8.00\t$8.80\t0%\t$80.00\t$88.00\t\t\tSale; Gumtree Cycles\t\t\t\tFlyer\tGST\t$0.00\t$8.00\t$0.00\t$0.00\t$0.00\tGST\tI\t\t\t5\t$88.00\tCash\t*None\t55

Mortimer\tJean\t3 Oak Ct\tOrange NSW 2800\t\t\t\t00000212\t13/08/2025\t\t\tP\tBIKE\t1\tTourer\t$1,200.00\t$1,320.00\t0%\t$1,200.00\t$1,320.00\t\t\tSale; Mortimer, Jean\t\t\t\t\tGST\t$0.00\t$120.00\t$0.00\t$0.00\t$0.00\tGST\tI\t\t\t5\t$0.00\t\t*None\t56
Mortimer\tJean\t3 Oak Ct\tOrange NSW 2800\t\t\t\t00000212\t13/08/2025\t\t\tP\tHELM\t1\tHelmet\t$50.00\t$55.00\t0%\t$50.00\t$55.00\t\t\tSale; Mortimer, Jean\t\t\t\t\tGST\t$0.00\t$5.00\t$0.00\t$0.00\t$0.00\tGST\tI\t\t\t5\t$0.00\t\t*None\t56
""",
        delimiter="\t", end="\r\n", kind="sales", created=2, skipped=2,
        records=(
            {"contact": "Gumtree Cycles", "date": "2025-08-04", "amount": "88.00", "product": "Inner tube"},
            {"contact": "Jean Mortimer", "date": "2025-08-13", "amount": "1375.00", "product": "Tourer, Helmet"},
        ),
    ),
    delimited(
        "jtl_auftraege.csv", "JTL-Wawi", """
Auftragsnummer;Auftragsdatum;Externe Auftragsnummer;Kundennummer;Rechnungsadresse: Firma;Rechnungsadresse: Anrede;Rechnungsadresse: Vorname;Rechnungsadresse: Nachname;Rechnungsadresse: Straße;Rechnungsadresse: PLZ;Rechnungsadresse: Ort;Rechnungsadresse: Land;Rechnungsadresse: E-Mail;Zahlungsart;Versandart;Währung;Auftragsstatus;Gesamtbetrag Brutto;Gesamtbetrag Netto;Artikelnummer;Artikelname;Menge;VK Brutto;Storniert;Shop
AU202511001;01.09.2025;;K10077;;Frau;Silke;Brandes;Ring 4;38100;Braunschweig;Deutschland;silke@example.de;PayPal;DHL;EUR;Versendet;87,85;73,82;ART-1;Laufrad;1;79,95;N;JTL-Shop
AU202511001;01.09.2025;;K10077;;Frau;Silke;Brandes;Ring 4;38100;Braunschweig;Deutschland;silke@example.de;PayPal;DHL;EUR;Versendet;87,85;73,82;ART-9;Klingel;1;7,90;N;JTL-Shop
AU202511002;02.09.2025;;K10078;Kita Regenbogen;;;;Weg 1;38102;Braunschweig;Deutschland;info@regenbogen.example;Rechnung;DHL;EUR;Offen;1.119,30;940,59;ART-1;Laufrad;14;79,95;N;JTL-Shop
AU202511003;02.09.2025;;K10079;;Herr;Uwe;Falk;Allee 2;30159;Hannover;Deutschland;uwe@example.de;Vorkasse;DHL;EUR;Storniert;79,95;67,18;ART-1;Laufrad;1;79,95;J;JTL-Shop
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="sales", created=2, skipped=2,
        records=(
            {"contact": "Silke Brandes", "date": "2025-09-01", "amount": "87.85", "product": "Laufrad, Klingel"},
            {"contact": "info@regenbogen.example", "date": "2025-09-02", "amount": "1119.30", "product": "Laufrad"},
        ),
    ),
    delimited(
        "wix_orders.csv", "Wix", """
Order number,Date created,Time,Total order quantity,Contact email,Note from customer,Additional checkout info,Item,Variant,SKU,Qty,Quantity refunded,Price,Weight,Custom text,Deposit amount,Delivery method,Delivery time,Recipient name,Recipient phone,Recipient company name,Delivery country,Delivery state,Delivery city,Delivery address,Delivery postal code,Billing name,Billing phone,Billing company name,Billing country,Billing state,Billing city,Billing address,Billing zip code/postal code,Payment status,Payment method,Coupon code,Gift card amount,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Additional fees,Fulfillment status,Tracking number,Fulfillment service,Shipping label
10051,"Sep 2, 2025",10:31:07 AM,3,pia@example.com,,,Honey 500g,,,2,,9.5,,,,,,Pia Nord,,,,,,,,Pia Nord,,,,,,,,Paid,Credit Card,,,4.9,0,29.9,EUR,0,29.9,,Fulfilled,,,
10051,"Sep 2, 2025",10:31:07 AM,3,pia@example.com,,,Propolis,,,1,,6,,,,,,Pia Nord,,,,,,,,Pia Nord,,,,,,,,Paid,Credit Card,,,4.9,0,29.9,EUR,0,29.9,,Fulfilled,,,
10052,"Sep 4, 2025",6:02:55 PM,1,ron@example.com,,,Honey 500g,,,1,,9.5,,,,,,,,,,,,,,Ron Vik,,,,,,,,Paid,,,,4.9,,14.4,EUR,0,14.4,,Unfulfilled,,,
""",
        kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Pia Nord", "date": "2025-09-02", "amount": "29.90", "product": "Honey 500g, Propolis"},
            {"contact": "Ron Vik", "date": "2025-09-04", "amount": "14.40", "product": "Honey 500g"},
        ),
    ),
    delimited(
        "paypal_zahlungen.csv", "PayPal", """
"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Lieferadresse","Adress-Status","Artikelbezeichnung","Artikelnummer","Versand- und Bearbeitungsgebühr","Versicherungsbetrag","Umsatzsteuer","Option 1 Name","Option 1 Wert","Option 2 Name","Option 2 Wert","Zugehöriger Transaktionscode","Rechnungsnummer","Zollnummer","Anzahl","Empfangsnummer","Guthaben","Adresszeile 1","Adresszusatz","Ort","Bundesland","PLZ","Land","Telefon","Betreff","Hinweis","Ländervorwahl","Auswirkung auf Guthaben"
"02.09.2025","09:14:22","Europe/Berlin","Svenja Ott","PayPal Express-Zahlung","Abgeschlossen","EUR","1.049,90","-26,50","1.023,40","svenja@example.de","laden@meinladen.example","8AB12345CD678901E","","","Rennrad","","","","","","","","","","","","","","1.500,00","","","Jena","","07743","Deutschland","","","","","Haben"
"03.09.2025","10:00:00","Europe/Berlin","","Allgemeine Abbuchung","Abgeschlossen","EUR","-1.000,00","0,00","-1.000,00","laden@meinladen.example","","8AB12345CD678901F","","","","","","","","","","","","","","","","","","","","","","","","","","","","Soll"
"04.09.2025","13:10:05","Europe/Berlin","Kai Wolter","Zahlung im Einzugsverfahren mit Zahlungsrechnung","Ausstehend","EUR","25,00","-0,97","24,03","kai@example.de","laden@meinladen.example","8AB12345CD678902A","","","","","","","","","","","","","","","","","","","","","","","","","","","","Memo"
"05.09.2025","16:44:00","Europe/Berlin","Kettenwerk GmbH","Zahlung","Abgeschlossen","EUR","-319,00","0,00","-319,00","laden@meinladen.example","info@kettenwerk.example","8AB12345CD678903B","","","","","","","","","","","","","","","","","","","","","","","","","","","","Soll"
"06.09.2025","08:00:01","Europe/Berlin","Arne Feld","Website-Zahlung","Abgeschlossen","EUR","64,50","-1,96","62,54","arne@example.de","laden@meinladen.example","8AB12345CD678904C","","","Inspektion","","","","","","","","","","","","","","","","","","","","","","","","","Haben"
""",
        encoding="utf-8-sig", end="\r\n", kind="sales", created=2, skipped=3,
        records=(
            {"contact": "Svenja Ott", "date": "2025-09-02", "amount": "1049.90", "product": "Rennrad"},
            {"contact": "Arne Feld", "date": "2025-09-06", "amount": "64.50", "product": "Inspektion"},
        ),
    ),
    delimited(
        "paypal_paiements.csv", "PayPal", """
"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","De l'adresse email","À l'adresse email","Numéro de transaction","Adresse de livraison","État de l'adresse","Titre de l'objet","Numéro de l'objet","Montant de la livraison et du traitement","Montant de l'assurance","TVA","Nom de l'option 1","Valeur de l'option 1","Numéro de la transaction de référence","Numéro de facture","Numéro de client","Quantité","Numéro de reçu","Solde","Adresse","Ville","Code postal","Pays","Numéro de téléphone du contact","Objet","Remarque","Indicatif pays","Impact sur le solde"
"14/08/2025","18:20:00","Europe/Paris","Camille Aubry","Paiement sur site marchand","Terminé","EUR","78,00","-2,61","75,39","camille@example.fr","atelier@exemple.fr","1FR00000000000001","","","","","","","","","","","","","","","","","","","","","","","","Crédit"
"16/08/2025","09:00:00","Europe/Paris","Camille Aubry","Remboursement de paiement","Terminé","EUR","-78,00","2,61","-75,39","atelier@exemple.fr","camille@example.fr","1FR00000000000002","","","","","","","","","","1FR00000000000001","","","","","","","","","","","","","","Débit"
"20/08/2025","11:11:11","Europe/Paris","Yann Le Goff","Paiement Express Checkout","Terminé","EUR","1 240,50","-35,20","1 205,30","yann@example.bzh","atelier@exemple.fr","1FR00000000000003","","","","","","","","","","","","","","","","","","","","","","","","Crédit"
""",
        encoding="utf-8-sig", end="\r\n", kind="sales", created=3,
        records=(
            {"contact": "Camille Aubry", "date": "2025-08-14", "amount": "78.00"},
            {"contact": "Camille Aubry", "date": "2025-08-16", "amount": "-78.00"},
            {"contact": "Yann Le Goff", "date": "2025-08-20", "amount": "1240.50"},
        ),
    ),
    delimited(
        "sumup.csv", "SumUp", """
E-Mail,Datum,Transaktionsnummer,Zahlungsart,Status,Kartentyp,Letzte 4 Ziffern,Verarbeitet als,Zahlungsmethode,Eingabemodus,Autorisierungscode,Beschreibung,Betrag (inkl. MwSt.),Betrag (exkl. MwSt.),MwSt.-Betrag,Trinkgeldbetrag,Währung,Gebühr,Auszahlung,Auszahlungsdatum,Auszahlungs-ID,Referenz
cafe@example.de,2025-09-06 10:15:02,TAAA1,Umsatz,Erfolgreich,VISA,1234,Credit,CARD,Kontaktlos,1,2 x Frühstück,31.80,29.72,2.08,0.00,EUR,0.44,31.36,2025-09-08,P1,
cafe@example.de,2025-09-06 11:40:51,TAAA2,Umsatz,Fehlgeschlagen,MASTERCARD,9876,Credit,CARD,Chip,,Kuchen,12.00,11.21,0.79,0.00,EUR,0.00,0.00,,,
cafe@example.de,2025-09-07 09:05:00,TAAA3,Umsatz,Erfolgreich,MASTERCARD,9876,Credit,CARD,Chip,2,Torte ganz,54.00,50.47,3.53,0.00,EUR,0.75,53.25,2025-09-08,P1,
""",
        kind="sales", created=2, skipped=1,
        records=(
            {"date": "2025-09-06", "amount": "31.80", "product": "2 x Frühstück"},
            {"date": "2025-09-07", "amount": "54.00", "product": "Torte ganz"},
        ),
    ),
    delimited(
        "gumroad.csv", "Gumroad", """
Purchase ID,Item Name,Buyer Name,Purchase Email,Buyer Email,Do not contact?,Purchase Date,Purchase Time (UTC timezone),Subtotal ($),Taxes ($),Tax Type,Shipping ($),Sale Price ($),Fees ($),Net Total ($),Tip ($),Tax Included in Price?,Street Address,City,Zip Code,State,Country,Referrer,Refunded?,Partial Refund ($),Fully Refunded?,Disputed?,Dispute Won?,Variants,Discount Code,Recurring Charge?,Free trial purchase?,Pre-order authorization?,Product ID,Order Number,Pre-order authorization time (UTC timezone),Custom Fields,Item Price ($),Variants Price ($),Giftee Email,SKU ID,Quantity,Recurrence,Affiliate,Affiliate commission ($),Discover?,Subscription End Date,Rating,Review,Preorder?,License Key,Payment Type,PayPal Transaction ID,PayPal Fee Amount,PayPal Fee Currency,Stripe Transaction ID,Purchasing Power Parity Discounted?,Upsold?,Sent Abandoned Cart Email?,UTM Source,UTM Medium,UTM Campaign,UTM Term,UTM Content
g1==,Sourdough guide,Nell Yates,nell@example.com,,0,2025-09-03,12:01:00,19.0,0.0,,,19.0,2.4,16.6,,,,,,,,https://twitter.com,0,,0,0,,,,,,,,771001,,,19.0,,,,1,,,,,,,,,,,,,,,,,,,,,,
g2==,Sourdough guide,,b.ross@example.com,,1,2025-09-04,08:00:00,19.0,0.0,,,19.0,2.4,16.6,,,,,,,,direct,1,0,1,0,,,,,,,,771002,,,19.0,,,,1,,,,,,,,,,,,,,,,,,,,,,
g3==,Starter kit,Hugh Pell,hugh@example.com,,0,2025-09-05,21:40:00,35.0,2.8,,,37.8,4.1,33.7,,,,,,,,direct,0,,0,0,,,,,,,,771003,,,35.0,,,,1,,,,,,,,,,,,,,,,,,,,,,
""",
        kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Nell Yates", "date": "2025-09-03", "amount": "19.00", "product": "Sourdough guide"},
            {"contact": "Hugh Pell", "date": "2025-09-05", "amount": "37.80", "product": "Starter kit"},
        ),
    ),
    delimited(
        "shopware6.csv", "Shopware", """
id;orderNumber;orderDateTime;orderCustomer.customerNumber;orderCustomer.firstName;orderCustomer.lastName;orderCustomer.email;orderCustomer.company;billingAddress.street;billingAddress.zipcode;billingAddress.city;billingAddress.country.iso;amountTotal;amountNet;shippingTotal;currency.isoCode;stateMachineState.technicalName;transactions.last.stateMachineState.technicalName;transactions.last.paymentMethod.name;deliveries.first.stateMachineState.technicalName;salesChannel.name;lineItems
018f1a;20115;2025-08-25T10:12:44.120+00:00;10231;Birte;Hansen;birte@example.de;;Weg 1;24937;Flensburg;DE;129.9;109.16;4.9;EUR;completed;paid;Rechnung;shipped;Storefront;1x Teppich
018f1b;20116;2025-08-26T09:00:00.000+00:00;10232;Malte;Iversen;malte@iversen.example;Iversen Bau GmbH;Weg 2;24939;Flensburg;DE;1450;1218.49;0;EUR;in_progress;open;Vorkasse;open;Storefront;5x Teppich
018f1c;20117;2025-08-27T09:30:00.000+00:00;10233;Nora;Klein;nora@example.de;;Weg 3;20095;Hamburg;DE;59;49.58;4.9;EUR;cancelled;cancelled;PayPal;cancelled;Storefront;1x Läufer
""",
        delimiter=";", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Birte Hansen", "date": "2025-08-25", "amount": "129.90", "product": "1x Teppich"},
            {"contact": "Malte Iversen", "date": "2025-08-26", "amount": "1450.00", "product": "5x Teppich"},
        ),
    ),
    delimited(
        "belegliste.csv", "lexoffice", """
Belegart;Belegnummer;Belegdatum;Fälligkeitsdatum;Status;Kontakt;Kundennummer;Betrag (brutto);Betrag (netto);Offener Betrag;Währung;Versanddatum;Zahldatum;Bemerkung
Rechnung;RE2025-0031;05.08.2025;19.08.2025;Bezahlt;Gasthof Linde;10012;595,00;500,00;0,00;EUR;05.08.2025;12.08.2025;
Rechnung;RE2025-0032;11.08.2025;25.08.2025;Überfällig;Melanie Krug;10013;1.190,00;1.000,00;1.190,00;EUR;11.08.2025;;
Angebot;AG2025-0007;12.08.2025;;Offen;Gasthof Linde;10012;2.380,00;2.000,00;;EUR;;;
Rechnungskorrektur;RK2025-0002;14.08.2025;;Verrechnet;Gasthof Linde;10012;-119,00;-100,00;0,00;EUR;14.08.2025;;
Rechnung;;20.08.2025;;Entwurf;Melanie Krug;10013;238,00;200,00;;EUR;;;
Eingangsrechnung;4711;21.08.2025;04.09.2025;Bezahlt;Papier Union;70001;83,30;70,00;0,00;EUR;;22.08.2025;
""",
        encoding="utf-8-sig", delimiter=";", end="\r\n", kind="sales", created=3, skipped=3,
        records=(
            {"contact": "Gasthof Linde", "date": "2025-08-05", "amount": "595.00"},
            {"contact": "Melanie Krug", "date": "2025-08-11", "amount": "1190.00"},
            {"contact": "Gasthof Linde", "date": "2025-08-14", "amount": "-119.00"},
        ),
    ),
    delimited(
        "fatture_emesse.csv", "Fatture in Cloud", """
Numero;Data;Prossima scadenza;Cliente;Partita IVA;Codice fiscale;Indirizzo;Oggetto visibile;Imponibile;IVA;Ritenuta;Lordo;Valuta;Stato;Saldo;Metodo di pagamento;Centro di ricavo;Tipo documento
12;01/08/2025;31/08/2025;Trattoria da Nino Srl;01234567890;;Via Roma 1;Fornitura vino;1.250,00;275,00;0,00;1.525,00;EUR;Saldata;1.525,00;Bonifico;;Fattura
13;08/08/2025;07/09/2025;Chiara Fontana;;FNTCHR80A41H501X;;Degustazione;163,93;36,07;0,00;200,00;EUR;Non saldata;0,00;Bonifico;;Fattura
2/NC;20/08/2025;;Trattoria da Nino Srl;01234567890;;Via Roma 1;Reso;-100,00;-22,00;0,00;-122,00;EUR;Saldata;;;;Nota di credito
""",
        delimiter=";", end="\r\n", kind="sales", created=3,
        records=(
            {"contact": "Trattoria da Nino Srl", "date": "2025-08-01", "amount": "1525.00"},
            {"contact": "Chiara Fontana", "date": "2025-08-08", "amount": "200.00"},
            {"contact": "Trattoria da Nino Srl", "date": "2025-08-20", "amount": "-122.00"},
        ),
    ),
    delimited(
        "fortnox.csv", "Fortnox", """
Fakturanummer;Kundnummer;Kundnamn;Fakturadatum;Förfallodatum;Slutbetaldatum;Netto;Moms;Totalt;Saldo;Valuta;OCR;Makulerad;Bokförd;Skickad;Vår referens;Er referens;Kreditfaktura
1051;21;Lindbergs Bygg AB;2025-08-04;2025-09-03;2025-08-30;8000,00;2000,00;10000,00;0,00;SEK;10517;Nej;Ja;Ja;Eva;Per Lindberg;
1052;22;Astrid Ek;2025-08-11;2025-09-10;;760,00;190,00;950,00;950,00;SEK;10525;Nej;Ja;Ja;Eva;;
1053;22;Astrid Ek;2025-08-12;2025-09-11;;760,00;190,00;950,00;0,00;SEK;10533;Ja;Nej;Nej;Eva;;
""",
        encoding="cp1252", delimiter=";", end="\r\n", kind="sales", created=2, skipped=1,
        records=(
            {"contact": "Lindbergs Bygg AB", "date": "2025-08-04", "amount": "10000.00"},
            {"contact": "Astrid Ek", "date": "2025-08-11", "amount": "950.00"},
        ),
    ),
)
