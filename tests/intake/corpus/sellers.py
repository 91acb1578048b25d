"""Orders, invoices and payments with their refunds, several lines and cancelled ones."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "orders_export_refunds.csv", "Shopify", """
Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source
#2001,ida@kern.example,partially_refunded,2025-03-01 10:00:00 +0100,fulfilled,2025-03-02 09:00:00 +0100,yes,EUR,90.00,5.00,0.00,95.00,,0.00,Standard,2025-03-01 09:59:00 +0100,2,Mug blue,30.00,,MUG-B,true,true,fulfilled,Ida Kern,Weg 1,Weg 1,,,Kiel,'24103,SH,DE,'+4943155503 10,Ida Kern,,,,Card,c1,30.00,Kern,0.00,,,,5001,,Low,web
#2001,ida@kern.example,,,,,,,,,,,,,,2025-03-01 09:59:00 +0100,1,Mug red,30.00,,MUG-R,true,true,fulfilled,,,,,,,,,,,,,,,,,,Kern,,,,,,,,
#2002,jon@lamm.example,paid,2025-03-03 11:00:00 +0100,unfulfilled,,no,EUR,19.90,0.00,0.00,19.90,WELCOME10,2.00,Pick up,2025-03-03 10:58:00 +0100,1,Plate,21.90,,PL,true,true,pending,Jon Lamm,,,,,Ulm,'89073,BW,DE,,Jon Lamm,,,,PayPal,c2,0.00,Kern,0.00,,,,5002,,Low,web
#2003,kim@moll.example,voided,,unfulfilled,,no,EUR,12.00,0.00,0.00,12.00,,0.00,Standard,2025-03-04 10:58:00 +0100,1,Bowl,12.00,,BO,true,true,pending,Kim Moll,,,,,Ulm,'89073,BW,DE,,Kim Moll,,,2025-03-04 12:00:00 +0100,Card,c3,0.00,Kern,0.00,,,,5003,,Low,web
""",
        kind="sales", created=2, skipped=2,
        fields={"Total": "amount", "Subtotal": None, "Vendor": None, "Outstanding Balance": None,
                "Lineitem price": None},
        records=(
            {"contact": "Ida Kern", "date": "2025-03-01", "amount": "65.00"},
            {"contact": "Jon Lamm", "date": "2025-03-03", "amount": "19.90", "product": "Plate"},
        ),
    ),
    delimited(
        "unified_payments.csv", "Stripe", """
id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Is Link,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Card Last4,Card Brand,Card Name,Card Address City,Card Address Country,Customer ID,Customer Description,Customer Email,Disputed Amount,Dispute Status
ch_1,2025-02-10 08:30:00,49.00,0.00,eur,true,49.00,0.00,eur,,Yoga course,1.02,false,Live,pi_1,card,,YOGA,Paid,Payment complete.,0.00,card_1,4242,Visa,Lia Noor,Graz,AT,cus_1,Lia Noor,lia@noor.example,,
ch_2,2025-02-11 08:30:00,49.00,49.00,eur,true,49.00,49.00,eur,,Yoga course,1.02,false,Live,pi_2,card,2025-02-12 10:00:00,YOGA,Refunded,Payment complete.,0.00,card_2,4242,Visa,Mo Oker,,,cus_2,Mo Oker,mo@oker.example,,
ch_3,2025-02-12 08:30:00,49.00,0.00,eur,false,49.00,0.00,eur,insufficient_funds,Yoga course,0.00,false,Live,pi_3,card,,YOGA,Failed,The bank declined the payment.,0.00,card_3,4242,Visa,Nia Pohl,,,cus_3,Nia Pohl,nia@pohl.example,,
""",
        kind="sales", created=1, skipped=2,
        fields={"Fee": None, "Converted Amount": None, "Card Last4": None, "id": None},
        records=(
            {"contact": "Lia Noor", "contact_email": "lia@noor.example", "date": "2025-02-10",
             "amount": "49.00"},
        ),
    ),
    delimited(
        "EtsySoldOrderItems2025.csv", "Etsy", """
Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU
01/29/25,Linen apron,rosie88,1,38.00,,,0.00,0.00,4.50,0.00,38.00,EUR,4000001,111,01/29/2025,01/31/2025,Rosie O&#39;Dowd,2 Mill Rd,,Cork,,T12 X000,Ireland,3300001,Colour:Blue,online,listing,online_cc,,,0.00,AP1
01/30/25,Tea towel &amp; mitt,rosie88,2,11.00,,,0.00,0.00,4.50,0.00,22.00,EUR,4000002,112,01/30/2025,,Rosie O&#39;Dowd,2 Mill Rd,,Cork,,T12 X000,Ireland,3300002,,online,listing,online_cc,,,0.00,TT1
""",
        kind="sales", created=2,
        fields={"Sale Date": "date", "Item Total": "amount", "Price": None, "Ship Name": "contact",
                "Listing ID": None, "Variations": None},
        records=(
            {"contact": "Rosie O'Dowd", "date": "2025-01-29", "amount": "38.00",
             "product": "Linen apron"},
            {"contact": "Rosie O'Dowd", "date": "2025-01-30", "amount": "22.00",
             "product": "Tea towel & mitt"},
        ),
    ),
    delimited(
        "orders-2025-04.csv", "WooCommerce", """
"Order Number","Order Status","Order Date","Customer Note","First Name (Billing)","Last Name (Billing)","Company (Billing)","Address 1&2 (Billing)","City (Billing)","State Code (Billing)","Postcode (Billing)","Country Code (Billing)","Email (Billing)","Phone (Billing)","First Name (Shipping)","Last Name (Shipping)","Address 1&2 (Shipping)","City (Shipping)","Postcode (Shipping)","Country Code (Shipping)","Payment Method Title","Cart Discount Amount","Order Subtotal Amount","Shipping Method Title","Order Shipping Amount","Order Refund Amount","Order Total Amount","Order Total Tax Amount","SKU","Item #","Item Name","Quantity","Item Cost","Coupon Code","Discount Amount","Discount Amount Tax"
"301","Completed","2025-04-02 14:11","","Ola","Quist","Quist Bygg","Storgata 3","Oslo","","0150","NO","ola@quist.example","22 55 03 12","Ola","Quist","Storgata 3","Oslo","0150","NO","Vipps","0","50.00","Flat rate","8.00","0","58.00","0","A1","1","Soap","2","20.00","","",""
"301","Completed","2025-04-02 14:11","","Ola","Quist","Quist Bygg","Storgata 3","Oslo","","0150","NO","ola@quist.example","22 55 03 12","Ola","Quist","Storgata 3","Oslo","0150","NO","Vipps","0","50.00","Flat rate","8.00","0","58.00","0","A2","2","Brush","1","10.00","","",""
"302","Cancelled","2025-04-03 09:00","","Pia","Rohde","","","","","","DE","pia@rohde.example","","","","","","","","Invoice","0","10.00","","0","0","10.00","0","A2","1","Brush","1","10.00","","",""
"303","Refunded","2025-04-04 09:00","","Quin","Sand","","","","","","DE","quin@sand.example","","","","","","","","Invoice","0","10.00","","0","10.00","10.00","0","A2","1","Brush","1","10.00","","",""
""",
        encoding="utf-8-sig", kind="sales", created=1, skipped=3,
        fields={"Order Total Amount": "amount", "Item Cost": None, "Order Subtotal Amount": None,
                "Email (Billing)": "contact_email"},
        records=(
            {"contact": "Ola Quist", "contact_email": "ola@quist.example", "date": "2025-04-02",
             "amount": "58.00"},
        ),
    ),
    delimited(
        "SalesInvoices.csv", "Xero", """
ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,PORegion,POPostalCode,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,TrackingName1,TrackingOption1,Currency,Type,Sent,Status
Tern & Sons,accounts@tern.example,,,,,,,,,INV-0101,PO 7,28/02/2025,30/03/2025,1320.00,220.00,1320.00,0.00,,Oak shelf,2,500.00,,1000.00,200,20% (VAT on Income),200.00,,,EUR,Sales invoice,Sent,Paid
Tern & Sons,accounts@tern.example,,,,,,,,,INV-0101,PO 7,28/02/2025,30/03/2025,1320.00,220.00,1320.00,0.00,,Delivery,1,100.00,,100.00,200,20% (VAT on Income),20.00,,,EUR,Sales invoice,Sent,Paid
Ude Cafe,,,,,,,,,,INV-0102,,01/03/2025,31/03/2025,240.00,40.00,0.00,240.00,,Bench,1,200.00,,200.00,200,20% (VAT on Income),40.00,,,EUR,Sales invoice,Sent,Awaiting Payment
Ude Cafe,,,,,,,,,,INV-0103,,02/03/2025,31/03/2025,99.00,0.00,0.00,0.00,,Mistake,1,99.00,,99.00,200,No VAT,0.00,,,EUR,Sales invoice,Unsent,Voided
""",
        kind="sales", created=2, skipped=2,
        fields={"Total": "amount", "TaxTotal": None, "UnitAmount": None, "LineAmount": None,
                "DueDate": None, "InvoiceDate": "date", "AccountCode": None},
        records=(
            {"contact": "Tern & Sons", "date": "2025-02-28", "amount": "1320.00"},
            {"contact": "Ude Cafe", "date": "2025-03-01", "amount": "240.00", "product": "Bench"},
        ),
    ),
    delimited(
        "paypal_umsaetze.csv", "PayPal", """
"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Artikelbezeichnung","Rechnungsnummer","Guthaben","Hinweis"
"03.02.2025","10:14:00","CET","Vera Weiß","Express-Checkout-Zahlung","Abgeschlossen","EUR","1.049,00","-26,46","1.022,54","vera@weiss.example","laden@laden.example","T1","Sofa","R-1","1.022,54",""
"05.02.2025","11:00:00","CET","Vera Weiß","Rückzahlung","Abgeschlossen","EUR","-49,00","1,20","-47,80","laden@laden.example","vera@weiss.example","T2","Sofa","R-1","974,74","Kratzer"
""",
        encoding="utf-8-sig", kind="sales", created=2,
        fields={"Brutto": "amount", "Netto": None, "Gebühr": None, "Guthaben": None},
        records=(
            {"contact": "Vera Weiß", "date": "2025-02-03", "amount": "1049.00", "product": "Sofa"},
            {"contact": "Vera Weiß", "date": "2025-02-05", "amount": "-49.00"},
        ),
    ),
    delimited(
        "two_currencies.csv", "sales, two currencies", """
Invoice No,Invoice Date,Customer,Email,Description,Total,Currency
77,2025-05-06,Abel Fox,abel@fox.example,Lamp,€120.00,EUR
78,2025-05-07,Cleo Gray,cleo@gray.example,Lamp,$130.00,USD
79,2025-05-08,Dan Hale,dan@hale.example,Returned lamp,(€120.00),EUR
80,2024-02-29,Eve Ivory,eve@ivory.example,Shade,€19.50-,EUR
""",
        kind="sales", created=3, rejected=1,
        fields={"Currency": "currency", "Invoice No": None},
        records=(
            {"contact": "Abel Fox", "amount": "120.00", "currency": "EUR"},
            {"contact": "Dan Hale", "amount": "-120.00", "date": "2025-05-08"},
            {"contact": "Eve Ivory", "amount": "-19.50", "date": "2024-02-29"},
        ),
    ),
)  # fmt: skip
