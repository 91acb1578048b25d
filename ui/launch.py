"""The quick way into the window: what PySide6 and Python do at a start for nothing is left out."""

import builtins
import gc
from pathlib import Path
from typing import Any

from ui.memory import share

WORDING = tuple(
    f"shibokensupport/signature/{part}.py"
    for part in (
        "errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool",
    )
)  # fmt: skip
"""Parts of PySide6 that only word wrong calls and signatures, by the names it compiles them under."""
SOURCES: dict[str, bytes] = {}
"""What those parts say, until it is needed."""
LATER = """
from ui.launch import SOURCES

def __getattr__(name):
    source = None if name.startswith("__") else SOURCES.pop(__file__, None)
    if source is not None:
        exec(compile(source, __file__, "exec"), globals())
        if name in globals():
            return globals()[name]
    raise AttributeError(name)

def update_mapping():
    return __getattr__("update_mapping")()
"""
"""A module that becomes what its source says when something of it is first asked for."""


def run(path: Path | None) -> int:
    """Open the window on a file, else on the last one, else for a new owner; the exit status."""
    import_qt()
    from ui.app import run

    return run(path)


def import_qt() -> None:
    """Import PySide6 in 75 instead of 105 ms, and leave Python to import the rest at its own speed.

    PySide6 keeps parts of itself as source, compiled at every start; those that only word its errors
    wait for one. It then looks at every import for switches that this program does not use, and the
    collector at everything new, though nothing is garbage yet: the window is there a third sooner.
    """
    share()
    gc.disable()
    plain = builtins.__import__, builtins.compile
    builtins.compile = _wording_later  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__, builtins.compile = plain


def _wording_later(source: Any, place: Any, *how: Any, compiled: Any = compile, **more: Any) -> Any:
    if place in WORDING:
        SOURCES[place], source = source, LATER
    return compiled(source, place, *how, **more)
