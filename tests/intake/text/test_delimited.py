import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.source import Source
from smallbiz.intake.text.decoding import decode
from smallbiz.intake.text.delimited import PIECE, Dialect, Unclosed, packed, records
from smallbiz.intake.text.dialect import DELIMITERS, detect_dialect
from smallbiz.words.errors import RuleBroken

CELL = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"),
    max_size=12,
)
LINES = st.sampled_from(["a\nb", "a\r\nb", 'say "hi"', "x,y;z|\tq", " lead", ""])
WIDE = st.integers(2, 6)


@st.composite
def tables(draw):
    width = draw(WIDE)
    row = st.lists(CELL | LINES, min_size=width, max_size=width)
    return draw(st.lists(row, min_size=1, max_size=8))


@given(
    table=tables(),
    delimiter=st.sampled_from(DELIMITERS),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
)
def test_any_table_in_any_dialect_comes_back(table, delimiter, end, encoding):
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if end == "\r" else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    text = decode(Source("a.csv", out.getvalue().encode(encoding)), encoding).content
    assert [cells for _line, cells in records(text, Dialect(delimiter))] == table
    assert [cells for _line, cells in records(*packed(text, Dialect(delimiter), b""))] == table


@given(tables(), st.sampled_from(DELIMITERS), st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_delimiter_of_a_table_with_headers_is_found(table, delimiter, end):
    headers = ["Vorname", "Nachname", "E-Mail", "Telefon", "Ort", "PLZ"][: len(table[0])]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows([headers, *table])
    assert detect_dialect(out.getvalue()).delimiter == delimiter


def test_rows_know_their_lines_in_the_file():
    text = 'a,b\r\n"1\r\n2",x\r\n\r\n3,y\r\n'
    assert [line for line, _cells in records(text, Dialect())] == [1, 2, 4, 5]


def test_lines_are_right_beyond_the_first_piece_of_text():
    text = "a,b\n" + 'x,"1\n2"\n' * (PIECE // 4)
    *_, (line, cells) = records(text, Dialect())
    assert (line, cells) == (2 * (PIECE // 4), ["x", "1\n2"])


@pytest.mark.parametrize(
    "rest", ["", "\n3,c\n4,d\n", '\n3,"c"\n4,d\n', '\n3,"c, ""d"""\n"4","d"\n']
)
def test_an_unclosed_quote_costs_one_line(rest):
    found = list(records('1,a\n2,"b' + rest, Dialect()))
    line, cells = found[1]
    assert (line, type(cells), cells) == (2, Unclosed, ["2", '"b'])
    assert [line for line, _cells in found] == list(range(1, len(found) + 1))
    assert [cells[0] for _line, cells in found] == ["1", "2", "3", "4"][: len(found)]


def test_many_unclosed_quotes_are_read_in_one_go():
    found = list(records('1,"a b\n' * 3001, Dialect()))
    assert sum(type(cells) is Unclosed for _line, cells in found) >= 1500


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ('1,"he said "hi" there"', ["1", 'he said "hi" there']),
        ('"the "best" one","b"', ['the "best" one', "b"]),
        ('"said "yes", then left",2', ['said "yes", then left', "2"]),
        ('"Anna "Ann"",2', ['Anna "Ann"', "2"]),
        ('"a ""b"" c "d" e",""', ['a "b" c "d" e', ""]),
        ('1,"Zur Post" Hotel', ["1", '"Zur Post" Hotel']),
        ('"5" pipe","",', ['5" pipe', "", ""]),
    ],
)
def test_quotes_within_a_quoted_cell_are_text(row, cells):
    head = ",".join("abc"[: len(cells)])
    found = [cells for _line, cells in records(f"{head}\n{row}\n2,b\n", Dialect())]
    assert found[1:] == [cells, ["2", "b"]]


def test_apostrophes_quote_where_every_cell_has_them():
    text = "'name','city'\n'Anna, B','Rome'\n'Ben, C','Oslo'\n"
    dialect = detect_dialect(text)
    assert (dialect.quote, list(records(text, dialect))[1][1]) == ("'", ["Anna, B", "Rome"])


def test_commas_in_amounts_and_texts_are_no_delimiters():
    text = "Name;Wert\nA, B und C;1,50\nD;2,50\nE, F;3,50\n"
    assert detect_dialect(text).delimiter == ";"


@pytest.mark.parametrize("delimiter", ["", ";;", "\n", '"'])
def test_a_delimiter_is_one_character(delimiter):
    with pytest.raises(RuleBroken, match="one character"):
        detect_dialect("a,b", delimiter)


@given(st.text(st.sampled_from('aé漢\ud800",;\r\n'), max_size=80), st.sampled_from(DELIMITERS))
def test_a_packed_text_has_the_same_rows_whatever_is_broken(text, delimiter):
    told = Dialect(delimiter)
    assert list(records(*packed(text, told, b""))) == list(records(text, told))


def test_a_text_is_held_once_where_its_file_is_the_same():
    data = "Name¦Ort\nZoë¦Łódź\n".encode()
    held, _dialect = packed(data.decode(), Dialect("¦"), data)
    assert held is data
    held, dialect = packed("sep=¦\na¦b\n", Dialect("¦", offset=6), b"")
    assert list(records(held, dialect)) == [(2, ["a", "b"])]


@pytest.mark.parametrize("told", ["\t", "\\t", "tab"])
def test_a_tab_can_be_told_in_letters(told):
    assert detect_dialect("a,b\tc\n", told).delimiter == "\t"
