import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand
from smallbiz.words.errors import RuleBroken


def table(text: str, encoding: str = "utf-8", **chosen):
    return table_of(Source("Pasted rows", text.encode(encoding)), **chosen)


def who(text: str):
    found = table(text)
    return [(each.line, each.name, *each.emails) for each in candidates(found, understand(found))]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            'Anna Bell <anna@bell.example>, "Burke, Tom" <tom@b.example>, cleo@dent.example',
            [(1, "Anna Bell", "anna@bell.example"), (1, "Tom Burke", "tom@b.example"),
             (1, "cleo@dent.example", "cleo@dent.example")],
        ),
        (
            "\nBell, Anna <anna@bell.example>;\r\n Tom <mailto:tom@b.example>;",
            [(2, "Anna Bell", "anna@bell.example"), (3, "Tom", "tom@b.example")],
        ),
        (
            "Anna Bell <anna@bell.example>\nBurke, Tom <tom@b.example>\n",
            [(1, "Anna Bell", "anna@bell.example"), (2, "Tom Burke", "tom@b.example")],
        ),
        (
            'Anna <a@b.example>, "Burke, Tom" <tom@b.example>; c@d.example',
            [(1, "Anna", "a@b.example"), (1, "Tom Burke", "tom@b.example"), (1, "c@d.example", "c@d.example")],
        ),
        (
            "1. Anna Bell - a@b.example\n2. Tom – t@b.example\n",
            [(1, "Anna Bell", "a@b.example"), (2, "Tom", "t@b.example")],
        ),
        (
            "• Anna Bell, a@b.example\n• Tom Burke, t@b.example\n",
            [(1, "Anna Bell", "a@b.example"), (2, "Tom Burke", "t@b.example")],
        ),
        ("a@b.example; c@d.example", [(1, "a@b.example",) * 2 and (1, "a@b.example", "a@b.example"),
                                       (1, "c@d.example", "c@d.example")]),
        ("a@b.example\nc@d.example", [(1, "a@b.example", "a@b.example"),
                                       (2, "c@d.example", "c@d.example")]),
        ("<a@b.example>, <c@d.example>", [(1, "a@b.example", "a@b.example"),
                                           (1, "c@d.example", "c@d.example")]),
    ],
)  # fmt: skip
def test_addresses_of_a_letter_are_people(text, people):
    assert who(text) == people


def test_a_table_with_addresses_stays_a_table():
    text = "Name,Email,City\nAnna,<anna@bell.example>,Cork\nTom,tom@b.example,Cobh\n"
    assert table(text).header == ("Name", "Email", "City")


def test_rows_copied_from_a_spreadsheet_and_cards_are_read_when_pasted():
    assert table("Name\tPhone\nAnna\t01 555 0101\n").delimiter == "\t"
    assert table("BEGIN:VCARD\nFN:Anna\nEND:VCARD\n").header == ("name",)


NAMES = st.from_regex(r"[A-Z][a-zöéł]{1,8}( [A-Z][a-z]{1,8})?", fullmatch=True)


@given(st.lists(NAMES, min_size=1, max_size=6), st.sampled_from([", ", "; ", ";\n", ",\n", "\n"]))
def test_any_list_of_people_comes_back(names, between):
    text = between.join(f"{name} <p{n}@b.example>" for n, name in enumerate(names))
    rows = [cells for _line, cells in table(text).rows()]
    assert rows == [[name, f"p{n}@b.example"] for n, name in enumerate(names)]


PAGE = """<html><head><meta charset="{charset}"><style>td {{ color: red }}</style></head><body>
<table><tr><td>Our shop</td></tr></table>
<table border=1><tr><th colspan=2>Kunden</th></tr>
<tr><th>Name</th><th>E-Mail<th>Straße</tr>
<tr><td>Jörg &amp; Söhne<td>joerg@s.example<td>Am Bühl 2<br>Hinterhaus</tr>
<tr><td></td></tr>
<tr><td>Anna
 Bell</td><td><a href="mailto:x">anna@bell.example</a></td></tr></table></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-15", "nonsense"])
def test_a_page_called_xls_is_read_as_its_table(charset):
    found = table(PAGE.format(charset=charset), "utf-8" if charset == "nonsense" else charset)
    assert (found.header, found.header_line) == (("Name", "E-Mail", "Straße"), 2)
    rows = dict(found.rows())
    assert rows[3] == ["Jörg & Söhne", "joerg@s.example", "Am Bühl 2\nHinterhaus"]
    assert rows[5][:2] == ["Anna Bell", "anna@bell.example"]
    assert found.skipped == {4: "Blank row"}


def test_a_page_of_old_excel_with_its_names_is_one_too():
    page = '<html xmlns:o="urn:schemas-microsoft-com:office:office">' + PAGE[6:].format(
        charset="utf-8"
    )
    assert table('<?xml version="1.0"?>\n' + page).row_count == 3


def test_a_page_without_a_table_is_refused():
    with pytest.raises(RuleBroken, match="web page"):
        table("<!DOCTYPE html><p>Not found</p>")


@given(st.text(st.sampled_from("<>/tdrhable \"='&;x\n"), max_size=80))
def test_any_page_is_read_or_refused_in_a_sentence(text):
    try:
        found = table("<table>" + text)
    except RuleBroken:
        return
    assert len([*found.rows()]) == found.row_count
