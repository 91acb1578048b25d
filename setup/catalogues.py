"""Compile the translations whenever a wheel is built: the repository holds only the `.po` files."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Catalogues(BuildHookInterface[BuilderConfig]):
    """What hatchling calls before it packs the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write a `.mo` file beside every `.po` file and pack it, though git ignores it."""
        for source in Path(self.root, "resources", "translations").glob("*/LC_MESSAGES/*.po"):
            with source.open("rb") as written, source.with_suffix(".mo").open("wb") as compiled:
                write_mo(compiled, read_po(written))
        build_data["artifacts"].append("resources/translations/**/*.mo")
