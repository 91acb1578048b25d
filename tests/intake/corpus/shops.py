"""What shops and box offices write: Shopify, Square, WooCommerce, Etsy, Eventbrite, Stripe."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "shopify_customers.csv", "Shopify", """
Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags
'7001234567890,Noor,Siddiqui,noor@siddiqui.example,yes,Siddiqui Silk,5 Loom St,,Bradford,,GB,BD1 1AA,'+441274960204,,no,182.50,3,,no,"wholesale, silk"
'7001234567891,Ellis,Wynn,ellis@wynn.example,no,,,,,,GB,,,'+447700900205,no,0.00,0,rings first,no,
""",
        created=2,
        fields={"Accepts Email Marketing": "consent", "Tax Exempt": None, "Total Spent": None,
                "Customer ID": None},
        records=(
            {"name": "Noor Siddiqui", "consent": True, "company": "Siddiqui Silk", "city": "Bradford",
             "country": "GB", "phones": ["+441274960204"], "tags": ["wholesale", "silk"]},
            {"name": "Ellis Wynn", "consent": False, "phones": ["+447700900205"],
             "notes": "rings first"},
        ),
    ),
    delimited(
        "shopify_orders.csv", "Shopify", """
Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing City,Billing Country,Payment Method,Notes
#1001,noor@siddiqui.example,paid,2024-05-20 10:01:02 +0100,fulfilled,2024-05-22 09:00:00 +0100,yes,EUR,40.00,5.00,0.00,45.00,,0.00,Standard,2024-05-20 10:00:58 +0100,1,Silk scarf,40.00,Noor Siddiqui,Bradford,GB,Card,
#1002,ellis@wynn.example,paid,2024-05-21 11:01:02 +0100,,,no,EUR,62.00,0.00,0.00,62.00,,0.00,Pick up,2024-05-21 11:00:00 +0100,2,Candle,11.00,Ellis Wynn,Cardiff,GB,Card,
#1002,ellis@wynn.example,,,,,,,,,,,,,,2024-05-21 11:00:00 +0100,1,Throw,40.00,,,,,
""",
        kind="sales", created=2, skipped=1,
        fields={"Paid at": "date", "Total": "amount", "Subtotal": None, "Lineitem price": None},
        records=(
            {"contact": "Noor Siddiqui", "date": "2024-05-20", "amount": "45.00",
             "product": "Silk scarf"},
            {"contact": "Ellis Wynn", "date": "2024-05-21", "amount": "62.00"},
        ),
    ),
    delimited(
        "square_customers.csv", "Square", """
Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,Email Subscription Status,Instant Profile
,Tess,Calloway,tess@calloway.example,'+15035550206,,,77 Pine St,Apt 2,Portland,OR,97201,1986-07-30,oat milk,SQ1A,Directory,2023-01-15,2024-05-01,12,$148.20,subscribed,No
,Omar,Reyes,omar@reyes.example,,,Reyes Tile,,,,,,,,SQ1B,Instant Profile,2024-02-02,2024-02-02,1,$9.00,unknown,Yes
,Vic,Dane,vic@dane.example,,,,,,,,,,,SQ1C,Directory,2024-02-03,2024-02-23,1,$9.00,unsubscribed,No
""",
        created=3,
        fields={"Email Subscription Status": "consent", "Instant Profile": None, "Memo": "notes",
                "Lifetime Spend": None, "Transaction Count": None},
        records=(
            {"name": "Tess Calloway", "consent": True, "birthday": "1986-07-30", "notes": "oat milk",
             "phones": ["+15035550206"], "street": "77 Pine St, Apt 2", "region": "OR"},
            {"name": "Omar Reyes", "consent": None, "company": "Reyes Tile"},
            {"name": "Vic Dane", "consent": False},
        ),
    ),
    delimited(
        "square_items.csv", "Square", """
Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Customer ID,Customer Name
17/05/24,09:12:00,Dublin,Coffee,Flat white,1.0,Regular,,,€4.50,€0.00,€4.50,€0.00,T1,P1,Till,,,Payment,Galway,SQ1A,Tess Calloway
18/05/24,10:30:00,Dublin,Coffee,Flat white,1.0,Regular,,,-€4.50,€0.00,-€4.50,€0.00,T2,P2,Till,,,Refund,Galway,SQ1A,Tess Calloway
""",
        kind="sales", created=2, fields={"Item": "product", "Customer Name": "contact"},
        records=(
            {"contact": "Tess Calloway", "date": "2024-05-17", "amount": "4.50",
             "product": "Flat white"},
            {"date": "2024-05-18", "amount": "-4.50"},
        ),
    ),
    delimited(
        "woocommerce_customers.csv", "WooCommerce", """
Name,Username,"Last Active","Sign Up",Email,Orders,"Total Spend",AOV,"Country / Region",City,Region,"Postal Code"
"Hanna Virtanen",hannav,"2024-05-28 10:00","2023-11-18 12:00",hanna@virtanen.example,4,210.00,52.50,FI,Tampere,,33100
"Guest Buyer",,"2024-05-27 09:00",,guest@buyer.example,1,12.00,12.00,SE,,,
""",
        created=2, fields={"Username": None, "AOV": None, "Country / Region": "country", "Orders": None},
        records=(
            {"name": "Hanna Virtanen", "country": "FI", "city": "Tampere", "postcode": "33100"},
            {"name": "Guest Buyer", "country": "SE"},
        ),
    ),
    delimited(
        "woocommerce_orders.csv", "WooCommerce", """
"Order Number","Order Status","Order Date","Customer Note","First Name (Billing)","Last Name (Billing)","Company (Billing)","Address 1&2 (Billing)","City (Billing)","State Code (Billing)","Postcode (Billing)","Country Code (Billing)","Email (Billing)","Phone (Billing)","Payment Method Title","Order Total Amount","Item Name","Quantity (- Refund)","Item Cost"
501,Completed,"2024-04-19 13:05",,Hanna,Virtanen,,"Kauppakatu 1",Tampere,,33100,FI,hanna@virtanen.example,"+358 3 555 0207",Card,52.50,Linen towel,1,52.50
""",
        kind="sales", created=1, fields={"Order Total Amount": "amount", "Item Name": "product"},
        records=({"contact": "Hanna Virtanen", "contact_email": "hanna@virtanen.example",
                  "date": "2024-04-19", "amount": "52.50", "product": "Linen towel"},),
    ),
    delimited(
        "etsy_sold_orders.csv", "Etsy", """
Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU
05/13/24,3300112233,mossy,Moss Teller,Moss,Teller,1,Credit Card,05/15/24,1 Fern Way,,Eugene,OR,97401,United States,EUR,28.00,,,0.00,0.00,4.00,0.00,32.00,Shipped,1.20,30.80,,,,Moss Teller (mossy),online,online_cc,,,
""",
        kind="sales", created=1, fields={"Sale Date": "date", "Order Total": "amount"},
        records=({"contact": "Moss Teller", "date": "2024-05-13", "amount": "32.00"},),
    ),
    delimited(
        "eventbrite_attendees.csv", "Eventbrite", """
Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Event Name,Order Type,Total Paid,Attendee Status,Cell Phone,Company,Job Title
88001,2024-04-22 18:00:00,Bea,Lomax,bea@lomax.example,1,Standard,Spring tasting,Eventbrite Completed,15.00,Attending,07700 900208,,
88002,2024-04-23 18:00:00,Cyrus,Pell,cyrus@pell.example,1,Standard,Spring tasting,Free Order,0.00,Checked In,,Pell & Co,Cook
""",
        kind="touches", created=2, fields={"Event Name": "effort", "Order #": None},
        records=(
            {"contact": "Bea Lomax", "contact_email": "bea@lomax.example", "date": "2024-04-22",
             "effort": "Spring tasting"},
            {"contact": "Cyrus Pell", "effort": "Spring tasting"},
        ),
    ),
    delimited(
        "eventbrite_people.csv", "Eventbrite", """
Attendee #,Date Attending,First Name,Last Name,Email,Home Phone,Cell Phone,Gender,Birth Date,Home Address 1,Home City,Home State,Home Zip,Home Country
1,"May 25, 2024",Bea,Lomax,bea@lomax.example,,07700 900208,Female,,4 Elm Gr,Bath,,BA1 1AA,GB
""",
        created=1, fields={"Attendee #": None, "Cell Phone": "phone"},
        records=({"name": "Bea Lomax", "street": "4 Elm Gr", "city": "Bath", "country": "GB"},),
    ),
    delimited(
        "stripe_customers.csv", "Stripe", """
id,Description,Email,Name,Created (UTC),Delinquent,Card Name,Card Address Line1,Card Address City,Card Address Country,Card Address Zip,Total Spend,Payment Count,Refunded Volume,Currency
cus_A1,,paz@luz.example,Paz Luz,2024-01-18 20:31,false,Paz Luz,Calle Sol 2,Cádiz,ES,11001,120.00,2,0.00,eur
""",
        created=1, fields={"id": None, "Delinquent": None, "Payment Count": None},
        records=({"name": "Paz Luz", "emails": ["paz@luz.example"], "created_on": "2024-01-18"},),
    ),
    delimited(
        "stripe_payments.csv", "Stripe", """
id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Description,Fee,Mode,Status,Customer ID,Customer Description,Customer Email
ch_1,2024-01-18 20:32:00,60.00,0.00,eur,true,Workshop seat,1.14,Live,Paid,cus_A1,Paz Luz,paz@luz.example
""",
        kind="sales", created=1, fields={"Amount": "amount", "Fee": None, "Amount Refunded": None},
        records=({"contact_email": "paz@luz.example", "date": "2024-01-18", "amount": "60.00",
                  "currency": "EUR"},),
    ),
)  # fmt: skip
