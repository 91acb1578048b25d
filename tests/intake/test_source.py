import os
from pathlib import Path

import pytest

from smallbiz.intake.source import read_source
from smallbiz.intake.table import read_table
from smallbiz.words.errors import RuleBroken


def refusal(path) -> str:
    with pytest.raises(RuleBroken) as caught:
        read_table(path)
    return caught.value.message


def test_a_file_is_read_with_its_name(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(b"name\nAnna\n")
    assert (read_source(path).name, read_source(path).data) == ("people.csv", b"name\nAnna\n")


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    assert "is not there" in refusal(tmp_path / "gone.csv")
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("data", [b"", b"\n\n  \r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_refused(tmp_path, data):
    path = tmp_path / "empty.csv"
    path.write_bytes(data)
    assert "empty.csv is empty" in refusal(path)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xd0\xcf\x11\xe0rest", "document"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", "calendar"),
        (b'<?xml version="1.0"?><Workbook/>', "document"),
        (b"SQLite format 3\x00rest", "database"),
        (b"<!DOCTYPE html><p>", "web page"),
        (b"\x89PNG\r\n\x1a\nrest", "no text"),
        (b"%PDF-1.7 rest", "no text"),
        (bytes(range(256)) * 20, "no text"),
    ],
)
def test_a_file_of_another_format_is_refused_by_what_it_is(tmp_path, data, told):
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert told in refusal(path)


def test_a_file_with_headers_only_is_refused(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,Email\n\n\n")
    assert "no rows below" in refusal(path)


def test_a_pipe_or_device_is_refused_and_never_waited_for(tmp_path):
    pipe = tmp_path / "people.csv"
    os.mkfifo(pipe)
    assert "no file that can be read again" in refusal(pipe)
    assert "no file that can be read again" in refusal(Path("/dev/zero"))


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "people.csv"
    path.write_bytes(b"name\nAnna\n")
    looked = os.fstat

    def written_to(number):
        seen = looked(number)
        path.write_bytes(path.read_bytes() + b"Ben\n")
        return seen

    monkeypatch.setattr(os, "fstat", written_to)
    assert "changed while it was read" in refusal(path)
