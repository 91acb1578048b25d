"""What worked on paper and as CSV: the figures of the screen, adding up to all revenue."""

import csv
import io
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from smallbiz.insight.behind import behind
from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By, Effort, Spent
from smallbiz.insight.results import Buyers, Result, Share, Worked
from smallbiz.insight.verdicts import Judged, Verdict
from smallbiz.insight.win_loss import win_loss
from smallbiz.insight.worked import worked
from smallbiz.output.figures import came_back
from smallbiz.output.worked import ROOM, worked_sheet
from smallbiz.output.worked_people import people_sheet
from smallbiz.output.worked_table import worked_csv, worked_xlsx
from smallbiz.store.holder import By as Holder
from smallbiz.words.clock import fixed
from smallbiz.workspace import create_workspace
from tests.files import TODAY
from tests.ui.shops import a_spring


@pytest.fixture
def spring(tmp_path):
    path = tmp_path / "shop.smallbiz"
    workspace = create_workspace(path, Holder.WINDOW, today=fixed(TODAY))
    a_spring(workspace)
    yield workspace
    workspace.close()


def sheet_of(workspace, known: int = 3):
    found = worked(workspace.store)
    return worked_sheet(found, found.results, known, workspace.business.read(), TODAY)


def test_the_sheet_says_what_the_screen_says(spring) -> None:
    sheet = sheet_of(spring)
    assert [line.cells[:6] for line in sheet.lines] == [
        ("Voucher", "€10", "3", "4", "€625", "€302"),
        ("Leaflet", "€260", "10", "1", "€25.01", "-€247"),
        ("No touch noted", "", "", "1", "€7", ""),
        ("All together", "€270", "13", "5", "€657.01", ""),
    ]
    assert sheet.lines[0].cells[-1] == "Clearly works"
    assert sheet.sentence.startswith("Everything so far, 13 leads, 5 sales. Everything that")
    assert [title for title, _words in sheet.verdicts] == [
        "Do more",
        "Keep watching",
        "Change or stop",
    ]
    assert "Own hours are counted at €30 each." in sheet.notes
    assert sheet.foot.startswith("Made with smallbiz")


def test_too_early_is_said_on_paper_too(spring) -> None:
    assert sheet_of(spring, known=1).verdicts == (
        ("Too early to say", "Verdicts need 3 sales with a known source; you have 1."),
    )


def effort(number: int, **more) -> Result:
    made = Effort(By.ACTIVITY, number, more.get("name", f"Effort {number}"), "mail")
    verdict = Judged(more.get("verdict", Verdict.TOO_EARLY))
    return Result(made, Spent(100), 100, 1, 1, 1, 0, Buyers(1), 1000, 500, verdict)


def figures(*results: Result) -> Worked:
    total = Share(1, 2, 1000 * len(results))
    return Worked(None, View.EVEN, By.ACTIVITY, False, False, results, Share(), total)


def test_what_does_not_fit_is_added_up(spring) -> None:
    results = [effort(number) for number in range(ROOM + 6)]
    found = figures(*results)
    sheet = worked_sheet(found, results, 9, spring.business.read(), TODAY)
    assert len(sheet.lines) == ROOM + 2
    assert sheet.lines[ROOM - 1].cells == (
        "7 more efforts",
        "€7",
        "7",
        "",
        "€70",
        "€28",
        "",
        "",
        "",
    )
    assert "Before cost of goods: no margin is set yet." in sheet.notes


def people_of(workspace):
    found = worked(workspace.store)
    told = win_loss(workspace.store, None)
    known = behind(workspace.store)
    return people_sheet(found, known, found.results, told, workspace.business.read(), TODAY)


def test_the_second_sheet_says_whom_efforts_brought_and_what_sales_heard(spring) -> None:
    spring.satisfactions.note(1, 9)
    spring.deals.lose(spring.deals.open("A trailer", contact_id=2, value=90000), "price")
    spring.handovers.let_go(3, "too_far")
    sheet = people_of(spring)
    assert [line.cells for line in sheet.lines] == [
        ("Voucher", "3", "3 of 3", "0", "0", "0", "4 · €625", "0", "9 of 10 (1)"),
        ("Leaflet", "10", "1 of 10", "0", "0", "1", "1 · €25.01", "0", "–"),
        ("No touch noted", "", "", "0", "0", "0", "0", "0", "–"),
        ("All together", "13", "", "0", "0", "1", "4 · €650.01", "0", "9 of 10 (1)"),
    ]
    assert sheet.sentence == "Won: 0 deals, €0. Lost: 1 deal, €900."
    assert sheet.verdicts[0] == ("Why they were lost", "Price: 1 deal, €900")
    assert [words for _title, words in sheet.verdicts[1:]] == ["–", "–"]
    assert sheet.page_number == "2 of 2"


def test_the_workbook_holds_the_same_as_the_csv(spring) -> None:
    found, known = worked(spring.store), behind(spring.store)
    text = worked_csv(found, known, found.results, "EUR").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    book = CalamineWorkbook.from_filelike(
        io.BytesIO(worked_xlsx(found, known, found.results, "EUR"))
    )
    cells = book.get_sheet_by_index(0).to_python()
    assert cells[0] == rows[0]
    for told, row in zip(cells[1:], rows[1:], strict=True):
        assert [_same(each) for each in told] == [_same(each) for each in row]


def _same(value: object) -> object:
    """A number however it is written."""
    try:
        return float(str(value))
    except ValueError:
        return value


def test_the_file_rounds_what_came_back_as_the_page_does(spring) -> None:
    close = replace(effort(1), spent=Spent(6000), cost=6000, margin=10890)
    data = worked_csv(figures(close), {}, [close], "EUR").decode("utf-8-sig")
    told = next(csv.DictReader(io.StringIO(data)))["Back per 1"]
    assert told == "1.82"
    assert came_back(close, "EUR") == f"€{told}"


def test_the_file_tells_the_people_behind_each_effort(spring) -> None:
    spring.satisfactions.note(1, 9)
    found, known = worked(spring.store), behind(spring.store)
    text = worked_csv(found, known, found.results, "EUR").decode("utf-8-sig")
    voucher, *_others, total = csv.DictReader(io.StringIO(text))
    assert (voucher["Leads"], voucher["Leads who bought"]) == ("3", "3")
    assert (voucher["New customers"], voucher["Revenue from new customers in EUR"]) == (
        "4",
        "625.00",
    )
    assert (voucher["Satisfaction, 0 to 10"], voucher["Sales asked about it"]) == ("9.0", "1")
    assert (total["New customers"], total["Bought again"]) == ("4", "0")


def test_the_file_holds_every_figure_to_the_cent_and_no_formula(spring) -> None:
    results = [effort(1, name="=SUM(A1)"), effort(2, name="Leaflet; spring")]
    data = worked_csv(figures(*results), {}, results, "EUR").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data)))
    assert [row["Marketing effort"] for row in rows] == [
        "'=SUM(A1)",
        "Leaflet; spring",
        "No touch noted",
        "All together",
    ]
    assert rows[0]["Revenue in EUR"] == "10.00"
    assert rows[0]["Profit in EUR"] == "4.00"
    assert rows[0]["Back per 1"] == "5.00"
    assert rows[0]["Cost per lead in EUR"] == rows[0]["Cost per new customer in EUR"] == "1.00"
    assert rows[-1]["Cost per lead in EUR"] == ""
    assert rows[-1]["Revenue in EUR"] == "20.00"
    assert rows[-1]["Cost in EUR"] == "2.00"
