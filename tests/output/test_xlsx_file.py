"""Rows as a workbook: what a spreadsheet program finds in it."""

import zipfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from smallbiz.output import xlsx_file
from smallbiz.output.exports import export
from smallbiz.people.contacts import Reach
from smallbiz.words.cells import unguard
from smallbiz.words.errors import RuleBroken
from tests.files import TODAY


def written(workspace, folder, kind):
    """The headers and the rows of the sheet, by column."""
    path = folder / f"{kind}.xlsx"
    export(workspace.store, kind, path)
    names, *rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_text_stays_text_days_are_days_and_money_is_a_number(workspace, tmp_path):
    anna = workspace.contacts.add(
        name="Anna Bell",
        reach=Reach(["anna@bell.ie"], ["+353 86 555 0270", "0215550101"]),
        postcode="01067",
        birthday=date(1980, 2, 29),
    )
    workspace.contacts.add(name="Old Tom", birthday=date(1899, 5, 1))
    workspace.contacts.consent(anna, True)
    workspace.deals.open("Kitchen", contact_id=anna, value=120050)
    people = written(workspace, tmp_path, "contacts")
    assert people[0]["postcode"] == "01067"
    assert people[0]["phone"] == "+353 86 555 0270"
    assert people[0]["birthday"] == date(1980, 2, 29)
    assert people[0]["consent"] is True
    assert people[1]["birthday"] == "1899-05-01"
    deal = written(workspace, tmp_path, "deals")[0]
    assert (deal["value"], deal["opened_on"]) == (1200.5, TODAY)


def test_the_headers_stay_in_sight_and_nothing_runs_as_a_formula(workspace, tmp_path):
    workspace.contacts.add(name="=1+1", notes='=HYPERLINK("http://bad.example")')
    assert written(workspace, tmp_path, "contacts")[0]["name"] == "'=1+1"
    with zipfile.ZipFile(tmp_path / "contacts.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in sheet
    assert "<f>" not in sheet
    assert 'topLeftCell="A2"' in sheet


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)
NASTY = st.sampled_from(
    [
        "<r>&</r>",
        "_x0041_",
        "a\nb",
        " a ",
        "'=1",
        "{=1}",
        "http://a.example",
        "0012",
        "<r><t>x</t></r>",
    ]
)


@settings(max_examples=50)
@given(st.lists(TEXT | NASTY, min_size=1, max_size=20))
def test_any_text_comes_out_of_the_workbook_as_it_went_in(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("book") / "texts.xlsx"
    path.write_bytes(book_of(texts))
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert [unguard(row[0]) for row in rows] == texts


def book_of(texts):
    """A workbook with these texts below one another, written as an export writes them."""
    import io

    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"constant_memory": True})
    sheet, plain = book.add_worksheet(), book.add_format()
    for row, text in enumerate(texts):
        xlsx_file._plain(sheet, plain, row, 0, text)
    book.close()
    return out.getvalue()


def test_what_has_no_room_in_a_workbook_is_refused_and_nothing_is_written(
    workspace, tmp_path, monkeypatch
):
    workspace.contacts.add(name="Anna", notes="a" * 40_000)
    with pytest.raises(RuleBroken, match=r"Row 2 .* CSV"):
        export(workspace.store, "contacts", tmp_path / "people.xlsx")
    workspace.deals.open("One")
    workspace.deals.open("Two")
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 1)
    with pytest.raises(RuleBroken, match="room"):
        export(workspace.store, "deals", tmp_path / "people.xlsx")
    assert [path.name for path in tmp_path.iterdir() if "people" in path.name] == []
