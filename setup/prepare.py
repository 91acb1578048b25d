"""Make a fresh checkout ready: Qt's system libraries, and `.venv` with the locked packages.

The Makefile calls it with one of the names in REQUIREMENTS and NEEDS. It runs on the computer's own
Python, before any package is there, so it uses the standard library alone.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

VENV = Path(".venv")
PYTHON = VENV / "bin" / "python"

REQUIREMENTS = {"program": "requirements.txt", "development": "requirements-dev.txt"}

QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
QT_ON_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
BUNDLER = {"objdump": "binutils"}

PROGRAM = ("smallbiz", "ui", "resources")

NEEDS = {"program": QT, "development": QT, "screen": QT_ON_A_SCREEN, "bundle": BUNDLER}


def is_here(need: str) -> bool:
    """Whether the loader finds the library (`lib….so.N`) or the shell finds the command."""
    if ".so." not in need:
        return shutil.which(need) is not None
    try:
        ctypes.CDLL(need)
    except OSError:
        return False
    return True


def missing(needs: dict[str, str]) -> list[str]:
    """The Debian packages to install, in the order of needs: a library or command → its package."""
    return [package for need, package in needs.items() if not is_here(need)]


def install_line(packages: list[str]) -> str:
    """The one line that installs the packages on Debian and its relatives."""
    return "apt-get install --yes --no-install-recommends " + " ".join(packages)


def install(packages: list[str]) -> None:
    """Install Debian packages when we may; otherwise stop and say which line does it."""
    if not shutil.which("apt-get"):
        sys.exit("These must be installed first (Debian's names): " + " ".join(packages))
    if os.geteuid() != 0:
        sys.exit("Please run this line once, then try again:\n  sudo " + install_line(packages))
    subprocess.run(["apt-get", "update"], check=False)
    if subprocess.run(install_line(packages).split(), check=False).returncode != 0:
        sys.exit("That did not work. When it can, run:\n  " + install_line(packages))


def provide(needs: dict[str, str]) -> None:
    """See that Linux has everything in needs; other systems bring it along."""
    if sys.platform != "linux":
        return
    packages = missing(needs)
    if packages:
        install(packages)


def fill_venv(requirements: str) -> None:
    """Create `.venv` where it isn't, without python3-venv, and install what requirements names."""
    if importlib.util.find_spec("pip") is None:
        sys.exit("This Python has no pip. On Debian: sudo apt-get install python3-pip")
    if not PYTHON.exists():
        subprocess.run(
            [sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)], check=True
        )
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(PYTHON)]
    exactly = ["--quiet", "--require-hashes", "--only-binary", ":all:", "-r", requirements]
    print(f"Installing the packages of {requirements} into {VENV}. The first time takes a minute.")
    if subprocess.run([*pip, "install", *exactly], check=False).returncode != 0:
        sys.exit("The packages could not be installed: see above. Is this computer online?")


def compile_program(python: Path = PYTHON) -> None:
    """Compile our own code as pip does with packages: else the first start does, and each one where
    Python may not write. A start takes a fifth less time, Today a quarter."""
    subprocess.run([str(python), "-m", "compileall", "-q", *PROGRAM], check=True)


def main(purpose: str) -> None:
    """Make everything ready that the purpose needs."""
    provide(NEEDS[purpose])
    if purpose in REQUIREMENTS:
        fill_venv(REQUIREMENTS[purpose])
        compile_program()


if __name__ == "__main__":
    main(sys.argv[1])
