"""Icons, fonts, translations and other files that ship with the program."""

from pathlib import Path

ROOT = Path(__file__).parent
