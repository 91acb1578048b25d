import random
from datetime import date

import pytest

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand
from smallbiz.words.errors import RuleBroken
from tests.intake.damage import damaged
from tests.intake.files import File, corpus, write

FILES = corpus()


def by_name(file: File) -> str:
    return file.name


@pytest.fixture(params=FILES, ids=by_name)
def file(request) -> File:
    return request.param


def test_every_file_is_read_with_the_right_encoding_dialect_and_rows(file):
    table = table_of(Source(file.name, file.data))
    found = (table.encoding, table.delimiter, table.header_line, table.row_count)
    assert found == (file.encoding, file.delimiter, file.header_line, file.rows)
    assert (len(table.skipped), len(table.broken)) == (file.skipped, file.broken)


def test_every_row_is_a_candidate_or_accounted_for(file):
    table = table_of(Source(file.name, file.data))
    found = list(candidates(table, understand(table, file.kind)))
    assert len(found) + file.skipped + file.broken == file.rows
    assert {each.line for each in found}.isdisjoint(table.skipped.keys() | table.broken.keys())


def test_candidates_hold_what_the_file_says(file):
    table = table_of(Source(file.name, file.data))
    found = list(candidates(table, understand(table, file.kind)))
    for each, expected in zip(found, file.expected, strict=False):
        assert {name: plain(getattr(each, name)) for name in expected} == expected


def test_columns_fill_the_right_fields(file):
    table = table_of(Source(file.name, file.data))
    fields = {column.name: column.field for column in understand(table, file.kind).columns}
    assert {name: fields[name] for name in file.fields} == file.fields


def test_the_files_can_be_written_to_look_at_them(tmp_path):
    assert len({path.name for path in write(tmp_path)}) == len(FILES)


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_file_is_accounted_for_or_refused_in_a_sentence(seed):
    chance = random.Random(seed)
    for file in FILES:
        try:
            table = table_of(Source(file.name, damaged(file.data, chance)))
        except RuleBroken:
            continue
        found = list(candidates(table, understand(table, file.kind)))
        assert len(found) + len(table.skipped) + len(table.broken) == table.row_count


def plain(value):
    if isinstance(value, date):
        return value.isoformat()
    return dict(value) if hasattr(value, "keys") else value
