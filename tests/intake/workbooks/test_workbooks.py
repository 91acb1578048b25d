import io
import resource
import subprocess
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.rejects import write_rejects
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.words.errors import RuleBroken
from tests.intake.workbooks.making import OLD, changed, ods, ods_cell, ods_row, sheet, xlsx

PEOPLE = [["Name", "E-mail"], ["Anna Bell", "anna@bell.example"], ["Tom Burke", "tom@b.example"]]
FIRST = "xl/worksheets/sheet1.xml"


def table(data: bytes, **chosen):
    return table_of(Source("list.xlsx", data), **chosen)


def rows(data: bytes, **chosen):
    return [cells for _line, cells in table(data, **chosen).rows()]


def refusal(data: bytes, **chosen) -> str:
    with pytest.raises(RuleBroken) as caught:
        table(data, **chosen)
    return caught.value.message


def test_values_are_text_that_can_be_read_in_one_way_only():
    header = ["Name", "No", "Price", "Weight", "VIP", "Birthday", "Seen", "Sum"]
    values = ["Anna", 10442, 1234.5, 1.25, True, date(1980, 2, 29), datetime(2024, 3, 1, 14, 30)]

    def make(book):
        made = sheet(book, "People", [header, values])
        made.write_formula(1, 7, "=C2*2", value=2469)
        made.write_row(2, 0, ["Tom", 4.91511e11, 0.1 + 0.2, 1.234, False])

    assert rows(xlsx(make)) == [
        ["Anna", "10442", "1234.5", "1.25", "true", "1980-02-29", "2024-03-01 14:30", "2469"],
        ["Tom", "491511000000", "0.3", "1.2340", "false", "", "", ""],
    ]


def test_lines_are_those_of_the_spreadsheet_wherever_the_table_begins():
    found = table(xlsx(lambda book: sheet(book, "A", [*PEOPLE, [], ["Cleo", "c@d.example"]], 4, 2)))
    assert (found.header, found.header_line) == (("Name", "E-mail"), 5)
    assert [line for line, _cells in found.rows()] == [6, 7, 8, 9]
    assert found.skipped == {8: "Blank row"}


def test_the_sheet_with_a_table_is_read_unless_another_is_named():
    def make(book):
        sheet(book, "Read me", [["This list was made in March by the shop"]] * 30)
        sheet(book, "Kunden", PEOPLE)
        sheet(book, "Old", PEOPLE * 50).hide()
        book.add_worksheet("Empty")

    data = xlsx(make)
    found = table(data)
    assert found.sheet == "Kunden"
    assert [(s.name, s.rows, s.columns) for s in found.sheets] == [
        ("Read me", 30, 1), ("Kunden", 2, 2), ("Old", 149, 2), ("Empty", 0, 0),
    ]  # fmt: skip
    assert table(data, sheet="old").sheet == table(data, sheet="3").sheet == "Old"
    assert "no sheet “Orders”. It has: Read me, Kunden, Old, Empty." in refusal(
        data, sheet="Orders"
    )
    assert "no rows below" in refusal(data, sheet="Empty")
    assert "All sheets of list.xlsx are empty" in refusal(xlsx(lambda b: b.add_worksheet("A")))


def test_a_sheet_cannot_be_chosen_of_a_text():
    assert "no sheets" in refusal(b"Name,Email\nAnna,a@b.example\n", sheet="1")


def test_cells_merged_over_lines_are_in_each_of_them():
    def make(book):
        made = sheet(
            book, "A", [["Name", "Company"], ["Anna", ""], ["Tom", ""], ["Cleo", "Dent"]], 1
        )
        made.merge_range(0, 0, 0, 1, "Our customers")
        made.merge_range(2, 1, 3, 1, "Bell Ltd")

    found = table(xlsx(make))
    assert found.header_line == 2
    assert [cells for _line, cells in found.rows()] == [
        ["Anna", "Bell Ltd"], ["Tom", "Bell Ltd"], ["Cleo", "Dent"],
    ]  # fmt: skip


def test_an_old_workbook_is_read_whatever_it_is_called():
    found = table_of(Source("customers.csv", OLD))
    assert (found.sheet, found.header_line) == ("Customers", 3)
    assert [cells for _line, cells in found.rows()] == [
        ["Jörg Weiß", "joerg@weiss.example", "491715550142", "1067", "1980-02-29", "true"],
        ["Żaneta Gęś", "zaneta@ges.example", "48225550143", "901", "1975-12-01", "false"],
    ]


def test_an_open_document_is_read():
    body = ods_row(ods_cell(times=1024), times=3)
    body += ods_row(ods_cell(), ods_cell("Name"), ods_cell("Phone"), ods_cell(times=900))
    body += ods_row(ods_cell(), ods_cell("Zoë & Jan"), ods_cell("01 555 0123"), times=2)
    body += ods_row(ods_cell(times=1024), times=1_048_000)
    found = table(ods(body))
    assert [(line, cells[-2:]) for line, cells in found.rows()] == [
        (5, ["Zoë & Jan", "01 555 0123"]), (6, ["Zoë & Jan", "01 555 0123"]),
    ]  # fmt: skip


def code_cell(number: str, shown: str, times: int = 1) -> str:
    """A cell whose number is shown with a zero before it."""
    start = f'<table:table-cell table:number-columns-repeated="{times}" office:value-type="float"'
    return f'{start} office:value="{number}"><text:p>{shown}</text:p></table:table-cell>'


def test_codes_that_stand_beside_or_below_each_other_are_all_read_as_shown():
    body = ods_row(*map(ods_cell, ("Name", "Postcode", "Billing postcode")))
    body += ods_row(ods_cell("Zoë"), code_cell("1067", "01067", times=2), times=3)
    body += ods_row(ods_cell("Jan"), code_cell("1099", "01099"), ods_cell())
    assert [cells for _line, cells in table(ods(body)).rows()] == [
        *[["Zoë", "01067", "01067"]] * 3, ["Jan", "01099", ""],
    ]  # fmt: skip


def test_rejected_rows_of_a_workbook_are_written_as_a_table(tmp_path):
    found = table(xlsx(lambda book: sheet(book, "A", PEOPLE)))
    path = write_rejects(found, {3: "Why not"}, tmp_path / "list.xlsx", tmp_path)
    assert path is not None
    assert path.read_text("utf-8-sig").splitlines() == [
        "Name,E-mail,line,reason", "Tom Burke,tom@b.example,3,Why not",
    ]  # fmt: skip


CELL = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
    min_size=1, max_size=9,
).filter(str.strip)  # fmt: skip
VALUES = CELL | st.sampled_from(["a\nb", 'say "hi"', "x,y;z\t|", "1067", "true"])


@given(
    st.lists(st.lists(VALUES, min_size=3, max_size=3), min_size=1, max_size=6), st.integers(0, 3)
)
@settings(max_examples=40, deadline=None)
def test_any_texts_come_back(texts, top):
    header = [["Vorname", "Nachname", "E-Mail"]]
    data = xlsx(lambda book: [
        made.write_string(line + top, column, text)
        for made in [book.add_worksheet()]
        for line, row in enumerate(header + texts)
        for column, text in enumerate(row)
    ])  # fmt: skip
    found = table(data, headings=top + 1)
    assert [cells for line, cells in found.rows()] == texts


def test_what_would_fill_the_memory_is_refused_before_it_is_opened():
    data = xlsx(lambda book: sheet(book, "A", PEOPLE))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    end = b"</sheetData>"

    def far(cell: bytes):
        return changed(data, FIRST, lambda xml: xml.replace(end, cell + end))

    stray = b'<row r="%d"><c r="%s%d"><v>1</v></c></row>'
    assert "far away" in refusal(far(stray % (1048576, b"XFD", 1048576)))
    assert "far away" in refusal(far(stray % (1048576, b"B", 1048576)))
    assert "far away" in refusal(far(stray % (9_000, b"ZZZ", 9_000)))
    assert "far away" in refusal(far(b'<row r="1048576"><c><v>1</v></c></row>'))
    assert "far larger" in refusal(far(b" " * 60_000_000))
    texts = b"<si><t>" + b"x" * 1_000_000 + b"</t></si>"
    many = b"".join(
        b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(9, 900)
    )
    bomb = changed(
        far(many), "xl/sharedStrings.xml", lambda xml: xml.replace(b"<si>", texts + b"<si>", 1)
    )
    assert "far larger" in refusal(bomb)
    assert "far away" in refusal(ods(ods_row(ods_cell("x", times=1000), times=100_000)))
    assert "far away" in refusal(ods(ods_row(ods_cell("x" * 1000), times=1_000_000)))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - before < 300_000


def test_sizes_that_an_archive_makes_up_are_not_believed():
    data = bytearray(
        changed(xlsx(lambda b: sheet(b, "A", PEOPLE)), FIRST, lambda xml: xml + b" " * 99_000_000)
    )
    place = data.rindex(FIRST.encode()) - 46
    assert data[place : place + 4] == b"PK\x01\x02"
    data[place + 24 : place + 28] = (5_000).to_bytes(4, "little")
    assert "far larger" in refusal(bytes(data))


@pytest.mark.parametrize("part", [FIRST, "xl/sharedStrings.xml", "xl/workbook.xml"])
@pytest.mark.parametrize("wide", [False, True])
def test_entities_are_refused(part, wide):
    bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;">]><worksheet>&lol1;</worksheet>'
    data = xlsx(lambda book: sheet(book, "A", PEOPLE))
    told = refusal(changed(data, part, lambda xml: bomb.encode("utf-16" if wide else "utf-8")))
    assert "entities" in told


def test_a_cell_far_away_without_anything_in_it_does_no_harm():
    data = xlsx(lambda book: sheet(book, "A", PEOPLE))
    styled = b'<row r="9000"><c r="XFD9000" s="1"/></row></sheetData>'
    assert len(rows(changed(data, FIRST, lambda xml: xml.replace(b"</sheetData>", styled)))) == 2


def archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (archive(word__document=b"x"), "document"),
        (archive(xl__workbook=b"x"), "damaged"),
        (archive(Index__a=b"x") .replace(b"Index/a", b"I/a.iwa"), "Numbers"),
        (archive(customers=b"x"), "archive"),
        (xlsx(lambda book: sheet(book, "A", PEOPLE))[:-40], "damaged"),
        (b"PK\x03\x04rest", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "document"),
        (OLD[:600] + b"\xff" * 2600 + OLD[3200:], "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_told_by_what_it_is(data, told):
    assert told in refusal(data)


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_a_damaged_workbook_is_read_or_refused_in_a_sentence(chance):
    data = bytearray(xlsx(lambda book: sheet(book, "A", PEOPLE)))
    for _ in range(chance.randint(1, 20)):
        data[chance.randrange(4, len(data))] = chance.randrange(256)
    try:
        found = table(bytes(data[: chance.choice([len(data), len(data) - 200])]))
    except RuleBroken:
        return
    assert len([*found.rows()]) == found.row_count


def test_an_old_workbook_that_bursts_leaves_the_program_unharmed():
    data = bytearray(OLD)
    cell = OLD.index(b"\x03\x02\x0e\x00")
    data[cell + 4 : cell + 8] = b"\xff\xff\xff\xff"
    assert "damaged" in refusal(bytes(data))


def test_a_workbook_called_csv_comes_in_through_the_command_line(tmp_path: Path):
    from click.testing import CliRunner

    from smallbiz.commands.rows import take

    path = tmp_path / "people.csv"
    path.write_bytes(xlsx(lambda b: (sheet(b, "Shop", PEOPLE), sheet(b, "Fair", PEOPLE[:2]))))
    told = CliRunner().invoke(
        take, [str(path), "--into", str(tmp_path / "a.smallbiz"), "--sheet", "Fair", "--json"]
    )
    assert told.exit_code == 0, told.output
    assert '"created": 1' in told.output
    assert '"encoding": null' in told.output
    assert '"sheet": "Fair"' in told.output


def test_an_old_workbook_is_read_from_a_program_without_a_file_of_its_own():
    lines = (
        "from tests.intake.workbooks.making import OLD",
        "from smallbiz.intake.source import Source",
        "from smallbiz.intake.table import table_of",
        "print(table_of(Source('a.xls', OLD)).row_count)",
    )
    house = Path(__file__).resolve().parents[3]
    told = subprocess.run(
        [sys.executable, "-"], input="\n".join(lines), text=True, cwd=house, capture_output=True,
        check=True,
    )  # fmt: skip
    assert told.stdout.strip() == "2"


def test_cells_in_which_a_spreadsheet_could_not_work_something_out_are_told(workspace, tmp_path):
    def lay(book):
        made = sheet(
            book, "List", [["Name", "Town", "Birthday"], ["Amy Bell"], ["Ben Carr", "Cork"]]
        )
        made.write_formula("B2", "=NA()", None, "#N/A")
        made.write_formula("C2", "=#REF!", None, "#REF!")

    path = tmp_path / "list.xlsx"
    path.write_bytes(xlsx(lay))
    outcome = take_in(workspace.store, path, Options(), backup=False)
    assert outcome.created == 2
    assert [tuple(problem) for problem in outcome.problems] == [
        (2, "Birthday: “#REF!”. A spreadsheet shows an error here."),
        (2, "Town: “#N/A”. A spreadsheet shows an error here."),
    ]


def test_errors_in_a_text_file_are_told_as_well(workspace, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name;Ort;Land\nAmy Bell;#NV;#BEZUG!\nBen Carr;#1;#######\n", encoding="utf-8")
    outcome = take_in(workspace.store, path, Options(), backup=False)
    assert [problem.line for problem in outcome.problems] == [2, 2, 3]
    assert workspace.store.rows("SELECT city FROM contact ORDER BY id") == [("",), ("#1",)]


def test_a_text_file_that_was_opened_in_one_column_falls_into_its_cells():
    rows = [["Name;Ort;Betrag"], ["Anna;Cork;1,50"], [], ['"Tom; Ida";Cobh;2,50']]
    found = table_of(Source("a.xlsx", xlsx(lambda book: sheet(book, "S", rows))))
    assert found.header == ("Name", "Ort", "Betrag")
    assert dict(found.rows()) == {
        2: ["Anna", "Cork", "1,50"], 3: [], 4: ["Tom; Ida", "Cobh", "2,50"],
    }  # fmt: skip
    lone = [["Name"], ["Bell, Anna"], ["Tom"], ["Ida"], ["Max"]]
    alone = table_of(Source("a.xlsx", xlsx(lambda book: sheet(book, "S", lone))))
    assert alone.header == ("Name",)
