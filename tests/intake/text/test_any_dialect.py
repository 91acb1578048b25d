"""Any table, written in any dialect and encoding, comes back equal from its bytes alone."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.source import Source
from smallbiz.intake.table import Table, table_of

HEADERS = ("First name", "Last name", "E-mail", "Phone", "City", "Notes")
DELIMITERS = st.sampled_from(",;\t|")
ENDS = st.sampled_from(["\n", "\r\n", "\r"])
LINES = st.sampled_from(
    ["a\nb", 'say "hi"', "x,y", "p;q", "r|s", "t\tu", "", "Ada", "ada@lane.example"]
)
TOLD = {
    "cp1252": "äöüßéèñçŒ€“”",
    "cp1250": "ąćęłńóśźżčřšž",
    "cp1251": "абвгдежзийклмн",
    "iso8859-15": "äöüßéèñçŒŽ€",
    "mac-roman": "äöüßéèñçŒ†π",
    "cp932": "山田花子テスト",
    "gb18030": "王小明公司",
    "utf-16-le": "äöüßéèñçœ",
}


@st.composite
def tables(draw: st.DrawFn, letters: st.SearchStrategy[str] | None = None) -> list[list[str]]:
    """Rows below six headers, each with something in its first cell, so that none counts as blank."""
    plain = st.characters(
        codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"
    )
    text = st.text(plain if letters is None else letters, max_size=12)
    names = st.sampled_from(["Ada", "Bob", "Cleo", "Dora"])
    row = st.tuples(names, *[text | LINES] * (len(HEADERS) - 1)).map(list)
    return draw(st.lists(row, min_size=1, max_size=8))


def written(rows: list[list[str]], delimiter: str, end: str) -> str:
    """The table as programs write it; with old line ends everything is quoted."""
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if end == "\r" else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows([HEADERS, *rows])
    return out.getvalue()


def cells(table: Table) -> list[list[str]]:
    """What was read below the headers."""
    assert table.header == HEADERS
    return [row for _line, row in table.rows()]


@given(tables(), DELIMITERS, ENDS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_in_unicode_comes_back_without_a_hint(
    rows: list[list[str]], delimiter: str, end: str, encoding: str
) -> None:
    data = written(rows, delimiter, end).encode(encoding)
    table = table_of(Source("any.csv", data))
    assert table.delimiter == delimiter
    assert cells(table) == rows


@given(st.data(), DELIMITERS, ENDS, st.sampled_from(sorted(TOLD)))
def test_a_table_in_an_old_encoding_comes_back_when_the_encoding_is_told(
    data: st.DataObject, delimiter: str, end: str, encoding: str
) -> None:
    rows = data.draw(tables(st.sampled_from(TOLD[encoding] + "abc XYZ")))
    source = Source("any.csv", written(rows, delimiter, end).encode(encoding))
    table = table_of(source, encoding)
    assert table.delimiter == delimiter
    assert cells(table) == rows
