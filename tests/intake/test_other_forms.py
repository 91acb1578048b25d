"""Workbooks and vCards that we write ourselves come back as they were."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from smallbiz.intake.imports import take_in
from smallbiz.intake.options import Options
from smallbiz.output.exports import export
from smallbiz.words.clock import fixed
from smallbiz.workspace import open_workspace
from tests.files import TODAY, new_demonstration, new_workspace


@pytest.fixture(scope="module")
def shop(tmp_path_factory: Any) -> Iterator[Any]:
    path = tmp_path_factory.mktemp("shop") / "shop.smallbiz"
    opened = open_workspace(new_demonstration(path), today=fixed(TODAY))
    yield opened
    opened.close()


def told(workspace: Any, folder: Any, kind: str) -> Any:
    path = folder / f"{kind}.json"
    export(workspace.store, kind, path)
    return json.loads(path.read_text("utf-8"))


def test_workbooks_come_back_identical(shop: Any, tmp_path: Any) -> None:
    new = new_workspace(tmp_path / "new.smallbiz")
    try:
        for kind in ("contacts", "deals", "activities"):
            path = tmp_path / f"{kind}.xlsx"
            export(shop.store, kind, path)
            outcome = take_in(new.store, path, Options(kind=kind), backup=False)
            assert (outcome.rejected, outcome.skipped, outcome.problems) == (0, 0, ())
            assert told(new, tmp_path, kind) == told(shop, tmp_path, kind)
    finally:
        new.close()


@pytest.mark.parametrize("form", ["vcf", "vcf3"])
def test_people_come_back_from_cards_identical(shop: Any, tmp_path: Any, form: str) -> None:
    new = new_workspace(tmp_path / "new.smallbiz")
    path = tmp_path / "people.vcf"
    try:
        export(shop.store, "contacts", path, form=form)
        outcome = take_in(new.store, path, Options(), backup=False)
        assert (outcome.rejected, outcome.skipped, outcome.problems) == (0, 0, ())
        assert told(new, tmp_path, "contacts") == told(shop, tmp_path, "contacts")
    finally:
        new.close()
