"""What programs for newsletters write: Mailchimp, Brevo, Constant Contact."""

from tests.intake.corpus.example import delimited

EXAMPLES = (
    delimited(
        "subscribed_email_audience_export.csv", "Mailchimp", '''
Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS
ewa@kowal.example,Ewa,Kowal,"ul. Lipowa 4  Gdańsk  80-001  PL",,05/14,4,"2023-03-01 09:15:00",203.0.113.4,"2023-03-01 09:15:00",203.0.113.4,54.35,18.64,1,2,Europe/Warsaw,PL,pm,"2024-01-09 12:00:00",300001,aa11bb22,"[{""created_at"":""2023-05-01""}]","""stall"",""spring 2023"""
ole@berg.example,Ole,Berg,,,,2,,,"2023-04-01 10:00:00",203.0.113.5,,,,,,,,"2023-04-01 10:00:00",300002,cc33dd44,,
''',
        created=2,
        fields={"MEMBER_RATING": None, "LEID": None, "TAGS": "tags", "OPTIN_IP": None,
                "LATITUDE": None},
        records=(
            {"name": "Ewa Kowal", "consent": True, "tags": ["stall", "spring 2023"], "birthday": None},
            {"name": "Ole Berg", "consent": True},
        ),
    ),
    delimited(
        "unsubscribed_email_audience_export.csv", "Mailchimp", """
Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS
gone@leaver.example,Gil,Leaver,2,,,"2022-04-01 10:00:00",203.0.113.6,,,,,,,,"2023-06-11 07:30:00",June letter,77,NORMAL,too many,300003,ee55ff66,,
""",
        created=1, records=({"name": "Gil Leaver", "consent": False},),
    ),
    delimited(
        "brevo.csv", "Brevo", """
"CONTACT ID";"EMAIL";"FIRSTNAME";"LASTNAME";"SMS";"EMAIL_BLACKLISTED";"SMS_BLACKLISTED";"ADDED_TIME";"MODIFIED_TIME"
"11";"maelle@petit.example";"Maëlle";"Petit";"33655500187";"false";"false";"14-03-2023 08:00:00";"14-03-2023 08:00:00"
"12";"stop@merci.example";"Rémi";"Merci";"";"true";"false";"25-04-2023 09:00:00";"01-05-2023 10:00:00"
""",
        delimiter=";", created=2,
        fields={"CONTACT ID": None, "SMS": "phone", "EMAIL_BLACKLISTED": "consent",
                "ADDED_TIME": "created_on"},
        records=(
            {"name": "Maëlle Petit", "phones": ["33655500187"], "created_on": "2023-03-14",
             "consent": None},
            {"name": "Rémi Merci", "consent": False, "created_on": "2023-04-25"},
        ),
    ),
    delimited(
        "constant_contact.csv", "Constant Contact", """
"First name","Last name","Company","Job title","Email address","Email status","Email permission status","Email update source","Confirmed Opt-Out Date","Phone - mobile","Phone - work","Street address line 1 - Home","City - Home","State/Province - Home","Zip/Postal Code - Home","Country - Home","Birthday Month","Birthday Day","Notes","Tags","Email Lists","Source Name","Created At","Updated At"
"Priya","Raman","Raman Yoga","Teacher","priya@raman.example","Active","Express","Owner","","","206-555-0188","8 Cedar St","Seattle","WA","98101","United States","","","","yoga, spring","General Interest","Sign-up form","2023-02-03 10:11:12","2023-02-03 10:11:12"
"Walt","Quist","","","walt@quist.example","Unsubscribed","Unsubscribed","Contact","2023-09-09","","","","","","","","","","","","","","2022-12-13 10:11:12","2023-09-09 10:11:12"
""",
        end="\r\n", created=2,
        fields={"Email update source": None, "Email address": "email"},
        records=(
            {"name": "Priya Raman", "company": "Raman Yoga", "city": "Seattle", "region": "WA",
             "country": "US", "phones": ["206-555-0188"], "created_on": "2023-02-03"},
            {"name": "Walt Quist", "consent": False},
        ),
    ),
)  # fmt: skip
