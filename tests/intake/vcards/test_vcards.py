import random
import re

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from smallbiz.intake.reading import candidates
from smallbiz.intake.rejects import write_rejects
from smallbiz.intake.source import Source
from smallbiz.intake.table import read_table, table_of
from smallbiz.intake.understanding import understand
from smallbiz.words.cells import unguard


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def table(text: str, encoding: str = "utf-8"):
    return table_of(Source("people.vcf", text.encode(encoding)))


def people(text: str, encoding: str = "utf-8"):
    found = table(text, encoding)
    return [*candidates(found, understand(found))]


def one(*lines: str, version: str = "3.0"):
    (found,) = people(card(*lines, version=version))
    assert found.problems == ()
    return found


def test_an_apple_card_with_labels_and_several_of_everything():
    found = one(
        "N:Müßig;Jördis;Anna;Dr.;M.A.",
        "FN:Dr. Jördis Anna Müßig M.A.",
        "ORG:Blumen Müßig;Einkauf;Hof",
        "TITLE:Floristin",
        "ROLE:Chefin",
        "item1.EMAIL;type=INTERNET:joerdis@muessig.example",
        "item1.X-ABLabel:_$!<Work>!$_",
        "EMAIL;type=HOME;type=pref:j@privat.example",
        "EMAIL:no address",
        "TEL;type=CELL;type=VOICE:0171 5550102",
        "TEL;type=WORK;type=FAX:0341 5550199",
        "TEL;type=HOME;type=pref:0341 5550101",
        "ADR;type=HOME:;;Weiße Gasse 5;Leipzig;Sachsen;04109;Deutschland",
        "item2.ADR;type=WORK;type=pref:PF 3;Hof;Am Bühl 2;Dresden;;01067;Germany",
        "BDAY:1971-04-03",
        "NOTE:likes tea\\, no sugar\\nand ca",
        " ke",
        "CATEGORIES:VIP,Stamm\\,kunde",
        "URL:https://muessig.example",
        "URL:https://more.example",
        "item3.X-ABDATE:2010-06-01",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
        "NICKNAME:Jo",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
        " broken base64 is never looked at",
        "UID:1",
    )
    assert (found.kind, found.name) == ("person", "Dr. Jördis Anna Müßig M.A.")
    assert (found.given_name, found.family_name) == ("Jördis Anna", "Müßig")
    assert (found.company, found.job_title) == ("Blumen Müßig", "Floristin")
    assert found.emails == ("j@privat.example", "joerdis@muessig.example")
    assert found.phones == ("0341 5550101", "0171 5550102")
    assert (found.street, found.postcode, found.city) == (
        "Am Bühl 2, Hof, PF 3",
        "01067",
        "Dresden",
    )
    assert (found.country, found.birthday.isoformat()) == ("DE", "1971-04-03")
    assert found.notes == "likes tea, no sugar\nand cake"
    assert found.tags == ("VIP", "Stamm,kunde")
    assert found.website == "https://muessig.example"
    assert found.extra == {
        "Title": "Dr.", "Suffix": "M.A.", "Department": "Einkauf, Hof", "E-mail": "no address",
        "Fax": "0341 5550199", "Role": "Chefin", "Url": "https://more.example",
        "Further address": "Weiße Gasse 5, 04109 Leipzig, Sachsen, Deutschland",
        "Anniversary": "2010-06-01", "Nickname": "Jo",
    }  # fmt: skip


def test_an_old_phone_writes_quoted_printable_softly_broken_and_bare_kinds():
    found = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:G=C3=B6tz;J=C3=B6rg;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg G=",
        "=C3=B6tz",
        "TEL;CELL;PREF:0171 555 0124",
        "TEL;HOME:0341 5550125",
        "TEL;X-B=C3=BCro:0341 5550126",
        "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:gr=FCn=0D=0A=",
        "zwei",
        "PHOTO;JPEG;ENCODING=BASE64:",
        "/9j/4AAQSkZJRgABAQ",
        "AAAA==",
        "",
        "ADR;HOME:;;Long",
        "  Street 5;Cork",
        "BDAY:19800229",
        version="2.1",
    )
    assert (found.name, found.given_name, found.family_name) == ("Jörg Götz", "Jörg", "Götz")
    assert found.phones == ("0171 555 0124", "0341 5550125", "0341 5550126")
    assert (found.notes, found.street, found.city) == ("grün\nzwei", "Long  Street 5", "Cork")
    assert found.birthday.isoformat() == "1980-02-29"


@pytest.mark.parametrize(
    "lines", [["KIND:org", "FN:Café Sol"], ["X-ABShowAs:COMPANY", "ORG:Café Sol;"]]
)
def test_a_company_is_one_also_when_its_card_names_somebody(lines):
    found = one(*lines, "N:Ruiz;Óscar;;;", 'TEL;VALUE=uri;TYPE="voice,work":tel:+34-600-555-0126')
    assert (found.kind, found.name, found.given_name) == ("company", "Café Sol", "")
    assert (found.phones, found.extra) == (("+34-600-555-0126",), {"Contact person": "Óscar Ruiz"})


@pytest.mark.parametrize(
    "line", ["BDAY:--0415", "BDAY:--04-15", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15"]
)
def test_a_birthday_without_a_year_is_kept_apart(line):
    found = one("FN:Anna Bell", line)
    assert (found.birthday, found.extra) == (None, {"Birthday without a year": "04-15"})


def test_a_birthday_in_words_is_kept():
    assert one("FN:Anna Bell", "BDAY;VALUE=text:circa 1960").extra == {"Birthday": "circa 1960"}


def test_a_name_is_split_where_the_card_does_not_and_joined_where_it_has_only_parts():
    assert one("FN:Anna Bell").family_name == "Bell"
    assert one("N:Bell;Anna").name == "Anna Bell"
    assert one("FN:Bell Ltd", "ORG:Bell Ltd").kind == "company"
    assert one("EMAIL:anna@bell.example").name == "anna@bell.example"


def test_fields_that_vcards_do_not_know_come_back_by_their_names():
    found = one(
        "FN:Anna Bell", "X-SMALLBIZ-STAGE:lead", "X-SMALLBIZ-CONSENT:false", "X-SMALLBIZ-ID:7",
        "X-SMALLBIZ-EXTRA:Shoe size;42\\;43",
    )  # fmt: skip
    assert (found.id, found.name, found.family_name) == (7, "Anna Bell", "")
    assert (found.stage, found.consent, found.extra) == ("lead", False, {"Shoe size": "42;43"})


def test_groups_become_tags_of_their_members():
    group = card(
        "X-ADDRESSBOOKSERVER-KIND:group", "FN:Friends", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:B-2"
    )
    text = card("FN:Anna", "UID:urn:uuid:A-1") + card("FN:Tom", "UID:B-2") + group
    assert [each.tags for each in people(text)] == [(), ("Friends",)]
    assert list(table(text).skipped) == [11]


def test_damaged_cards_are_named_with_their_line_and_cost_no_other(tmp_path):
    text = (
        card("FN:Anna Bell", "TEL:01 555 0101")
        + card("FN:Broken", "this is no line of a card", "TEL:01 555 0102")
        + "BEGIN:VCARD\r\nFN:Without end\r\n"
        + card("FN;ENCODING=b:%%%", "EMAIL:c@d.example")
        + "stray words\r\n"
        + card("FN:Tom Burke", "PHOTO;VALUE=uri:http://x.example/a.jpg")
        + "BEGIN:VCARD\r\nFN:Cut o"
    )
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode())
    found = read_table(path)
    assert [each.name for each in candidates(found, understand(found))] == [
        "Anna Bell",
        "Tom Burke",
    ]
    assert found.broken == {
        6: "Line 9 of the file can’t be read.",
        12: "This card has no end (END:VCARD).",
        14: "Line 16 of the file can’t be read.",
        19: "This line belongs to no card.",
        25: "This card has no end (END:VCARD).",
    }
    assert found.row_count == 7
    rejects = write_rejects(found, found.broken, path, tmp_path)
    assert rejects is not None
    again = read_table(rejects)
    assert {each.name: each.phones for each in candidates(again, understand(again))} == {
        "Broken": ("01 555 0102",), "Without end": (), "c@d.example": (), "": (), "Cut o": (),
    }  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "cp932"])
def test_cards_in_any_encoding(encoding):
    name = {"cp1251": "Анна Соколова", "cp932": "山田 太郎さん、東京"}.get(
        encoding, "Jürgen Großmann"
    )
    text = card(f"FN:{name}", f"NOTE:{name} {name}")
    assert people(text, encoding)[0].name == name


def test_a_card_within_a_card_is_no_person_of_its_own():
    inner = ["AGENT:", "BEGIN:VCARD", "FN:Helper", "END:VCARD"]
    assert [each.name for each in people(card("FN:Anna Bell", *inner, "TEL:1234567"))] == [
        "Anna Bell"
    ]


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30
)


@given(TEXT, TEXT, TEXT, st.lists(TEXT.filter(str.strip), max_size=3))
@settings(max_examples=60, deadline=None)
def test_what_another_program_writes_comes_back(given_name, family, note, tags):
    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(family=family, given=given_name)
    made.add("fn").value = "Somebody"
    made.add("note").value = note
    made.add("categories").value = tags
    found = table(made.serialize())
    ((_line, cells),) = found.rows()
    row = dict(zip(found.header, map(unguard, cells), strict=True))
    assert row.get("given_name", "") == given_name.strip()
    assert row.get("family_name", "") == family.strip()
    assert row.get("notes", "") == note.strip()


def test_a_photo_of_megabytes_costs_nothing():
    photo = "PHOTO;ENCODING=b:" + "\r\n ".join(["A" * 72] * 40_000)
    text = "".join(card(f"FN:Person {n}", photo) for n in range(3))
    found = table(text)
    assert found.row_count == 3
    assert not re.search("AAAA", str([*found.rows()]))


SCRAPS = ["BEGIN:VCARD\n", "END:VCARD\n", ":", ";", "=\n", '"', "\\", "\0", " ", "\n", "N:", "\r"]


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_file_of_cards_is_accounted_for(seed):
    chance = random.Random(seed)
    whole = (
        card("N:Götz;Jörg;;;", "TEL;CELL:0171 555", "NOTE;QUOTED-PRINTABLE:a=", "b", version="2.1")
        * 3
    )
    for _ in range(20):
        text = whole
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(text) + 1)
            cut = place + chance.choice([0, 0, 1, 9])
            text = text[:place] + chance.choice(SCRAPS) + text[cut:]
        if not text.lstrip().upper().startswith("BEGIN:VCARD"):
            continue
        found = table(text)
        made = [*candidates(found, understand(found))]
        assert len(made) + len(found.skipped) + len(found.broken) == found.row_count


def test_a_letter_may_be_folded_in_two():
    data = card("FN:Jörg Müller", "ORG:Bäckerei").encode()
    for letter in ("ö", "ä"):
        first, second = (bytes([byte]) for byte in letter.encode())
        data = data.replace(first + second, first + b"\r\n " + second, 1)
    found = table_of(Source("a.vcf", data))
    assert [(each.name, each.company) for each in candidates(found, understand(found))] == [
        ("Jörg Müller", "Bäckerei")
    ]


def test_every_line_may_name_its_own_encoding():
    data = (
        card("N;CHARSET=UTF-8:Müller;Jörg", "NOTE:plain").encode()
        + card("N;CHARSET=ISO-8859-1:Kühn;Käthe").encode("cp1252")
        + card("N;CHARSET=SHIFT_JIS:山﨑;花子", "TEL:090-1234-5678").encode("cp932")
        + card("N;CHARSET=x-none:Bell;Anna").encode()
    )
    found = table_of(Source("a.vcf", data))
    people = [*candidates(found, understand(found))]
    assert [(each.family_name, each.given_name) for each in people] == [
        ("Müller", "Jörg"), ("Kühn", "Käthe"), ("山﨑", "花子"), ("Bell", "Anna"),
    ]  # fmt: skip
    assert found.row_count == 4


def test_words_in_place_of_a_phone_are_kept_and_told():
    (found,) = people(card("FN:Anna Bell", "TEL:call me"))
    assert (found.phones, found.extra) == ((), {"Phone": "call me"})
    assert [(each.called, each.value, each.reason) for each in found.problems] == [
        ("Phone", "call me", "This is no phone number.")
    ]


def test_words_beside_a_phone_are_kept_and_the_number_stays():
    (found,) = people(card("FN:Anna Bell", "TEL:ask, Tom", "TEL:0341 5550101"))
    assert (found.phones, found.extra) == (("0341 5550101",), {"Phone": "ask, Tom"})
    assert [each.reason for each in found.problems] == ["“ask, Tom” is no phone number."]
    assert found.problems[0].value == "ask\\, Tom; 0341 5550101"


def test_a_day_that_is_none_is_kept_under_the_owners_word_for_it():
    (found,) = people(card("FN:Vera Odd", "BDAY:1980-31-45"))
    assert found.extra == {"Birthday": "1980-31-45"}
