"""What is installed is all that the program needs, wherever it is started."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
NOT_CLONED = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", "*.mo", "build", "dist", "out",
    "__pycache__", ".coverage*", ".hypothesis",
)  # fmt: skip
"""What a fresh copy lacks, and what comes and goes here while other tests run."""
NOT_SHIPPED = {".pyc", ".pot", ".mo"}
SHIPPED_AS = {".po": ".mo"}
ASKED = """
import resources, smallbiz, ui
print(*sorted(path.relative_to(resources.ROOT).as_posix() for path in resources.ROOT.rglob("*.*")))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel of a fresh copy of the house unpacked, as pip would."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(HOUSE, folder / "house", ignore=NOT_CLONED)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=folder / "house", check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder


def test_the_installed_program_brings_its_icons_fonts_and_translations(installed: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed / "site")},
        check=True,
        capture_output=True,
        text=True,
    )
    here = HOUSE / "resources"
    ours = (path.relative_to(here) for path in here.rglob("*.*") if path.suffix not in NOT_SHIPPED)
    wanted = {
        path.with_suffix(SHIPPED_AS.get(path.suffix, path.suffix)).as_posix() for path in ours
    }
    assert wanted <= set(run.stdout.split())


def test_the_installed_program_brings_its_licences(installed: Path) -> None:
    licences = {path.name for path in installed.glob("site/*.dist-info/licenses/**/*")}
    assert {"LICENSE", "COPYRIGHT-Inter.txt", "LICENSE-Lucide.txt"} <= licences
