"""A home of one's own, and files to import."""

from pathlib import Path

import pytest

from smallbiz.intake import glimpse

GERMAN = """Kd-Nr;Name;Firma;E-Mail;Tel.;PLZ;Geburtstag
10442;Renate Brückner;Bäckerei Brückner;renate@brueckner.example;0171 555 01 42;04109;31.03.1970
10443;Jens Otte;;jens.otte-at-post;0341 555 27;04229;
10444;Mai Tran;;mai@tran.example;0152 555 98 10;04177;
10445;Anna Bell;;mai@tran.example;;;
10446;;;;;;
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Downloads and documents of a test are its own."""
    home = tmp_path / "home"
    for name in ("Downloads", "Documents", "Desktop"):
        (home / name).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    return home


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "kunden.csv"
    path.write_bytes(GERMAN.encode("cp1252"))
    return path


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file so large that its first rows are shown before all is read."""
    monkeypatch.setattr(glimpse, "LARGE", 100_000)
    path = tmp_path / "many.csv"
    rows = "".join(f"Anna Bell,anna{row}@bell.example\n" for row in range(9_000))
    path.write_text("Name,Mail\n" + rows)
    return path
