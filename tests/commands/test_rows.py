"""Rows in and out by the command line."""

import json
import os
import subprocess
import sys

import pytest

from smallbiz.cli import main

GERMAN = (
    "Vorname;Nachname;E-Mail;Geburtstag\r\nJörg;Müller;joerg@mueller.example;03.04.1971\r\n"
    "Käthe;Groß;kaethe@gross.example;\r\n;;;01.01.1980\r\n"
)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "kunden.csv"
    path.write_bytes(GERMAN.encode("cp1252"))
    return path


@pytest.fixture
def file(tmp_path):
    return tmp_path / "shop.smallbiz"


def run(capsys, *arguments):
    status = main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    return status, told.out, told.err


def test_the_result_is_one_json_object(capsys, source, file):
    status, out, err = run(capsys, "import", source, "--into", file, "--json")
    found = json.loads(out)
    rejects = source.parent / "kunden.rejected.csv"
    assert (status, err) == (0, "")
    assert found == {
        "file": str(source),
        "kind": "contacts",
        "encoding": "cp1252",
        "delimiter": ";",
        "rows": 3,
        "created": 2,
        "updated": 0,
        "unchanged": 0,
        "skipped": 0,
        "rejected": 1,
        "rejects_file": str(rejects),
        "columns": [
            {"column": "Vorname", "field": "given_name"},
            {"column": "Nachname", "field": "family_name"},
            {"column": "E-Mail", "field": "email"},
            {"column": "Geburtstag", "field": "birthday"},
        ],
        "problems": [{"line": 4, "reason": "Nothing in this row names anybody."}],
        "questions": [],
        "notes": [],
        "pairs": [],
        "repair": None,
        "more_pairs": 0,
    }
    assert rejects.read_text("utf-8-sig").splitlines() == [
        "Vorname;Nachname;E-Mail;Geburtstag;line;reason",
        ";;;01.01.1980;4;Nothing in this row names anybody.",
    ]


def test_a_corrected_rejects_file_comes_in_without_its_line_and_reason(capsys, source, file):
    run(capsys, "import", source, "--into", file)
    rejects = source.parent / "kunden.rejected.csv"
    rejects.write_text(rejects.read_text("utf-8-sig").replace("\n;;", "\nMia;Ryan;"), "utf-8-sig")
    status, out, _err = run(capsys, "import", rejects, "--into", file, "--json")
    found = json.loads(out)
    assert (status, found["created"], found["rejected"]) == (0, 1, 0)
    assert [column["field"] for column in found["columns"]][-2:] == [None, None]


def test_a_rejects_file_never_replaces_another_one(capsys, source, file):
    other = source.parent / "kunden.rejected.csv"
    other.write_text("mine")
    for _ in range(2):
        run(capsys, "import", source, "--into", file)
    assert other.read_text() == "mine"
    assert sorted(path.name for path in source.parent.glob("*.rejected.csv")) == [
        "kunden 2.rejected.csv",
        "kunden.rejected.csv",
    ]


def test_a_dry_run_changes_nothing_and_makes_no_file(capsys, source, file):
    status, out, _err = run(capsys, "import", source, "--into", file, "--dry-run", "--json")
    assert (status, json.loads(out)["created"], json.loads(out)["rejects_file"]) == (0, 2, None)
    assert [path.name for path in file.parent.iterdir()] == [source.name]


def test_the_file_is_backed_up_before_an_import_but_not_when_it_is_new(capsys, source, file):
    run(capsys, "import", source, "--into", file)
    assert not list(file.parent.rglob("*before-import*"))
    run(capsys, "import", source, "--into", file)
    assert len(list(file.parent.rglob("*before-import.smallbiz-backup"))) == 1


def test_plain_words_say_how_many_and_where_the_rest_lies(capsys, source, file):
    _status, out, _err = run(capsys, "import", source, "--into", file)
    assert "2 new" in out
    assert "Line 4: Nothing in this row names anybody." in out
    assert str(source.parent / "kunden.rejected.csv") in out


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(90), b"PK\x03\x04" + bytes(90), b"name\n"]
)
def test_what_cannot_be_read_is_one_sentence_and_leaves_no_file(capsys, tmp_path, file, content):
    source = tmp_path / "people.csv"
    source.write_bytes(content)
    status, out, err = run(capsys, "import", source, "--into", file)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_when_no_row_can_be_used_nothing_is_made(capsys, tmp_path, file):
    source = tmp_path / "people.csv"
    source.write_text("Name,Email,City\n,,Cork\n")
    status, _out, err = run(capsys, "import", source, "--into", file)
    assert (status, err.count("\n")) == (1, 1)
    assert not file.exists()


@pytest.mark.parametrize(
    ("more", "status"),
    [
        (["--map", "Vorname"], 2),
        (["--map", "Vorname=shoe_size"], 1),
        (["--on-match", "guess"], 2),
        (["--as", "cakes"], 2),
        (["--encoding", "klingon"], 1),
        (["--as", "activities", "--effort", "Stall"], 2),
    ],
)
def test_wrong_usage_is_told(capsys, source, file, more, status):
    found, _out, err = run(capsys, "import", source, "--into", file, *more)
    assert found == status
    assert err.strip()
    assert not file.exists()


def test_an_import_can_be_undone_and_done_again(capsys, source, file):
    run(capsys, "import", source, "--into", file)
    assert run(capsys, "undo", file)[0] == 0
    assert run(capsys, "redo", file)[0] == 0
    _status, out, _err = run(capsys, "import", source, "--into", file, "--json")
    assert json.loads(out)["unchanged"] == 2


def test_rows_go_out_and_come_back(capsys, source, file):
    run(capsys, "import", source, "--into", file, "--effort", "Spring leaflet")
    out = file.with_name("people.json")
    assert run(capsys, "export", "contacts", "--from", file, "--to", out) == (0, f"{out}\n", "")
    people = json.loads(out.read_text("utf-8"))
    assert [(each["name"], each["stage"]) for each in people] == [
        ("Jörg Müller", "lead"),
        ("Käthe Groß", "lead"),
    ]
    touches = file.with_name("touches.csv")
    assert run(capsys, "export", "touches", "--from", file, "--to", touches)[0] == 0
    assert "Spring leaflet" in touches.read_text("utf-8-sig")
    again = run(capsys, "import", touches, "--as", "touches", "--into", file, "--json")
    assert json.loads(again[1])["unchanged"] == 2


def test_an_ending_that_cannot_be_written_is_told(capsys, source, file):
    run(capsys, "import", source, "--into", file)
    status, out, err = run(capsys, "export", "contacts", "--from", file, "--to", "people.ods")
    assert (status, out) == (1, "")
    assert ".xlsx, .csv, .json, or .vcf" in err


def test_people_go_out_for_another_program_and_who_is_left_out_is_told(capsys, source, file):
    run(capsys, "import", source, "--into", file)
    to = file.with_name("letters.csv")
    status, out, err = run(
        capsys, "export", "contacts", "--from", file, "--to", to, "--form", "mailchimp"
    )
    assert (status, out) == (0, f"{to}\n")
    assert "may be written to" in err
    assert to.read_text("utf-8-sig").startswith("Email Address,")
    cards = file.with_name("people.vcf")
    run(capsys, "export", "contacts", "--from", file, "--to", cards, "--form", "vcf3")
    assert "VERSION:3.0" in cards.read_text("utf-8")


def test_rejected_rows_of_several_lines_come_back_whole(capsys, tmp_path, file):
    source = tmp_path / "sales.csv"
    source.write_text('contact,date,amount,note\nAnna,2026-01-01,5,x\nTom,,7,"=two\n\nlines"\n')
    run(capsys, "import", source, "--as", "sales", "--into", file)
    rejects = tmp_path / "sales.rejected.csv"
    rejects.write_text(rejects.read_text("utf-8-sig").replace("Tom,,", "Tom,2026-01-02,"))
    run(capsys, "import", rejects, "--as", "sales", "--into", file)
    out = tmp_path / "sales.json"
    run(capsys, "export", "sales", "--from", file, "--to", out)
    assert json.loads(out.read_text("utf-8"))[1]["note"] == "=two\n\nlines"


def test_a_command_waits_until_another_one_has_finished(capsys, source, file):
    assert run(capsys, "import", source, "--into", file)[0] == 0
    holding = (
        "import sys, time; from smallbiz.commands.file import opened; from pathlib import Path\n"
    )
    holding += "with opened(Path(sys.argv[1])):\n    print('open', flush=True); time.sleep(0.5)"
    other = subprocess.Popen([sys.executable, "-c", holding, file], stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"open\n"
    assert run(capsys, "undo", file)[0] == 0
    other.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
def test_names_that_are_no_text_do_not_stop_a_command(capsys, source, tmp_path):
    strange = source.rename(tmp_path / os.fsdecode(b"kunden \xff.csv"))
    file = tmp_path / os.fsdecode(b"shop \xfe.smallbiz")
    status, _out, err = run(capsys, "import", strange, "--into", file)
    assert (status, err) == (0, "")
    assert run(capsys, "worked", "--from", file)[0] == 0
    assert run(capsys, "undo", file)[0] == 0


@pytest.mark.parametrize("name", ["x.csv", "shop", "shop.sqlite", "shop.smallbiz-backup"])
@pytest.mark.parametrize("dry", [[], ["--dry-run"]])
def test_a_new_file_has_the_ending_of_ours(capsys, source, tmp_path, name, dry):
    status, out, err = run(capsys, "import", source, "--into", tmp_path / name, *dry)
    assert (status, out) == (1, "")
    assert "name that ends in .smallbiz" in err
    assert [entry.name for entry in tmp_path.iterdir()] == ["kunden.csv"]


@pytest.mark.parametrize("linked", [False, True])
def test_nothing_is_written_over_a_file_of_ours(capsys, source, file, tmp_path, linked):
    run(capsys, "import", source, "--into", file)
    target = tmp_path / "people.csv"
    target.hardlink_to(file) if linked else file.rename(target)
    status, out, err = run(capsys, "export", "contacts", "--from", target, "--to", target)
    assert (status, out) == (1, "")
    assert "people.csv is a smallbiz file" in err
    assert run(capsys, "check", target)[0] == 0
    status, _out, err = run(capsys, "export", "contacts", "--from", target, "--to", file)
    assert status == 1 and ".csv" in err
    status, _out, err = run(capsys, "report", "weekly", "--from", target, "--to", target)
    assert status == 1 and ".pdf" in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_what_cannot_be_read_again_is_refused_at_once(capsys, file, tmp_path):
    pipe = tmp_path / "people.csv"
    os.mkfifo(pipe)
    for source in (pipe, "/dev/zero"):
        status, out, err = run(capsys, "import", source, "--into", file)
        assert (status, out) == (1, "")
        assert "no file that can be read again" in err
        assert not file.exists()


ALIKE = """Name,Company,Email,Postcode
Michael Bray,Bray Ltd,m@bray.example,T12
Mike Bray,Bray Ltd,,T12
Hanna Lund,,office@lund.example,
Tom Lund,,office@lund.example,
"""


@pytest.mark.parametrize("dry", [["--dry-run"], []])
def test_pairs_that_may_be_one_person_are_named_and_nobody_is_put_together(
    capsys, tmp_path, file, dry
):
    source = tmp_path / "people.csv"
    source.write_text(ALIKE, encoding="utf-8")
    _status, out, _err = run(capsys, "import", source, "--into", file, "--json", *dry)
    found = json.loads(out)
    assert (found["created"], found["more_pairs"]) == (4, 0)
    assert found["pairs"] == [
        {
            "line": 3,
            "name": "Mike Bray",
            "other": {"line": 2, "name": "Michael Bray"},
            "how_likely": "likely",
            "because": "Short form of the name, same company, same postcode.",
        },
        {
            "line": 5,
            "name": "Tom Lund",
            "other": {"line": 4, "name": "Hanna Lund"},
            "how_likely": "possible",
            "because": "Same e-mail, another name.",
        },
    ]
    _status, out, _err = run(capsys, "import", source, "--into", file, *dry)
    assert ("Line 3: Mike Bray may be Michael Bray, line 2." in out) == bool(dry)


def test_somebody_in_the_file_is_named_with_the_id(capsys, tmp_path, file):
    source = tmp_path / "people.csv"
    source.write_text("Name,Company\nMichael Bray,Bray Ltd\n", encoding="utf-8")
    run(capsys, "import", source, "--into", file)
    source.write_text("Name,Company,City\nMike Bray,Bray Ltd,Cork\n", encoding="utf-8")
    _status, out, _err = run(capsys, "import", source, "--into", file, "--dry-run", "--json")
    (pair,) = json.loads(out)["pairs"]
    assert pair["other"]["name"] == "Michael Bray"
    assert pair["other"]["id"] > 0
    _status, out, _err = run(capsys, "import", source, "--into", file)
    assert "Line 2: Mike Bray may be Michael Bray, in your list." in out


def test_among_too_many_people_only_a_dry_run_compares_them(capsys, tmp_path, file, monkeypatch):
    monkeypatch.setattr("smallbiz.commands.pairs.AT_MOST", 3)
    source = tmp_path / "people.csv"
    source.write_text(ALIKE, encoding="utf-8")
    _status, out, _err = run(capsys, "import", source, "--into", file, "--dry-run", "--json")
    assert len(json.loads(out)["pairs"]) == 2
    _status, out, _err = run(capsys, "import", source, "--into", file, "--json")
    assert json.loads(out)["pairs"] is None


def test_of_very_many_pairs_it_is_said_how_many_more_there_are(capsys, tmp_path, file, monkeypatch):
    monkeypatch.setattr("smallbiz.intake.pairs.MOST_PAIRS", 1)
    source = tmp_path / "people.csv"
    source.write_text(ALIKE, encoding="utf-8")
    _status, out, _err = run(capsys, "import", source, "--into", file, "--dry-run", "--json")
    assert (len(json.loads(out)["pairs"]), json.loads(out)["more_pairs"]) == (1, 1)
    _status, out, _err = run(capsys, "import", source, "--into", file, "--dry-run")
    assert "and 1 more pair" in out


def test_what_can_be_read_in_two_ways_is_a_question_of_the_json(capsys, tmp_path, file):
    source = tmp_path / "sales.csv"
    source.write_text(
        "Date,Customer,Total,Currency\n03/04/2026,Amy Bell,5.00,EUR\n"
        "05/04/2026,Ben Carr,6.00,USD\n07/04/2026,Cleo Dunn,-7.00,EUR\n",
        encoding="utf-8",
    )
    arguments = ("import", source, "--into", file, "--as", "sales", "--json", "--dry-run")
    _status, out, _err = run(capsys, *arguments)
    found = json.loads(out)
    assert [question["column"] for question in found["questions"]] == ["Date", "Currency"]
    assert found["questions"][1]["text"] == "There is money in EUR, USD. Only EUR is counted."
    assert [problem["line"] for problem in found["problems"]] == [3]
    _status, out, _err = run(capsys, *arguments, "--dates", "mdy")
    assert [question["column"] for question in json.loads(out)["questions"]] == ["Currency"]
