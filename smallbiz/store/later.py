"""Records that are imported with the first change, because SQLAlchemy takes longer than a whole page.

A floor says so once, in its `__init__.py`; its services then write `from smallbiz.sales import records`
and use `records.Deal` inside their commands. Reading never needs a record.
"""

from importlib import import_module
from types import ModuleType
from typing import Any

_declared: list[str] = []


class Later(ModuleType):
    """A module that is imported when something of it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        """What the real module has under this name."""
        return getattr(import_module(self.__name__), name)


def records_of(floor: str) -> Later:
    """The records of a floor such as "smallbiz.sales"."""
    _declared.append(f"{floor}.records")
    return Later(_declared[-1])


def import_records() -> None:
    """Import the records of every floor that has declared some."""
    for module in _declared:
        import_module(module)


def make_ready() -> None:
    """Import SQLAlchemy ahead of the first change, beside the screen; records still come with it."""
    import_module("smallbiz.store.session")
