"""Making a fresh checkout ready."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from setup.prepare import NEEDS, PROGRAM, REQUIREMENTS, compile_program, install, missing, provide

NOWHERE = {"libnowhere.so.9": "libnowhere9", "no-such-command": "nocommand"}


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with apt-get and an ordinary user."""
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def test_what_is_there_is_not_missing() -> None:
    assert missing({"libc.so.6": "libc6", "python3": "python3"}) == []


def test_what_is_missing_is_named_by_its_package() -> None:
    assert missing({"libc.so.6": "libc6", **NOWHERE}) == ["libnowhere9", "nocommand"]


@pytest.mark.usefixtures("debian")
def test_an_ordinary_user_gets_the_one_line_to_run() -> None:
    with pytest.raises(SystemExit, match=r"sudo apt-get install .* libnowhere9 nocommand"):
        provide(NOWHERE)


def test_without_apt_get_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {}.get)
    with pytest.raises(SystemExit, match="libegl1 libgl1"):
        install(["libegl1", "libgl1"])


def test_every_purpose_with_packages_knows_its_libraries() -> None:
    assert set(REQUIREMENTS) < set(NEEDS)


def test_the_program_is_compiled_before_its_first_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    for name in PROGRAM:
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text('"""Part of the program."""\n')
    compile_program(Path(sys.executable))
    assert len(list(tmp_path.glob("*/__pycache__/__init__.*.pyc"))) == len(PROGRAM)
