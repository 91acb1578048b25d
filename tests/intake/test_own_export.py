"""What an export writes by the rules of smallbiz.words.cells, the import reads back the same."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import Habits, understand
from smallbiz.intake.vocabulary import FIELDS
from smallbiz.output.vcard_file import Version, folded, vcard
from smallbiz.words.cells import guard, join_list
from smallbiz.words.text import clean

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
TEXT = st.text(LETTERS, max_size=12).map(lambda text: clean(text).strip())
NAME = TEXT.filter(bool) | st.sampled_from(["'=1+1", "=1+1", "'+353 1", "''-x"])
EMAILS = st.lists(
    st.from_regex(r"[a-z]{1,8}@[a-z]{2,8}\.example", fullmatch=True), unique=True, max_size=3
)
PHONES = st.lists(
    st.sampled_from(
        ["+353 86 555 0140", "(01) 555-0141", "01 555 0142 / 3", "555 0143 (home)", "555,0144"]
    ),
    unique=True,
    max_size=3,
)
TAGS = st.lists(NAME, unique=True, max_size=3)
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2099, 12, 31))


@st.composite
def contacts(draw) -> ContactCandidate:
    kind = draw(st.sampled_from(["person", "company"]))
    person = kind == "person"
    given, family = (draw(TEXT), draw(TEXT)) if person else ("", "")
    texts = {name: draw(TEXT) for name in ("job_title", "street", "postcode", "city", "region")}
    return ContactCandidate(
        line=0,
        id=draw(st.integers(1, 10**9)),
        kind=kind,
        name=draw(NAME),
        given_name=given,
        family_name=family,
        company=draw(TEXT) if person else "",
        emails=tuple(draw(EMAILS)),
        phones=tuple(draw(PHONES)),
        **texts,
        country=draw(st.sampled_from(["", "IE", "DE", "Middle-earth"])),
        website=draw(TEXT),
        birthday=draw(DAYS),
        notes=draw(st.lists(NAME, max_size=3).map("\n".join)),
        tags=tuple(draw(TAGS)),
        stage=draw(st.sampled_from(["", "lead", "customer"])),
        found_us_by=draw(TEXT),
        consent=draw(st.sampled_from([True, False, None])),
        do_not_contact=draw(st.booleans()),
        created_on=draw(DAYS),
        extra=draw(st.dictionaries(st.sampled_from(["Shoe size", "E-mail", "id"]), NAME)),
        problems=(),
    )


def exported(everybody: list[ContactCandidate]) -> bytes:
    extras = sorted({name for each in everybody for name in each.extra})
    fields = [*FIELDS["contacts"], *(f"extra.{name}" for name in extras), "kind"]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(fields)
    writer.writerows([cell(each, field) for field in fields] for each in everybody)
    return out.getvalue().encode("utf-8-sig")


def cell(contact: ContactCandidate, field: str) -> str:
    if field in ("email", "phone"):
        return guard(next(iter(getattr(contact, f"{field}s")), ""))
    value = contact.extra.get(field[6:], "") if "." in field else getattr(contact, field)
    if isinstance(value, tuple):
        return guard(join_list(value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else guard(str(value))


@given(st.lists(contacts(), min_size=1, max_size=6))
def test_contacts_come_back_the_same(everybody):
    table = table_of(Source("people.csv", exported(everybody)))
    found = candidates(table, understand(table, "contacts", habits=Habits("de_DE", "EUR")))
    assert [each._replace(line=0, extra=dict(each.extra)) for each in found] == everybody


@given(st.lists(contacts(), min_size=1, max_size=6), st.sampled_from(["4.0", "3.0"]))
def test_contacts_come_back_the_same_from_their_cards(everybody, version):
    told = [_card_row(each) for each in everybody]
    lines = (line for row, extra, sort in told for line in vcard(row, extra, sort, version))
    table = table_of(Source("people.vcf", b"".join(map(folded, lines))))
    found = candidates(table, understand(table, "contacts", habits=Habits("de_DE", "EUR")))
    assert [each._replace(line=0, extra=dict(each.extra)) for each in found] == everybody


def _card_row(contact: ContactCandidate) -> tuple[dict[str, object], dict[str, str], str]:
    """A contact as `output.tables.rows` tells it."""
    row = {name: getattr(contact, name) for name in FIELDS["contacts"] if hasattr(contact, name)}
    row |= {name: [*row[name]] for name in ("emails", "phones", "tags")}
    for name in ("birthday", "created_on"):
        row[name] = row[name] and row[name].isoformat()
    return row, dict(contact.extra), contact.kind


@pytest.mark.parametrize("version", ["4.0", "3.0"])
@pytest.mark.parametrize("website", ["\\,", "https://a.example/x\\:y,z", "a,b;c"])
def test_a_web_address_comes_back_as_it_was_written(website: str, version: Version) -> None:
    row = {name: "" for name in FIELDS["contacts"]} | {
        "id": 3, "name": "Ann", "website": website, "emails": [], "phones": [], "tags": [],
    }  # fmt: skip
    source = Source("ann.vcf", b"".join(map(folded, vcard(row, {}, "person", version))))
    table = table_of(source)
    (found,) = candidates(table, understand(table, "contacts", habits=Habits("de_DE", "EUR")))
    assert found.website == website


def test_a_note_whose_line_ends_with_a_backslash_and_a_quote_comes_back() -> None:
    out = io.StringIO(newline="")
    note = '5\\"\nwide, 7\\"\nlong'
    csv.writer(out).writerows([["id", "name", "notes"], [1, "Ann", note], [2, "Bo", "plain"]])
    found = table_of(Source("people.csv", out.getvalue().encode()))
    assert [cells[2] for _line, cells in found.rows()] == [note, "plain"]
