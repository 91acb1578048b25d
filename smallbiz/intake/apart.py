"""Work done in a process of its own: what bursts there leaves the program unharmed."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

LONGEST = 120
"""Seconds until the work is given up."""

MEMORY = 2_000_000_000
"""Bytes that it may ask for, where the system can hold it to that."""

_HOUSE = Path(__file__).resolve().parent.parent.parent
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Burst(Exception):  # noqa: N818
    """The process ended, or was ended, without an answer."""


def apart(work: Callable[P, T], *args: P.args, **options: P.kwargs) -> T:
    """What the work returns or raises; Burst when its process dies or takes too long."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "smallbiz"]
    paths = [str(_HOUSE), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        done = subprocess.run(
            [*program, "--apart"],
            input=pickle.dumps((work, args, options)),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            timeout=LONGEST,
            creationflags=_NO_WINDOW,
            check=True,
        )
        answer = pickle.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, EOFError, pickle.UnpicklingError):
        raise Burst from None
    if isinstance(answer, Exception):
        raise answer
    found: T = answer
    return found


def answer_apart() -> None:
    """In the other process: read the work, do it, write what it returns or raises."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    work, args, options = pickle.load(sys.stdin.buffer)
    try:
        answer = work(*args, **options)
    except Exception as trouble:
        answer = trouble
    sys.stdout.buffer.write(pickle.dumps(answer))
