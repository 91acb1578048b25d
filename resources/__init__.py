"""Icons, fonts, translations and other files that ship with the program."""

from importlib.resources import files
from pathlib import Path

ROOT = Path(str(files(__name__)))
