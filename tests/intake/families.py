"""Headers as programs and people in many countries write them, with one row about somebody invented.

Each family says what a right reading finds: attributes of the candidate, and columns that fill no field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from smallbiz.intake.vocabulary import Kind


@dataclass(frozen=True)
class Family:
    """One sort of file: header and value of each filled column, and what they mean."""

    name: str
    cells: Mapping[str, str]
    found: Mapping[str, Any]
    kind: Kind = "contacts"
    guessed: Kind | None = None
    """What its rows are taken for, where that is not `kind`."""
    kept: tuple[str, ...] = field(default=())

    @property
    def text(self) -> str:
        """The file."""
        lines = (self.cells, self.cells.values())
        return "".join(
            ",".join('"' + cell.replace('"', '""') + '"' for cell in line) + "\n" for line in lines
        )


PROGRAMS = (
    Family(
        "google_new",
        {
            "First Name": "Nuala", "Middle Name": "", "Last Name": "Keane", "Phonetic First Name": "noo",
            "Phonetic Last Name": "kane", "Name Prefix": "Ms", "File As": "Keane, N.",
            "Organization Name": "Keane Tiles", "Organization Title": "Owner",
            "Organization Department": "Yard", "Birthday": "1981-02-03", "Notes": "likes blue",
            "Labels": "Friends ::: * myContacts", "E-mail 1 - Label": "Work",
            "E-mail 1 - Value": "nuala@keane.example", "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "086 555 0101", "Address 1 - Label": "Home",
            "Address 1 - Street": "2 Pier Rd", "Address 1 - City": "Cobh",
            "Address 1 - Region": "Cork", "Address 1 - Postal Code": "P24 X1Y2",
            "Address 1 - Country": "IE", "Website 1 - Value": "https://keane.example",
            "Relation 1 - Value": "Tom",
        },
        {
            "name": "Nuala Keane", "company": "Keane Tiles", "job_title": "Owner", "tags": ("Friends",),
            "emails": ("nuala@keane.example",), "phones": ("086 555 0101",), "street": "2 Pier Rd",
            "city": "Cobh", "postcode": "P24 X1Y2", "country": "IE", "birthday": "1981-02-03",
        },
        kept=("Phonetic First Name", "Phonetic Last Name", "File As", "E-mail 1 - Label",
              "Organization Department", "Relation 1 - Value", "Name Prefix"),
    ),
    Family(
        "google_german",
        {
            "Vorname": "Änne", "Weitere Vornamen": "", "Nachname": "Höß", "Organisationsname": "Höß Optik",
            "Geburtstag": "1970-04-01", "Labels": "Kunden", "E-Mail 1 – Bezeichnung": "Arbeit",
            "E-Mail 1 – Wert": "aenne@hoess.example", "Telefon 1 – Typ": "Mobil",
            "Telefon 1 – Wert": "0170 5550102",
        },
        {"name": "Änne Höß", "company": "Höß Optik", "emails": ("aenne@hoess.example",),
         "phones": ("0170 5550102",), "tags": ("Kunden",)},
        kept=("E-Mail 1 – Bezeichnung", "Telefon 1 – Typ"),
    ),
    Family(
        "google_french",
        {
            "Prénom": "Zoé", "Nom de famille": "Petit", "Nom de l'organisation": "Petit SARL",
            "Anniversaire": "1980-05-06", "E-mail 1 – Libellé": "Bureau",
            "E-mail 1 – Valeur": "zoe@petit.example", "Téléphone 1 – Valeur": "06 55 50 01 03",
        },
        {"given_name": "Zoé", "family_name": "Petit", "birthday": "1980-05-06",
         "emails": ("zoe@petit.example",), "phones": ("06 55 50 01 03",)},
        kept=("E-mail 1 – Libellé",),
    ),
    Family(
        "outlook_spanish",
        {
            "Tratamiento": "Sra.", "Nombre": "Lucía", "Segundo nombre": "", "Apellidos": "Peña Gil",
            "Organización": "Peña Flores", "Puesto": "Dueña", "Calle del trabajo": "Calle Mayor 1",
            "Ciudad del trabajo": "Ávila", "Código postal del trabajo": "05001",
            "País o región del trabajo": "España", "Fax del trabajo": "920 555 019",
            "Teléfono del trabajo": "920 555 011", "Teléfono móvil": "600 555 012",
            "Dirección de correo electrónico": "lucia@pena.example", "Tipo de correo electrónico": "SMTP",
            "Categorías": "VIP", "Cumpleaños": "7/9/1975", "Notas": "paga tarde",
        },
        {"given_name": "Lucía", "family_name": "Peña Gil", "street": "Calle Mayor 1", "city": "Ávila",
         "postcode": "05001", "country": "ES", "phones": ("920 555 011", "600 555 012"),
         "job_title": "Dueña"},
        kept=("Fax del trabajo", "Tipo de correo electrónico"),
    ),
    Family(
        "outlook_italian",
        {
            "Titolo": "Sig.", "Nome": "Luca", "Cognome": "D'Amico", "Società": "Damico Bici",
            "Posizione": "Titolare", "Via (uff.)": "Via Po 3", "Città (uff.)": "Forlì",
            "CAP (uff.)": "47121", "Paese (uff.)": "Italia", "Fax (uff.)": "0543 555019",
            "Telefono (uff.)": "0543 555011", "Cellulare": "347 555012",
            "Indirizzo posta elettronica": "luca@damico.example", "Compleanno": "1.2.1980",
        },
        {"given_name": "Luca", "family_name": "D'Amico", "street": "Via Po 3", "postcode": "47121",
         "country": "IT", "phones": ("0543 555011", "347 555012"), "job_title": "Titolare"},
        kept=("Titolo", "Fax (uff.)"),
    ),
    Family(
        "outlook_dutch",
        {
            "Titel": "Mevr.", "Voornaam": "Saar", "Achternaam": "Smit", "Bedrijf": "Smit Bloemen",
            "Functie": "Eigenaar", "Werkadres, straat": "Dijk 1", "Werkadres, plaats": "Zwolle",
            "Werkadres, postcode": "8011 AB", "Werkadres, land/regio": "Nederland",
            "Fax op werk": "038 5550199", "Telefoon op werk": "038 5550111",
            "Mobiele telefoon": "06 55501112", "E-mailadres": "saar@smit.example", "E-mailtype": "SMTP",
        },
        {"name": "Saar Smit", "street": "Dijk 1", "city": "Zwolle", "postcode": "8011 AB",
         "country": "NL", "phones": ("038 5550111", "06 55501112"), "emails": ("saar@smit.example",)},
        kept=("Titel", "Fax op werk", "E-mailtype"),
    ),
    Family(
        "thunderbird",
        {
            "First Name": "Rory", "Last Name": "Teague", "Display Name": "Rory Teague", "Nickname": "Ro",
            "Primary Email": "rory@teague.example", "Secondary Email": "r@teague.example",
            "Screen Name": "rr", "Work Phone": "01482 555011", "Home Phone": "", "Fax Number": "1",
            "Pager Number": "2", "Mobile Number": "07700 900012", "Home Address": "1 Dock Rd",
            "Home Address 2": "Flat 2", "Home City": "Hull", "Home State": "", "Home ZipCode": "HU1 1AA",
            "Home Country": "UK", "Work Address": "", "Job Title": "Baker", "Department": "Bread",
            "Organization": "Teague Ltd", "Web Page 1": "teague.example", "Birth Year": "1980",
            "Birth Month": "2", "Birth Day": "3", "Notes": "early",
        },
        {"name": "Rory Teague", "emails": ("rory@teague.example", "r@teague.example"),
         "phones": ("01482 555011", "07700 900012"), "street": "1 Dock Rd, Flat 2", "city": "Hull",
         "postcode": "HU1 1AA", "country": "GB", "company": "Teague Ltd", "birthday": "1980-02-03"},
        kept=("Screen Name", "Fax Number", "Department"),
    ),
    Family(
        "yahoo",
        {
            "First": "Wanda", "Middle": "", "Last": "Price", "Nickname": "", "Email": "wanda@price.example",
            "Category": "Club", "Distribution Lists": "", "Messenger ID": "wp", "Home": "01482 555016",
            "Work": "01482 555017", "Pager": "", "Fax": "01482 555018", "Mobile": "", "Title": "Buyer",
            "Company": "Price plc", "Work City": "Hull", "Birthday": "1/31/1977", "Comments": "tea",
        },
        {"name": "Wanda Price", "phones": ("01482 555016", "01482 555017"), "job_title": "Buyer",
         "tags": ("Club",), "city": "Hull", "notes": "tea", "birthday": "1977-01-31"},
        kept=("Messenger ID", "Fax"),
    ),
    Family(
        "mailchimp_cleaned",
        {
            "Email Address": "pia@rosso.example", "First Name": "Pia", "Last Name": "Rosso",
            "MEMBER_RATING": "1", "OPTIN_TIME": "2023-05-02 10:11:12", "CONFIRM_TIME": "2023-05-02 10:11:12",
            "CC": "IT", "REGION": "LI", "CLEAN_TIME": "2024-05-02 10:11:12", "LEID": "1", "EUID": "ab1",
            "TAGS": '"market"',
        },
        {"name": "Pia Rosso", "consent": False, "country": "IT", "region": "LI", "tags": ("market",)},
        kept=("MEMBER_RATING", "EUID"),
    ),
    Family(
        "brevo",
        {
            "CONTACT ID": "4", "EMAIL": "cleo@dent.example", "FIRSTNAME": "Cleo", "LASTNAME": "Dent",
            "SMS": "447700900013", "EXT_ID": "", "OPT_IN": "true", "EMAIL_BLACKLISTED": "Yes",
            "ADDED_TIME": "2024-03-04", "MODIFIED_TIME": "2024-03-05",
        },
        {"name": "Cleo Dent", "phones": ("447700900013",), "consent": False, "created_on": "2024-03-04"},
        kept=("CONTACT ID", "MODIFIED_TIME"),
    ),
    Family(
        "constant_contact",
        {
            "Email address": "dora@fell.example", "First name": "Dora", "Last name": "Fell",
            "Phone - home": "01 555 0120", "Street address line 1 - Home": "3 Elm St",
            "City - Home": "Naas", "Zip/Postal Code - Home": "W91", "Country - Home": "Ireland",
            "Email status": "Unsubscribed", "Email permission status": "Express",
            "Confirmed Opt-Out Date": "2024-01-02", "Source Name": "Fair", "Email Lists": "News",
        },
        {"street": "3 Elm St", "city": "Naas", "postcode": "W91", "country": "IE", "consent": False,
         "found_us_by": "Fair", "tags": ("News",), "phones": ("01 555 0120",)},
    ),
    Family(
        "hubspot_deals",
        {
            "Record ID": "77", "Deal Name": "New roof", "Deal Stage": "Closed Won", "Close Date": "2024-05-06",
            "Deal owner": "Sam", "Amount": "1200", "Pipeline": "Sales", "Create Date": "2024-01-02 10:00",
            "Associated Company": "Cole plc", "Associated Contact": "Dee Egan",
        },
        {"title": "New roof", "stage": "won", "value": 120000, "closed_on": "2024-05-06",
         "opened_on": "2024-01-02", "who": "Dee Egan", "reference": "77"},
        kind="deals",
        kept=("Deal owner", "Pipeline"),
    ),
    Family(
        "salesforce_opportunities",
        {
            "Opportunity Name": "Van", "Account Name": "Teague Ltd", "Stage": "Closed Lost",
            "Fiscal Period": "Q1", "Expected Revenue": "500", "Amount": "£900.00", "Probability (%)": "0",
            "Close Date": "25/12/2024", "Created Date": "24/11/2024", "Lead Source": "Web",
            "Opportunity Owner": "Sam",
        },
        {"title": "Van", "stage": "lost", "value": 90000, "currency": "GBP", "closed_on": "2024-12-25",
         "opened_on": "2024-11-24", "effort": "Web"},
        kind="deals",
        kept=("Expected Revenue", "Fiscal Period", "Opportunity Owner"),
    ),
    Family(
        "pipedrive_people",
        {
            "Person - Name": "Gus Jay", "Person - Organization": "Jay Ltd", "Person - Email - Work": "",
            "Person - Email - Home": "gus@jay.example", "Person - Phone - Mobile": "07700 900014",
            "Person - Owner": "Sam", "Person - Person created": "2024-01-02 10:00:00", "Person - ID": "5",
        },
        {"name": "Gus Jay", "company": "Jay Ltd", "emails": ("gus@jay.example",),
         "phones": ("07700 900014",), "created_on": "2024-01-02"},
        kept=("Person - Owner", "Person - ID"),
    ),
    Family(
        "pipedrive_activities",
        {
            "Activity - Subject": "Talk about oak", "Activity - Type": "Call",
            "Activity - Due date": "2024-05-06", "Activity - Contact person": "Gus Jay",
            "Activity - Organization": "Jay Ltd", "Activity - Done": "Done",
        },
        {"on_day": "2024-05-06", "kind": "Call", "who": "Gus Jay", "note": "Talk about oak"},
        kind="touches",
    ),
    Family(
        "zoho_contacts",
        {
            "Record Id": "zcrm_1", "Contact Owner": "Sam", "Lead Source": "Fair", "First Name": "Kit",
            "Last Name": "Nash", "Account Name": "Nash Ltd", "Email": "kit@nash.example", "Phone": "",
            "Mobile": "07700 900015", "Date of Birth": "1980-02-03", "Email Opt Out": "true",
            "Mailing Street": "1 Yew Rd", "Mailing City": "Bath", "Mailing Zip": "BA1 1AA", "Tag": "vip",
            "Secondary Email": "k@nash.example", "Unsubscribed Mode": "Manual",
        },
        {"name": "Kit Nash", "company": "Nash Ltd", "consent": False, "street": "1 Yew Rd",
         "emails": ("kit@nash.example", "k@nash.example"), "found_us_by": "Fair", "tags": ("vip",)},
        kept=("Record Id", "Contact Owner", "Unsubscribed Mode"),
    ),
    Family(
        "bigin_deals",
        {
            "Record Id": "zcrm_9", "Deal Name": "Shelf", "Stage": "Qualification", "Amount": "300",
            "Closing Date": "2024-06-07", "Contact Name": "Kit Nash", "Account Name": "Nash Ltd",
        },
        {"title": "Shelf", "stage": "Qualification", "value": 30000, "expected_on": "2024-06-07",
         "who": "Kit Nash"},
        kind="deals",
    ),
    Family(
        "capsule",
        {
            "Type": "Organisation", "Title": "", "First Name": "", "Last Name": "", "Name": "Orr Ltd",
            "Organisation": "", "Job Title": "", "Email": "office@orr.example", "Phone": "01 555 0130",
            "Address Street": "1 Bay", "Address City": "Sligo", "Address Postcode": "F91",
            "Address Country": "Ireland", "Tags": "a,b", "Created": "2024-01-02",
        },
        {"kind": "company", "name": "Orr Ltd", "street": "1 Bay", "city": "Sligo", "tags": ("a", "b")},
    ),
    Family(
        "espocrm",
        {
            "First Name": "Lea", "Last Name": "Orr", "Account": "Orr Ltd", "Email": "lea@orr.example",
            "Email Address is Opted Out": "1", "Phone": "01 555 0131", "Address Street": "1 Bay",
            "Address City": "Sligo", "Assigned User": "Sam", "Do Not Call": "0",
        },
        {"name": "Lea Orr", "company": "Orr Ltd", "consent": False, "street": "1 Bay"},
        kept=("Assigned User", "Do Not Call"),
    ),
    Family(
        "odoo_fields",
        {
            "id": "__export__.res_partner_1", "name": "Mia Pym", "is_company": "False", "parent_id": "Pym Ltd",
            "function": "Owner", "email": "mia@pym.example", "phone": "01 555 0132", "street": "1 Elm",
            "zip": "T12", "city": "Cork", "country_id": "Ireland", "category_id": "vip", "user_id": "Sam",
            "comment": "tall",
        },
        {"kind": "person", "name": "Mia Pym", "company": "Pym Ltd", "job_title": "Owner",
         "postcode": "T12", "country": "IE", "tags": ("vip",), "notes": "tall"},
        kept=("id", "user_id"),
    ),
    Family(
        "suitecrm",
        {
            "first_name": "Noa", "last_name": "Quist", "title": "Chef", "account_name": "Quist",
            "email1": "noa@quist.example", "email2": "n@quist.example", "phone_work": "01 555 0133",
            "phone_fax": "01 555 0199", "primary_address_street": "1 Ash", "primary_address_city": "Cork",
            "primary_address_postalcode": "T13", "primary_address_country": "Ireland",
            "lead_source": "Fair", "date_entered": "2024-01-02 10:00:00", "email_opt_out": "1",
        },
        {"name": "Noa Quist", "company": "Quist", "job_title": "Chef", "street": "1 Ash", "city": "Cork",
         "postcode": "T13", "phones": ("01 555 0133",), "consent": False, "created_on": "2024-01-02",
         "emails": ("noa@quist.example", "n@quist.example")},
        kept=("phone_fax",),
    ),
    Family(
        "shopify_customers",
        {
            "Customer ID": "'123", "First Name": "Pam", "Last Name": "Sole", "Email": "pam@sole.example",
            "Accepts Email Marketing": "no", "Default Address Company": "Sole Ltd",
            "Default Address Address1": "1 Bay", "Default Address City": "Cork",
            "Default Address Country Code": "IE", "Default Address Zip": "T12", "Phone": "086 555 0140",
            "Accepts SMS Marketing": "yes", "Total Spent": "10.00", "Tags": "a, b",
        },
        {"name": "Pam Sole", "consent": False, "company": "Sole Ltd", "street": "1 Bay", "country": "IE",
         "postcode": "T12", "tags": ("a", "b")},
        kept=("Customer ID", "Accepts SMS Marketing", "Total Spent"),
    ),
    Family(
        "shopify_orders",
        {
            "Name": "#1001", "Email": "pam@sole.example", "Financial Status": "paid",
            "Paid at": "2025-02-03 10:00:00 +0000", "Fulfilled at": "2025-02-05 09:00:00 +0000",
            "Accepts Marketing": "no", "Currency": "GBP", "Subtotal": "12.00", "Shipping": "3.00",
            "Taxes": "2.00", "Total": "15.00", "Discount Code": "SPRING", "Discount Amount": "1.00",
            "Created at": "2025-02-03 09:59:00 +0000", "Lineitem quantity": "2", "Lineitem name": "Mug",
            "Lineitem price": "6.00", "Billing Name": "Pam Sole", "Billing Phone": "01 555 0134",
            "Source": "web", "Id": "99",
        },
        {"reference": "#1001", "amount": 1500, "currency": "GBP", "on_day": "2025-02-03",
         "product": "Mug", "who": "Pam Sole", "effort": "SPRING", "delivered_on": "2025-02-05"},
        kind="sales",
        kept=("Subtotal", "Shipping", "Discount Amount", "Source"),
    ),
    Family(
        "square_payments",
        {
            "Date": "2025-03-04", "Time": "10:11:12", "Gross Sales": "$12.00", "Net Sales": "$11.00",
            "Tax": "$1.00", "Total Collected": "$12.00", "Source": "Register", "Transaction ID": "tx1",
            "Payment ID": "p1", "Description": "Latte", "Customer Name": "Quin Tarr", "Staff Name": "Al",
        },
        {"amount": 1200, "currency": "USD", "reference": "tx1", "who": "Quin Tarr", "effort": "",
         "product": "Latte"},
        kind="sales",
        kept=("Gross Sales", "Source", "Staff Name"),
    ),
    Family(
        "woocommerce",
        {
            "Order Number": "55", "Order Status": "Completed", "Order Date": "2025-03-04 10:11",
            "First Name (Billing)": "Ida", "Last Name (Billing)": "Lunn", "Company (Billing)": "",
            "Email (Billing)": "ida@lunn.example", "Phone (Billing)": "01 555 0135",
            "First Name (Shipping)": "Ida", "Cart Discount Amount": "0", "Order Subtotal Amount": "20.00",
            "Order Shipping Amount": "5.00", "Order Total Amount": "25.00", "Item Name": "Lamp",
            "Quantity": "1", "Item Cost": "20.00", "Coupon Code": "",
        },
        {"reference": "55", "amount": 2500, "who": "Ida Lunn", "product": "Lamp", "on_day": "2025-03-04"},
        kind="sales",
        kept=("Order Subtotal Amount", "Order Shipping Amount"),
    ),
    Family(
        "etsy_orders",
        {
            "Sale Date": "03/25/25", "Order ID": "3001", "Buyer User ID": "jm1", "Full Name": "Jon Mott",
            "First Name": "Jon", "Last Name": "Mott", "Number of Items": "2", "Date Shipped": "03/27/25",
            "Ship City": "Kent", "Currency": "USD", "Order Value": "20.00", "Discount Amount": "1.00",
            "Order Total": "24.00", "Status": "Shipped", "Buyer": "jm1", "Order Net": "22.00",
        },
        {"reference": "3001", "amount": 2400, "who": "Jon Mott", "on_day": "2025-03-25",
         "delivered_on": "2025-03-27"},
        kind="sales",
        kept=("Order Value", "Order Net", "Buyer"),
    ),
    Family(
        "eventbrite",
        {
            "Order #": "900", "Order Date": "2025-03-01 10:00:00", "First Name": "Hal", "Last Name": "Kerr",
            "Email": "hal@kerr.example", "Quantity": "1", "Ticket Type": "Free seat", "Attendee #": "12",
            "Order Type": "Free Order", "Total Paid": "0.00", "Event Name": "Open workshop",
        },
        {"on_day": "2025-03-01", "who": "Hal Kerr", "effort": "Open workshop", "kind": "came"},
        kind="touches",
        kept=("Order #", "Attendee #"),
    ),
    Family(
        "xero_invoices",
        {
            "ContactName": "Orla Ltd", "EmailAddress": "office@orla.example", "InvoiceNumber": "INV-1",
            "Reference": "PO 7", "InvoiceDate": "25/03/2025", "DueDate": "25/04/2025", "Total": "120.00",
            "TaxTotal": "20.00", "Description": "Door", "Quantity": "1", "UnitAmount": "100.00",
            "LineAmount": "100.00", "Currency": "GBP", "Type": "Sales invoice", "Status": "Paid",
        },
        {"reference": "INV-1", "amount": 12000, "who": "Orla Ltd", "product": "Door",
         "on_day": "2025-03-25"},
        kind="sales",
        kept=("Reference", "DueDate", "LineAmount"),
    ),
    Family(
        "quickbooks_customers",
        {
            "Customer full name": "Una Voss", "Company": "", "Street Address": "1 Bay", "City": "Sligo",
            "Country": "Ireland", "Zip": "F91", "Phone": "071 555 0129", "Email": "una@voss.example",
            "Open balance": "5.00", "Attachments": "",
        },
        {"name": "Una Voss", "street": "1 Bay", "postcode": "F91", "phones": ("071 555 0129",)},
        kept=("Open balance",),
    ),
    Family(
        "quickbooks_invoices",
        {
            "Date": "03/25/2025", "Transaction type": "Invoice", "Num": "1040", "Name": "Una Voss",
            "Memo/Description": "Door", "Account": "Sales", "Amount": "80.00", "Balance": "0.00",
        },
        {"reference": "1040", "who": "Una Voss", "amount": 8000, "note": "Door"},
        kind="sales",
        kept=("Transaction type", "Account", "Balance"),
    ),
    Family(
        "myob_company",
        {
            "Co./Last Name": "Bayside Tiles", "First Name": "", "Card ID": "*None", "Addr 1 - Line 1": "1 Bay",
            "- Line 2": "", "- City": "Perth", "- State": "WA", "- Postcode": "6000",
            "- Country": "Australia", "- Phone # 1": "08 5550 0136", "- Fax #": "08 5550 0199",
            "- Email": "hi@bayside.example",
        },
        {"kind": "company", "name": "Bayside Tiles", "street": "1 Bay", "city": "Perth",
         "postcode": "6000", "country": "AU", "phones": ("08 5550 0136",)},
        kept=("Card ID", "- Fax #"),
    ),
    Family(
        "myob_person",
        {"Co./Last Name": "Ives", "First Name": "Finn", "- City": "Perth", "- Email": "finn@ives.example"},
        {"kind": "person", "name": "Finn Ives", "company": ""},
    ),
    Family(
        "stripe_payments",
        {
            "id": "ch_1", "Created date (UTC)": "2025-03-04 10:11:12", "Amount": "12.50",
            "Amount Refunded": "0.00", "Currency": "eur", "Customer Email": "eva@holt.example",
            "Description": "Course", "Fee": "0.50", "Status": "Paid", "Card Name": "Eva Holt",
        },
        {"reference": "ch_1", "amount": 1250, "currency": "EUR", "who": "Eva Holt", "note": "Course"},
        kind="sales",
        kept=("Amount Refunded", "Fee"),
    ),
)  # fmt: skip

HOME_MADE = (
    Family(
        "polish",
        {"Nazwisko i imię": "Wiśniewska Żaneta", "Firma": "Wiśnia Sp. z o.o.", "Telefon kom.": "600 555 014",
         "Adres e-mail": "zaneta@wisnia.example", "Kod pocztowy": "90-001", "Miejscowość": "Łódź",
         "Kraj": "Polska", "Zgoda na newsletter": "tak", "Uwagi": "stała klientka"},
        {"given_name": "Żaneta", "family_name": "Wiśniewska", "name": "Żaneta Wiśniewska",
         "company": "Wiśnia Sp. z o.o.", "postcode": "90-001", "city": "Łódź", "country": "PL",
         "consent": True},
    ),
    Family(
        "czech",
        {"Jméno": "Jiří", "Příjmení": "Žáček", "Mobil": "601 555 015", "E-mail": "jiri@zacek.example",
         "PSČ": "110 00", "Obec": "Praha", "Kraj": "Středočeský", "Odhlášen": "ano", "IČO": "123"},
        {"name": "Jiří Žáček", "postcode": "110 00", "city": "Praha", "region": "Středočeský",
         "country": "", "consent": False},
        kept=("IČO",),
    ),
    Family(
        "russian",
        {"ФИО": "Соколова Анна Петровна", "Телефон": "+7 495 555-01-23", "Эл. почта": "anna@sokol.example",
         "Город": "Москва", "Индекс": "101000", "Дата рождения": "03.04.1980", "Подписка": "да"},
        {"given_name": "Анна Петровна", "family_name": "Соколова", "postcode": "101000",
         "birthday": "1980-04-03", "consent": True},
    ),
    Family(
        "japanese",
        {"お名前": "山田 太郎", "会社名": "株式会社さくら", "メールアドレス": "taro@sakura.example",
         "電話番号": "03-5555-0124", "郵便番号": "100-0001", "都道府県": "東京都", "市区町村": "千代田区",
         "生年月日": "1980年4月3日", "メルマガ": "希望する", "フリガナ": "ヤマダ"},
        {"name": "山田 太郎", "family_name": "山田", "given_name": "太郎", "company": "株式会社さくら",
         "postcode": "100-0001", "region": "東京都", "birthday": "1980-04-03", "consent": True},
        kept=("フリガナ",),
    ),
    Family(
        "hungarian",
        {"Név": "Nagy Anna", "Cégnév": "Nagy Kft", "Telefonszám": "+36 1 555 0125", "Irsz.": "1011",
         "Település": "Budapest", "Hírlevél": "igen"},
        {"name": "Nagy Anna", "given_name": "Anna", "family_name": "Nagy", "postcode": "1011",
         "consent": True},
    ),
    Family(
        "portuguese",
        {"Nome": "João", "Sobrenome": "Sá", "Telemóvel": "912 555 016", "Morada": "Rua Augusta 1",
         "Código postal": "1100-053", "Localidade": "Lisboa", "Data de nascimento": "03/04/1980",
         "Aceita receber e-mails": "não"},
        {"name": "João Sá", "kind": "person", "street": "Rua Augusta 1", "postcode": "1100-053",
         "consent": False},
    ),
    Family(
        "swedish",
        {"Förnamn": "Åsa", "Efternamn": "Öberg", "Gatuadress": "Kungsgatan 1", "Postnr": "111 22",
         "Ort": "Malmö", "Mobilnummer": "070-555 01 26", "E-postadress": "asa@oberg.example",
         "Avregistrerad": "ja"},
        {"name": "Åsa Öberg", "street": "Kungsgatan 1", "postcode": "111 22", "city": "Malmö",
         "consent": False},
    ),
    Family(
        "danish",
        {"Navn": "Søren Ægir", "Firma": "Ægir ApS", "Vejnavn": "Strøget", "Husnr.": "1", "Postnr.": "1160",
         "By": "København", "Tlf.": "32 55 50 12", "Nyhedsbrev": "ja"},
        {"name": "Søren Ægir", "company": "Ægir ApS", "street": "Strøget 1", "postcode": "1160",
         "city": "København", "consent": True},
    ),
    Family(
        "norwegian",
        {"Fornavn": "Kåre", "Etternavn": "Bø", "Gateadresse": "Storgata 1", "Postnummer": "0155",
         "Poststed": "Oslo", "E-post": "kare@bo.example", "Avmeldt": "nei"},
        {"name": "Kåre Bø", "postcode": "0155", "city": "Oslo", "consent": None},
    ),
    Family(
        "finnish",
        {"Etunimi": "Päivi", "Sukunimi": "Lähde", "Lähiosoite": "Katu 1", "Postinumero": "00100",
         "Postitoimipaikka": "Helsinki", "Sähköposti": "paivi@lahde.example", "Uutiskirje": "kyllä"},
        {"name": "Päivi Lähde", "street": "Katu 1", "postcode": "00100", "city": "Helsinki",
         "consent": True},
    ),
    Family(
        "turkish",
        {"Adı Soyadı": "Ayşe Yıldız", "Şirket": "Yıldız A.Ş.", "Cep telefonu": "0532 555 01 27",
         "E-posta": "ayse@yildiz.example", "İl": "İzmir", "Posta kodu": "35210", "Doğum tarihi": "03.04.1980"},
        {"name": "Ayşe Yıldız", "company": "Yıldız A.Ş.", "city": "İzmir", "postcode": "35210"},
    ),
    Family(
        "chinese",
        {"姓名": "王 小明", "公司": "小明有限公司", "手机": "138 5555 0128", "邮箱": "ming@wang.example",
         "城市": "上海", "邮编": "200000", "备注": "老客户"},
        {"name": "王 小明", "family_name": "王", "given_name": "小明", "company": "小明有限公司",
         "city": "上海"},
    ),
    Family(
        "german_deals",
        {"Projekt": "Bad", "Kunde": "Ute Ott", "Phase": "Angebot", "Auftragswert (EUR)": "1.500,25",
         "Erstelldatum": "03.01.2025", "Maßnahme": "Messe"},
        {"title": "Bad", "who": "Ute Ott", "stage": "Angebot", "value": 150025, "currency": "EUR",
         "effort": "Messe"},
        kind="deals",
    ),
    Family(
        "polish_sales",
        {"Data sprzedaży": "03.04.2025", "Klient": "Jan Kos", "Kwota": "1 234,50 zł", "Towar": "Stół",
         "Nr faktury": "7/2025"},
        {"on_day": "2025-04-03", "who": "Jan Kos", "amount": 123450, "currency": "PLN", "product": "Stół",
         "reference": "7/2025"},
        kind="sales",
    ),
    Family(
        "japanese_calls",
        {"対応日": "2025/04/03", "氏名": "山田 太郎", "種別": "電話", "内容": "見積の件"},
        {"on_day": "2025-04-03", "who": "山田 太郎", "kind": "電話", "note": "見積の件"},
        kind="touches",
    ),
    Family(
        "spanish_plan",
        {"Acción": "Folleto", "Canal": "Buzoneo", "Inicio": "03/04/2025", "Fin": "13/04/2025",
         "Presupuesto": "200,00 €", "Coste": "180,50 €", "Estado": "hecho"},
        {"name": "Folleto", "channel": "Buzoneo", "planned_cost": 20000, "actual_cost": 18050,
         "status": "done", "starts_on": "2025-04-03"},
        kind="activities",
    ),
)  # fmt: skip

FAMILIES = (*PROGRAMS, *HOME_MADE)
