"""The demonstration business goes out and comes back identical, and an import of it is taken back whole."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome
from smallbiz.output.exports import export
from smallbiz.workspace import Workspace, open_workspace
from tests.conftest import dump
from tests.files import TODAY, new_demonstration, new_workspace

pytestmark = pytest.mark.no_cover

KINDS = ("contacts", "activities", "touches", "sales", "deals")
"""In the order in which links between them are found again."""
FORMS = ("csv", "json", "xlsx")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demonstration as it is in May 2026, open."""
    path = tmp_path_factory.mktemp("demo") / "demo.smallbiz"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMALLBIZ_TODAY", TODAY.isoformat())
        shop = open_workspace(new_demonstration(path))
        yield shop
        shop.close()


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Workspace]:
    """A file without anything in it."""
    workspace = new_workspace(tmp_path / "new.smallbiz")
    yield workspace
    workspace.close()


def bring(new: Workspace, path: Path, kind: str) -> Outcome:
    return take_in(new.store, path, Options(kind=kind), backup=False)  # type: ignore[arg-type]


def told(workspace: Workspace, folder: Path) -> dict[str, Any]:
    """Every record as JSON tells it."""
    found = {}
    for kind in KINDS:
        path = folder / f"told-{kind}.json"
        export(workspace.store, kind, path)
        found[kind] = json.loads(path.read_text("utf-8"))
    return found


@pytest.mark.parametrize("form", FORMS)
def test_every_kind_comes_back_identical(
    demonstration: Workspace, new: Workspace, tmp_path: Path, form: str
) -> None:
    for kind in KINDS:
        path = tmp_path / f"{kind}.{form}"
        export(demonstration.store, kind, path)
        outcome = bring(new, path, kind)
        assert (outcome.rejected, outcome.skipped, outcome.problems) == (0, 0, ())
    assert told(new, tmp_path) == told(demonstration, tmp_path)
    for kind in KINDS:
        again = bring(new, tmp_path / f"{kind}.{form}", kind)
        assert again.unchanged == again.rows > 0


def test_deals_that_come_before_their_sales_make_no_second_ones(
    demonstration: Workspace, new: Workspace, tmp_path: Path
) -> None:
    """A won deal brings its sale, which then has a number of its own; all else is the same."""
    for kind in ("contacts", "deals", "activities", "touches", "sales"):
        path = tmp_path / f"{kind}.csv"
        export(demonstration.store, kind, path)
        assert bring(new, path, kind).rejected == 0
    found, expected = told(new, tmp_path), told(demonstration, tmp_path)
    assert unnumbered(found.pop("sales")) == unnumbered(expected.pop("sales"))
    assert found == expected


def unnumbered(rows: list[dict[str, Any]]) -> list[str]:
    """The rows without their numbers, in an order of their own."""
    return sorted(str({**row, "id": None}) for row in rows)


@pytest.mark.parametrize("form", ["vcf", "vcf3"])
def test_contacts_come_back_identical_from_their_cards(
    demonstration: Workspace, new: Workspace, tmp_path: Path, form: str
) -> None:
    path = tmp_path / "contacts.vcf"
    export(demonstration.store, "contacts", path, form=form)
    outcome = bring(new, path, "contacts")
    assert (outcome.rejected, outcome.skipped, outcome.problems) == (0, 0, ())
    assert told(new, tmp_path)["contacts"] == told(demonstration, tmp_path)["contacts"]
    assert bring(new, path, "contacts").unchanged == outcome.rows


@pytest.mark.parametrize("kind", KINDS)
def test_an_import_taken_back_leaves_the_file_as_it_was(
    demonstration: Workspace, new: Workspace, tmp_path: Path, kind: str
) -> None:
    before = dump(new)
    path = tmp_path / f"{kind}.csv"
    export(demonstration.store, kind, path)
    assert bring(new, path, kind).created > 0
    new.undo()
    assert dump(new) == before


def test_contacts_that_were_edited_since_stay_and_are_named(
    demonstration: Workspace, new: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "contacts.csv"
    export(demonstration.store, "contacts", path)
    outcome = bring(new, path, "contacts")
    edited = [ident for (ident,) in new.store.rows("SELECT id FROM contact ORDER BY id LIMIT 50")]
    for ident in edited:
        new.contacts.change(ident, notes="rang on Monday")
    assert outcome.step is not None
    undone = new.store.undo_step(outcome.step)
    assert {kept.row_id for kept in undone.kept if kept.table == "contact"} >= {*edited}
    left = new.store.rows("SELECT id, notes FROM contact ORDER BY id")
    assert [row for row in left if row[0] in edited] == [(i, "rang on Monday") for i in edited]
    assert len(left) < outcome.created
