"""Rules of the house that no other tool checks."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

HOUSE = Path(__file__).parent.parent
ROOMS = ["smallbiz", "ui", "resources", "setup", "tests", "docs"]
TEXTS = {".py", ".md", ".txt", ".toml", ".spec", ".po", ".qss", ".html", ".json", ".csv"}
OUR_PLACES = re.compile(r"(?<![\w.~/-])/(?:work|root|tmp|opt|mnt|home|Users)/[a-z]")
ADDRESS = re.compile(r"\w+://|^\s*-[-\w]*(?:index|find-links|trusted)", re.MULTILINE)


def texts() -> Iterator[Path]:
    """Every text file that belongs to the project."""
    yield from (path for path in HOUSE.glob("*") if path.is_file() and path.suffix in TEXTS)
    for room in ROOMS:
        yield from (path for path in (HOUSE / room).rglob("*") if path.suffix in TEXTS)


def test_a_call_that_returns_nothing_takes_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 1_000


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_hashed_and_name_no_address(name: str) -> None:
    text = (HOUSE / name).read_text(encoding="utf-8")
    packages = re.findall(
        r"^[\w.-]+==\S+(?: ;[^\\\n]*)? \\\n    --hash=sha256:", text, re.MULTILINE
    )
    assert len(packages) == len(re.findall(r"^\w", text, re.MULTILINE)) > 0
    assert not ADDRESS.search(text)


def test_no_text_knows_the_computer_it_was_written_on() -> None:
    told = [
        str(path)
        for path in texts()
        if OUR_PLACES.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert told == []


@pytest.mark.parametrize(
    "floor", ["smallbiz/insight", "smallbiz/intake", "smallbiz/store", "ui", "ui/kit"]
)
def test_the_map_of_a_floor_names_only_what_is_there(floor: str) -> None:
    told = ast.get_docstring(ast.parse((HOUSE / floor / "__init__.py").read_text("utf-8"))) or ""
    names = re.findall(r"`([a-z_]+)`", told)
    rooms = {path.stem for path in (HOUSE / floor).iterdir()} | {"_words"}
    assert len(names) > 10
    assert [name for name in names if name not in rooms] == []


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "docs/decisions/README.md"])
def test_papers_name_only_what_is_there(paper: str) -> None:
    text = (HOUSE / paper).read_text(encoding="utf-8")
    linked = re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", text)
    told = re.findall(r"^\|.*\| `([^`]+)` \|$", text, re.MULTILINE)
    places = [(HOUSE / paper).parent / name for name in linked + told]
    assert [str(place) for place in places if not place.exists()] == []
