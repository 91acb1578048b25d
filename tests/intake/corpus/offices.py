"""Lists of customers as office programs, shops and newsletters write them: two names in a row, ISO columns, states."""

from tests.intake.corpus.example import Example, delimited

# fmt: off
EXAMPLES: tuple[Example, ...] = (
    delimited(
        "lexoffice.csv", "lexoffice", """
Kundennummer;Lieferantennummer;Firmenname;Anrede;Vorname;Nachname;Ansprechpartner Anrede;Ansprechpartner Vorname;Ansprechpartner Nachname;Straße 1;Adresszusatz 1;PLZ 1;Ort 1;Land 1;E-Mail 1;Telefon 1;Mobil 1;Umsatzsteuer-ID;Notizen
10010;;Studio Nordlicht GmbH;;;;Frau;Inga;Petersen;Hafenstr. 1;;24103;Kiel;Deutschland;inga@nordlicht.example;0431 4455;;DE99;Zahlt spät
10011;;;Herr;Lars;Hinrichs;;;;Deichweg 5;;25813;Husum;Deutschland;lars@example.de;;0170 5556677;;
""",
        delimiter=";", created=2,
        records=(
            {"name": "Inga Petersen", "company": "Studio Nordlicht GmbH", "email": "inga@nordlicht.example",
             "street": "Hafenstr. 1", "postcode": "24103", "city": "Kiel", "notes": "Zahlt spät"},
            {"name": "Lars Hinrichs", "city": "Husum", "phones": ["0170 5556677"], "given_name": "Lars"},
        ),
    ),
    delimited(
        "shopware5.csv", "Shopware", """
customernumber;email;customergroup;active;newsletter;billing_company;billing_department;billing_salutation;billing_firstname;billing_lastname;billing_street;billing_zipcode;billing_city;billing_countryiso;phone;birthday;shipping_company;shipping_firstname;shipping_lastname;shipping_street;shipping_zipcode;shipping_city
20003;elke@example.de;EK;1;1;;;ms;Elke;Sommer;Lindenweg 4;01067;Dresden;DE;0351 4567890;1979-05-02;;Elke;Sommer;Lindenweg 4;01067;Dresden
20004;info@tischlerei-kroll.example;H;1;0;Tischlerei Kroll;;mr;Dieter;Kroll;Werkstr. 9;04109;Leipzig;DE;0341 222333;;;Dieter;Kroll;Lager 2;04157;Leipzig
""",
        delimiter=";", created=2,
        records=(
            {"name": "Elke Sommer", "email": "elke@example.de", "street": "Lindenweg 4", "postcode": "01067",
             "city": "Dresden", "country": "DE", "birthday": "1979-05-02", "consent": True},
            {"name": "Dieter Kroll", "company": "Tischlerei Kroll", "postcode": "04109",
             "phones": ["0341 222333"]},
        ),
    ),
    delimited(
        "wave.csv", "Wave", """
customer_name,email,contact_first_name,contact_last_name,customer_currency,account_number,phone,fax,mobile,toll_free,website,country,province/state,address_line_1,address_line_2,city,postal_code/zip_code,shipping_address,ship-to_contact,delivery_instructions
Rosewood Events,ella@rosewood.example,Ella,Hart,USD,,(303) 555-0170,,,,rosewood.example,United States,Colorado,900 Pearl St,,Boulder,80302,,,
Dan Fox,dan@example.com,Dan,Fox,USD,,,,303-555-0180,,,United States,Colorado,1 Elm St,,Denver,80202,,,
""",
        created=2,
        records=(
            {"name": "Ella Hart", "company": "Rosewood Events", "phones": ["(303) 555-0170"], "postcode": "80302",
             "region": "Colorado", "country": "US", "website": "rosewood.example"},
            {"name": "Dan Fox", "street": "1 Elm St", "phones": ["303-555-0180"]},
        ),
    ),
    delimited(
        "zoho_invoice.csv", "Zoho Invoice", """
Created Time,Last Modified Time,Display Name,Company Name,Salutation,First Name,Last Name,Phone,Currency Code,Notes,Website,Status,Credit Limit,Customer Sub Type,Billing Attention,Billing Address,Billing Street2,Billing City,Billing State,Billing Country,Billing Code,Billing Phone,EmailID,MobilePhone,Payment Terms
2024-05-02 10:11:12,2025-01-01 00:00:00,Priya Nair,Nair Textiles,Ms.,Priya,Nair,+91 80 4123 4567,INR,bulk orders,http://nair.example,Active,,business,,14 MG Road,,Bengaluru,Karnataka,India,560001,,priya@nair.example,+91 98450 12345,Net 30
2024-06-01 09:00:00,2025-01-01 00:00:00,Arun Rao,,Mr.,Arun,Rao,,INR,,,Active,,individual,,3 Park St,,Kolkata,West Bengal,India,700016,,arun@example.in,+91 98300 54321,
""",
        created=2,
        records=(
            {"name": "Priya Nair", "company": "Nair Textiles", "email": "priya@nair.example", "city": "Bengaluru",
             "region": "Karnataka", "country": "IN", "postcode": "560001", "created_on": "2024-05-02",
             "notes": "bulk orders", "phones": ["+91 80 4123 4567", "+91 98450 12345"]},
            {"name": "Arun Rao", "phones": ["+91 98300 54321"], "street": "3 Park St"},
        ),
    ),
    delimited(
        "magento2.csv", "Magento", """
ID,Name,Email,Group,Phone,ZIP,Country,State/Province,"Customer Since","Web Site","Confirmed email","Account Created in","Billing Address","Shipping Address","Date of Birth","Tax VAT Number",Gender,"Street Address",City,Fax,"VAT Number",Company,"Billing Firstname","Billing Lastname"
1,"Veronica Costello",roni@example.com,General,"(555) 229-3326",49628-7978,"United States",Michigan,"Mar 3, 2024 5:21:09 AM","Main Website",,"Default Store View","6146 Honey Bluff Parkway Calder Michigan 49628-7978","6146 Honey Bluff Parkway Calder Michigan 49628-7978",1973-12-15,,Female,"6146 Honey Bluff Parkway",Calder,,,,Veronica,Costello
2,"Paul Aster",paul@aster.example,Wholesale,"(517) 555-0110",48911,"United States",Michigan,"Apr 21, 2024 1:00:00 PM","Main Website",,"Default Store View","12 Oak St Lansing","12 Oak St Lansing",,,Male,"12 Oak St",Lansing,,,"Aster Supply",Paul,Aster
""",
        created=2,
        records=(
            {"name": "Veronica Costello", "email": "roni@example.com", "postcode": "49628-7978", "city": "Calder",
             "region": "Michigan", "country": "US", "birthday": "1973-12-15", "created_on": "2024-03-03",
             "street": "6146 Honey Bluff Parkway", "website": ""},
            {"name": "Paul Aster", "company": "Aster Supply", "created_on": "2024-04-21"},
        ),
    ),
    delimited(
        "insightly.csv", "Insightly", """
RecordId,Salutation,FirstName,LastName,OrganizationName,Role,EmailAddress,PhoneNumber,MobilePhoneNumber,MailAddressStreet,MailAddressCity,MailAddressState,MailAddressPostcode,MailAddressCountry,ContactOwner,DateCreated,Background,Tag1,Tag2,DateOfBirth
331,Mr,Peter,Vance,Vance Tools,CEO,peter@vance.example,+1 617 555 0188,+1 617 555 0189,10 State St,Boston,MA,02109,United States,Ann Lee,2024-03-04 11:00:00,Old friend,hardware,vip,1969-04-04
""",
        created=1,
        records=(
            {"name": "Peter Vance", "company": "Vance Tools", "job_title": "CEO", "postcode": "02109",
             "region": "MA", "birthday": "1969-04-04", "created_on": "2024-03-04", "tags": ["hardware", "vip"],
             "notes": "Old friend", "phones": ["+1 617 555 0188", "+1 617 555 0189"]},
        ),
    ),
    delimited(
        "lightspeed_customers.csv", "Lightspeed", """
id,customer_code,company_name,first_name,last_name,email,phone,mobile,fax,website,physical_address_1,physical_address_2,physical_suburb,physical_city,physical_postcode,physical_state,physical_country,date_of_birth,gender,customer_group,year_to_date,balance,loyalty_balance,note,do_not_email,created_at
a1f0,MIA-1,,Mia,Roberts,mia@example.com.au,,+61 412 345 678,,,5 Beach Rd,,Bondi,Sydney,2026,NSW,Australia,1985-12-24,F,VIP,1200.50,0.00,35.00,likes merlot,0,2023-06-01
a1f1,BRW-2,Brew Bros,Liam,Chen,liam@brewbros.example,+61 2 9123 4567,,,www.brewbros.example,9 King St,,,Newtown,2042,NSW,Australia,,M,Trade,0.00,0.00,0.00,,1,2024-01-15
""",
        created=2,
        records=(
            {"name": "Mia Roberts", "phones": ["+61 412 345 678"], "city": "Sydney", "postcode": "2026",
             "region": "NSW", "country": "AU", "birthday": "1985-12-24", "notes": "likes merlot",
             "created_on": "2023-06-01"},
            {"name": "Liam Chen", "company": "Brew Bros", "consent": False, "website": "www.brewbros.example"},
        ),
    ),
    delimited(
        "mailerlite.csv", "MailerLite", """
Subscriber,Name,Last name,Company,Country,City,Phone,State,ZIP,Status,Subscribed,Unsubscribed,Location,Opens,Clicks,Groups
jo@example.com,Jo,Pratt,,United Kingdom,Leeds,,,LS1 4AP,active,2024-09-01 10:10:10,,GB,12,3,"Newsletter, Buyers"
al@example.com,Al,Reed,,United Kingdom,York,,,YO1 7HH,unsubscribed,2024-09-02 10:10:10,2024-12-01 08:00:00,GB,2,0,Newsletter
""",
        created=2,
        records=(
            {"name": "Jo Pratt", "given_name": "Jo", "family_name": "Pratt", "email": "jo@example.com",
             "city": "Leeds", "postcode": "LS1 4AP", "consent": True, "tags": ["Newsletter", "Buyers"],
             "country": "GB"},
            {"name": "Al Reed", "consent": False},
        ),
    ),
    delimited(
        "cleverreach.csv", "CleverReach", """
"E-Mail";"Aktiviert";"Registriert";"Deaktiviert";"Quelle";"Bounces";"Anrede";"Vorname";"Nachname";"Firma";"Tags"
"petra@example.de";"2023-04-02 10:00:00";"2023-04-01 09:58:00";"";"Formular Website";"0";"Frau";"Petra";"Lohmann";"";"messe,stammkunde"
"olaf@example.de";"2023-05-02 10:00:00";"2023-05-02 09:58:00";"2024-08-11 07:00:00";"Import";"0";"Herr";"Olaf";"Brandt";"Brandt Bau";""
""",
        delimiter=";", created=2,
        records=(
            {"name": "Petra Lohmann", "email": "petra@example.de", "found_us_by": "Formular Website",
             "tags": ["messe", "stammkunde"], "created_on": "2023-04-01"},
            {"name": "Olaf Brandt", "company": "Brandt Bau", "consent": False},
        ),
    ),
    delimited(
        "holded.csv", "Holded", """
Nombre;Nombre comercial;NIF;Email;Teléfono;Móvil;Dirección;Población;Código postal;Provincia;País;Página web;Tags;Tipo de contacto;Fecha de creación
Panadería El Horno SL;El Horno;B12345678;hola@elhorno.example;912 345 678;;Calle Mayor 3;Alcalá de Henares;28801;Madrid;España;;panadería,mayorista;Cliente;15/02/2024
Lucía Fernández Gómez;;12345678Z;lucia@example.es;;612 345 678;Av. del Puerto 10;València;46021;Valencia;España;;;Cliente;01/03/2024
""",
        delimiter=";", created=2,
        records=(
            {"name": "Lucía Fernández Gómez", "email": "lucia@example.es", "phones": ["612 345 678"],
             "city": "València", "postcode": "46021", "region": "Valencia", "country": "ES",
             "created_on": "2024-03-01", "given_name": "Lucía"},
            {"name": "Panadería El Horno SL", "email": "hola@elhorno.example", "tags": ["panadería", "mayorista"],
             "phones": ["912 345 678"]},
        ),
    ),
)
