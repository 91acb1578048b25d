"""Every file of tests/data/intake comes in as it should: counts, encodings, columns and values."""

import io
import zipfile

import pytest

from tests.intake.corpus.__main__ import FOLDER
from tests.intake.corpus.examination import EXAMPLES, examine
from tests.intake.corpus.example import Example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_file_comes_in_as_it_should(example: Example) -> None:
    assert examine(example).wrong == ()


def test_the_folder_holds_the_files_of_the_corpus() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {example.name for example in EXAMPLES}
    for example in EXAMPLES:
        kept = (FOLDER / example.name).read_bytes()
        assert unpacked(kept) == unpacked(example.data)


def unpacked(data: bytes) -> object:
    """The bytes; of a workbook what is in it, as packing differs from computer to computer."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_corpus_is_as_wide_as_it_is_meant_to_be() -> None:
    assert len(EXAMPLES) == len({example.name for example in EXAMPLES}) >= 60
    assert {example.kind for example in EXAMPLES} == {
        "contacts", "deals", "activities", "touches", "sales",
    }  # fmt: skip
