"""Files as programs and people really leave them: every row where it belongs, or named with its line."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.guessing import likely_kind
from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand
from smallbiz.words.errors import RuleBroken


def table(text: str | bytes):
    return table_of(Source("list.csv", text if isinstance(text, bytes) else text.encode()))


def rows(text: str | bytes):
    return [cells for _line, cells in table(text).rows()]


def test_backslashes_before_quotes_are_an_escape():
    text = '"Name","Note","City"\n"Anna","He said \\"hi\\", ok","Cork"\n"Tom","C:\\\\dir\\\\","Cobh"\n"Cleo",\\N,"Hull"\n'
    assert rows(text) == [
        ["Anna", 'He said "hi", ok', "Cork"], ["Tom", "C:\\dir\\", "Cobh"], ["Cleo", "", "Hull"],
    ]  # fmt: skip


def test_backslashes_of_folders_are_none():
    text = 'Name,Path,City\n"Anna","C:\\dir\\","Cork"\n"Tom ""T""","D:\\new\\","Cobh"\n'
    assert rows(text) == [["Anna", "C:\\dir\\", "Cork"], ['Tom "T"', "D:\\new\\", "Cobh"]]


def test_spaces_behind_delimiters_belong_to_no_cell():
    text = 'Name, City, Note\n"Anna", "Cork, IE", "x"\n"Tom", "Cobh", "y"\n'
    assert rows(text) == [["Anna", "Cork, IE", "x"], ["Tom", "Cobh", "y"]]


@pytest.mark.parametrize("quoted", [',="0211",="01067"\n', ',"=""0211""","=""01067"""\n'])
def test_codes_that_were_kept_from_becoming_numbers_are_bare(quoted):
    assert rows("Name,Phone,Zip\nAnna" + quoted) == [["Anna", "0211", "01067"]]


def test_rows_in_quotation_marks_as_a_whole_are_opened():
    inner = io.StringIO()
    csv.writer(inner).writerows([["Name", "Note"], ["Anna", 'a, "b"'], ["Tom", "c"]])
    outer = io.StringIO()
    csv.writer(outer, quoting=csv.QUOTE_ALL).writerows(
        [line] for line in inner.getvalue().splitlines()
    )
    found = table(outer.getvalue())
    assert found.header == ("Name", "Note")
    assert [*found.rows()] == [(2, ["Anna", 'a, "b"']), (3, ["Tom", "c"])]


def test_empty_columns_and_rows_before_the_table_are_no_part_of_it():
    found = table("\n\n;;;;\n;;Name;Email;\n;;Anna;a@b.example;\n;;;;\n;;Tom;t@b.example;\n")
    assert (found.header, found.header_line) == (("Name", "Email"), 4)
    assert [row[:2] for row in dict(found.rows()).values()] == [
        ["Anna", "a@b.example"], ["", ""], ["Tom", "t@b.example"],
    ]  # fmt: skip
    assert found.skipped == {6: "Blank row"}


def test_a_column_without_a_name_is_kept_when_any_row_fills_it():
    assert table(",Name\n,Anna\nx,Tom\n").header == ("Column 1", "Name")


def test_a_table_drawn_with_bars_is_one():
    found = table("| Name | City |\n|------|:----:|\n| Anna | Cork |\n| Tom | Cobh |\n")
    assert found.header == ("Name", "City")
    assert found.skipped == {2: "A line that only divides"}


def test_numbers_of_pages_above_their_headers_are_no_rows():
    page = "Seite {};;\nName;E-Mail;Ort\n{};a@b.example;Köln\n"
    found = table("Kunden;;\n" + "".join(page.format(n, f"Anna {n}") for n in (1, 2, 3)))
    assert [found.row_count, *sorted(found.skipped)] == [7, 5, 6, 8, 9]


TWO = """Name,Email,City
Anna,anna@bell.example,Cork
Tom,tom@burke.example,Cobh

Companies
Company,Phone,Website,Email
Acme,01 555 0101,acme.example,info@acme.example,more

Name,Email,City
Ida,ida@fox.example,Bray
"""


def test_tables_below_one_another_are_one():
    found = table(TWO)
    assert found.header == ("Name", "Email", "City", "Company", "Phone", "Website", "Column 7")
    rows = {line: cells for line, cells in found.rows() if line not in found.skipped}
    assert [rows[2], rows[10]] == [
        ["Anna", "anna@bell.example", "Cork"], ["Ida", "ida@fox.example", "Bray"],
    ]  # fmt: skip
    assert rows[7] == ["", "info@acme.example", "", "Acme", "01 555 0101", "acme.example", "more"]
    assert sorted(found.skipped) == [4, 5, 6, 8, 9]


def test_rows_below_headers_of_something_else_are_no_people():
    found = table(
        "Name,Email,City\nAnna,anna@bell.example,Cork\n\nCity,Amount,Date\nCork,5,\nCobh,7,\n"
    )
    assert found.header == ("Name", "Email", "City")
    assert found.broken == dict.fromkeys(
        (5, 6), "It stands below other headers than the first rows."
    )


def test_a_word_or_two_above_the_headers_is_no_table():
    found = table(
        "Name;Datum\nListe;01.03.2026\n\nVorname;Nachname;E-Mail\nAnna;Bell;a@b.example\n"
    )
    assert (found.header, found.row_count) == (("Vorname", "Nachname", "E-Mail"), 1)


@pytest.mark.parametrize("rule", ["----;----", "=====;=====", "----+----", "____;__"])
def test_a_line_that_only_divides_is_no_row(rule):
    found = table(f"Name;City\n{rule}\nAnna;Cork\nTom;Cobh\n")
    assert found.skipped == {2: "A line that only divides"}


def test_how_many_rows_a_database_says_it_printed_is_no_row():
    found = table(" name | city \n------+------\n Anna | Cork\n Tom | Cobh\n(2 rows)\n")
    assert (found.row_count, [*found.skipped]) == (4, [2, 5])


def test_letters_of_web_pages_end_no_cell():
    rows = dict(table("Name;City\nJ&uuml;rgen M&#252;ller;K&ouml;ln\nA&amp;B;R&D\n").rows())
    assert [*rows.values()] == [["Jürgen Müller", "Köln"], ["A&B", "R&D"]]


def test_everything_below_the_totals_of_a_report_is_left_out():
    text = (
        "First Name,Last Name,Email,Amount\nA,B,a@b.example,10\nC,D,c@d.example,20\n\n"
        '"Grand Totals (2 records)",,,30\n\nCopyright (c) 2000-2024 salesforce.example\n'
        "Confidential Information - Do Not Distribute\nGenerated By: Anna Bell\nShop Ltd\n"
    )
    assert list(table(text).skipped) == [4, 6, 5, 7, 8, 9, 10]


def test_an_unclosed_quote_swallows_nothing():
    found = table('Name,Note,City\nAnna,"ok",Cork\nTom,"never closed,Cobh\nCleo,x,Leeds\n')
    assert list(found.broken) == [3]
    assert "never closed" in found.broken[3]
    assert dict(found.rows())[4] == ["Cleo", "x", "Leeds"]


def test_an_unclosed_quote_above_headers_once_more_is_counted_once():
    found = table('Name;Ort;Tel\nAnna;Cork;1\n"Seite 2\nName;Ort;Tel\nTom;Cobh;2\n')
    assert found.skipped.keys().isdisjoint(found.broken)


def test_line_ends_of_three_kinds_end_lines():
    assert rows("Name,City\r\nAnna,Cork\nTom,Cobh\rCleo,Leeds\r\n\x1a") == [
        ["Anna", "Cork"], ["Tom", "Cobh"], ["Cleo", "Leeds"],
    ]  # fmt: skip


def test_nul_surrogates_and_long_cells_are_kept_apart_and_whole():
    long = "x" * 100_000
    data = (
        b"Name,Note\nAn\x00na,"
        + long.encode()
        + b"\nT\xed\xa0\xbd\xed\xb8\x80m,Cl\xc3\xa9o\nL\xed\xa0\x80,y\n"
    )
    found = table(data)
    assert found.encoding == "utf-8"
    assert [cells for _line, cells in found.rows()] == [
        ["An\x00na", long], ["T😀m", "Cléo"], ["L\ufffd", "y"],
    ]  # fmt: skip
    assert "1 character could not be read" in found.notes[0]


def test_a_line_of_very_many_cells_is_named_and_costs_no_other():
    wide = "," * 2_000 + "x"
    found = table(f"Name,City\nAnna,Cork\nTom{wide}\nCleo,Hull\n")
    assert (found.header, list(found.broken)) == (("Name", "City"), [3])
    with pytest.raises(RuleBroken, match=r"more than 2,000 columns"):
        table(",".join(f"Column {n}" for n in range(2_001)) + "\nAnna\n")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "data",
    [b"a@b <", b"a, ", b'="', b'\\"', b"|---", b'", "', b"a@b.example\n", b"A <a@b.example>, ", b"\t",
     b"<table>", b"<table><tr><td colspan=999>x", b"a b c ", b"'", b"1.", b"BEGIN:VCARD\nEND:VCARD\n"],
)  # fmt: skip
def test_no_text_takes_more_time_the_longer_it_is_than_it_should(data):
    with suppress(RuleBroken):
        found = table(data * (150_000 // len(data)) + b"\nx@y.example,z\n")
        made = sum(1 for _each in candidates(found, understand(found, likely_kind(found))))
        assert made + len(found.skipped) + len(found.broken) == found.row_count


CELLS = st.text(st.sampled_from('ab ,;|\t"\\=-N\n'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8))
def test_whatever_looks_like_a_trap_every_row_is_accounted_for(cells):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["Name", "Email", "City"], *cells])
    with suppress(RuleBroken):
        found = table(out.getvalue())
        usable = [line for block in found.blocks() for line in block.lines]
        assert len(usable) + len(found.skipped) + len(found.broken) == found.row_count
