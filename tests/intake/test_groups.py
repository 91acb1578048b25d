"""Reports in groups, headers in two rows, and what is in their place in ordinary tables."""

from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of

GROUPED = """Client,Date,Amount
Amy Bell,,
,2026-01-02,5
,2026-01-03,6
Total for Amy Bell,,11

Ben Carr,,
,2026-02-02,7
Ben Carr Total,,7
Total,,18
"""


def told(text, name="x.csv"):
    table = table_of(Source(name, text.encode()))
    rows = [row for block in table.blocks() for row in zip(*block.columns, strict=True)]
    return table, rows


def test_the_name_of_a_group_is_carried_to_its_rows_and_sums_are_left_out():
    table, rows = told(GROUPED)
    assert rows == [
        ("Amy Bell", "2026-01-02", "5"),
        ("Amy Bell", "2026-01-03", "6"),
        ("Ben Carr", "2026-02-02", "7"),
    ]
    reasons = [table.skipped[line] for line in sorted(table.skipped)]
    assert reasons[:3] == ["It only names the rows below.", "A line of totals", "Blank row"]
    assert table.row_count == len(rows) + len(table.skipped)


def test_a_column_of_groups_without_a_header_is_called_after_what_it_is():
    text = GROUPED.replace("Client,", ",")
    assert told(text)[0].header == ("Customer", "Date", "Amount")
    more = text.replace("Amount", "Amount,Customer").replace(",5", ",5,Jo").replace(",6", ",6,Jo")
    assert told(more)[0].header[0] == "Group"


def test_ordinary_tables_with_gaps_are_left_as_they_are():
    gaps = (
        "Customer,Date,Amount\nAmy,2026-01-02,5\n,2026-01-03,6\n,2026-01-04,7\nBen,2026-01-05,8\n"
    )
    assert told(gaps)[1][1] == ("", "2026-01-03", "6")
    names = "Name,Email,City\nAmy,,\nBen,,\nCleo,,\n"
    assert [row[0] for row in told(names)[1]] == ["Amy", "Ben", "Cleo"]


def test_somebody_with_nothing_but_a_name_above_all_others_is_no_group():
    text = (
        "Name,Phone,City\nAmy Bell,,\nBen Carr,030 123,Bonn\nCleo Dahl,030 124,Kiel\nTotal: 3,,\n"
    )
    table, rows = told(text)
    assert table.header == ("Name", "Phone", "City")
    assert [row[0] for row in rows] == ["Amy Bell", "Ben Carr", "Cleo Dahl"]
    assert list(table.skipped) == [5]


def test_headers_that_are_called_the_same_are_told_apart_by_the_row_above():
    text = ",Billing,,Delivery,\nName,Street,Zip,Street,Zip\nAmy,Weg 1,04109,Weg 2,04103\n"
    assert told(text)[0].header == (
        "Name", "Billing Street", "Billing Zip", "Delivery Street", "Delivery Zip",
    )  # fmt: skip
    title = "Customers of our shop in the year 2026 and before,,x\nName,Phone,Phone\nAmy,1,2\n"
    assert told(title)[0].header == ("Name", "Phone", "Phone (2)")


def test_headers_that_go_on_below_are_put_together():
    text = "ID,Heard of us?,Likes,,\n,Response,Service,Prices,Other (please specify)\n1,Jo,Service,,x\n"
    table, rows = told(text)
    assert table.header == (
        "ID", "Heard of us?", "Likes - Service", "Likes - Prices", "Likes - Other (please specify)",
    )  # fmt: skip
    assert rows == [("1", "Jo", "Service", "", "x")]
    ragged = "ID,Name,\n,Amy Bell,x\n1,Ben Carr,\n"
    assert told(ragged)[0].row_count == 2
