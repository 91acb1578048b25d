"""The owner's choices about one file: other headings, and no work done twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from smallbiz.intake import glimpse
from smallbiz.intake.imports import Import
from smallbiz.intake.options import Options
from smallbiz.intake.source import Source
from smallbiz.intake.table import read_table
from smallbiz.workspace import Workspace
from tests.intake.taking import coming

TEXT = "Anna Bell,anna@bell.example\nTom Lind,tom@lind.example\n"


def test_the_owner_says_where_the_headings_are(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(TEXT)
    assert read_table(path).header_line is None
    told = read_table(path, headings=1)
    assert (told.header, told.row_count) == (("Anna Bell", "anna@bell.example"), 1)
    path.write_text("Name,Mail\n" + TEXT)
    assert read_table(path, headings=0).row_count == 3


def test_other_choices_keep_what_does_not_depend_on_them(workspace: Workspace) -> None:
    first = coming(workspace, "Name,Mail\n" + TEXT)
    first.preview()
    overwriting = first.choose(replace(first.options, on_match="overwrite"))
    assert overwriting.table is first.table
    assert overwriting.understood is first.understood
    without = first.choose(replace(first.options, columns={"Mail": ""}))
    assert without.table is first.table
    assert without.understood.columns[1].field is None
    assert first.choose(replace(first.options, headings=0)).table.row_count == 3


def test_a_large_file_is_shown_from_its_beginning(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glimpse, "LARGE", 100_000)
    rows = 5_000
    text = "Name,Mail\n" + "".join(f"Anna Bell,anna{row}@bell.example\n" for row in range(rows))
    file = coming(workspace, text)
    assert file.glimpse is not None
    assert not file.looked_at
    assert abs(file.about_rows - rows) < rows / 10
    first, whole = file.glimpse.preview(), file.preview()
    assert first.first == whole.first
    assert first.rows < rows / 40
    assert (whole.rows, file.about_rows) == (rows, rows)


def test_what_is_soon_read_or_no_text_has_no_glimpse(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert coming(workspace, "Name,Mail\n" + TEXT).glimpse is None
    monkeypatch.setattr(glimpse, "LARGE", 10_000)
    wide = ("Name,Mail\n" + TEXT * 300).encode("utf-16")
    assert Import(workspace.store, Source("wide.csv", wide), Options()).glimpse is None
    nothing = "\n" * 2_000 + "Name,Mail\n" + TEXT * 300
    assert coming(workspace, nothing).glimpse is None


def test_the_same_address_with_another_name_is_told_with_who_came(workspace: Workspace) -> None:
    text = "Name,Mail\nAnna Bell,office@bell.example\nTom Lind,office@bell.example\n"
    outcome = coming(workspace, text).commit()
    (shared,) = outcome.shared
    assert (shared.line, shared.name, shared.email) == (3, "Tom Lind", "office@bell.example")
    named = "SELECT name FROM contact WHERE id = ?"
    assert workspace.store.value(named, (shared.contact_id,)) == "Tom Lind"
