"""What programs for accounts write: Xero, QuickBooks, MYOB."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "xero_contacts.csv", "Xero", """
*ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAttentionTo,POAddressLine1,POAddressLine2,POCity,PORegion,POPostalCode,POCountry,SAAttentionTo,SAAddressLine1,SACity,PhoneNumber,FaxNumber,MobileNumber,Website
Kauri Timber Ltd,K01,accounts@kauri.example,Moana,Tipene,,PO Box 9,,Whangārei,Northland,0110,New Zealand,,,,09 555 0209,09 555 0299,021 555 0210,kauri.example
Rata Café,,,,,,12 Rata St,,Nelson,,7010,New Zealand,,,,,,,
""",
        created=2, fields={"FaxNumber": None, "AccountNumber": None, "POCity": "city"},
        records=(
            {"name": "Moana Tipene", "company": "Kauri Timber Ltd", "postcode": "0110",
             "city": "Whangārei", "country": "NZ", "phones": ["09 555 0209", "021 555 0210"]},
            {"name": "Rata Café", "street": "12 Rata St", "postcode": "7010"},
        ),
    ),
    delimited(
        "xero_invoices.csv", "Xero", """
ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Currency,Type,Status
Kauri Timber Ltd,accounts@kauri.example,INV-0041,,28/03/2024,20/04/2024,1150.00,1150.00,0.00,Shelving,EUR,Sales invoice,Paid
""",
        kind="sales", created=1, fields={"InvoiceDate": "date", "DueDate": None, "Total": "amount"},
        records=({"contact": "Kauri Timber Ltd", "date": "2024-03-28", "amount": "1150.00",
                  "product": "Shelving"},),
    ),
    delimited(
        "quickbooks_online_customers.csv", "QuickBooks", """
Name,Company name,Street Address,City,State,Country,Zip,Phone,Email,Customer type,Attachments,Open balance
Gwen Tarbuck,Tarbuck Tiles,9 Kiln Rd,Stoke,,UK,ST1 1AA,01782 496 0211,gwen@tarbuck.example,,,"1,204.00"
""",
        created=1, fields={"Open balance": None, "Company name": "company"},
        records=({"name": "Gwen Tarbuck", "company": "Tarbuck Tiles", "country": "GB",
                  "postcode": "ST1 1AA"},),
    ),
    delimited(
        "quickbooks_contact_list.csv", "QuickBooks", """
Corner Pottery,,,,,
Customer Contact List,,,,,
,,,,,
Customer,Phone Numbers,Email,Full Name,Billing Address,Shipping Address
Ashdown Inn,Phone:01342 496 0212,bar@ashdown.example,Jude Ashby,"1 Green, Forest Row, RH18 5AA",
Bellamy,,bellamy@home.example,Fay Bellamy,,
,,,,,
"Thursday, May 30, 2024 10:12 AM GMT+1",,,,,
""",
        created=2, skipped=2,
        records=({"emails": ["bar@ashdown.example"]}, {"emails": ["bellamy@home.example"]}),
    ),
    delimited(
        "quickbooks_desktop.csv", "QuickBooks", """
"Active Status","Customer","Balance","Balance Total","Company","Mr./Ms./...","First Name","M.I.","Last Name","Primary Contact","Main Phone","Fax","Alt. Phone","Secondary Contact","Job Title","Main Email","Bill to 1","Bill to 2","Bill to 3","Customer Type","Rep","Note"
"Active","Delgado, Ana","0.00","0.00","Delgado Paint","Ms.","Ana","","Delgado","Ana Delgado","915-555-0213","","","","Painter","ana@delgado.example","Delgado Paint","4 Rio St","El Paso, TX 79901","Retail","",""
""",
        encoding="cp1252", end="\r\n", created=1,
        fields={"Balance": None, "Main Email": "email", "Main Phone": "phone"},
        records=({"name": "Ana Delgado", "company": "Delgado Paint", "job_title": "Painter",
                  "phones": ["915-555-0213"]},),
    ),
    delimited(
        "quickbooks_sales_by_customer.csv", "QuickBooks", """
Corner Pottery
Sales by Customer Detail
"January - March, 2024"

Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance,Customer
01/17/2024,Invoice,1041,Mug,,12,11.00,132.00,132.00,Ashdown Inn
02/20/2024,Invoice,1044,Bowl,,2,"1,500.00","3,000.00","3,132.00",Ashdown Inn
TOTAL,,,,,,,"$3,132.00",,
""",
        kind="sales", created=2, skipped=1,
        fields={"Amount": "amount", "Balance": None, "Sales Price": None, "Customer": "contact"},
        records=(
            {"contact": "Ashdown Inn", "date": "2024-01-17", "amount": "132.00", "product": "Mug"},
            {"date": "2024-02-20", "amount": "3000.00"},
        ),
    ),
    delimited(
        "myob_cards.txt", "MYOB", """
{}
Co./Last Name\tFirst Name\tCard ID\tCard Status\tAddr 1 - Line 1\t           - Line 2\t           - City\t           - State\t           - Postcode\t           - Country\t           - Phone # 1\t           - Phone # 2\t           - Fax #\t           - Email\t           - WWW\t           - Contact Name\t           - Salutation\tNotes
Nguyen\tBinh\tCUS001\tN\t3 Wharf Rd\t\tNewcastle\tNSW\t2300\tAustralia\t02 5550 0214\t\t\tbinh@nguyen.example\t\t\t\tsince 2011
Bluegum Nursery Pty Ltd\t\tCUS002\tN\t81 Creek Rd\t\tDubbo\tNSW\t2830\tAustralia\t02 5550 0215\t\t\tsales@bluegum.example\tbluegum.example\t\t\t
""",
        delimiter="\t", end="\r\n", created=2, fields={"Card ID": None, "Card Status": None},
        records=(
            {"given_name": "Binh", "family_name": "Nguyen", "city": "Newcastle", "postcode": "2300",
             "country": "AU", "emails": ["binh@nguyen.example"], "phones": ["02 5550 0214"]},
            {"name": "Bluegum Nursery Pty Ltd", "street": "81 Creek Rd",
             "website": "bluegum.example"},
        ),
    ),
)  # fmt: skip
