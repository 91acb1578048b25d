"""What was decided for a file counts for the next one with the same headers."""

from smallbiz.intake.remembered import as_last_time
from tests.intake.taking import coming

TEXT = "Name,Ort,Born\nAnna Bell,vip,03/04/1980\n"


def test_decisions_are_found_by_the_headers_in_any_order(workspace):
    file = coming(workspace, TEXT, columns={"Ort": "tags"}, dates="mdy")
    assert as_last_time(workspace.store, file.table) is None
    file.commit()
    other = coming(workspace, "Born,Name,Ort\n03/04/1981,Tom Lind,new\n", "more.csv")
    last = as_last_time(workspace.store, other.table)
    assert last is not None
    assert (last.kind, last.columns, last.dates) == ("contacts", {"Ort": "tags"}, "mdy")
    assert last.as_last_time
    assert as_last_time(workspace.store, other.table, "deals") is None


def test_an_import_that_was_taken_back_is_remembered_and_other_headers_are_not(workspace):
    coming(workspace, TEXT, columns={"Ort": ""}).commit()
    workspace.undo()
    again = coming(workspace, TEXT)
    last = as_last_time(workspace.store, again.table)
    assert last is not None
    assert last.columns == {"Ort": ""}
    assert as_last_time(workspace.store, coming(workspace, "Name,Ort\nA,b\n").table) is None


def test_nothing_is_remembered_where_there_are_no_headers(workspace):
    text = "Anna Bell,anna@bell.example\nTom Lind,tom@lind.example\n"
    coming(workspace, text, columns={"Column 1": "notes"}).commit()
    assert as_last_time(workspace.store, coming(workspace, text).table) is None
