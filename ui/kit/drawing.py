"""The drawing library without the parts of it that no chart of ours needs."""

from __future__ import annotations

import linecache
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.kit.chart_canvas import Canvas

UNUSED = (
    "matplotlib.category", "matplotlib.dates", "matplotlib.dviread", "matplotlib.mathtext",
    "mpl_toolkits.mplot3d", "pyparsing.testing",
)  # fmt: skip
"""Words and days on a scale, formulas, figures in space, and aids for tests of parsers."""


class Unused(ModuleType):
    """A module of which others import names that are never used."""

    def __getattr__(self, name: str) -> Any:
        """Something that bears the name."""
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {"name": name, "__init__": lambda self, *_given: None})


def import_canvas() -> type[Canvas]:
    """What charts are painted on; without the unused parts it is there sooner and 8 MB smaller."""
    for name in UNUSED:
        sys.modules.setdefault(name, Unused(name))
    from ui.kit.chart_canvas import Canvas

    linecache.clearcache()  # pyparsing looks at its own source, all of which would be kept
    return Canvas
