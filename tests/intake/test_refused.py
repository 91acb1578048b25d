"""What is no list is refused by the command line with one plain sentence, and nothing is made."""

import gzip
import os
import zipfile

import pytest

from smallbiz.cli import main

BINARY = b"\x01\x02\x03\x04" * 200


def _zip(path, **parts):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)


@pytest.mark.parametrize(
    ("name", "make", "told"),
    [
        ("a.xlsb", lambda p: _zip(p, xl__workbook_bin="x"), "a binary workbook. Save it as .xlsx"),
        ("a.zip", lambda p: _zip(p, list_csv="Name\nAmy\n"), "an archive. Unpack it"),
        ("a.csv", lambda p: p.write_bytes(gzip.compress(b"Name\nAmy\n")), "an archive. Unpack it"),
        ("a.7z", lambda p: p.write_bytes(b"7z\xbc\xaf'\x1c" + BINARY), "an archive. Unpack it"),
        pytest.param(
            "a.csv", lambda p: os.mkfifo(p), "no file that can be read again",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes"),
        ),
        ("a.csv", lambda p: p.mkdir(), "a folder. Choose a file in it"),
        ("a.csv", lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n" + BINARY), "holds no text"),
        ("a.csv", lambda p: p.write_bytes(b"SQLite format 3\x00" + BINARY), "a database"),
        ("a.csv", lambda p: p.touch(), "empty. Choose the file again"),
    ],
)  # fmt: skip
def test_one_sentence_says_what_it_is_and_what_to_do(capsys, tmp_path, name, make, told):
    source, file = tmp_path / name, tmp_path / "shop.smallbiz"
    make(source)
    assert main(["import", str(source), "--into", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.startswith(name)
    assert err.count("\n") == 1
    assert not file.exists()
