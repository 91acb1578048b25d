"""vCards of phones and address books, in the versions 2.1, 3.0 and 4.0."""

from tests.intake.corpus.example import Example

_PHOTO = "\n ".join(
    ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEASABIAAD"] + ["AbCdEfGh" * 8] * 6
)


def cards(name: str, text: str, *, encoding: str = "utf-8", **expected: object) -> Example:
    """A file of cards; `text` is written with "\\n"."""
    data = text.removeprefix("\n").replace("\n", "\r\n").encode(encoding)
    return Example(name, "vCard", data, **expected)  # type: ignore[arg-type]


_FOLDED = """BEGIN:VCARD
VERSION:3.0
N:Köhler;Rüdiger;;;
FN:Rüdiger Köhler
ORG:Kürschnerei Köhler
EMAIL:ruediger@koehler.example
END:VCARD
""".replace("\n", "\r\n").encode()

_OWN_ENCODINGS = b"".join(
    f"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET={told}:{name}\r\nEND:VCARD\r\n".encode(written)
    for told, written, name in (
        ("UTF-8", "utf-8", "Jäger;Zoë"), ("ISO-8859-1", "cp1252", "Kühn;Käthe"),
        ("SHIFT_JIS", "cp932", "山﨑;花子"),
    )
)  # fmt: skip

EXAMPLES = (
    Example(
        "folded_in_letters.vcf", "vCard", _FOLDED.replace(b"\xc3\xbc", b"\xc3\r\n \xbc"), created=1,
        records=({"name": "Rüdiger Köhler", "company": "Kürschnerei Köhler"},),
    ),
    Example(
        "own_encodings.vcf", "vCard", _OWN_ENCODINGS, created=3,
        records=({"family_name": "Jäger", "given_name": "Zoë"}, {"family_name": "Kühn"},
                 {"family_name": "山﨑", "given_name": "花子"}),
    ),
    cards(
        "iphone.vcf", f"""
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.4//EN
N:Fitzgerald;Orla;Mary;;
FN:Orla Mary Fitzgerald
ORG:Fitzgerald Flowers;
TITLE:Florist
EMAIL;type=INTERNET;type=WORK;type=pref:orla@fitzgerald.example
item1.EMAIL;type=INTERNET:orders@fitzgerald.example
item1.X-ABLabel:orders
TEL;type=CELL;type=VOICE;type=pref:+353 86 555 0257
TEL;type=WORK;type=FAX:+353 1 555 0299
item2.ADR;type=WORK;type=pref:;;3 Rose Lane;Dublin;;D02 AB12;Ireland
item2.X-ABADR:ie
item3.URL;type=pref:https://fitzgerald.example
item3.X-ABLabel:_$!<HomePage>!$_
BDAY:1984-02-29
NOTE:Likes early calls\\, before nine.\\nSends her van.
{_PHOTO}
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Café Río
ORG:Café Río;
X-ABShowAs:COMPANY
TEL;type=MAIN:01 555 0258
END:VCARD
""",
        created=2,
        records=(
            {"given_name": "Orla Mary", "family_name": "Fitzgerald", "company": "Fitzgerald Flowers",
             "job_title": "Florist", "birthday": "1984-02-29", "street": "3 Rose Lane",
             "city": "Dublin", "postcode": "D02 AB12", "country": "IE",
             "emails": ["orla@fitzgerald.example", "orders@fitzgerald.example"],
             "phones": ["+353 86 555 0257"], "website": "https://fitzgerald.example",
             "notes": "Likes early calls, before nine.\nSends her van."},
            {"name": "Café Río", "company": "", "phones": ["01 555 0258"]},
        ),
    ),
    cards(
        "old_phone.vcf", """
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller
TEL;CELL:01715550259
TEL;WORK;VOICE:0351 5550260
EMAIL;INTERNET:joerg@mueller.example
ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Wei=C3=9Fe Gasse 5;=
Dresden;;01067;Deutschland
BDAY:19700814
END:VCARD
""",
        created=1,
        records=({"name": "Jörg Müller", "phones": ["01715550259", "0351 5550260"],
                  "street": "Weiße Gasse 5", "city": "Dresden", "postcode": "01067",
                  "country": "DE", "birthday": "1970-08-14"},),
    ),
    cards(
        "old_phone_latin.vcf", """
BEGIN:VCARD
VERSION:2.1
N:Höfer;Günter
FN:Günter Höfer
TEL;HOME:0561 5550261
END:VCARD
""",
        encoding="cp1252", created=1, records=({"name": "Günter Höfer"},),
    ),
    cards(
        "version4.vcf", """
BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Søren Krogh
N:Krogh;Søren;;;
ORG:Krogh Både
TITLE:Bådebygger
EMAIL;PREF=1:soren@krogh.example
TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+45-55-55-02-62
ADR;TYPE=work:;;Havnen 1;Skagen;;9990;Danmark
BDAY:19791103
CATEGORIES:kunder,både
NOTE:a line that is longer than seventy-five octets is folded, and this one goe
 s on here
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Havnens Venner
EMAIL:post@havnen.example
END:VCARD
""",
        created=2,
        records=(
            {"name": "Søren Krogh", "company": "Krogh Både", "job_title": "Bådebygger",
             "birthday": "1979-11-03", "tags": ["kunder", "både"], "postcode": "9990",
             "phones": ["+45-55-55-02-62"],
             "notes": "a line that is longer than seventy-five octets is folded, and this one"
                      " goes on here"},
            {"name": "Havnens Venner", "emails": ["post@havnen.example"]},
        ),
    ),
    cards(
        "damaged_card.vcf", """
BEGIN:VCARD
VERSION:3.0
FN:Nell Orchard
N:Orchard;Nell;;;
EMAIL:nell@orchard.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
this is no property at all
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Obi Plum
N:Plum;Obi;;;
TEL:01632 960263
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Cut off
""",
        created=2, rejected=2, records=({"name": "Nell Orchard"}, {"name": "Obi Plum"}),
    ),
)  # fmt: skip
