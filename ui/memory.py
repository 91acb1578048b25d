"""Memory of slow work: taken from one pool, and given back to the computer afterwards."""

import sys
from functools import cache
from typing import Any

POOLS = -8
"""What the C library calls M_ARENA_MAX."""


def share() -> None:
    """Let all threads take from one pool, said before Qt starts any.

    A pool of its own for each keeps what it once needed: 8 MB more after the first chart.
    """
    library = _library()
    if library is not None and hasattr(library, "mallopt"):
        library.mallopt(POOLS, 1)


def give_back() -> None:
    """Give back what is free but kept for later; after figures over 300,000 touches, 30 MB."""
    library = _library()
    if library is not None and hasattr(library, "malloc_trim"):
        library.malloc_trim(0)


@cache
def _library() -> Any:
    """The C library; only Linux's keeps pools, elsewhere memory is given back by itself."""
    if sys.platform != "linux":
        return None
    from ctypes import CDLL

    return CDLL(None)
