"""Rows going out, and coming back the same."""

import csv
import json
import stat

import pytest

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.vocabulary import FIELDS
from smallbiz.output.exports import export
from smallbiz.output.tables import TABLES
from smallbiz.people.contacts import Reach
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.workspace import create_workspace
from tests.files import TODAY

KINDS = ("contacts", "activities", "touches", "sales", "deals")
"""In the order in which links between them are found again."""


@pytest.fixture
def rich(workspace):
    """A file with something in every field, and texts that are hard to carry."""
    people, deals = workspace.contacts, workspace.deals
    gone = people.add(name="Deleted")
    anna = people.add(
        name="Anna Bell",
        company="Bell & Sons; “Ltd”",
        reach=Reach(
            ["anna@bell.ie", "a.bell@work.ie"],
            ["+353 86 123 4567", "021 555 0101"],
            ["vip", "a, b; c"],
        ),
        job_title="=HYPERLINK(1)",
        notes='Two\nlines, "quoted"',
        city="Łódź",
        birthday=TODAY.replace(year=1980),
        found_us_by="@radio",
    )
    tom = people.add(name="Tom", reach=Reach(["tom@burke.ie"]), do_not_contact=True)
    people.consent(anna, True)
    people.consent(tom, False)
    people.add(name="Lonely", kind="company")
    people.delete([gone])
    channel = workspace.channels.all()[0].id
    fair = workspace.activities.plan("Craft fair", channel_id=channel, starts_on=TODAY, minutes=100)
    workspace.budget.spend(fair, 18050, TODAY)
    workspace.touches.note(anna, "came", activity_id=fair, note="'=1+1")
    for _twice in range(2):
        workspace.touches.note(tom, "call", direction="out", note="-5 to +5")
    first = deals.open("Kitchen", contact_id=anna, value=120050, product="-Oak")
    deals.win(first)
    lost = deals.open("Shelf", contact_id=tom, value=30000)
    deals.lose(lost, "price")
    deals.open("Nobody's", value=5)
    workspace.sales.note(-500, contact_id=tom, note="+refund")
    workspace.sales.note(320)
    return workspace


def told(workspace, folder):
    found = {}
    for kind in KINDS:
        path = folder / f"{kind}.json"
        export(workspace.store, kind, path)
        found[kind] = json.loads(path.read_text("utf-8"))
    return found


def test_what_goes_out_comes_back_identical(rich, tmp_path):
    new = create_workspace(tmp_path / "new.smallbiz", today=lambda: TODAY)
    try:
        for kind in KINDS:
            path = tmp_path / f"{kind}.csv"
            export(rich.store, kind, path)
            outcome = take_in(new.store, path, Options(kind=kind), backup=False)
            assert (outcome.rejected, outcome.skipped, outcome.problems) == (0, 0, ())
        assert told(new, tmp_path) == told(rich, tmp_path)
        for kind in KINDS:
            again = take_in(new.store, tmp_path / f"{kind}.csv", Options(kind=kind), backup=False)
            assert again.unchanged == again.rows
    finally:
        new.close()


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_into_its_own_file_changes_nothing(rich, tmp_path, kind):
    export(rich.store, kind, tmp_path / "same.csv")
    for how in ("fill", "overwrite"):
        options = Options(kind=kind, on_match=how)
        outcome = take_in(rich.store, tmp_path / "same.csv", options, backup=False)
        assert (outcome.unchanged, outcome.step) == (outcome.rows, None)


def test_json_has_exactly_the_fields_of_the_contract(rich, tmp_path):
    found = told(rich, tmp_path)
    for kind in KINDS:
        more = ["extra"] if kind == "contacts" else []
        assert [*FIELDS[kind], *more] == list(found[kind][0])
        assert TABLES[kind].fields == FIELDS[kind]
    anna = next(each for each in found["contacts"] if each["name"] == "Anna Bell")
    assert anna["emails"] == ["anna@bell.ie", "a.bell@work.ie"]
    assert (anna["email"], anna["consent"], anna["do_not_contact"]) == ("anna@bell.ie", True, False)
    assert (anna["tags"], anna["birthday"], anna["extra"]) == (["vip", "a, b; c"], "1980-05-13", {})
    assert "kind" not in anna
    assert next(each for each in found["contacts"] if each["name"] == "Lonely")["kind"] == "company"
    kitchen = found["deals"][0]
    assert (kitchen["stage"], kitchen["value"], kitchen["currency"]) == ("won", "1200.50", "EUR")


def test_no_cell_of_a_csv_runs_as_a_formula(rich, tmp_path):
    for kind in KINDS:
        path = tmp_path / f"{kind}.csv"
        export(rich.store, kind, path)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        risky = [cell for cell in cells if cell[:1] in tuple("=@\t\r+-") and cell[:1]]
        assert all(cell[1:].replace(".", "").replace(" ", "").isdigit() for cell in risky)


def test_other_endings_are_refused_by_name(rich, tmp_path):
    for name in ("people.xls", "people.smallbiz", "people"):
        with pytest.raises(RuleBroken, match=r"\.xlsx, \.csv, \.json,? or \.vcf"):
            export(rich.store, "contacts", tmp_path / name)
    with pytest.raises(RuleBroken, match=r"\.xlsx, \.csv,? or \.json"):
        export(rich.store, "deals", tmp_path / "deals.vcf")
    with pytest.raises(RuleBroken, match=r"ends in \.csv\."):
        export(rich.store, "contacts", tmp_path / "people.xlsx", form="google")
    assert not list(tmp_path.glob("people*"))


def test_nothing_is_written_onto_a_file_of_smallbiz(rich, tmp_path):
    before = rich.path.read_bytes()
    for form in (None, "csv", "vcf", "mailchimp"):
        with pytest.raises(RuleBroken):
            export(rich.store, "contacts", rich.path, form=form)
    assert rich.path.read_bytes() == before


def test_an_export_is_there_whole_or_not_at_all(rich, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("before")

    class StopError(Exception):
        pass

    def stop(_done, _total):
        raise StopError

    with pytest.raises(StopError):
        export(rich.store, "contacts", path, stop)
    assert path.read_text() == "before"
    assert not list(tmp_path.glob(".new-*"))
    export(rich.store, "contacts", path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(StorageProblem):
        export(rich.store, "contacts", tmp_path / "nowhere" / "people.csv")
