"""The command line speaks the language of the computer; names, fields and JSON stay."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smallbiz.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command on a computer that speaks a language."""

    def run(language: str, *arguments: object) -> tuple[int, str, str]:
        monkeypatch.setenv("LANGUAGE", language)
        status = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_help_is_in_the_language_of_the_computer_every_time(run: Run) -> None:
    for language, told, options in (
        ("de", "Welches Marketing zu Verkäufen wurde.", "Optionen:"),
        ("en", "Which marketing efforts turned into sales.", "Options:"),
        ("de", "Welches Marketing zu Verkäufen wurde.", "Optionen:"),
    ):
        status, out, _err = run(language, "--help")
        assert status == 0
        assert told in out and options in out
        assert "import" in out and "--version" in out


def test_every_command_and_option_has_its_help_in_german(run: Run) -> None:
    english, german = (
        [run(language, *words, "--help")[1] for words in ((), ("import",), ("report", "weekly"))]
        for language in ("en", "de")
    )
    for here, there in zip(english, german, strict=True):
        helps = {line[line.index("  ", 3) :].strip() for line in here.split("\n") if "   " in line}
        assert not [words for words in helps if len(words) > 12 and words in there]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["import"], "Argument fehlt"),
        (["import", "x.csv"], "Option fehlt"),
        (["imprt"], "Den Befehl 'imprt' gibt es nicht."),
        (["undo", "--fast", "x"], "Die Option '--fast' gibt es nicht."),
        (["undo", "a", "b"], "Unerwartetes weiteres Argument (b)"),
        (["export", "people", "--from", "x", "--to", "y"], "'people' ist keines von"),
        (["import", "x", "--into", "y", "--map", "Name"], "Schreiben Sie es als „Spalte=feld“"),
    ],
)
def test_wrong_usage_is_told_in_german(run: Run, arguments: list[str], told: str) -> None:
    status, out, err = run("de", *arguments)
    assert (status, out) == (2, "")
    assert told in err
    assert "Fehler:" in err


def test_json_and_fields_are_the_same_in_every_language(run: Run, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name,email,stage\nInes Okafor,ines@example.org,lead\n", "utf-8")
    told = {}
    for language in ("en", "de"):
        shop = tmp_path / f"{language}.smallbiz"
        told[language] = json.loads(run(language, "import", people, "--into", shop, "--json")[1])
        out = tmp_path / f"{language}.json"
        assert run(language, "export", "contacts", "--from", shop, "--to", out)[0] == 0
        told[language]["export"] = json.loads(out.read_text("utf-8"))
    assert told["de"] == told["en"]
