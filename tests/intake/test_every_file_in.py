"""Whatever the file: every row is accounted for, again changes nothing, undo brings everything back."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallbiz.intake.imports import Import
from smallbiz.intake.options import Options
from smallbiz.intake.source import Source
from smallbiz.intake.vocabulary import FIELDS, KINDS
from smallbiz.words.errors import RuleBroken
from tests.conftest import dump
from tests.intake.files import corpus
from tests.intake.taking import FATES

FILES = corpus()


def take_in(workspace, source, **options):
    coming = Import(workspace.store, source, Options(**options))
    told, done = coming.preview(), coming.commit()
    for outcome in (told, done):
        assert sum(getattr(outcome, fate) for fate in FATES) == outcome.rows
    assert (told.problems, told.first, told.made) == (done.problems, done.first, done.made)
    return done


def check(workspace, source, kind, effort=""):
    before = dump(workspace)
    first = take_in(workspace, source, kind=kind, effort=effort)
    after = dump(workspace)
    again = take_in(workspace, source, kind=kind, effort=effort)
    assert (again.created, again.updated) == (0, 0)
    if kind in ("contacts", "activities"):
        assert (again.skipped, again.rejected) == (first.skipped, first.rejected)
    assert dump(workspace) == after
    if first.step:
        workspace.undo()
        assert dump(workspace) == before
        workspace.redo()
        assert dump(workspace) == after
        workspace.store.rebuild()
        assert dump(workspace) == after
        workspace.undo()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_of_the_corpus(workspace, file):
    effort = "" if file.kind == "activities" else "Craft fair"
    check(workspace, Source(file.name, file.data), file.kind, effort)


NAMES = st.sampled_from(["Anna Bell", "Bell, Anna", "anna bell", "Tom", "Bell Ltd", "", "=1+1"])
CELLS = st.one_of(
    NAMES,
    st.sampled_from(["anna@bell.ie", "ANNA@bell.ie", "tom@burke.ie", "086 123 4567", "yes", "no"]),
    st.sampled_from(
        ["2026-01-01", "31.12.2025", "12.50", "1.234,50", "won", "lost", "Tasting", "call"]
    ),
    st.text(max_size=6),
)


@given(data=st.data(), kind=st.sampled_from(KINDS))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_table_of_any_kind(workspace, data, kind):
    fields = data.draw(
        st.lists(st.sampled_from(FIELDS[kind][1:]), min_size=2, max_size=7, unique=True)
    )
    rows = data.draw(
        st.lists(st.lists(CELLS, min_size=len(fields), max_size=len(fields)), max_size=8)
    )
    lines = [fields, *rows]
    text = "\n".join(",".join('"' + c.replace('"', '""') + '"' for c in line) for line in lines)
    source = Source("any.csv", text.encode("utf-8", "replace"))
    while workspace.undo():
        pass
    with suppress(RuleBroken):
        check(workspace, source, kind)
